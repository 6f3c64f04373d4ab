import { day, definitions, findings } from '@ebb/course';
import {
  brainScans,
  type ClinicVisit,
  cisCohort,
  clinicVisits,
  type FirstAttack,
  fromAge,
  type MsLife,
  type MsWorld,
  patientOfLife,
  relapsingTrial,
  scanSensitivity,
  type TreatmentName,
  type TrialMember,
  treatments,
  trialCohort,
  untreated,
} from '@ebb/simulate';
import { mean } from '@ebb/stats';
import { shareOf } from '../fibromyalgia/describe-numbers.ts';

const drugs = ['interferon-beta', 'dimethyl-fumarate', 'fingolimod', 'natalizumab', 'ocrelizumab'] as const;
type Drug = (typeof drugs)[number];
type Arm = 'placebo' | Drug;

export type TrialMeasure =
  | 'placebo-rate'
  | 'placebo-relapse-free'
  | 'placebo-new-t2'
  | 'placebo-worsening'
  | 'placebo-worsening-1'
  | 'placebo-pira-share'
  | `rate-ratio-${Drug}`
  | `cis-abnormal-${1 | 5 | 10 | 20}`
  | `cis-normal-20-${'old' | 'modern'}-scanner`;

/** Trials of two years, and cohorts after a first attack: nothing of it was fitted. */
export function trialMeasures(world: MsWorld, people: number): Readonly<Record<TrialMeasure, number>> {
  const members = trialCohort(world, relapsingTrial, people, armsOf());
  const placebo = members.map(({ entered, arms }) => ({ entered, life: arms.placebo }));
  const ratio = (arm: Drug): number => rateOf(members, arm) / rateOf(members, 'placebo');
  const modern = cisCohort(world, { people, years: 20 }, scanSensitivity.today);
  const old = cisCohort(world, { people, years: 20 }, scanSensitivity.older);
  return {
    'placebo-rate': rateOf(members, 'placebo'),
    'placebo-relapse-free': shareOf(members, (member) => relapsesIn(member, 'placebo', 2) === 0),
    'placebo-new-t2': mean(
      placebo.map(
        ({ entered, life }) =>
          brainScans(life, world.seed, [entered, entered + 2], scanSensitivity.today)[1]?.newT2 ?? Number.NaN,
      ),
    ),
    'placebo-worsening': worsening(members, world, { arm: 'placebo', years: 2 }),
    'placebo-worsening-1': worsening(members, world, { arm: 'placebo', years: 1 }),
    'placebo-pira-share': piraShare(placebo, world),
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

/** Worsening confirmed at 12 weeks in each arm, as a ratio to placebo: no ratio was put in, it follows from fewer relapses. */
export function worseningRatios(
  world: MsWorld,
  people: number,
): readonly { readonly drug: Drug; readonly ratio: number }[] {
  const members = trialCohort(world, relapsingTrial, people, armsOf());
  const placebo = worsening(members, world, { arm: 'placebo', years: 2 });
  return drugs.map((drug) => ({
    drug,
    ratio: worsening(members, world, { arm: drug, years: 2 }) / placebo,
  }));
}

/** Share who begin to be worse within so many years. */
function worsening(
  members: readonly TrialMember<Arm>[],
  { seed }: MsWorld,
  { arm, years }: { readonly arm: Arm; readonly years: number },
): number {
  return shareOf(members, ({ entered, arms }) =>
    worsens(visitsOf(arms[arm], seed, entered), entered + years),
  );
}

function visitsOf(life: MsLife, seed: number, entered: number): readonly ClinicVisit[] {
  return clinicVisits(life, seed, {
    from: entered,
    until: entered + 2.1,
    everyYears: 12 / 52.18,
    jitterYears: 0,
    forRelapses: 0,
  });
}

/** One point more than on entry (1.5 from 0, .5 from 5.5 on) at an age up to `until`, seen again twelve weeks later. */
function worsens([first, ...later]: readonly ClinicVisit[], until: number): boolean {
  if (first === undefined) return false;
  const worse = first.edss + thresholdFrom(first.edss);
  return later.some(
    ({ age, edss }, place) => age <= until && edss >= worse && (later[place + 1]?.edss ?? -1) >= worse,
  );
}

/** Of the worsenings of a placebo arm that have to do with relapses or not, those that do not. */
function piraShare(
  placebo: readonly { readonly entered: number; readonly life: MsLife }[],
  { seed }: MsWorld,
): number {
  const judge = findings(definitions['muller-2023']);
  const relations = placebo.flatMap(({ entered, life }) =>
    judge(patientOfLife(life, visitsOf(life, seed, entered), [], day('1980-01-01'))).events.flatMap(
      ({ direction, relation }) => (direction === 'worsening' ? [relation] : []),
    ),
  );
  const related = relations.filter((relation) => relation === 'PIRA' || relation === 'RAW');
  return shareOf(related, (relation) => relation === 'PIRA');
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
