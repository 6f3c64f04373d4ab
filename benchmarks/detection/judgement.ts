import { noticingDefinitions } from '@ebb/course';
import type { TrueDecoy, TrueRelapse } from '@ebb/simulate';
import { type AlarmThreshold, alarmsOf } from './alarms.ts';
import type { Judged } from './detector.ts';
import { type AlarmScore, scoreAlarms } from './score-alarms.ts';

/** One simulated person as a detector judged them. */
export interface Judgement {
  /** Length of the diary. */
  readonly days: number;
  readonly reportDays: Int32Array;
  readonly relapses: readonly TrueRelapse[];
  readonly decoys: readonly TrueDecoy[];
  readonly judged: Judged;
}

/** How good the alarms of a detector are at a threshold. */
export function scoreAt(people: readonly Judgement[], threshold: AlarmThreshold): AlarmScore {
  return scoreAlarms(
    people.map(({ days, reportDays, relapses, judged }) => ({
      days,
      relapses,
      alarms: alarmsOf(reportDays, judged, threshold, noticingDefinitions.ms.ask),
    })),
  );
}
