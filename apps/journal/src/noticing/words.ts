import type { Day, Eagerness, LikelyDay, Site } from '@ebb/course';
import type { Naming } from '../ui/naming/naming.ts';
import type { Ending, Illness } from './asking.ts';
import type { LevelFigures } from './levels.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const date = (day: Day): string => dayAndMonth.format(day * 86_400_000);
const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

function inTen(tenths: Tenths): string {
  if (tenths === 'fewer') return 'Fewer than 1';
  return tenths === 'more' ? 'More than 9' : `About ${tenths}`;
}

const outOfTen = (level: number): string => `${number.format(level * 10)} times in 10`;

const sides = { left: 'left', right: 'right', both: 'both sides' };
const place = (site: Site, naming: Naming): string =>
  site.side === undefined
    ? naming.symptom(site.symptom)
    : `${naming.symptom(site.symptom)} (${sides[site.side]})`;
const places = (sites: readonly Site[], naming: Naming): string =>
  list.format(sites.map((site) => place(site, naming)));

const between = (least: number, most: number): string =>
  least === most
    ? `about ${counted(least, 'point', 'points')}`
    : `${number.format(least)} to ${counted(most, 'point', 'points')}`;
const needless = (perYear: number): string => {
  if (perYear >= 1)
    return `About ${counted(Math.round(perYear), 'question', 'questions')} a year for nothing.`;
  const years = Math.round(1 / perYear);
  return `About one question for nothing ${years === 1 ? 'a year' : `in ${years} years`}.`;
};

/** Every sentence of what was noticed, on Today and wherever a notice is shown. */
export const en = {
  place,
  /** "May I ask about your weak leg (left) and walking?" Of words alone no symptom is known. */
  title: (sites: readonly Site[], naming: Naming) =>
    sites.length === 0 ? 'May I ask about these days?' : `May I ask about your ${places(sites, naming)}?`,
  /** What was seen, in the numbers of the reports. */
  seen: ({ sites, onset, points, above, reports }: Seen, naming: Naming) =>
    points === undefined
      ? `Since about ${date(onset)} you have said “worse” in ${above} of ${counted(reports, 'report', 'reports')}.`
      : `Since about ${date(onset)} your ${places(sites, naming)} ${sites.length === 1 ? 'has' : 'have'} been ${between(points.least, points.most)} above your usual on ${above} of ${counted(reports, 'report', 'reports')}.`,

  ill: (illnesses: readonly Illness[]) =>
    illnesses.length > 1
      ? 'A fever or an infection since then?'
      : { fever: 'A fever since then?', infection: 'An infection or a cold since then?' }[
          illnesses[0] ?? 'fever'
        ],
  which: 'Which was it?',
  illnesses: { fever: 'Fever', infection: 'Infection or cold', both: 'Both' },
  illStill: 'Is it still going on?',
  illLast: 'What was its last day?',
  heat: 'Very hot, or overheated since then?',
  heatStill: 'Is it still so hot?',
  heatLast: 'What was the last hot day?',
  lasted: 'Has it lasted more than a day?',
  lastedHint: 'Without a break.',
  fits: 'This fits what MS teams want to hear about.',
  fitsMore: 'Go through it step by step. At the end is a call sheet for your team.',
  unknown: 'Not enough is known yet to say more.',
  word: 'Do you think it is a relapse?',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  dontKnow: "I don't know",
  saveDay: 'Save this day',
  noted: 'Noted.',
  ending: (ending: Ending) => endings[ending],
  helper: 'Go through it',
  alarming: 'Sudden or severe? Look here',
  notNow: 'Not now',
  putOff: 'Ebb rests with this for two weeks.',
  askLess: 'Ask me less',

  why: 'Why do I see this?',
  symptom: (
    {
      site,
      usual,
      least,
      most,
    }: { readonly site: Site; readonly usual?: number; readonly least: number; readonly most: number },
    naming: Naming,
  ) =>
    usual === undefined
      ? `${capital(place(site, naming))}: not noted before. Since then ${between(least, most)} of 10`
      : `${capital(place(site, naming))}: usual ${number.format(usual)} of 10. Since then ${between(least, most)} above`,
  onReports: (above: number, reports: number) => `, on ${above} of ${counted(reports, 'report', 'reports')}.`,
  byWord: (worse: number, reports: number) =>
    `Days without a score: ${worse} of ${number.format(reports)} called worse.`,
  onset: ({ from, to, level }: LikelyDay) =>
    from === to
      ? `It began on about ${date(from)}, by Ebb's reckoning ${outOfTen(level)}.`
      : `It began most likely between ${date(from)} and ${date(to)}, by Ebb's reckoning ${outOfTen(level)}.`,
  leftOut: (count: number, factors: readonly string[]) =>
    `Left out: ${counted(count, 'report', 'reports')}, explained by ${list.format(factors)}.`,
  leftOutNone: 'No report was left out.',
  missing: (facts: readonly string[]) => `Not answered yet: ${list.format(facts)}.`,
  lastedFact: 'whether it lasted over a day',
  frequency: (tenths: Tenths) =>
    `${inTen(tenths)} in 10 patterns like this were relapses, in simulated diaries.`,
  simulated:
    'Those are invented lives whose truth is known. How often it is so in real life, nobody has measured yet.',
  onlyAsks: 'Ebb only asks. What you and your team say counts more.',

  levels: 'When may Ebb ask about a change?',
  level: {
    early: 'Tell me early',
    usual: 'Usual',
    sure: 'Only when sure',
    off: 'Never',
  } as Readonly<Record<Eagerness, string>>,
  levelMeans: ({ needlessPerYear, relapsesNoticed }: LevelFigures) =>
    `Notices about ${Math.round(relapsesNoticed * 100)} in 100 relapses. ${needless(needlessPerYear)}`,
  offMeans: 'Ebb never asks. What it sees stands on the course page.',
  levelsFrom:
    'Counted in simulated diaries: invented lives whose truth is known. At most one question at a time.',
};

const endings: Readonly<Record<Ending, string>> = {
  'ill-explains': 'That explains it for now. If it goes on after the illness, we look again.',
  'heat-explains': 'That explains it for now. If it goes on when it is cooler, we look again.',
  short: 'Then it does not fit a relapse so far. If it stays or comes back, we look again.',
  'word-yes': 'Your word is noted. Your team can say what it is.',
  'word-no': 'Your word is noted. Ebb does not ask about this again.',
  'word-open': 'That is fine. Ebb rests with this for two weeks.',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A share of patterns as people read it: so many in ten, never 0 and never all. */
export type Tenths = number | 'fewer' | 'more';

/** What was seen: of the symptoms most likely to take part, from which day, and the points above usual on the reports that were above. */
export interface Seen {
  readonly sites: readonly Site[];
  readonly onset: Day;
  /** Absent where only words tell of it. */
  readonly points?: { readonly least: number; readonly most: number };
  readonly above: number;
  readonly reports: number;
}

export type NoticingWords = typeof en;
