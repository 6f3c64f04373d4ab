import { conducting, deficitOf } from './conduction.ts';
import type { LesionParameters } from './lesion-parameters.ts';
import type { LesionTraits } from './lesion-traits.ts';
import {
  type AttackCourse,
  attackCourse,
  healthyTissue,
  liveOneDay,
  liveOneWeek,
  type Tissue,
} from './tissue.ts';

/** What a lesion did, for a life of many lesions. */
export interface LesionCourse {
  /** Steps of the EDSS it takes, at the end of each week from the onset on (week 0). */
  readonly weekly: Float64Array;
  /** The day from the onset on which it took most, and how much that was. */
  readonly nadirDay: number;
  readonly nadir: number;
  /** What it takes for good: the last week's steps. */
  readonly lasting: number;
  /** The tissue as it stays. */
  readonly scar: Readonly<Tissue>;
}

/** Samples of a course: 399 days, after which a lesion stays as it is. */
export const weeksOfCourse = 58;
const dailyWeeks = 10;

/** Day by day for ten weeks, by weeks from then on, which differs by .002 steps on average from days throughout. */
export function lesionCourse(
  parameters: LesionParameters,
  traits: LesionTraits,
  treated: 'steroids' | 'no-steroids',
): LesionCourse {
  const course = attackCourse(parameters, traits, treated);
  const tissue = healthyTissue(traits);
  const weekly = new Float64Array(weeksOfCourse);
  const worst = { day: 0, steps: 0 };
  for (let week = 1; week < weeksOfCourse; week++) {
    if (week <= dailyWeeks) weekly[week] = liveSevenDays(parameters, traits, course, { tissue, worst });
    else {
      liveOneWeek(parameters, traits, course, tissue);
      weekly[week] = deficitOf(parameters, traits, tissue, 0);
    }
  }
  const lasting = weekly[weeksOfCourse - 1] as number;
  return { weekly, nadirDay: worst.day, nadir: worst.steps, lasting, scar: tissue };
}

/** The steps it takes at the end of the week. */
function liveSevenDays(
  parameters: LesionParameters,
  traits: LesionTraits,
  course: AttackCourse,
  { tissue, worst }: { readonly tissue: Tissue; readonly worst: { day: number; steps: number } },
): number {
  let steps = 0;
  for (let day = 0; day < 7; day++) {
    liveOneDay(parameters, traits, course, tissue);
    steps = deficitOf(parameters, traits, tissue, 0);
    if (steps > worst.steps) {
      worst.steps = steps;
      worst.day = tissue.day;
    }
  }
  return steps;
}

/** Every day of a lesion, to be looked at: day 0 is its onset. */
export interface DailyLesion {
  readonly inflammation: Float64Array;
  readonly demyelinated: Float64Array;
  readonly precursors: Float64Array;
  readonly axonsLost: Float64Array;
  readonly adapted: Float64Array;
  /** Share of the axons left that conduct. */
  readonly conducting: Float64Array;
  /** Steps of the EDSS. */
  readonly deficit: Float64Array;
}

/** How a lesion is looked at: for so many days, with or without steroids, so many degrees above the usual temperature. */
export interface LesionView {
  readonly days: number;
  readonly treated: 'steroids' | 'no-steroids';
  readonly degrees: number;
}

/** The course by days. Warmth changes what conducts and the deficit of the moment, never the tissue. */
export function dailyLesion(
  parameters: LesionParameters,
  traits: LesionTraits,
  { days, treated, degrees }: LesionView,
): DailyLesion {
  const course = attackCourse(parameters, traits, treated);
  const tissue = healthyTissue(traits);
  const line = (): Float64Array => new Float64Array(days);
  const lesion: DailyLesion = {
    inflammation: line(),
    demyelinated: line(),
    precursors: line(),
    axonsLost: line(),
    adapted: line(),
    conducting: line(),
    deficit: line(),
  };
  for (let day = 0; day < days; day++) {
    lesion.inflammation[day] = tissue.inflammation;
    lesion.demyelinated[day] = tissue.demyelinated;
    lesion.precursors[day] = tissue.precursors;
    lesion.axonsLost[day] = tissue.axonsLost;
    lesion.adapted[day] = tissue.adapted;
    lesion.conducting[day] = conducting(parameters, tissue, degrees);
    lesion.deficit[day] = deficitOf(parameters, traits, tissue, degrees);
    liveOneDay(parameters, traits, course, tissue);
  }
  return lesion;
}
