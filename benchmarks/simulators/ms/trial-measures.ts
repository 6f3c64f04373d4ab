import {
  brainScans,
  cisCohort,
  clinicVisits,
  type FirstAttack,
  fromAge,
  type MsLife,
  type MsWorld,
  relapsingTrial,
  type TreatmentName,
  type TrialMember,
  treatments,
  trialCohort,
  untreated,
} from '@ebb/simulate';
import { mean, shareOf } from '../fibromyalgia/describe-numbers.ts';

const drugs = ['interferon-beta', 'dimethyl-fumarate', 'fingolimod', 'natalizumab', 'ocrelizumab'] as const;
type Drug = (typeof drugs)[number];
type Arm = 'placebo' | Drug;

export type TrialMeasure =
  | 'placebo-rate'
  | 'placebo-relapse-free'
  | 'placebo-new-t2'
  | 'placebo-worsening'
  | `rate-ratio-${Drug}`
  | `cis-abnormal-${1 | 5 | 10 | 20}`
  | `cis-normal-20-${'old' | 'modern'}-scanner`;

/** Trials of two years, and cohorts after a first attack: nothing of it was fitted. */
export function trialMeasures(world: MsWorld, people: number): Readonly<Record<TrialMeasure, number>> {
  const members = trialCohort(world, relapsingTrial, people, armsOf());
  const placebo = members.map(({ entered, arms }) => ({ entered, life: arms.placebo }));
  const ratio = (arm: Drug): number => rateOf(members, arm) / rateOf(members, 'placebo');
  const modern = cisCohort(world, { people, years: 20 }, 0.95);
  const old = cisCohort(world, { people, years: 20 }, 0.45);
  return {
    'placebo-rate': rateOf(members, 'placebo'),
    'placebo-relapse-free': shareOf(members, (member) => relapsesIn(member, 'placebo', 2) === 0),
    'placebo-new-t2': mean(
      placebo.map(
        ({ entered, life }) =>
          brainScans(life, world.seed, [entered, entered + 2], 0.95)[1]?.newT2 ?? Number.NaN,
      ),
    ),
    'placebo-worsening': shareOf(placebo, ({ entered, life }) => worsens(life, world, entered)),
    'rate-ratio-interferon-beta': ratio('interferon-beta'),
    'rate-ratio-dimethyl-fumarate': ratio('dimethyl-fumarate'),
    'rate-ratio-fingolimod': ratio('fingolimod'),
    'rate-ratio-natalizumab': ratio('natalizumab'),
    'rate-ratio-ocrelizumab': ratio('ocrelizumab'),
    'cis-abnormal-1': conversion(modern, 'abnormal', 1),
    'cis-abnormal-5': conversion(modern, 'abnormal', 5),
    'cis-abnormal-10': conversion(modern, 'abnormal', 10),
    'cis-abnormal-20': conversion(modern, 'abnormal', 20),
    'cis-normal-20-old-scanner': conversion(old, 'normal', 20),
    'cis-normal-20-modern-scanner': conversion(modern, 'normal', 20),
  };
}

function armsOf() {
  const treated = (name: TreatmentName) => (entered: number) => fromAge(treatments[name], entered);
  return {
    placebo: () => untreated,
    'interferon-beta': treated('interferon-beta'),
    'dimethyl-fumarate': treated('dimethyl-fumarate'),
    fingolimod: treated('fingolimod'),
    natalizumab: treated('natalizumab'),
    ocrelizumab: treated('ocrelizumab'),
  };
}

function relapsesIn({ entered, arms }: TrialMember<Arm>, arm: Arm, years: number): number {
  return arms[arm].attacks.filter(
    ({ kind, age }) => kind === 'relapse' && age > entered && age <= entered + years,
  ).length;
}

/** Relapses a year over the two of the trial. */
function rateOf(members: readonly TrialMember<Arm>[], arm: Arm): number {
  return mean(members.map((member) => relapsesIn(member, arm, 2))) / 2;
}

/** One point more than on entry (1.5 from 0, .5 from 5.5 on), seen again twelve weeks later. */
function worsens(life: MsLife, world: MsWorld, entered: number): boolean {
  const visits = clinicVisits(life, world.seed, {
    from: entered,
    until: entered + 2.1,
    everyYears: 12 / 52.18,
    jitterYears: 0,
    forRelapses: 0,
  }).map(({ edss }) => edss);
  const [first = Number.NaN, ...later] = visits;
  const worse = first + thresholdFrom(first);
  return later.some((edss, place) => edss >= worse && (later[place + 1] ?? -1) >= worse);
}

function thresholdFrom(edss: number): number {
  if (edss === 0) return 1.5;
  return edss >= 5.5 ? 0.5 : 1;
}

/** Share with a second attack by so many years after the first, of those whose scan shows lesions or none. */
function conversion(cohort: readonly FirstAttack[], scan: 'abnormal' | 'normal', years: number): number {
  const group = cohort.filter(({ lesionsSeen }) => lesionsSeen > 0 === (scan === 'abnormal'));
  return shareOf(group, (first) => {
    if (first.kind === 'mimic') return false;
    const { onset, attacks } = first.life;
    const from = onset?.age ?? Number.NaN;
    return attacks.some(({ kind, age }) => kind === 'relapse' && age > from && age <= from + years);
  });
}
