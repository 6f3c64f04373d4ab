import type { Day } from '@ebb/course';
import type { Band, BandRow } from './bands.ts';
import { daysPerColumn } from './columns.ts';
import { type DayScale, dayWidth, tenth, xOfDay } from './day-scale.ts';
import type { DayWindow } from './day-window.ts';
import { type Panel, type PanelInput, panelOf } from './panel.ts';
import { type PlacedRow, placeRow } from './placed.ts';
import { type Axis, axisOf } from './ticks.ts';

export interface StripInput {
  readonly window: DayWindow;
  /** Pixels of the whole picture. */
  readonly width: number;
  readonly locale: string;
  readonly today: Day;
  readonly bands: readonly Band[];
  /** The first is the base: everything that was scored, averaged. */
  readonly panels: readonly PanelInput[];
}

/** Where a heading stands: beside its row on a wide page, above it on a narrow one. */
export interface Heading {
  readonly top: number;
  readonly height: number;
}

export interface DrawnRow extends PlacedRow {
  readonly heading: Heading;
  readonly top: number;
  readonly laneHeight: number;
  readonly height: number;
}

export interface DrawnPanel extends Panel {
  readonly heading: Heading;
}

/** A spell as it runs through every panel behind the lines. */
export interface Backdrop {
  readonly x: number;
  readonly width: number;
}

/** A whole picture as numbers: what is drawn where. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly gutter: number;
  readonly scale: DayScale;
  readonly axis: Axis;
  readonly axisTop: number;
  readonly rows: readonly DrawnRow[];
  readonly panels: readonly DrawnPanel[];
  readonly backdrops: readonly Backdrop[];
  readonly daysPerColumn: number;
  /** The right end of today, where it is in view. */
  readonly todayX?: number;
}

interface Measures {
  readonly gutter: number;
  readonly right: number;
  readonly headingAbove: number;
  readonly laneHeight: number;
  readonly base: number;
  readonly panel: number;
  readonly gap: number;
}

const narrowPage: Measures = {
  gutter: 0,
  right: 0,
  headingAbove: 24,
  laneHeight: 26,
  base: 92,
  panel: 56,
  gap: 14,
};
const widePage: Measures = {
  gutter: 152,
  right: 24,
  headingAbove: 0,
  laneHeight: 26,
  base: 116,
  panel: 68,
  gap: 22,
};
const wideFrom = 640;
const axisHeight = 40;

const rowOrder: readonly BandRow[] = ['remission', 'quiet', 'episodes', 'treatments'];

export function stripOf(input: StripInput): Strip {
  const measures = input.width >= wideFrom ? widePage : narrowPage;
  const scale = { ...input.window, left: measures.gutter, right: input.width - measures.right };
  const days = daysPerColumn(dayWidth(scale));
  const rows = rowsFrom(axisHeight, input, scale, measures);
  const rowsEnd = rows.reduce((_, row) => row.top + row.height + measures.gap, axisHeight + measures.gap / 2);
  const panels = panelsFrom(rowsEnd, input, scale, { measures, days });
  const end = panels.at(-1)?.frame.bottom ?? rowsEnd;
  return {
    width: input.width,
    height: Math.ceil(end + 10),
    gutter: measures.gutter,
    scale,
    axis: axisOf(scale, input.locale),
    axisTop: axisHeight,
    rows,
    panels,
    backdrops: backdropsOf(input.bands, scale),
    daysPerColumn: days,
    ...(input.today >= scale.first && input.today <= scale.last
      ? { todayX: tenth(xOfDay(scale, input.today + 1)) }
      : {}),
  };
}

function rowsFrom(start: number, input: StripInput, scale: DayScale, measures: Measures): DrawnRow[] {
  const rows: DrawnRow[] = [];
  let top = start + measures.gap / 2;
  for (const name of rowOrder) {
    if (!input.bands.some((band) => band.row === name)) continue;
    const placed = placeRow(name, input.bands, scale);
    const height = Math.max(1, placed.lanes) * measures.laneHeight;
    const heading = { top, height: measures.headingAbove > 0 ? measures.headingAbove : height };
    rows.push({
      ...placed,
      heading,
      top: top + measures.headingAbove,
      laneHeight: measures.laneHeight,
      height,
    });
    top += measures.headingAbove + height + measures.gap;
  }
  return rows;
}

function panelsFrom(
  start: number,
  input: StripInput,
  scale: DayScale,
  { measures, days }: { readonly measures: Measures; readonly days: number },
): DrawnPanel[] {
  let top = start;
  return input.panels.map((panel, i) => {
    const height = i === 0 ? measures.base : measures.panel;
    const frame = { top: top + measures.headingAbove, bottom: top + measures.headingAbove + height };
    const heading = { top, height: measures.headingAbove > 0 ? measures.headingAbove : height };
    top = frame.bottom + measures.gap;
    return { ...panelOf(panel, frame, scale, days), heading };
  });
}

/** Only what counts as a relapse or a flare is carried through the whole picture. */
function backdropsOf(bands: readonly Band[], scale: DayScale): Backdrop[] {
  const counted: ReadonlySet<string> = new Set(['relapse', 'flare', 'continuation']);
  return bands
    .filter((band) => counted.has(band.mark) && band.from <= scale.last && band.to >= scale.first)
    .map((band) => {
      const from = Math.max(scale.left, xOfDay(scale, band.from));
      const to = Math.min(scale.right, xOfDay(scale, band.to + 1));
      return { x: tenth(from), width: tenth(Math.max(1.5, to - from)) };
    });
}
