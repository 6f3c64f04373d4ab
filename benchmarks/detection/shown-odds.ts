import { noticingDefinitions } from '@ebb/course';
import { type AlarmThreshold, alarmsOf } from './alarms.ts';
import type { Judgement } from './judgement.ts';
import type { OddsAndTruth } from './log-odds.ts';
import { rightAlarms } from './score-alarms.ts';

const { ask, calibration } = noticingDefinitions.ms;

/**
 * What people are shown: after every report while a question stands, the log odds when the evidence was strongest so far, and
 * whether the question was about a true relapse.
 */
export function shownOdds(people: readonly Judgement[], threshold: AlarmThreshold): readonly OddsAndTruth[] {
  return people.flatMap((person) => {
    const alarms = alarmsOf(person.reportDays, person.judged, threshold, ask);
    const right = rightAlarms({ days: person.days, relapses: person.relapses, alarms });
    return alarms.flatMap((alarm) =>
      strongestWhileOpen(person, alarm, threshold).map((strongest) => ({
        logOdds: Math.min(calibration.highest, Math.max(calibration.lowest, strongest)),
        happened: right.has(alarm),
      })),
    );
  });
}

/** From the alarm's report to the one that ends it, explained reports left out. */
function strongestWhileOpen(
  { reportDays, judged }: Judgement,
  alarm: number,
  { calmBelow }: AlarmThreshold,
): readonly number[] {
  const shown: number[] = [];
  let strongest = Number.NEGATIVE_INFINITY;
  let calm = 0;
  for (let place = reportDays.indexOf(alarm); place < reportDays.length; place++) {
    const score = judged.scores[place] as number;
    if (Number.isNaN(score)) continue;
    const open = (reportDays[place] as number) - alarm;
    calm = score < calmBelow ? calm + 1 : 0;
    if ((open >= ask.again.days && calm >= ask.again.reports) || open > ask.longestOpenDays) break;
    strongest = Math.max(strongest, score);
    shown.push(strongest);
  }
  return shown;
}
