import { formatDay } from '../day.ts';
import type { PeerVisit } from './msoutcomes-patient.ts';
import type { PeerEvent } from './msoutcomes-step.ts';

/** Columns of confirmed changes; the last one holds the days that the change held. */
export const changeHeader = (held: 'sust.prog' | 'sust.reg'): readonly string[] => [
  'ID',
  'bEDSS',
  'base.date',
  'EDSS',
  'dateEDSS',
  'dEDSS',
  held,
];

export const piraHeader: readonly string[] = [
  'ID',
  'bEDSS',
  'base.date',
  'EDSS',
  'dateEDSS',
  'dEDSS',
  'timepoint',
  'sust.prog',
];

export const spmsHeader: readonly string[] = ['ID', 'SPMS', 'date.SPMS', 'EDSS.SPMS', 'EDSS.preDxFinal'];

export function changeRow(id: string, event: PeerEvent): readonly string[] {
  return [id, ...changeCells(event), String(event.held)];
}

/** The time of the onset counts from the first baseline of the patient. */
export function piraRow(id: string, event: PeerEvent, firstBaseline: number): readonly string[] {
  return [id, ...changeCells(event), String(event.onset.day - firstBaseline), String(event.held)];
}

/** The diagnosis, with the score of the day before it; of two visits on that day the first. */
export function spmsRow(
  id: string,
  visits: readonly PeerVisit[],
  converted: PeerVisit | undefined,
): readonly string[] {
  if (converted === undefined) return [id, '0', '', '', ''];
  const dayBefore = visits.findLast(({ day }) => day < converted.day)?.day;
  const before = visits.find(({ day }) => day === dayBefore);
  return [
    id,
    '1',
    formatDay(converted.day),
    String(converted.score),
    before === undefined ? '' : String(before.score),
  ];
}

function changeCells({ baseline, onset }: PeerEvent): readonly string[] {
  return [
    String(baseline.score),
    formatDay(baseline.day),
    String(onset.score),
    formatDay(onset.day),
    String(onset.score - baseline.score),
  ];
}
