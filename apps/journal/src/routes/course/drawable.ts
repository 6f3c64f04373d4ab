import type { Condition, Course, Day, History, Stretch } from '@ebb/course';
import type { Entry } from '@ebb/record';
import { type Band, bandsOf } from '../../charts/bands.ts';
import type { Reading } from '../../charts/columns.ts';
import type { DayWindow } from '../../charts/day-window.ts';
import type { PanelInput } from '../../charts/panel.ts';
import { quietStretchesOf } from '../../charts/quiet.ts';
import { meanOf, type Series, seriesOf } from '../../charts/series.ts';
import { treatmentSpansOf } from '../../charts/treatment-spans.ts';
import { type UsualOn, usualStretches } from './usual-through.ts';

/** What of a course can be drawn, before anybody has said how closely to look. */
export interface Drawable {
  readonly series: readonly Series[];
  readonly mean: readonly Reading[];
  readonly bands: readonly Band[];
  /** Stretches without a relapse or flare, in time order. */
  readonly quiet: readonly Stretch[];
  readonly bounds: DayWindow;
}

export interface Recorded {
  readonly history: History;
  readonly entries: readonly Entry[];
}

/** A young record is not stretched over the whole width. */
const fewestDays = 28;

export function drawableOf(course: Course, condition: Condition, { history, entries }: Recorded): Drawable {
  const series = seriesOf(history.reports, course.today);
  const reported = reportedDays(history, course.today);
  const quiet = quietStretchesOf(reported, course.spells, condition.remission.silenceDays);
  const isRemissionItself = condition.remission.kind === 'between-relapses';
  const bands = bandsOf(course, {
    treatments: treatmentSpansOf(entries, course.today),
    quiet: isRemissionItself ? [] : quiet,
  });
  const first = Math.min(
    course.today - fewestDays + 1,
    reported[0] ?? course.today,
    ...bands.map(({ from }) => from),
  );
  return { series, mean: meanOf(series), bands, quiet, bounds: { first: first as Day, last: course.today } };
}

/** Days on which anything was said, an answer "same as usual" included. */
function reportedDays({ reports }: History, today: Day): Day[] {
  const days = new Set(reports.map(({ when }) => when.day));
  return [...days].filter((day) => day <= today).sort((a, b) => a - b);
}

export const basePanel = 'all';

/** The base, and one panel for each symptom that was chosen, with its usual level through time. */
export function panelsOf(
  drawable: Drawable,
  chosen: readonly string[],
  levels: readonly UsualOn[],
): PanelInput[] {
  const panels = chosen.flatMap((key) => {
    const series = drawable.series.find((each) => each.key === key);
    if (series === undefined) return [];
    return [{ key, readings: series.readings, usual: usualStretches(key, levels, drawable.bounds.first) }];
  });
  return [{ key: basePanel, readings: drawable.mean, usual: [] }, ...panels];
}
