import { bernoulli, beta, exponential, gamma, type RandomStream, weightedChoice } from '@ebb/stats';
import type { RelapseWorld } from './diary-world.ts';
import { drawDays, drawFrom, drawLogNormal } from './draw.ts';
import type { SymptomDays } from './ordinary-days.ts';
import type { TrueRelapse } from './simulated-diary.ts';
import type { PartStreams } from './streams.ts';

/** A relapse before it is known what was reported of it. */
export interface RelapseCourse extends Omit<TrueRelapse, 'observable'> {
  readonly steroids?: { readonly from: number; readonly days: number };
  /** Share of the residual that the person gets used to. */
  readonly adaptation: number;
}

/** All relapses of a person whose onset is in the diary, in order. */
export function relapseCourses(
  world: RelapseWorld,
  streams: PartStreams,
  days: number,
): readonly RelapseCourse[] {
  return onsetsOf(world, streams(0), days).map((onset, place) => courseOf(world, streams(1, place), onset));
}

/** Adds what relapses do to each symptom on each day. */
export function addRelapses(to: SymptomDays, courses: readonly RelapseCourse[], world: RelapseWorld): void {
  for (const course of courses) {
    const days = to[0]?.length ?? 0;
    for (let day = course.onset; day < days; day++) {
      const share = shareOfPeak(course, day, world.adaptation.days);
      for (let place = 0; place < to.length; place++) {
        const symptom = to[place] as Float64Array;
        symptom[day] = (symptom[day] as number) + share * (course.peaks[place] as number);
      }
    }
  }
}

/** Points of the most affected symptom on a day. */
export function relapsePoints(course: RelapseCourse, day: number, adaptationDays: number): number {
  return Math.max(...course.peaks) * shareOfPeak(course, day, adaptationDays);
}

/** The process began long before the diary did, so that its first day is a day like any other. */
const daysBefore = 4000;

function onsetsOf(
  { yearly, gapShape, daysApart }: RelapseWorld,
  stream: RandomStream,
  days: number,
): readonly number[] {
  const chosen = weightedChoice(
    stream,
    yearly.map(({ weight }) => weight),
  );
  const { rate } = yearly[chosen] as RelapseWorld['yearly'][number];
  if (rate === 0) return [];
  const scale = (365.25 / rate - daysApart) / gapShape;
  const onsets: number[] = [];
  for (let onset = -daysBefore; onset < days; onset += Math.ceil(daysApart + gamma(stream, gapShape, scale)))
    if (onset >= 0) onsets.push(onset);
  return onsets;
}

function courseOf(world: RelapseWorld, stream: RandomStream, onset: number): RelapseCourse {
  const { severities, phenotypes } = world;
  const { severity, peak, steroids: treated } = chosenBy(stream, severities);
  const { shares } = chosenBy(stream, phenotypes);
  const points = drawFrom(stream, peak);
  const residual = residualOf(world, stream);
  const adaptation = drawFrom(stream, world.adaptation.share);
  const untreated = { worst: drawLogNormal(stream, world.worst), fall: drawLogNormal(stream, world.fall) };
  const isTreated = bernoulli(stream, treated);
  const wait = Math.round(world.steroids.after + exponential(stream, world.steroids.wait));
  const steroids = { from: onset + wait, days: drawDays(stream, world.steroids.days) };
  // Last, because the worlds differ in how it is drawn.
  const rise = Math.max(
    1,
    'between' in world.rise ? drawFrom(stream, world.rise.between) : drawLogNormal(stream, world.rise),
  );
  const { worst, fall } = isTreated
    ? shortened({ ...untreated, rise }, wait, world.steroids.shorten)
    : untreated;
  const peaks = shares.map((share) => share * points);
  return {
    onset,
    severity,
    rise,
    worst,
    fall,
    residual,
    peaks,
    remission: remissionOf({ onset, rise, worst, fall, residual, peaks }),
    adaptation,
    ...(isTreated ? { steroids } : {}),
  };
}

function chosenBy<Choice extends { readonly weight: number }>(
  stream: RandomStream,
  choices: readonly Choice[],
): Choice {
  const weights = choices.map(({ weight }) => weight);
  return choices[weightedChoice(stream, weights)] as Choice;
}

/** Both are drawn, so that what follows does not depend on the answer. */
function residualOf({ residual: { none, beta: ab } }: RelapseWorld, stream: RandomStream): number {
  const stays = !bernoulli(stream, none);
  const share = beta(stream, ...ab);
  return stays ? share : 0;
}

function shortened(
  { rise, worst, fall }: Pick<TrueRelapse, 'rise' | 'worst' | 'fall'>,
  wait: number,
  shorten: number,
): Pick<TrueRelapse, 'worst' | 'fall'> {
  if (wait >= rise + worst + fall) return { worst, fall };
  const before = Math.min(worst, Math.max(0, wait - rise));
  return { worst: before + (worst - before) * shorten, fall: fall * shorten };
}

function remissionOf({
  onset,
  rise,
  worst,
  fall,
  residual,
  peaks,
}: Pick<TrueRelapse, 'onset' | 'rise' | 'worst' | 'fall' | 'residual' | 'peaks'>): number {
  const lastWorst = onset - 0.5 + rise + worst;
  const timesOver = Math.max(...peaks.map((peak) => ((1 - residual) * peak) / Math.max(0.5, 0.1 * peak)));
  return Math.floor(lastWorst + fall * Math.log(Math.max(1, timesOver))) + 1;
}

/** Rises in a straight line, stays, and falls exponentially to what stays, of which a part is got used to. A day is taken at its middle. */
function shareOfPeak(
  { onset, rise, worst, fall, residual, adaptation }: RelapseCourse,
  day: number,
  adaptationDays: number,
): number {
  const since = day - onset + 0.5;
  if (since < rise) return since / rise;
  const falling = since - rise - worst;
  if (falling <= 0) return 1;
  const felt = residual * (1 - adaptation * (1 - Math.exp(-falling / adaptationDays)));
  return felt + (1 - residual) * Math.exp(-falling / fall);
}
