import type { Confirmation, Day, UntracedEvent } from '@ebb/course';
import type { Cell } from '../output/csv-text.ts';
import { type OutColumn, outColumns } from '../output/out-column.ts';

export interface EventContext {
  readonly id: string;
  readonly definition: string;
  /** Of the person's events in order of onset, from 1. */
  readonly number: number;
  /** Days that name the confirmation windows. */
  readonly windows: readonly number[];
  readonly day: (of: Day) => Cell;
}

export function eventColumns(windows: readonly number[]): readonly OutColumn[] {
  return [
    ...outColumns('text', ['id', 'definition']),
    ...outColumns('whole', ['event']),
    ...outColumns('text', ['type', 'relation', 'measure']),
    { name: 'baseline_date', holds: 'day' },
    { name: 'baseline_score', holds: 'number' },
    { name: 'onset_date', holds: 'day' },
    { name: 'onset_score', holds: 'number' },
    { name: 'change_needed', holds: 'number' },
    ...windows.flatMap((days): readonly OutColumn[] => [
      { name: `confirmed_${days}_date`, holds: 'day' },
      { name: `confirmed_${days}_score`, holds: 'number' },
      { name: `relapse_free_${days}_date`, holds: 'day' },
    ]),
    { name: 'last_below_date', holds: 'day' },
    { name: 'last_below_score', holds: 'number' },
    { name: 'sustained_until', holds: 'day' },
    { name: 'sustained_days', holds: 'whole' },
    ...outColumns('flag', ['sustained_to_end', 'imputed']),
  ];
}

/** An event as one row: what changed, from what, when, what confirmed it, and how long it held. */
export function eventRow(
  event: UntracedEvent,
  { id, definition, number, windows, day }: EventContext,
): readonly Cell[] {
  const { baseline, onset, confirmations, relapseFree, lastBelow, sustained } = event;
  const row: Cell[] = [
    id,
    definition,
    number,
    event.direction === 'worsening' ? 'CDW' : 'CDI',
    event.relation,
    event.measure,
    day(baseline.day),
    baseline.score,
    day(onset.day),
    onset.score,
    event.changeNeeded,
  ];
  for (const window of windows) {
    const confirmed = inWindow(confirmations, window)?.visit;
    const free = inWindow(relapseFree, window)?.visit;
    row.push(confirmed && day(confirmed.day), confirmed?.score, free && day(free.day));
  }
  row.push(
    day(lastBelow.day),
    lastBelow.score,
    day(sustained.last.day),
    sustained.days,
    sustained.toEnd,
    event.imputed,
  );
  return row;
}

function inWindow(all: readonly Confirmation[], days: number): Confirmation | undefined {
  return all.find(({ window }) => window === days);
}
