import { addDays, type Day, type Patient } from '@ebb/course';
import type { BrainScan } from './brain-scans.ts';
import type { ClinicVisit } from './clinic-visits.ts';
import type { MsLife } from './ms-life.ts';

/**
 * A life as a clinic's tables hold it, without its truth: visits, scans, and the relapses up to the last visit. `born` is the
 * day of birth. Uptake of gadolinium is left out, since it is not calibrated.
 */
export function patientOfLife(
  { attacks }: MsLife,
  visits: readonly ClinicVisit[],
  scans: readonly BrainScan[],
  born: Day,
): Patient {
  const dayAt = (age: number): Day => addDays(born, Math.round(age * 365.25));
  const last = visits.at(-1)?.age ?? Number.NEGATIVE_INFINITY;
  return {
    visits: visits.map(({ age, kind, edss }) => ({
      day: dayAt(age),
      scores: { edss },
      ...(kind === 'for-relapse' ? { canConfirm: false } : {}),
    })),
    relapses: attacks
      .filter(({ kind, age }) => kind === 'relapse' && age <= last)
      .map(({ age }) => ({ onset: dayAt(age) })),
    scans: scans.map(({ age, newT2 }) => ({ day: dayAt(age), newT2 })),
  };
}
