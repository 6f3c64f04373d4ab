import type { Severity, SimulatedReport, TrueRelapse } from '../simulated-diary.ts';
import { deficitAt } from './edss-of-life.ts';
import type { Attack } from './ms-life.ts';

/** An attack in the terms of a diary: day of its onset, points at its worst by place of the symptom, and what was reported. */
export function trueRelapseOf(
  attack: Attack,
  onset: number,
  peaks: readonly number[],
  reports: readonly SimulatedReport[],
): TrueRelapse {
  const { nadir, nadirDay, lasting } = attack;
  const passes = nadir - lasting;
  const endOfWorst = firstDay(attack, lasting + worstShare * passes);
  const fallen = firstDay(attack, lasting + passes / Math.E);
  const most = Math.max(...peaks);
  const small = Math.max(0.5, 0.1 * most) / most;
  return {
    onset,
    severity: severityOf(nadir),
    rise: nadirDay,
    worst: endOfWorst - nadirDay,
    fall: Math.max(1, fallen - endOfWorst),
    residual: nadir === 0 ? 0 : lasting / nadir,
    peaks,
    remission: onset + (most === 0 ? 0 : firstDay(attack, lasting + small * nadir)),
    observable: isObservable(onset, reports),
  };
}

/** After the worst day, the first on which the attack takes fewer steps than these; at the latest the day it stays as it is. */
function firstDay(attack: Attack, steps: number): number {
  let day = attack.nadirDay;
  while (day < lastDay && deficitAt(attack, attack.age + day / 365.25) >= steps) day++;
  return day;
}

/** By steps of the EDSS at the worst, as studies of relapses divide them. */
function severityOf(nadir: number): Severity {
  if (nadir < 1) return 'mild';
  return nadir < 2 ? 'moderate' : 'severe';
}

function isObservable(onset: number, reports: readonly SimulatedReport[]): boolean {
  const between = (from: number, to: number): number =>
    reports.filter(({ day }) => day >= from && day < to).length;
  return between(onset, onset + 28) >= 4 && between(onset - 90, onset) >= 8;
}

const worstShare = 0.9;
const lastDay = 400;
