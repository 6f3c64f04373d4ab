import { uniform } from '@ebb/stats';
import type { MsLife } from './ms-life.ts';
import { streamOfObserver } from './ms-streams.ts';

export interface BrainScan {
  /** Years. */
  readonly age: number;
  /** T2 lesions seen that were not on the scan before; on the first one, all. */
  readonly newT2: number;
  /**
   * Lesions that take up gadolinium. Not calibrated: trials see several times as many, and no duration of uptake makes
   * both counts agree. Not to be shown as what a scan would find.
   */
  readonly uncalibratedGd: number;
}

/** Share of the lesions of the brain that a scan shows: of the scanners of the 1980s, and of today's. Assumed. */
export const scanSensitivity = { older: 0.45, today: 0.95 } as const;

/** Scans of the brain at ages in order. `sensitivity`: share of lesions that the scanner shows (`scanSensitivity`). */
export function brainScans(
  life: MsLife,
  seed: number,
  ages: readonly number[],
  sensitivity: number,
): readonly BrainScan[] {
  const stream = streamOfObserver(seed, life.person, 'scans');
  const inBrain = life.attacks.filter((attack) => attack.inBrain).map(({ age }) => age);
  const shown = [...life.silentLesions, ...inBrain].filter(() => uniform(stream) < sensitivity);
  return ages.map((age, place) => {
    const before = ages[place - 1] ?? Number.NEGATIVE_INFINITY;
    return {
      age,
      newT2: countBetween(shown, before, age),
      uncalibratedGd: countBetween(shown, age - enhancingDays / 365.25, age),
    };
  });
}

function countBetween(ages: readonly number[], after: number, until: number): number {
  return ages.filter((age) => age > after && age <= until).length;
}

const enhancingDays = 21;
