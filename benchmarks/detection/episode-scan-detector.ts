import { addDays, day, evidenceByDay, noticingDefinitions } from '@ebb/course';
import { historyOfDiary } from '@ebb/simulate';
import type { AlarmThreshold } from './alarms.ts';
import { type Detector, type Judged, studiedDays } from './detector.ts';
import type { ToldDiary } from './told-diary.ts';

const definition = noticingDefinitions.ms;
const calmBelow = (threshold: number): number => threshold - definition.ask.again.below;

/** The product's own scan, through the same door as a person's history. */
export const episodeScan: Detector = { name: 'episode scan (Ebb)', judge, calmBelow, unit: 'log-odds' };

/** The threshold at which the product asks unless told otherwise. */
export const asShipped: AlarmThreshold = {
  at: definition.ask.logOdds.usual,
  calmBelow: calmBelow(definition.ask.logOdds.usual),
};

/** A Monday, as the first day of a simulated diary is. */
const first = day('2024-01-01');

function judge({ simulated }: ToldDiary): Judged {
  const history = historyOfDiary(simulated, first);
  const evidence = evidenceByDay(history, definition, addDays(first, simulated.days), studiedDays);
  const byDay = new Map(evidence.map((said) => [said.day - first, said]));
  const said = simulated.reports.map((report) => byDay.get(report.day));
  return {
    scores: Float64Array.from(said, (one) => one?.logOdds ?? Number.NaN),
    studied: Float64Array.from(said, (one) => one?.studiedLogOdds ?? Number.NaN),
    barred: Uint8Array.from(said, (one) => (one?.mayAsk === true ? 0 : 1)),
  };
}
