import type { Source } from '@ebb/course';
import type { Treatment } from './treatment.ts';

export type TreatmentName =
  | 'interferon-beta'
  | 'glatiramer'
  | 'teriflunomide'
  | 'dimethyl-fumarate'
  | 'fingolimod'
  | 'cladribine'
  | 'natalizumab'
  | 'ocrelizumab'
  | 'alemtuzumab';

/**
 * Treatments with the relapses they leave. New lesions are that ratio to the power of 1 / .52, as trials compare with each
 * other; severity and progression are assumed.
 */
export const treatments: Readonly<Record<TreatmentName, Treatment>> = {
  'interferon-beta': treatment(
    'interferon-beta',
    0.68,
    { severity: 1, progression: 0.98 },
    'PRISMS: 30 % fewer',
  ),
  glatiramer: treatment('glatiramer', 0.68, { severity: 1, progression: 0.98 }, 'CONFIRM: 29 % fewer'),
  teriflunomide: treatment('teriflunomide', 0.67, { severity: 1, progression: 0.95 }, 'TEMSO: 31.5 % fewer'),
  'dimethyl-fumarate': treatment(
    'dimethyl-fumarate',
    0.5,
    { severity: 1, progression: 0.95 },
    'DEFINE: 53 % fewer',
  ),
  fingolimod: treatment('fingolimod', 0.46, { severity: 0.95, progression: 0.93 }, 'FREEDOMS: 55 % fewer'),
  cladribine: treatment('cladribine', 0.42, { severity: 0.95, progression: 0.93 }, 'CLARITY'),
  natalizumab: treatment('natalizumab', 0.31, { severity: 0.9, progression: 0.87 }, 'AFFIRM: 68 % fewer'),
  ocrelizumab: {
    ...treatment(
      'ocrelizumab',
      0.33,
      { severity: 0.9, progression: 0.8 },
      'OPERA: 46 % fewer than on interferon',
    ),
    lesions: 0.05,
  },
  alemtuzumab: treatment(
    'alemtuzumab',
    0.3,
    { severity: 0.9, progression: 0.85 },
    'CARE-MS I: 55 % fewer than on interferon',
  ),
};

function treatment(
  id: string,
  relapses: number,
  assumed: Pick<Treatment, 'severity' | 'progression'>,
  trial: string,
): Treatment {
  return {
    id,
    relapses,
    lesions: relapses ** (1 / 0.52),
    ...assumed,
    onsetDays: 90,
    source: sourceOf(trial),
  };
}

function sourceOf(trial: string): Source {
  return {
    cite: `${trial}. New lesions by the slope of .52 of 31 trials (Sormani & Bruzzi, Lancet Neurol 2013). Ebb: severity, progression and the 90 days until it works are assumed`,
    own: true,
  };
}
