import type { Band } from './bands.ts';
import type { Reading } from './columns.ts';
import { daysPerColumn } from './columns.ts';
import { type DayScale, dayWidth, tenth, xOfDay } from './day-scale.ts';
import type { DayWindow } from './day-window.ts';
import { panelOf } from './panel.ts';
import { axisOf, type Tick } from './ticks.ts';

/** The whole record in one low strip, and which part of it is in view. */
export interface Overview {
  readonly scale: DayScale;
  readonly area: string;
  readonly spells: readonly number[];
  readonly years: readonly Tick[];
  readonly inView: { readonly x: number; readonly width: number };
}

export interface OverviewInput {
  readonly bounds: DayWindow;
  readonly window: DayWindow;
  readonly width: number;
  readonly height: number;
  readonly locale: string;
  readonly readings: readonly Reading[];
  readonly bands: readonly Band[];
}

const narrowestWindow = 6;

export function overviewOf(input: OverviewInput): Overview {
  const scale = { ...input.bounds, left: 0, right: input.width };
  const days = daysPerColumn(dayWidth(scale));
  const panel = panelOf(
    { key: 'all', readings: input.readings, usual: [] },
    { top: 4, bottom: input.height },
    scale,
    days,
  );
  const from = xOfDay(scale, input.window.first);
  const width = Math.max(narrowestWindow, xOfDay(scale, input.window.last + 1) - from);
  const axis = axisOf(scale, input.locale);
  return {
    scale,
    area: panel.area,
    spells: input.bands
      .filter(({ mark }) => mark === 'relapse' || mark === 'flare')
      .map(({ from }) => tenth(xOfDay(scale, from + 0.5))),
    years: axis.contexts.length > 0 ? axis.contexts : axis.ticks,
    inView: { x: tenth(Math.min(from, input.width - width)), width: tenth(width) },
  };
}
