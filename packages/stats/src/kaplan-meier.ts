import { checkLevel } from './level.ts';
import { normalQuantile } from './normal.ts';
import { type FollowUp, type RiskTable, riskTables } from './risk-table.ts';
import { type SurvivalInterval, survivalInterval } from './survival-interval.ts';

/** The curve from one time on, until the next step. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  /** Greenwood's, of the survival itself; absent where the survival is 0. */
  readonly standardError?: number;
  /** Absent where the transform has no value there: survival 0, and survival 1 with `log-log`. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * The share still without the event after each time at which any subject had it or was censored (Kaplan & Meier, JASA
 * 1958;53:457), with Greenwood's standard error and pointwise intervals, as `survfit(Surv(time, event) ~ 1)` in R, or
 * `Surv(entry, time, event)` with entries. With late entries the curve falls to 0 for good when everyone at risk has the
 * event, however many enter later.
 */
export function kaplanMeier(followUp: FollowUp, interval: SurvivalInterval): readonly SurvivalStep[] {
  checkLevel(interval.level);
  const [table] = riskTables([followUp]);
  return table === undefined ? [] : steps(table, interval);
}

function steps(table: RiskTable, { transform, level }: SurvivalInterval): readonly SurvivalStep[] {
  const z = normalQuantile((1 + level) / 2);
  const curve: SurvivalStep[] = [];
  let survival = 1;
  let logVariance = 0;
  for (const [place, time] of table.times.entries()) {
    const atRisk = table.atRisk[place] as number;
    const events = table.events[place] as number;
    const censored = table.censored[place] as number;
    if (events + censored === 0) continue;
    survival *= (atRisk - events) / atRisk;
    logVariance += events / (atRisk * (atRisk - events));
    const logError = Math.sqrt(logVariance);
    const spread = survival === 0 ? {} : { standardError: survival * logError };
    const ends = survivalInterval(transform, survival, z * logError);
    curve.push({ time, atRisk, events, censored, survival, ...spread, ...ends });
  }
  return curve;
}
