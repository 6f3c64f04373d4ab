import {
  drawLesion,
  type LesionCourse,
  type LesionParameters,
  type LesionTraits,
  lesionCourse,
  readEdss,
} from '@ebb/simulate';
import { mean, type RandomStream, standardNormal, streamOf, uniform } from '@ebb/stats';
import { shareOf } from '../fibromyalgia/describe-numbers.ts';

export type LesionMeasure =
  | 'nadir-half'
  | 'nadir-one'
  | 'nadir-two'
  | 'nadir-mean'
  | 'left-half'
  | 'left-one'
  | 'left-mean'
  | 'severe-one-30-days'
  | 'severe-one-3-months'
  | 'severe-one-year'
  | 'severe-two-30-days'
  | 'severe-two-3-months'
  | 'severe-two-year'
  | 'recovered-3-months'
  | 'recovered-6-months'
  | 'recovered-year'
  | 'weeks'
  | 'steroid-odds-ratio'
  | 'steroid-on-lasting'
  | 'demyelinated';

/** One relapse as a study of relapses sees it. Changes are of the EDSS as read, since before the relapse. */
interface SeenRelapse {
  readonly atVisit: number;
  readonly at64Days: number;
  /** 30 days, 3 months and a year after the visit, treated with steroids. */
  readonly onSteroids: readonly [number, number, number];
  readonly recoveredBy: readonly [boolean, boolean, boolean];
  readonly weeks: number;
  /** Not better five weeks after the day of treatment: without and with it. */
  readonly notBetter: readonly [boolean, boolean];
  readonly steroidOnLasting: number;
  readonly demyelinated: number;
}

/** Relapses of people of about 32 years with an EDSS of 1 to 3.5, three in five treated with steroids. */
export function lesionMeasures(
  parameters: LesionParameters,
  seed: number,
  relapses: number,
): Readonly<Record<LesionMeasure, number>> {
  const seen = Array.from({ length: relapses }, (_, place) => seenRelapse(parameters, streamOf(seed, place)));
  const confirmed = seen.filter(({ atVisit }) => atVisit >= 0.5);
  const severe = seen.filter(({ atVisit }) => atVisit >= 2);
  const above = (steps: number): number => shareOf(seen, ({ atVisit }) => atVisit >= steps);
  const left = (steps: number): number => shareOf(seen, ({ at64Days }) => at64Days >= steps);
  const severeLeft = (steps: number, when: 0 | 1 | 2): number =>
    shareOf(severe, ({ onSteroids }) => onSteroids[when] >= steps);
  const recovered = (by: 0 | 1 | 2): number => shareOf(confirmed, ({ recoveredBy }) => recoveredBy[by]);
  const odds = (arm: 0 | 1): number => oddsOf(shareOf(seen, ({ notBetter }) => notBetter[arm]));
  return {
    'nadir-half': above(0.5),
    'nadir-one': above(1),
    'nadir-two': above(2),
    'nadir-mean': mean(seen.map(({ atVisit }) => atVisit)),
    'left-half': left(0.5),
    'left-one': left(1),
    'left-mean': mean(seen.map(({ at64Days }) => at64Days)),
    'severe-one-30-days': severeLeft(1, 0),
    'severe-one-3-months': severeLeft(1, 1),
    'severe-one-year': severeLeft(1, 2),
    'severe-two-30-days': severeLeft(2, 0),
    'severe-two-3-months': severeLeft(2, 1),
    'severe-two-year': severeLeft(2, 2),
    'recovered-3-months': recovered(0),
    'recovered-6-months': recovered(1),
    'recovered-year': recovered(2),
    weeks: mean(confirmed.map(({ weeks }) => weeks)),
    'steroid-odds-ratio': odds(1) / odds(0),
    'steroid-on-lasting': mean(seen.map(({ steroidOnLasting }) => steroidOnLasting)),
    demyelinated: mean(seen.map(({ demyelinated }) => demyelinated)),
  };
}

/** Days from the onset to the worst of the relapses that raise the EDSS by half a step or more, in order. */
export function daysToWorst(parameters: LesionParameters, seed: number, relapses: number): readonly number[] {
  return Array.from({ length: relapses }, (_, place) => drawRelapse(parameters, streamOf(seed, place)).course)
    .filter(({ nadir }) => nadir >= 0.5)
    .map(({ nadirDay }) => nadirDay)
    .sort((a, b) => a - b);
}

interface DrawnRelapse {
  /** EDSS before the relapse. */
  readonly usual: number;
  readonly lesion: LesionTraits;
  /** The course of the same lesion with and without steroids, and the one it takes. */
  readonly steroids: LesionCourse;
  readonly none: LesionCourse;
  readonly course: LesionCourse;
}

function drawRelapse(parameters: LesionParameters, stream: RandomStream): DrawnRelapse {
  const age = Math.min(60, Math.max(16, 32 + 9 * standardNormal(stream)));
  const usual = 1 + 2.5 * uniform(stream);
  const lesion = drawLesion(parameters, stream, age, 0);
  const steroids = lesionCourse(parameters, lesion, 'steroids');
  const none = lesionCourse(parameters, lesion, 'no-steroids');
  return { usual, lesion, steroids, none, course: lesion.steroidMark < steroidShare ? steroids : none };
}

function seenRelapse(parameters: LesionParameters, stream: RandomStream): SeenRelapse {
  const { usual, lesion, steroids, none, course } = drawRelapse(parameters, stream);
  const visit = 7 + 7 * uniform(stream);
  const before = readEdss(usual, stream);
  const read = (of: LesionCourse, day: number): number => readEdss(usual + stepsOn(of, day), stream) - before;
  const visits = [90, 180, 270, 360].map((day) => read(course, day) <= 0);
  return {
    atVisit: read(course, visit),
    at64Days: read(course, 64),
    onSteroids: [read(steroids, visit + 30), read(steroids, visit + 90), read(steroids, visit + 365)],
    recoveredBy: [visits[0] === true, visits[0] === true || visits[1] === true, visits.includes(true)],
    weeks: weeksUntilRecovered(course),
    notBetter: notBetter(none, steroids, lesion, read),
    steroidOnLasting: steroids.lasting - none.lasting,
    demyelinated: none.scar.demyelinated,
  };
}

function notBetter(
  none: LesionCourse,
  steroids: LesionCourse,
  { steroidDay }: LesionTraits,
  read: (course: LesionCourse, day: number) => number,
): readonly [boolean, boolean] {
  const onEntry = read(none, steroidDay);
  return [read(none, steroidDay + 35) >= onEntry, read(steroids, steroidDay + 35) >= onEntry];
}

/** From the onset until three quarters of what passes have passed. */
function weeksUntilRecovered(course: LesionCourse): number {
  const goal = course.lasting + (course.nadir - course.lasting) / 4;
  let day = course.nadirDay;
  while (day < 399 && stepsOn(course, day) > goal) day += 1;
  return day / 7;
}

function stepsOn({ weekly }: LesionCourse, day: number): number {
  const week = Math.min(weekly.length - 2, Math.floor(day / 7));
  const [from, to] = [weekly[week] as number, weekly[week + 1] as number];
  return from + (to - from) * Math.min(1, day / 7 - week);
}

function oddsOf(share: number): number {
  return share / (1 - share);
}

const steroidShare = 0.6;
