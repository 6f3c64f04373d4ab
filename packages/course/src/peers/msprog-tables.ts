import type { Attempt } from '../clinic/attempt.ts';
import type { DisabilityDefinition, Sought } from '../clinic/disability-definition.ts';
import { daysAfterRelapse, daysBeforeRelapse } from '../clinic/relapse-distance.ts';
import { lastBelowThreshold } from '../clinic/relation.ts';
import type { Rules } from '../clinic/rules.ts';
import { eventsInOrder, soughtAmong } from '../clinic/sought.ts';
import type { Timeline } from '../clinic/timeline.ts';
import { type Day, formatDay } from '../day.ts';
import type { MsprogSet } from './msprog-options.ts';

/** What was found in one patient. */
export interface Found {
  readonly timeline: Timeline;
  readonly attempts: readonly Attempt[];
  readonly rules: Rules;
}

/** What decides the columns. */
export interface Layout {
  readonly set: MsprogSet;
  readonly definition: DisabilityDefinition;
  readonly split: boolean;
}

/** The events that the peer reports: by visit, of several at one visit the last, and of a first-type only that one. */
export function eventsOf({ attempts }: Found, { definition }: Layout): readonly Attempt[] {
  return soughtAmong(eventsInOrder(attempts), definition.seek);
}

export function resultsHeader(layout: Layout): readonly string[] {
  const windows = layout.definition.confirmation.windows.flatMap(({ days }) => {
    const columns = [`conf${days}_date`, `conf${days}_value`];
    return showsRelapseFree(layout) ? [...columns, ...columns.map((name) => `PIRA_${name}`)] : columns;
  });
  return [
    'id',
    'nevent',
    'event_type',
    ...(layout.split ? ['CDW_type'] : []),
    'total_fu',
    'date',
    'value',
    'bl_date',
    'bl_value',
    'last_delta_date',
    'last_delta_value',
    'bl2event',
    'time2event',
    'sust_days',
    'sust_last',
    ...windows,
  ];
}

function showsRelapseFree({ split, definition }: Layout): boolean {
  return split && definition.seek !== 'first-raw';
}

/** One row an event; one row with 0 for a patient without, unless such are not wanted. */
export function resultsRows(
  id: string,
  found: Found,
  events: readonly Attempt[],
  layout: Layout,
): readonly (readonly string[])[] {
  if (events.length === 0)
    return layout.set.args.include_stable === false ? [] : [stableRow(id, found, layout)];
  return events.map((event, index) => eventRow([id, String(index + 1)], found, event, layout));
}

function stableRow(id: string, { timeline }: Found, layout: Layout): readonly string[] {
  const cellByColumn: Readonly<Record<string, string>> = {
    id,
    nevent: '0',
    total_fu: String(followUp(timeline)),
    time2event: String(followUp(timeline)),
    sust_last: 'FALSE',
  };
  return resultsHeader(layout).map((column) => cellByColumn[column] ?? '');
}

function followUp({ days }: Timeline): number {
  return (days.at(-1) as number) - (days[0] as number);
}

function eventRow(
  [id, number]: readonly [string, string],
  found: Found,
  event: Attempt,
  layout: Layout,
): readonly string[] {
  const { timeline, rules } = found;
  const { onset, baseline, lostAt, direction, decidedAt = onset } = event;
  const lastBelow = lastBelowThreshold(
    event.scores,
    { onset, to: decidedAt, direction },
    rules.definition,
    rules.test,
  );
  const days = (from: number, to: number): string =>
    String((timeline.days[to] as number) - (timeline.days[from] as number));
  const last = timeline.days.length - 1;
  const first = (window: readonly number[], of: readonly number[]): readonly string[] =>
    visitCells(
      found,
      event,
      window.find((at) => of.includes(at)),
    );
  const windows = event.eligible.byWindow.flatMap((window) =>
    showsRelapseFree(layout)
      ? [...first(window, event.confirmed), ...first(window, event.relapseFree)]
      : first(window, event.confirmed),
  );
  return [
    id,
    number,
    direction === 'worsening' ? 'CDW' : 'CDI',
    ...(layout.split ? [event.relation ?? ''] : []),
    String(followUp(timeline)),
    ...visitCells(found, event, onset),
    ...visitCells(found, event, baseline.at),
    ...visitCells(found, event, lastBelow),
    days(baseline.at, onset),
    days(0, onset),
    days(onset, lostAt === undefined ? last : lostAt - 1),
    lostAt === undefined ? 'TRUE' : 'FALSE',
    ...windows,
  ];
}

function visitCells(
  { timeline }: Found,
  { scores }: Attempt,
  at: number | undefined,
): readonly [string, string] {
  return at === undefined ? ['', ''] : [formatDay(timeline.days[at] as Day), String(scores[at])];
}

const everyKind = ['event_sequence', 'CDI', 'CDW'];

/** What is counted, by what is sought; the peer has no way to seek all of one direction. */
const countColumns: Readonly<Record<Sought, readonly string[]>> = {
  all: everyKind,
  'all-worsening': everyKind,
  'all-improvement': everyKind,
  'first-change': everyKind,
  'first-worsening': ['CDW'],
  'first-improvement': ['CDI'],
  'first-pira': ['PIRA'],
  'first-raw': ['RAW'],
};

export function countsHeader({ split, definition }: Layout): readonly string[] {
  const columns = countColumns[definition.seek];
  return ['id', ...columns, ...(split && columns.includes('CDW') ? ['RAW', 'PIRA'] : [])];
}

export function countsRow(id: string, events: readonly Attempt[], layout: Layout): readonly string[] {
  const names = events.map((event) => nameOf(event, layout));
  const count = (name: string): string => String(names.filter((other) => other === name).length);
  const cellByColumn: Readonly<Record<string, string>> = {
    id,
    event_sequence: names.join('|'),
    CDI: count('CDI'),
    CDW: String(events.filter(({ direction }) => direction === 'worsening').length),
    RAW: count('RAW'),
    PIRA: count('PIRA'),
  };
  return countsHeader(layout).map((column) => cellByColumn[column] ?? '');
}

function nameOf({ direction, relation }: Attempt, { split }: Layout): string {
  if (direction === 'improvement') return 'CDI';
  if (!split || relation === undefined) return 'CDW';
  return relation === 'undefined' ? 'CDW' : relation;
}

export const unconfirmedHeader: readonly string[] = [
  'id',
  'date',
  'value',
  'bl_date',
  'bl_value',
  'closest_rel_before',
  'closest_rel_after',
];

/** Every change that was seen and not counted, improvements passed by among them. */
export function unconfirmedRows(id: string, found: Found): readonly (readonly string[])[] {
  const { attempts, timeline } = found;
  return attempts
    .filter(isUnconfirmed)
    .map((attempt) => [
      id,
      ...visitCells(found, attempt, attempt.onset),
      ...visitCells(found, attempt, attempt.baseline.at),
      distanceCell(daysAfterRelapse(timeline, attempt.onset)),
      distanceCell(daysBeforeRelapse(timeline, attempt.onset)),
    ]);
}

function isUnconfirmed({ verdict, confirmed }: Attempt): boolean {
  if (verdict === 'event' || verdict === 'other-relation') return false;
  return verdict !== 'below-threshold' || confirmed.length === 0;
}

function distanceCell(days: number): string {
  return days === Number.POSITIVE_INFINITY ? 'Inf' : String(days);
}
