import { type FibromyalgiaLife, isLowImpact } from '@ebb/simulate';
import { mean } from '@ebb/stats';
import { type ArmName, afterWeeks, entryWeek, painOfWeek, programmeWeeks, type Trial } from './cohorts.ts';
import { deviation, shareOf } from './describe-numbers.ts';

/** What programmes do in twelve weeks and in a year. Changes are of the FIQR since entry. */
export interface TrialMeasures {
  readonly 'trial-pain': number;
  readonly 'usual-12-weeks': number;
  readonly 'acceptance-12-weeks': number;
  readonly 'acceptance-effect-size': number;
  readonly 'acceptance-share-at-4-weeks': number;
  readonly 'exercise-effect': number;
  readonly 'sleep-training-30': number;
  readonly 'sleep-training-50': number;
  readonly 'retraining-50': number;
  readonly 'combined-12-weeks': number;
  readonly 'combined-low-impact': number;
  readonly 'usual-low-impact': number;
}

export function trialMeasures(trial: Trial): TrialMeasures {
  const change = (arm: ArmName, week: number): number => mean(changesOf(trial[arm], week));
  const effect = (arm: ArmName, week: number): number => change(arm, week) - change('usual-care', week);
  return {
    'trial-pain': mean(trial['usual-care'].map((life) => painOfWeek(life, entryWeek))),
    'usual-12-weeks': change('usual-care', 12),
    'acceptance-12-weeks': change('acceptance', 12),
    'acceptance-effect-size': -effect('acceptance', 12) / deviationOfChange(trial),
    'acceptance-share-at-4-weeks': effect('acceptance', 4) / effect('acceptance', 12),
    'exercise-effect': effect('exercise', 12),
    'sleep-training-30': shareWithLessPain(trial['sleep-training'], 0.3),
    'sleep-training-50': shareWithLessPain(trial['sleep-training'], 0.5),
    'retraining-50': shareWithLessPain(trial.acceptance, 0.5),
    'combined-12-weeks': change('multicomponent', 12),
    'combined-low-impact': lowImpactAt(trial.multicomponent, programmeWeeks),
    'usual-low-impact': lowImpactAt(trial['usual-care'], programmeWeeks),
  };
}

/** Pooled over the two arms that are compared. */
function deviationOfChange(trial: Trial): number {
  const spreads = (['acceptance', 'usual-care'] as const).map((arm) => deviation(changesOf(trial[arm], 12)));
  return Math.sqrt(mean(spreads.map((spread) => spread ** 2)));
}

/** Of the FIQR since entry, person by person. */
export function changesOf(lives: readonly FibromyalgiaLife[], week: number): readonly number[] {
  return lives.map(({ fiqr }) => (fiqr[entryWeek + week] as number) - (fiqr[entryWeek] as number));
}

/** Of the week's pain, after twelve weeks. */
function shareWithLessPain(lives: readonly FibromyalgiaLife[], by: number): number {
  return shareOf(lives, (life) => painOfWeek(life, entryWeek + 12) <= (1 - by) * painOfWeek(life, entryWeek));
}

function lowImpactAt(lives: readonly FibromyalgiaLife[], week: number): number {
  return shareOf(lives, (life) => isLowImpact(life, entryWeek + week) === true);
}

/** What follows from the assumed structure: it is not evidence for it. */
export interface Scenario {
  readonly arm: ArmName;
  readonly after12Weeks: number;
  readonly after52Weeks: number;
  readonly lowImpactAtEnd: number;
  readonly lowImpactAYearLater: number;
}

export function scenariosOf(trial: Trial): readonly Scenario[] {
  const arms = ['usual-care', 'load-only', 'loop-only', 'load-and-loop', 'near-perfect'] as const;
  return arms.map((arm) => ({
    arm,
    after12Weeks: mean(changesOf(trial[arm], 12)),
    after52Weeks: mean(changesOf(trial[arm], 52)),
    lowImpactAtEnd: lowImpactAt(trial[arm], programmeWeeks),
    lowImpactAYearLater: lowImpactAt(trial[arm], programmeWeeks + afterWeeks),
  }));
}
