import { chiSquareUpperTail } from './chi-square.ts';
import { quadraticForm } from './quadratic-form.ts';
import { type FollowUp, type RiskTable, riskTables } from './risk-table.ts';
import { sum } from './sum.ts';

export interface LogRank {
  /** Events seen in each group. */
  readonly observed: readonly number[];
  /** Events to be expected in each group if all had the same hazard. */
  readonly expected: readonly number[];
  /** The variance-covariance matrix of observed - expected. */
  readonly variance: readonly (readonly number[])[];
  /** Absent when no event came while subjects of two groups were at risk: nothing can be compared. */
  readonly test?: { readonly chiSquare: number; readonly degreesOfFreedom: number; readonly p: number };
}

/**
 * The log-rank test that two or more groups have the same hazard (Mantel 1966; Peto & Peto 1972), with the hypergeometric
 * variance for ties, as `survdiff(Surv(time, event) ~ group, rho = 0)` in R; with entries, the score test of
 * `coxph(Surv(entry, time, event) ~ group, ties = "exact")`. Groups that were never at risk beside another take no degree of
 * freedom.
 */
export function logRank(groups: readonly FollowUp[]): LogRank {
  if (groups.length < 2)
    throw new RangeError(`Cannot compare ${groups.length} groups: a log-rank test wants at least two`);
  const tables = riskTables(groups);
  const observed = tables.map(({ events }) => sum(events));
  const expected = groups.map(() => 0);
  const variance = groups.map(() => groups.map(() => 0));
  for (const place of (tables[0] as RiskTable).times.keys()) addTime(tables, place, expected, variance);
  const excess = observed.map((seen, group) => seen - (expected[group] as number));
  const { value: chiSquare, rank: degreesOfFreedom } = quadraticForm(variance, excess);
  if (degreesOfFreedom === 0) return { observed, expected, variance };
  const p = chiSquareUpperTail(chiSquare, degreesOfFreedom);
  return { observed, expected, variance, test: { chiSquare, degreesOfFreedom, p } };
}

/** Adds what one time tells; the variance is that of drawing the struck out of those at risk without putting back. */
function addTime(
  tables: readonly RiskTable[],
  place: number,
  expected: number[],
  variance: readonly number[][],
): void {
  let events = 0;
  let atRisk = 0;
  for (const table of tables) {
    events += table.events[place] as number;
    atRisk += table.atRisk[place] as number;
  }
  if (events === 0) return;
  // The last subject alone, struck or not, varies by 0 over 0: by nothing.
  const spread = (events * (atRisk - events)) / Math.max(1, atRisk - 1);
  for (const [row, { atRisk: inRow }] of tables.entries()) {
    const share = (inRow[place] as number) / atRisk;
    expected[row] = (expected[row] as number) + events * share;
    const line = variance[row] as number[];
    for (const [column, { atRisk: inColumn }] of tables.entries()) {
      const other = (inColumn[place] as number) / atRisk;
      line[column] = (line[column] as number) + spread * share * ((row === column ? 1 : 0) - other);
    }
  }
}
