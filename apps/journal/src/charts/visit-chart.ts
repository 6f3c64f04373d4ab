import type { Day } from '@ebb/course';
import { type DayScale, dayWidth, tenth, xOfDay } from './day-scale.ts';
import { type Axis, axisOf } from './ticks.ts';

/** What a visit's score is to the change that is shown. */
export type VisitRole = 'plain' | 'reference' | 'seen' | 'confirms' | 'not-used';

export interface ChartVisit {
  readonly day: Day;
  readonly score: number;
  readonly role: VisitRole;
}

/** A stretch of days; without an end it is open. */
export interface ChartStretch {
  readonly from: Day;
  readonly to?: Day;
}

/** The change that is shown: where it counts from, the score it takes, and when a visit can confirm it. */
export interface ChartChange {
  readonly reference: { readonly day: Day; readonly score: number };
  readonly needed: number;
  readonly worse: 'higher' | 'lower';
  readonly windows: readonly ChartStretch[];
}

export interface VisitChartInput {
  readonly visits: readonly ChartVisit[];
  readonly relapses: readonly ChartStretch[];
  readonly change?: ChartChange | undefined;
  /** The top of the scale. It begins at 0, so that a step looks as large as it is. */
  readonly top: number;
  readonly today: Day;
  readonly width: number;
  readonly locale: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Level {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Everything in its pixels. */
export interface VisitChart {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly axis: Axis;
  readonly scores: readonly { readonly score: number; readonly y: number }[];
  readonly relapses: readonly Box[];
  readonly windows: readonly Box[];
  readonly reference?: Level;
  readonly needed?: Level;
  readonly step: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly role: VisitRole }[];
  readonly todayX: number;
}

const plotHeight = 232;
const above = 44;
const below = 12;
/** Room for the widest number of a scale. */
const gutter = 30;
const besides = 10;
/** A single visit is not stretched over the whole width, nor drawn on its edge. */
const fewestDays = 120;
/** Of a time that is still to come no more is drawn: it may reach years ahead. */
const aheadDays = 60;

/** A person's scores over their visits as a step chart, with the change that is looked at drawn into it. */
export function visitChartOf(input: VisitChartInput): VisitChart {
  const { visits, relapses, change, top, today, width, locale } = input;
  const scale = scaleOf(input);
  const plot: Box = { x: scale.left, y: above, width: scale.right - scale.left, height: plotHeight };
  const yOf = (score: number): number => tenth(above + plotHeight * (1 - score / top));
  const middleOf = (day: Day): number => tenth(xOfDay(scale, day) + dayWidth(scale) / 2);
  const dots = visits.map(({ day, score, role }) => ({ x: middleOf(day), y: yOf(score), role }));
  const column = (of: ChartStretch, yFrom: number, yTo: number): Box[] =>
    boxOf(of, scale, { y: yFrom, height: tenth(yTo - yFrom) });
  return {
    width,
    height: above + plotHeight + below,
    plot,
    axis: axisOf(scale, locale),
    scores: scoresOf(top).map((score) => ({ score, y: yOf(score) })),
    relapses: relapses.flatMap(({ from, to }) =>
      column({ from, to: to ?? today }, above, above + plotHeight),
    ),
    windows: (change?.windows ?? []).flatMap((window) =>
      change?.worse === 'lower'
        ? column(window, yOf(change.needed), above + plotHeight)
        : column(window, above, yOf(change?.needed ?? top)),
    ),
    ...(change !== undefined &&
      levelsOf(change, middleOf(change.reference.day), { yOf, right: scale.right })),
    step: stepOf(dots),
    dots,
    todayX: middleOf(today),
  };
}

function levelsOf(
  { reference, needed }: ChartChange,
  from: number,
  { yOf, right }: { readonly yOf: (score: number) => number; readonly right: number },
): { readonly reference: Level; readonly needed: Level } {
  return {
    reference: { y: yOf(reference.score), from, to: right },
    needed: { y: yOf(needed), from, to: right },
  };
}

function scaleOf({ visits, relapses, change, today, width }: VisitChartInput): DayScale {
  const ends = (change?.windows ?? []).map(({ from, to }) => Math.min(to ?? Infinity, from + aheadDays));
  const last = Math.max(today, ...visits.map(({ day }) => day), ...ends);
  const first = Math.min(
    last - fewestDays,
    ...visits.map(({ day }) => day),
    ...relapses.map(({ from }) => from),
  );
  const pad = Math.ceil((last - first) * 0.02) + 1;
  return {
    first: (first - pad) as Day,
    last: (last + pad) as Day,
    left: gutter,
    right: width - besides,
  };
}

/** Cut off where the picture ends; undefined ends reach to it. */
function boxOf(
  { from, to }: ChartStretch,
  scale: DayScale,
  { y, height }: { readonly y: number; readonly height: number },
): Box[] {
  const left = Math.max(scale.left, xOfDay(scale, from));
  const right = Math.min(scale.right, xOfDay(scale, (to ?? scale.last) + 1));
  if (right <= scale.left || left >= scale.right || height <= 0) return [];
  return [{ x: tenth(left), y, width: tenth(Math.max(2, right - left)), height }];
}

/** Flat from a visit to the next: what a score is between two visits nobody has measured. */
function stepOf(dots: readonly { readonly x: number; readonly y: number }[]): string {
  return dots.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}

/** Four to six round numbers from 0 to the top. */
function scoresOf(top: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => top / each <= 5) ?? 100;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
}

/** A round number with some room above the highest score. */
export function topAbove(highest: number): number {
  const step = [2, 5, 10, 20, 50].find((each) => (highest * 1.2) / each <= 5) ?? 100;
  return Math.max(step, Math.ceil((highest * 1.2) / step) * step);
}
