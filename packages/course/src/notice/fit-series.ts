import type { Day } from '../day.ts';
import type { DayReport } from './day-reports.ts';
import { channelPoints, deviations, isWorse } from './deviation.ts';
import {
  correlationOver,
  countDay,
  countPair,
  dayToDayCorrelation,
  dayVariance,
  nothingAlikeYet,
} from './notice-autocorrelation.ts';
import { type Level, levelsBefore } from './notice-usual.ts';
import type { NoticingDefinition } from './noticing-definition.ts';

/** One channel of a diary about an onset, made ready to be held against courses: reports as innovations of an AR(1). */
export interface FitSeries {
  /** Place of the site; the one after the last site is the day as a whole by its word. */
  readonly channel: number;
  readonly level: Level;
  /** Mean deviation in the days that tell whether it is affected; NaN without a report in them. */
  readonly mean: number;
  readonly days: Float64Array;
  readonly kept: Float64Array;
  readonly innovations: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Every channel whose usual level before the onset is known, from the days that tell of its local level on. `evidence` is
 * unexplained, in order of time, and goes no further than the fit.
 */
export function fitSeries(
  evidence: readonly DayReport[],
  onset: Day,
  definition: NoticingDefinition,
): readonly FitSeries[] {
  const levels = levelsOf(evidence, onset, definition);
  const { windowDays, lagDays } = definition.usual;
  const { localDays, onsetDays } = definition.fit;
  const first = onset - onsetDays[0] - localDays;
  const told = toldOf(evidence, levels, onset, definition);
  return levels.flatMap((level, channel) => {
    const said = saidOf(told, channel);
    if (level === undefined || said.length === 0) return [];
    const usual = said.filter(({ day }) => day >= onset - windowDays && day <= onset - lagDays);
    const since = said.filter(({ day }) => day >= first);
    return [
      {
        channel,
        level,
        mean: meanEarly(since, onset, definition),
        ...innovationsOf(since, usual, definition),
      },
    ];
  });
}

interface Told {
  readonly day: Day;
  /** Spreads above usual by channel; NaN where nothing was said. */
  readonly found: Float64Array;
}

/**
 * What is known to be calm shows what the symptoms of a day share: the symptoms that did not rise with the onset. Where they
 * are too few, the calm ones of each day stand in for them, which takes a part of the spell away with it.
 */
function toldOf(
  evidence: readonly DayReport[],
  levels: readonly (Level | undefined)[],
  onset: Day,
  definition: NoticingDefinition,
): readonly Told[] {
  const { commonFactor, fit } = definition;
  const told = deviationsOf(evidence, levels, definition);
  const means = levels.map((_, channel) => meanEarly(saidOf(told, channel), onset, definition));
  const calm = levels.flatMap((level, channel) =>
    level !== undefined &&
    channel < levels.length - 1 &&
    !((means[channel] as number) >= risenFrom(means, fit))
      ? [channel]
      : [],
  );
  if (calm.length < fit.fewestCalm) return told;
  const whole = deviationsOf(evidence, levels, {
    ...definition,
    commonFactor: { ...commonFactor, taken: 0 },
  });
  for (const { found } of whole) {
    const seen = calm
      .map((channel) => found[channel] as number)
      .filter((deviation) => !Number.isNaN(deviation));
    if (seen.length < fit.fewestCalm) continue;
    const mean = seen.reduce((sum, deviation) => sum + deviation, 0) / seen.length;
    const shared = commonFactor.taken * Math.min(commonFactor.most, Math.max(commonFactor.least, mean));
    for (let channel = 0; channel < found.length - 1; channel++)
      found[channel] = (found[channel] as number) - shared;
  }
  return whole;
}

/** Mean deviation from which a channel has risen with the onset. */
export function risenFrom(means: readonly number[], { affected }: NoticingDefinition['fit']): number {
  const most = Math.max(...means.filter((mean) => !Number.isNaN(mean)));
  return Math.max(affected.spreads, affected.shareOfMost * most);
}

function deviationsOf(
  evidence: readonly DayReport[],
  levels: readonly (Level | undefined)[],
  definition: NoticingDefinition,
): readonly Told[] {
  return evidence.map((report) => ({
    day: report.day,
    found: deviations(report, levels, definition, new Float64Array(levels.length)),
  }));
}

function saidOf(told: readonly Told[], channel: number): readonly Said[] {
  return told
    .map(({ day, found }) => ({ day, deviation: found[channel] as number }))
    .filter(({ deviation }) => !Number.isNaN(deviation));
}

function meanEarly(said: readonly Said[], onset: Day, { fit }: NoticingDefinition): number {
  const [from, to] = fit.affected.days;
  const early = said.filter(({ day }) => day - onset >= from && day - onset <= to);
  return early.reduce((sum, { deviation }) => sum + deviation, 0) / early.length;
}

/** As they stood before the onset; a symptom that came with it is held against nothing on every day it is scored. */
function levelsOf(
  evidence: readonly DayReport[],
  onset: Day,
  definition: NoticingDefinition,
): readonly (Level | undefined)[] {
  const points = evidence.map((report) => ({ ...report, scores: channelPoints(report, definition) }));
  const since = points.filter(({ day, overall }) => day >= onset && isWorse(overall));
  return levelsBefore(points, definition.usual, onset).map((level, channel) => {
    if (level === undefined || !level.isNew) return level;
    const hasCome = since.some(({ scores }) => (scores[channel] as number) > 0);
    return hasCome ? { ...level, isNew: false } : undefined;
  });
}

interface Said {
  readonly day: Day;
  readonly deviation: number;
}

function innovationsOf(
  since: readonly Said[],
  usual: readonly Said[],
  { autocorrelation, amplitude, fit }: NoticingDefinition,
): Pick<FitSeries, 'days' | 'kept' | 'innovations' | 'weights'> {
  const sums = nothingAlikeYet();
  usual.forEach(({ day, deviation }, place) => {
    countDay(sums, deviation, autocorrelation);
    const before = usual[place - 1];
    if (before !== undefined && day - before.day === 1)
      countPair(sums, [before.deviation, deviation], autocorrelation);
  });
  const dayToDay = dayToDayCorrelation(sums, autocorrelation);
  const variance = dayVariance(sums, autocorrelation);
  const moved = withoutSlips(since, amplitude.clip, fit.neighbours);
  const kept = Float64Array.from(since, ({ day }, place) => {
    const before = since[place - 1];
    return before === undefined ? 0 : correlationOver(day - before.day, dayToDay, autocorrelation);
  });
  return {
    days: Float64Array.from(since, ({ day }) => day),
    kept,
    innovations: moved.map(
      (deviation, place) =>
        deviation - (place === 0 ? 0 : (kept[place] as number) * (moved[place - 1] as number)),
    ),
    weights: kept.map((share) => fit.reportWeight / (variance * (1 - share * share))),
  };
}

/**
 * No report is further than so many spreads from the middle of those about it: people slip. Held against its neighbours
 * and not against usual, because a severe relapse is far from usual for weeks, and cutting its peak would lift its residual.
 */
function withoutSlips(since: readonly Said[], clip: number, neighbours: number): Float64Array {
  return Float64Array.from(since, ({ deviation }, place) => {
    const about = since
      .slice(Math.max(0, place - neighbours), place + neighbours + 1)
      .map((said) => said.deviation);
    const middle = about.sort((a, b) => a - b)[(about.length - 1) >> 1] as number;
    return Math.min(middle + clip, Math.max(middle - clip, deviation));
  });
}
