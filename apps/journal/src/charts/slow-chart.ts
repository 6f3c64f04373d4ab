import type { Day } from '@ebb/course';
import { type DayScale, dayWidth, tenth, xOfDay } from './day-scale.ts';
import { type Axis, axisOf } from './ticks.ts';
import type { Box } from './visit-chart.ts';

/** A slow change and how far it is known: points a year since the first day. */
export interface SlowChartInput {
  readonly from: Day;
  readonly to: Day;
  readonly perYear: number;
  readonly low: number;
  readonly high: number;
  readonly relapses: readonly Day[];
  readonly width: number;
  readonly locale: string;
}

/** Everything in its pixels. */
export interface SlowChart {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly axis: Axis;
  readonly levels: readonly { readonly points: number; readonly y: number }[];
  /** The fan of the interval, as a path. */
  readonly band: string;
  readonly line: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly relapses: readonly number[];
}

const plotHeight = 168;
const above = 44;
const below = 12;
const gutter = 36;
const besides = 10;
/** A change too small to be drawn large: the picture never shows less than a point up or down. */
const leastPoints = 1;

/**
 * A slow change as a fan from where it began. Zero, which is no change, is always in the picture: what counts is on
 * which side of it the fan ends.
 */
export function slowChartOf({
  from,
  to,
  perYear,
  low,
  high,
  relapses,
  width,
  locale,
}: SlowChartInput): SlowChart {
  const years = (to - from) / 365.25;
  const scale: DayScale = { first: from, last: to, left: gutter, right: width - besides };
  const levels = levelsOf(Math.min(-leastPoints / 2, low * years), Math.max(leastPoints, high * years));
  const [bottom, top] = [levels[0] as number, levels.at(-1) as number];
  const yOf = (points: number): number => tenth(above + (plotHeight * (top - points)) / (top - bottom));
  const [x1, x2] = [tenth(scale.left), tenth(scale.right)];
  return {
    width,
    height: above + plotHeight + below,
    plot: { x: scale.left, y: above, width: scale.right - scale.left, height: plotHeight },
    axis: axisOf(scale, locale),
    levels: levels.map((points) => ({ points, y: yOf(points) })),
    band: `M${x1} ${yOf(0)}L${x2} ${yOf(high * years)}V${yOf(low * years)}Z`,
    line: { x1, y1: yOf(0), x2, y2: yOf(perYear * years) },
    relapses: relapses
      .filter((day) => day >= from && day <= to)
      .map((day) => tenth(xOfDay(scale, day) + dayWidth(scale) / 2)),
  };
}

/** Three to seven round levels that hold everything, zero among them. */
function levelsOf(lowest: number, highest: number): readonly number[] {
  const step = [0.5, 1, 2, 5, 10].find((each) => (highest - lowest) / each <= 5) ?? 20;
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
