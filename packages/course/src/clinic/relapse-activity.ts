import type { Assessment, DecidingDays } from './activity-finding.ts';
import type { Patient } from './patient.ts';
import { isInFrame, type TimeFrame } from './time-frame.ts';

/**
 * Whether a relapse began within a time frame. Relapses come to light at visits: without one late enough nobody knows that there was
 * none. Every row counts, even one close to another: that it may be the same relapse makes the disease no less active.
 */
export function relapseActivity(patient: Patient, frame: TimeFrame, deciding: DecidingDays): Assessment {
  const onsets = [...new Set(patient.relapses.map(({ onset }) => onset))]
    .filter((onset) => isInFrame(onset, frame))
    .toSorted((a, b) => a - b);
  if (onsets.length > 0) {
    const found = onsets.map((onset) => ({ of: 'relapse', onset }) as const);
    return { state: 'evident', found, restsOn: [], lacking: [] };
  }
  const [asked] = patient.visits
    .map(({ day }) => day)
    .filter((day) => day >= deciding.from)
    .toSorted((a, b) => a - b);
  return asked === undefined
    ? { state: 'unknown', found: [], restsOn: [], lacking: [{ what: 'visit', ...deciding }] }
    : { state: 'none', found: [], restsOn: [asked], lacking: [] };
}
