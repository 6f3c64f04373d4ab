import { kaplanMeier, mean, medianSurvival, quantile } from '@ebb/stats';
import { shareOf } from '../fibromyalgia/describe-numbers.ts';
import { edssReached, type FollowedLife } from './followed-life.ts';

export type HistoryMeasure =
  | 'relapsing-share'
  | `women-per-man${'' | '-relapsing' | '-progressive'}`
  | `onset-age-${10 | 50 | 90}`
  | 'onset-20-to-39'
  | 'progressive-onset-age'
  | `rate-${'years-0-2' | 'years-2-5' | 'relapsing-phase' | 'below-30' | 'above-60'}`
  | 'rate-fall'
  | 'rate-women-per-men'
  | 'five-years-free'
  | 'gap'
  | `second-by-${1 | 5 | 10 | 20}`
  | `relapsing-to-${3 | 4 | 6 | 7}`
  | `progressive-to-${4 | 6 | 7}`
  | `age-at-${4 | 6 | 7}`
  | `three-to-six${'' | '-below-3' | '-3-to-6' | '-6-to-10' | '-10-to-15' | '-above-15'}`
  | 'secondary-after'
  | 'secondary-by-20'
  | 'secondary-age'
  | 'secondary-never'
  | 'edss-after-14'
  | 'six-after-14'
  | 'benign-after-20'
  | 'first-edss'
  | 'early-attacks-gap'
  | 'lesions-per-relapse'
  | 'lesion-at-onset'
  | 'slope-men-per-women';

type Lives = readonly FollowedLife[];
type Measures<Measure extends HistoryMeasure> = Readonly<Record<Measure, number>>;

/** The figures of a natural-history cohort. */
export function historyMeasures(lives: Lives): Readonly<Record<HistoryMeasure, number>> {
  const relapsing = lives.filter(({ kind }) => kind === 'relapsing');
  const progressive = lives.filter(({ kind }) => kind === 'progressive');
  return {
    ...onsetMeasures(lives, relapsing, progressive),
    ...rateMeasures(relapsing),
    ...secondAttacks(relapsing),
    ...milestones(lives, relapsing, progressive),
    ...threeToSix(lives, relapsing),
    ...secondaryMeasures(relapsing),
    ...otherMeasures(relapsing),
  };
}

function onsetMeasures(lives: Lives, relapsing: Lives, progressive: Lives) {
  const womenPerMan = (group: Lives): number => {
    const women = shareOf(group, ({ sex }) => sex === 'female');
    return women / (1 - women);
  };
  const ages = relapsing.map(({ onsetAge }) => onsetAge);
  return {
    'relapsing-share': relapsing.length / lives.length,
    'women-per-man': womenPerMan(lives),
    'women-per-man-relapsing': womenPerMan(relapsing),
    'women-per-man-progressive': womenPerMan(progressive),
    'onset-age-10': at(ages, 0.1),
    'onset-age-50': at(ages, 0.5),
    'onset-age-90': at(ages, 0.9),
    'onset-20-to-39': shareOf(ages, (age) => age >= 20 && age < 40),
    'progressive-onset-age': at(
      progressive.map(({ onsetAge }) => onsetAge),
      0.5,
    ),
  };
}

function rateMeasures(relapsing: Lives) {
  const fifths = [5, 10, 15, 20, 25].map((from) => rateBetween(relapsing, () => [from, from + 5]));
  const ofSex = (sex: FollowedLife['sex']): number =>
    rateBetween(
      relapsing.filter((life) => life.sex === sex),
      inRelapsingPhase,
    );
  return {
    'rate-years-0-2': rateBetween(relapsing, () => [0, 2]),
    'rate-years-2-5': rateBetween(relapsing, () => [2, 5]),
    'rate-relapsing-phase': rateBetween(relapsing, inRelapsingPhase),
    'rate-below-30': rateBetween(relapsing, ({ onsetAge }) => [0, 30 - onsetAge]),
    'rate-above-60': rateBetween(relapsing, ({ onsetAge }) => [60 - onsetAge, 100]),
    'rate-fall': 1 - ((fifths[4] as number) / (fifths[0] as number)) ** (1 / 4),
    'rate-women-per-men': ofSex('female') / ofSex('male'),
    'five-years-free': shareOf(relapsing, (life) => longestFree(life) >= 5),
    gap: mean(relapsing.flatMap((life) => gapsWithin(life, 25))),
  };
}

function inRelapsingPhase({ secondary, years }: FollowedLife): readonly [number, number] {
  return [0, secondary ?? years];
}

/** Relapses in the years between, each person's own, over the years followed. */
function rateBetween(lives: Lives, years: (life: FollowedLife) => readonly [number, number]): number {
  let relapses = 0;
  let followed = 0;
  for (const life of lives) {
    const [from, until] = years(life);
    const [low, high] = [Math.max(0, from), Math.min(life.years, until)];
    if (high <= low) continue;
    followed += high - low;
    relapses += life.relapses.filter((when) => when >= low && when < high).length;
  }
  return relapses / followed;
}

function longestFree(life: FollowedLife): number {
  const [, end] = inRelapsingPhase(life);
  const ends = [0, ...life.relapses.filter((when) => when < end), end];
  return Math.max(...ends.slice(1).map((when, place) => when - (ends[place] as number)));
}

function gapsWithin({ relapses }: FollowedLife, years: number): readonly number[] {
  const all = [0, ...relapses.filter((when) => when < years)];
  return all.slice(1).map((when, place) => when - (all[place] as number));
}

