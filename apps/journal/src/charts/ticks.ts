import type { Day } from '@ebb/course';
import { type DayScale, dayWidth, tenth, xOfDay } from './day-scale.ts';

export type TickLevel = 'years' | 'quarters' | 'months' | 'weeks' | 'days';

export interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly label: string;
}

/** Two rows of an axis: the unit itself, and above it the year or month it belongs to. */
export interface Axis {
  readonly level: TickLevel;
  readonly ticks: readonly Tick[];
  readonly contexts: readonly Tick[];
}

interface Unit {
  readonly level: TickLevel;
  /** Room that a label needs, in pixels. */
  readonly room: number;
  readonly days: number;
  readonly starts: (from: Day, to: Day) => Day[];
  readonly label: Intl.DateTimeFormatOptions;
  readonly contextStarts?: (from: Day, to: Day) => Day[];
  readonly context?: Intl.DateTimeFormatOptions;
}

const year = { year: 'numeric' } as const;
const month = { month: 'short' } as const;
const monthOfYear = { month: 'long', year: 'numeric' } as const;

/** Finest first: the first whose labels fit is drawn. */
const units: readonly Unit[] = [
  {
    level: 'days',
    room: 22,
    days: 1,
    starts: everyDay,
    label: { day: 'numeric' },
    contextStarts: months(1),
    context: monthOfYear,
  },
  {
    level: 'weeks',
    room: 34,
    days: 7,
    starts: mondays,
    label: { day: 'numeric' },
    contextStarts: months(1),
    context: monthOfYear,
  },
  {
    level: 'months',
    room: 34,
    days: 30.4,
    starts: months(1),
    label: month,
    contextStarts: months(12),
    context: year,
  },
  {
    level: 'quarters',
    room: 34,
    days: 91.3,
    starts: months(3),
    label: month,
    contextStarts: months(12),
    context: year,
  },
  { level: 'years', room: 0, days: 365.25, starts: months(12), label: year },
];

const contextRoom = 44;

export function axisOf(scale: DayScale, locale: string): Axis {
  const unit = units.find((candidate) => candidate.days * dayWidth(scale) >= candidate.room) as Unit;
  const ticks = unit.starts(scale.first, scale.last).map((day) => tick(scale, day, locale, unit.label));
  if (unit.contextStarts === undefined || unit.context === undefined)
    return { level: unit.level, ticks: thinned(ticks), contexts: [] };
  const contexts = withLeftEdge(scale, unit.contextStarts(scale.first, scale.last)).map((day) =>
    tick(scale, day, locale, unit.context as Intl.DateTimeFormatOptions),
  );
  return { level: unit.level, ticks, contexts: withoutCrowdedEdge(contexts, unit.level) };
}

function tick(scale: DayScale, day: Day, locale: string, format: Intl.DateTimeFormatOptions): Tick {
  return { day, x: tenth(xOfDay(scale, day)), label: formatter(locale, format).format(day * millisOfDay) };
}

/** Years that would run into each other: every second, fifth or tenth stays. */
function thinned(ticks: readonly Tick[]): readonly Tick[] {
  const first = ticks[0];
  const last = ticks.at(-1);
  if (first === undefined || last === undefined || ticks.length < 2) return ticks;
  const apart = (last.x - first.x) / (ticks.length - 1);
  const step = [1, 2, 5, 10, 20].find((years) => years * apart >= contextRoom) ?? 50;
  return ticks.filter((each) => Number(each.label) % step === 0);
}

/** What the left edge belongs to is said there, even where it began earlier. */
function withLeftEdge(scale: DayScale, starts: readonly Day[]): readonly Day[] {
  return starts[0] === scale.first ? starts : [scale.first, ...starts];
}

function withoutCrowdedEdge(contexts: readonly Tick[], level: TickLevel): readonly Tick[] {
  const [edge, next] = contexts;
  const room = level === 'days' || level === 'weeks' ? contextRoom * 2.8 : contextRoom;
  return edge !== undefined && next !== undefined && next.x - edge.x < room ? contexts.slice(1) : contexts;
}

function everyDay(from: Day, to: Day): Day[] {
  return Array.from({ length: to - from + 1 }, (_, i) => (from + i) as Day);
}

function mondays(from: Day, to: Day): Day[] {
  const first = from + ((((4 - from) % 7) + 7) % 7);
  return everyDay(first as Day, to).filter((_, i) => i % 7 === 0);
}

function months(step: number): (from: Day, to: Day) => Day[] {
  return (from, to) => {
    const start = new Date(from * millisOfDay);
    const starts: Day[] = [];
    for (let m = Math.floor(start.getUTCMonth() / step) * step; ; m += step) {
      const day = (Date.UTC(start.getUTCFullYear(), m, 1) / millisOfDay) as Day;
      if (day > to) return starts;
      if (day >= from) starts.push(day);
    }
  };
}

export const millisOfDay = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than a hundred uses of it. A `Day` has no time zone, so UTC reads it back unchanged. */
function formatter(locale: string, format: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(format)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
