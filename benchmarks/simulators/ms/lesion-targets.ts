import type { LesionMeasure } from './lesion-measures.ts';
import type { Target } from './target.ts';

type LesionTarget = Target<LesionMeasure>;

const atWorst: readonly LesionTarget[] = (
  [
    ['nadir-half', 'EDSS at the visit for a relapse: .5 more or above', 0.84, 0.05],
    ['nadir-one', '1 more or above', 0.61, 0.05],
    ['nadir-two', '2 more or above', 0.17, 0.05],
    ['nadir-mean', 'steps more, mean', 1.1, 0.12],
  ] as const
).map(([measure, what, published, tolerance]) => ({
  measure,
  what,
  published,
  tolerance,
  known: 'from-table',
  cite: 'AFFIRM, placebo; Achiron',
}));

const left: readonly LesionTarget[] = [
  {
    measure: 'left-half',
    what: 'left at 64 days: .5 or more',
    published: 0.42,
    tolerance: 0.05,
    known: 'read',
    cite: 'Lublin 2003',
  },
  {
    measure: 'left-one',
    what: 'left at 64 days: 1 or more',
    published: [0.18, 0.28],
    tolerance: 0.05,
    known: 'read',
    cite: 'Lublin 2003 and others',
  },
  {
    measure: 'left-mean',
    what: 'left at 64 days: steps, mean',
    published: [0.25, 0.27],
    tolerance: 0.06,
    known: 'read',
    cite: 'Lublin 2003',
  },
];

/** At least 2 steps more at the visit; here all of them get steroids. */
const severe: readonly LesionTarget[] = (
  [
    ['severe-one-30-days', '1 or more left after 30 days', 0.6],
    ['severe-one-3-months', '1 or more left after 2-4 months', 0.56],
    ['severe-one-year', '1 or more left after a year', 0.48],
    ['severe-two-30-days', '2 or more left after 30 days', 0.37],
    ['severe-two-3-months', '2 or more left after 2-4 months', 0.31],
    ['severe-two-year', '2 or more left after a year', 0.21],
  ] as const
).map(([measure, what, published]) => ({
  measure,
  what: `severe relapses: ${what}`,
  published,
  tolerance: 0.08,
  known: 'read',
  cite: 'Achiron 2019',
}));

const recovered: readonly LesionTarget[] = (
  [
    ['recovered-3-months', 'recovered at a visit by 3 months', [0.38, 0.5]],
    ['recovered-6-months', 'by 6 months', 0.67],
    ['recovered-year', 'by 12 months', 0.79],
  ] as const
).map(([measure, what, published]) => ({
  measure,
  what,
  published,
  tolerance: 0.06,
  known: 'from-table',
  cite: 'CombiRx, DECIDE',
}));

export const lesionTargets: readonly LesionTarget[] = [
  ...atWorst,
  ...left,
  ...severe,
  ...recovered,
  {
    measure: 'weeks',
    what: 'weeks until three quarters have recovered',
    published: 4.3,
    tolerance: 1,
    known: 'read',
    cite: 'Bordi: mean 4.3, from 1 to 24',
  },
  {
    measure: 'steroid-odds-ratio',
    what: 'not better five weeks after steroids: odds ratio',
    published: 0.37,
    tolerance: 0.2,
    known: 'read',
    cite: 'Cochrane: .37 (.24-.57)',
  },
  {
    measure: 'steroid-on-lasting',
    what: 'steroids change the steps left by',
    published: 0,
    tolerance: 0.05,
    known: 'from-table',
    cite: 'ONTT, Milligan: no effect',
  },
  {
    measure: 'demyelinated',
    what: 'demyelinated share after a year',
    published: 0.4,
    tolerance: 0.1,
    known: 'own',
    cite: 'Patrikios: a fifth of patients heavily remyelinated, the others in part',
  },
];