function secondAttacks(relapsing: Lives) {
  const by = (years: number): number =>
    shareOf(relapsing, ({ relapses: [second] }) => (second ?? 99) <= years);
  return { 'second-by-1': by(1), 'second-by-5': by(5), 'second-by-10': by(10), 'second-by-20': by(20) };
}

function milestones(lives: Lives, relapsing: Lives, progressive: Lives) {
  const time = (group: Lives, edss: number): number =>
    medianTime(group.map((life) => reachedAfter(life, edss)));
  const age = (edss: number): number =>
    medianTime(
      lives.map((life) => {
        const { time: years, observed } = reachedAfter(life, edss);
        return { time: life.onsetAge + years, observed };
      }),
    );
  return {
    'relapsing-to-3': time(relapsing, 3),
    'relapsing-to-4': time(relapsing, 4),
    'relapsing-to-6': time(relapsing, 6),
    'relapsing-to-7': time(relapsing, 7),
    'progressive-to-4': time(progressive, 4),
    'progressive-to-6': time(progressive, 6),
    'progressive-to-7': time(progressive, 7),
    'age-at-4': age(4),
    'age-at-6': age(6),
    'age-at-7': age(7),
  };
}

/** From EDSS 3 to 6, of all, and of those with a relapsing onset by how long it took to 3. */
function threeToSix(lives: Lives, relapsing: Lives) {
  const between = (from: number, until: number, group: Lives = relapsing): number =>
    medianTime(
      group.flatMap((life) => {
        const three = reachedAfter(life, 3);
        if (!three.observed || three.time < from || three.time >= until) return [];
        const six = reachedAfter(life, 6);
        return [{ time: six.time - three.time, observed: six.observed }];
      }),
    );
  return {
    'three-to-six': between(0, 99, lives),
    'three-to-six-below-3': between(0, 3),
    'three-to-six-3-to-6': between(3, 6),
    'three-to-six-6-to-10': between(6, 10),
    'three-to-six-10-to-15': between(10, 15),
    'three-to-six-above-15': between(15, 99),
  };
}

function secondaryMeasures(relapsing: Lives) {
  const times = relapsing.map(({ secondary, years }) => ({
    time: secondary ?? years,
    observed: secondary !== undefined,
  }));
  const ages = relapsing.map(({ onsetAge }, place) => {
    const { time, observed } = times[place] as Time;
    return { time: onsetAge + time, observed };
  });
  return {
    'secondary-after': medianTime(times),
    'secondary-by-20': 1 - stillFree(times, 20),
    'secondary-age': medianTime(ages),
    'secondary-never': stillFree(times, 49.9),
  };
}

function otherMeasures(
  relapsing: Lives,
): Measures<
  | 'edss-after-14'
  | 'six-after-14'
  | 'benign-after-20'
  | 'first-edss'
  | 'early-attacks-gap'
  | 'lesions-per-relapse'
  | 'lesion-at-onset'
  | 'slope-men-per-women'
> {
  const after14 = relapsing.map((life) => life.edssAfter(14)).filter(Number.isFinite);
  const early = (life: FollowedLife): number => 1 + life.relapses.filter((when) => when < 2).length;
  const toSix = (group: Lives): number => medianTime(group.map((life) => reachedAfter(life, 6)));
  const slope = (sex: FollowedLife['sex']): number =>
    mean(
      relapsing
        .filter((life) => life.sex === sex)
        .map((life) => life.edssAfter(20) - life.edssAfter(0))
        .filter(Number.isFinite),
    );
  return {
    'edss-after-14': at(after14, 0.5),
    'six-after-14': shareOf(after14, (edss) => edss >= 5.75),
    'benign-after-20': shareOf(
      relapsing,
      (life) => life.edssAfter(20) < 3.25 && !((life.secondary ?? 99) <= 20),
    ),
    'first-edss': mean(relapsing.map(({ firstRead }) => firstRead).filter(Number.isFinite)),
    'early-attacks-gap':
      toSix(relapsing.filter((life) => early(life) === 1)) -
      toSix(relapsing.filter((life) => early(life) >= 3)),
    'lesions-per-relapse':
      mean(relapsing.map(({ lesionsRelapsing }) => lesionsRelapsing)) /
      mean(relapsing.map((life) => life.relapses.filter((when) => when < inRelapsingPhase(life)[1]).length)),
    'lesion-at-onset': shareOf(relapsing, ({ lesionsAtOnset }) => lesionsAtOnset > 0),
    'slope-men-per-women': slope('male') / slope('female'),
  };
}

interface Time {
  readonly time: number;
  readonly observed: boolean;
}

function reachedAfter({ reached, years }: FollowedLife, edss: number): Time {
  const when = reached[edssReached.indexOf(edss as (typeof edssReached)[number])];
  return { time: when ?? years, observed: when !== undefined };
}

/** Kaplan-Meier; NaN where half did not get there. */
function medianTime(times: readonly Time[]): number {
  return medianSurvival(curveOf(times)).median ?? Number.NaN;
}

function stillFree(times: readonly Time[], after: number): number {
  return curveOf(times).findLast(({ time }) => time <= after)?.survival ?? 1;
}

function curveOf(times: readonly Time[]) {
  return kaplanMeier(
    { times: times.map(({ time }) => time), observed: times.map(({ observed }) => observed) },
    { transform: 'log', level: 0.95 },
  );
}

function at(values: readonly number[], share: number): number {
  return quantile(values, share) ?? Number.NaN;
}
