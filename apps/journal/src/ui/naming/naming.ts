import type { Day, Minute, Site } from '@ebb/course';
import type { NamingWords } from './words.ts';

/** How one reader, on their today, is told of days, times and body sites. Fits what src/ui/findings asks for. */
export interface Naming {
  /** "today", "yesterday", "Thursday 5 March"; with the year when it is another one. */
  readonly day: (day: Day) => string;
  /** "5 Mar", "5 Mar 2024": for tables and axes. */
  readonly shortDay: (day: Day) => string;
  readonly weekday: (day: Day) => string;
  /** "tomorrow at 20:14"; without a minute the day alone. */
  readonly moment: (day: Day, minute?: Minute) => string;
  /** "weak leg, left" */
  readonly site: (site: Site) => string;
  /** "weak leg"; a person's own word as they wrote it. */
  readonly symptom: (symptom: string) => string;
  readonly number: (value: number) => string;
}

export function namingIn(words: NamingWords, today: Day): Naming {
  const day = (of: Day): string => nearDay(of - today, words) ?? format(of, words, longForm(of, today));
  const symptom = (key: string): string =>
    key.startsWith('own:') ? key.slice(4) : (words.symptoms[key] ?? key);
  const numbers = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  return {
    day,
    symptom,
    shortDay: (of) => format(of, words, { day: 'numeric', month: 'short', ...yearOf(of, today) }),
    weekday: (of) => format(of, words, { weekday: 'long' }),
    moment: (of, minute) => (minute === undefined ? day(of) : words.at(day(of), clockTime(minute, words))),
    site: (site) =>
      site.side === undefined
        ? symptom(site.symptom)
        : words.sided(symptom(site.symptom), words.sides[site.side]),
    number: (value) => numbers.format(value),
  };
}

function nearDay(away: number, words: NamingWords): string | undefined {
  if (away === 0) return words.today;
  if (away === -1) return words.yesterday;
  return away === 1 ? words.tomorrow : undefined;
}

function longForm(of: Day, today: Day): Intl.DateTimeFormatOptions {
  const near = Math.abs(of - today) < 300;
  return near
    ? { weekday: 'long', day: 'numeric', month: 'long' }
    : { day: 'numeric', month: 'long', year: 'numeric' };
}

function yearOf(of: Day, today: Day): Intl.DateTimeFormatOptions {
  return Math.abs(of - today) < 300 ? {} : { year: 'numeric' };
}

/** A day is the same date everywhere, so it is formatted as UTC; a minute is shown on the reader's wall clock. */
function format(of: Day, words: NamingWords, options: Intl.DateTimeFormatOptions): string {
  return formatter(words.locale, { ...options, timeZone: 'UTC' }).format(of * 86_400_000);
}

function clockTime(minute: Minute, words: NamingWords): string {
  return formatter(words.locale, { hour: '2-digit', minute: '2-digit' }).format(minute * 60_000);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it a thousand times. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}
