import type { Day } from '../day.ts';
import type { Scan } from './patient.ts';

/**
 * The scans in order of time, one a day. Two rows of one day are one examination read twice: what either says is known, and
 * where both speak the worse reading counts, whatever the order of the rows.
 */
export function scansPerDay(scans: readonly Scan[]): readonly Scan[] {
  const byDay = new Map<Day, Scan>();
  for (const scan of scans) {
    const other = byDay.get(scan.day);
    byDay.set(scan.day, other === undefined ? scan : oneExamination(other, scan));
  }
  return [...byDay.values()].toSorted((a, b) => a.day - b.day);
}

function oneExamination(one: Scan, other: Scan): Scan {
  const newT2 = worse(one.newT2, other.newT2, Math.max);
  const gadolinium = worse(one.gadolinium, other.gadolinium, Math.max);
  const brainVolumeChange = worse(one.brainVolumeChange, other.brainVolumeChange, Math.min);
  return {
    day: one.day,
    ...(newT2 === undefined ? {} : { newT2 }),
    ...(gadolinium === undefined ? {} : { gadolinium }),
    ...(brainVolumeChange === undefined ? {} : { brainVolumeChange }),
  };
}

function worse(
  one: number | undefined,
  other: number | undefined,
  worst: (a: number, b: number) => number,
): number | undefined {
  if (one === undefined) return other;
  return other === undefined ? one : worst(one, other);
}
