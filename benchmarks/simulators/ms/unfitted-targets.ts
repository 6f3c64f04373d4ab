import type { RegistryMeasure } from './registry-measures.ts';
import type { Target } from './target.ts';
import type { TrialMeasure } from './trial-measures.ts';

const treated = (measure: TrialMeasure, drug: string, published: number): Target<TrialMeasure> => ({
  measure,
  what: `relapses left by ${drug}`,
  published,
  tolerance: 0.1,
  known: 'own',
  cite: 'put in as a ratio of rates, found again in a trial of two years',
});

/** Figures that no parameter was fitted to. */
export const unfittedTargets: readonly Target<TrialMeasure | RegistryMeasure>[] = [
  {
    measure: 'placebo-rate',
    what: 'placebo: relapses a year',
    published: [0.36, 0.73],
    tolerance: 0.1,
    known: 'read',
    cite: 'trials',
  },
  {
    measure: 'placebo-relapse-free',
    what: 'placebo: no relapse in 2 years',
    published: 0.46,
    tolerance: 0.1,
    known: 'recalled',
    cite: 'trials',
  },
  {
    measure: 'placebo-new-t2',
    what: 'placebo: new T2 lesions in 2 years',
    published: [10, 17],
    tolerance: 3,
    known: 'recalled',
    cite: 'trials',
  },
  {
    measure: 'placebo-worsening',
    what: 'placebo: worsening in 2 years, confirmed at 12 weeks',
    published: [0.23, 0.29],
    tolerance: 0.05,
    known: 'recalled',
    cite: 'trials',
  },
  treated('rate-ratio-interferon-beta', 'interferon beta', 0.68),
  treated('rate-ratio-dimethyl-fumarate', 'dimethyl fumarate', 0.5),
  treated('rate-ratio-fingolimod', 'fingolimod', 0.46),
  treated('rate-ratio-natalizumab', 'natalizumab', 0.31),
  treated('rate-ratio-ocrelizumab', 'ocrelizumab', 0.33),
  {
    measure: 'cis-abnormal-1',
    what: 'first attack, abnormal scan: second attack within 1 year',
    published: 0.3,
    tolerance: 0.1,
    known: 'recalled',
    cite: 'cohorts',
  },
  {
    measure: 'cis-abnormal-5',
    what: '... within 5 years',
    published: 0.65,
    tolerance: 0.1,
    known: 'recalled',
    cite: 'cohorts',
  },
  {
    measure: 'cis-abnormal-10',
    what: '... within 10 years',
    published: 0.83,
    tolerance: 0.1,
    known: 'recalled',
    cite: 'cohorts',
  },
  {
    measure: 'cis-abnormal-20',
    what: '... within 20 years',
    published: 0.82,
    tolerance: 0.1,
    known: 'read',
    cite: 'Fisniku: 60 of 73',
  },
  {
    measure: 'cis-normal-20-old-scanner',
    what: 'first attack, normal scan of the 1980s: second within 20 years',
    published: 0.21,
    tolerance: 0.1,
    known: 'read',
    cite: 'Fisniku: 7 of 34',
  },
  {
    measure: 'cis-normal-20-modern-scanner',
    what: '... normal scan of today',
    published: 0.21,
    tolerance: 0.1,
    known: 'own',
    cite: 'nothing published; a normal scan of today rules out more',
  },
  ...(
    [
      ['registry-worsening', 'registry, 11.8 years: any confirmed worsening', 0.558],
      ['registry-pira-sustained', '... worsening without relapse that stays to the end', 0.732],
      ['registry-raw-sustained', '... worsening after a relapse that stays to the end', 0.567],
      ['registry-secondary', '... secondary progression', 0.276],
    ] as const
  ).map(([measure, what, published]) => ({
    measure,
    what,
    published,
    tolerance: 0.1,
    known: 'read' as const,
    cite: 'Portaccio 2024, treated',
  })),
  {
    measure: 'registry-pira-share',
    what: '... share without relapse, of worsenings with or without',
    published: [0.56, 0.86],
    tolerance: 0.1,
    known: 'read',
    cite: 'Bsteh 2025: over 1440 definitions',
  },
];
