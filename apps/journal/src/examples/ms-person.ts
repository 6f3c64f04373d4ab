import type { Site } from '@ebb/course';
import {
  type BrainScan,
  brainScans,
  type ClinicVisit,
  clinicVisits,
  historicalMs,
  type MsDiaryCriteria,
  type MsLife,
  type MsPolicy,
  type MsWorld,
  msDiaryCriteria,
  type SimulatedDiary,
  scanSensitivity,
  simulateMs,
  simulateMsDiary,
  studyDiary,
  treatments,
} from '@ebb/simulate';

/** A simulated person with MS in the four years that the example tells; day 0 of the diary is its first, its last is today. */
export interface MsPerson {
  readonly life: MsLife;
  /** Age on day 0, in years. */
  readonly from: number;
  readonly diary: SimulatedDiary;
  readonly visits: readonly ClinicVisit[];
  readonly scans: readonly BrainScan[];
}

const world: MsWorld = { parameters: historicalMs, seed: 14 };
/**
 * Of half a million people one whose life shows in four years what Ebb is about (the wishes are the tests of this folder):
 * relapses that went wholly and in part, steroids, a stronger treatment, warm days, and silent progression.
 */
const person = 94_500;
const place = 3;
const days = 1461;
/** Today is so many days after the onset of the last relapse. */
const daysSince = 21;

/** Each symptom on the side where this person has it. */
const sites: readonly Site[] = [
  { symptom: 'blurred-vision', side: 'left' },
  { symptom: 'double-vision' },
  { symptom: 'leg-weakness', side: 'right' },
  { symptom: 'unsteadiness' },
  { symptom: 'leg-numbness', side: 'both' },
  { symptom: 'urgent-bladder' },
  { symptom: 'thinking' },
  { symptom: 'fatigue' },
];
/** Someone who uses the whole of the scale, and writes down every fever and every hot day. */
const criteria: MsDiaryCriteria = {
  ...msDiaryCriteria,
  sites,
  pointsPerStep: 1.5 * msDiaryCriteria.pointsPerStep,
  pointsByProgression: msDiaryCriteria.pointsByProgression.map((points) => 1.5 * points),
  infections: { ...msDiaryCriteria.infections, tagged: 1 },
  heat: { ...msDiaryCriteria.heat, tagged: 1 },
};

export function msPerson(): MsPerson {
  const life = simulateMs(world, person, policy, { years: 14, untilAge: 70 });
  const last = life.attacks.filter(({ kind }) => kind === 'relapse')[place];
  if (last === undefined)
    throw new RangeError('Cannot tell the example life: the person has too few relapses');
  const until = last.age + daysSince / 365.25;
  const from = until - days / 365.25;
  const plan = { from, until, everyYears: 0.5, jitterYears: 0.06, forRelapses: 1 };
  return {
    life,
    from,
    diary: simulateMsDiary(world, criteria, studyDiary, { life, from, days }),
    visits: clinicVisits(life, world.seed, plan),
    scans: brainScans(
      life,
      world.seed,
      [from, from + 1, from + 2, from + 3, until - 0.1],
      scanSensitivity.today,
    ),
  };
}

/** Half a year after the first relapse dimethyl fumarate; ocrelizumab after two relapses on it. */
const policy: MsPolicy = {
  id: 'example',
  steroids: 0.6,
  treatment: ({ age, onset, attacks, taking, since }) => {
    if (onset?.kind !== 'relapsing' || age < onset.age + 0.5) return undefined;
    if (taking === undefined) return treatments['dimethyl-fumarate'];
    const broken = attacks.filter(
      (attack) => attack.kind === 'relapse' && attack.age > (since ?? age) + 0.5 && attack.age <= age - 0.2,
    );
    return broken.length >= 2 ? treatments.ocrelizumab : taking;
  },
};
