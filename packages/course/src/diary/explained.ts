import type { Day } from '../day.ts';
import type { UsualCriteria } from './definition.ts';
import type { Factor } from './history.ts';

/** Days on which symptoms had another explanation: those of the named factors and a few after. In order, without overlap. */
export interface ExplainedDays {
  readonly from: Day;
  readonly to: Day;
}

export function explainedDays(
  factors: readonly Factor[],
  criteria: Pick<UsualCriteria, 'explainedBy' | 'explainedForDays'>,
): readonly ExplainedDays[] {
  const merged: { from: Day; to: Day }[] = [];
  for (const factor of factors) {
    if (!factor.present || !criteria.explainedBy.includes(factor.factor)) continue;
    const to = ((factor.until ?? factor.from).day + criteria.explainedForDays) as Day;
    const last = merged.at(-1);
    if (last !== undefined && factor.from.day <= last.to) last.to = Math.max(last.to, to) as Day;
    else merged.push({ from: factor.from.day, to });
  }
  return merged;
}

/** Whether a day is explained. By bisection, so that it may be asked in any order. */
export function isExplained(explained: readonly ExplainedDays[], day: Day): boolean {
  let low = 0;
  let high = explained.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((explained[middle] as ExplainedDays).to < day) low = middle + 1;
    else high = middle;
  }
  const candidate = explained[low];
  return candidate !== undefined && candidate.from <= day;
}
