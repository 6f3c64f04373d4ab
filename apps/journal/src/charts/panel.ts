import type { Day } from '@ebb/course';
import { type Column, columnsOf, type Reading, unbroken } from './columns.ts';
import { curveThrough, type Point } from './curve.ts';
import { type DayScale, dayWidth, tenth, xOfDay } from './day-scale.ts';

/** The usual level while it held. */
export interface UsualStretch {
  readonly from: Day;
  readonly to: Day;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface PanelInput {
  readonly key: string;
  readonly readings: readonly Reading[];
  readonly usual: readonly UsualStretch[];
}

/** Where a panel stands. `top` is the level 10, `bottom` the level 0. */
export interface PanelFrame {
  readonly top: number;
  readonly bottom: number;
}

export interface UsualDrawn {
  readonly x: number;
  readonly width: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface Panel {
  readonly key: string;
  readonly frame: PanelFrame;
  readonly usual: readonly UsualDrawn[];
  /** From the lowest to the highest of each column. */
  readonly range: string;
  readonly area: string;
  readonly line: string;
  /** Reported days with silence on both sides. */
  readonly alone: readonly Point[];
  /** Each reported day, where there is room to show it. */
  readonly dots: readonly Point[];
  readonly reported: number;
}

/** The scale of every symptom, always whole, so that two pictures can be compared. */
const highestScore = 10;
const roomForDots = 9;

export const yOfScore = (frame: PanelFrame, score: number): number =>
  tenth(
    frame.bottom - ((frame.bottom - frame.top) * Math.min(highestScore, Math.max(0, score))) / highestScore,
  );

export function panelOf(input: PanelInput, frame: PanelFrame, scale: DayScale, days: number): Panel {
  const columns = columnsOf(input.readings, (scale.first - days) as Day, (scale.last + days) as Day, days);
  const runs = unbroken(columns, days);
  const joined = runs.filter((run) => run.length > 1);
  const at = (column: Column, score: number): Point => ({
    x: middleOfColumn(scale, column),
    y: yOfScore(frame, score),
  });
  const lines = joined.map((run) => run.map((column) => at(column, column.mean)));
  const roomy = days === 1 && dayWidth(scale) >= roomForDots;
  return {
    key: input.key,
    frame,
    usual: usualDrawn(input.usual, frame, scale),
    range: joined.map((run) => rangePath(run, at)).join(''),
    area: lines.map((line) => areaPath(line, frame)).join(''),
    line: lines.map(curveThrough).join(''),
    alone: runs
      .filter((run) => run.length === 1)
      .map(([column]) => at(column as Column, (column as Column).mean)),
    dots: roomy ? lines.flat() : [],
    reported: columns
      .filter(({ from, to }) => to >= scale.first && from <= scale.last)
      .reduce((sum, column) => sum + column.days, 0),
  };
}

/** Between its first and its last reported day, so that a half-empty column does not pretend to reach further. */
const middleOfColumn = (scale: DayScale, column: Column): number =>
  tenth(xOfDay(scale, (column.firstReported + column.lastReported + 1) / 2));

function rangePath(run: readonly Column[], at: (column: Column, score: number) => Point): string {
  const upper = curveThrough(run.map((column) => at(column, column.highest)));
  const lower = curveThrough(run.map((column) => at(column, column.lowest)).reverse());
  return `${upper}L${lower.slice(1)}Z`;
}

function areaPath(line: readonly Point[], frame: PanelFrame): string {
  const first = line[0] as Point;
  const last = line.at(-1) as Point;
  return `${curveThrough(line)}L${last.x},${tenth(frame.bottom)}L${first.x},${tenth(frame.bottom)}Z`;
}

function usualDrawn(usual: readonly UsualStretch[], frame: PanelFrame, scale: DayScale): UsualDrawn[] {
  return usual
    .filter(({ from, to }) => to >= scale.first && from <= scale.last)
    .map(({ from, to, low, median, high }) => {
      const x = Math.max(scale.left, xOfDay(scale, from));
      return {
        x: tenth(x),
        width: tenth(Math.min(scale.right, xOfDay(scale, to + 1)) - x),
        low: yOfScore(frame, low),
        median: yOfScore(frame, median),
        high: yOfScore(frame, high),
      };
    });
}
