import { conditions, type Source } from '@ebb/course';
import { mean } from '@ebb/stats';
import type { FibromyalgiaLife } from './fibromyalgia-life.ts';
import { interferenceOfWeek } from './interference.ts';
import { type TrueFlare, trueFlares } from './true-flares.ts';

/** Days of the life; `last` belongs to it. */
export interface TrueRemission {
  readonly from: number;
  readonly last: number;
}

/**
 * Stretches in which symptoms did not run life, by the course engine's own definition and with an answer in every week:
 * interference at or below its threshold for its time; weeks that end in a true flare neither end a stretch nor carry one.
 */
export function trueRemissions(
  life: FibromyalgiaLife,
  flares: readonly TrueFlare[] = trueFlares(life.truth),
): readonly TrueRemission[] {
  const definition = conditions.fibromyalgia.remission;
  if (definition.kind !== 'life-not-run-by-symptoms')
    throw new RangeError('Cannot find remissions: the definition must be of interference with life');
  const isInFlare = (day: number): boolean => flares.some(({ onset, last }) => onset <= day && day <= last);
  const stretches: TrueRemission[] = [];
  let running: TrueRemission | undefined;
  const end = (): void => {
    if (running !== undefined && running.last - running.from >= definition.days) stretches.push(running);
    running = undefined;
  };
  for (let week = 0; week < life.fiqr.length; week++) {
    const day = 7 * week + 6;
    if (isInFlare(day)) continue;
    if (interferenceOfWeek(life, week) > definition.interferenceAtMost) end();
    else running = { from: running?.from ?? day, last: day };
  }
  end();
  return stretches;
}

/** What studies call a good outcome: low impact and little pain at the same time. */
export interface LowImpactCriteria {
  /** Mean of so many weeks. */
  readonly weeks: number;
  readonly fiqrBelow: number;
  readonly painBelow: number;
  readonly source: Source;
}

export const lowImpact: LowImpactCriteria = {
  weeks: 4,
  fiqrBelow: 39,
  painBelow: 35,
  source: {
    cite: 'FIQR below 39 is mild (Bennett, Arthritis Res Ther 2009;11:R120); pain below 35 of 100 is about what people call mild. Ebb: both, over four weeks',
    own: true,
    unverified: true,
  },
};

/** Whether impact and pain were low in the weeks up to and with this one; undefined where the life has not so many before it. */
export function isLowImpact(
  { fiqr, pain }: Pick<FibromyalgiaLife, 'fiqr' | 'pain'>,
  week: number,
  { weeks, fiqrBelow, painBelow }: LowImpactCriteria = lowImpact,
): boolean | undefined {
  const from = week + 1 - weeks;
  if (from < 0 || week >= fiqr.length) return undefined;
  const impact = mean(fiqr.subarray(from, week + 1));
  return impact < fiqrBelow && mean(pain.subarray(7 * from, 7 * (week + 1))) < painBelow;
}
