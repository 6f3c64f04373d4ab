import type { Source } from '../source.ts';
import { type RelapseSeparation, thirtyDaysApart } from './counted-relapse.ts';

export type RelapseSeverityName = 'mild' | 'moderate' | 'severe';

/** How bad a relapse was, by the rise of the EDSS. */
export interface RelapseSeverityDefinition {
  readonly kind: 'relapse-severity';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: Source;
  readonly separation: RelapseSeparation;
  /** In rising order; the last that is reached names the severity. */
  readonly grades: readonly { readonly rise: number; readonly name: RelapseSeverityName }[];
  readonly visits: RelapseVisits;
}

/** Which visits tell of a relapse. */
export interface RelapseVisits {
  /** The score before: at most so many days before the onset. */
  readonly beforeWithinDays: number;
  /** ... and at least so many after the onset of the relapse before it. */
  readonly afterPreviousDays: number;
  /** The worst score: from the onset to so many days after it, and before the next relapse. */
  readonly worstWithinDays: number;
  readonly source: Source;
}

/** How far a relapse has gone back, at set months after its onset. */
export interface RelapseRecoveryDefinition {
  readonly kind: 'relapse-recovery';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: Source;
  readonly separation: RelapseSeparation;
  readonly visits: RelapseVisits;
  /** The visit nearest to the day, so many days to either side, is the one that judges. */
  readonly judgements: readonly { readonly month: number; readonly withinDays: number }[];
  readonly judgementSource: Source;
}

const residualDisability2019: Source = {
  cite: 'Residual disability after severe relapse in people with multiple sclerosis treated with disease-modifying therapy, Mult Scler 2019;25:1746: EDSS rise of 0.5 mild, 1.0-1.5 moderate, 2.0 or more severe',
  url: 'https://doi.org/10.1177/1352458518809903',
};

const visits: RelapseVisits = {
  beforeWithinDays: 365,
  afterPreviousDays: 30,
  worstWithinDays: 60,
  source: {
    cite: 'Ebb: the score before is at most a year old and taken 30 days or more after the last relapse began; the worst score is looked for within 60 days, as most improvement is seen by 2 months (Hirst et al., Mult Scler 2012)',
    own: true,
  },
};

export const severityByEdssRise: RelapseSeverityDefinition = {
  kind: 'relapse-severity',
  id: 'severity-edss-rise',
  version: '1',
  title: 'Severity of a relapse by the rise of the EDSS',
  source: residualDisability2019,
  separation: thirtyDaysApart,
  grades: [
    { rise: 0.5, name: 'mild' },
    { rise: 1, name: 'moderate' },
    { rise: 2, name: 'severe' },
  ],
  visits,
};

export const recoveryByEdss: RelapseRecoveryDefinition = {
  kind: 'relapse-recovery',
  id: 'recovery-edss',
  version: '1',
  title: 'Recovery from a relapse by the EDSS',
  source: {
    cite: 'Multiple sclerosis relapses and timing of remissions, Eur Neurol 2008;59:44: improvement against the score in the relapse; recovery is the return to the score before it',
    url: 'https://karger.com/ene/article-abstract/59/1-2/44/124082/Multiple-Sclerosis-Relapses-and-Timing-of',
  },
  separation: thirtyDaysApart,
  visits,
  judgements: [
    { month: 1, withinDays: 15 },
    { month: 3, withinDays: 30 },
    { month: 6, withinDays: 45 },
    { month: 12, withinDays: 60 },
  ],
  judgementSource: {
    cite: 'Judged at 1, 4 and 12 months in Mult Scler 2019;25:1746, at 3 and 6 in Eur Neurol 2008;59:44. Ebb: how far from the day a visit may be',
    own: true,
  },
};
