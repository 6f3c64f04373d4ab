import type { FunctionalSystemName, Visit } from '../clinic/patient.ts';
import { type Day, parseDay } from '../day.ts';
import type { TextRow } from './msprog-patient.ts';

type Systems = NonNullable<Visit['systems']>;

/** A visit with an EDSS, as MSoutcomes reads it. */
export interface PeerVisit {
  readonly day: Day;
  readonly score: number;
  /** Days since the latest relapse began; absent, none is known before. */
  readonly sinceRelapse?: number;
  readonly systems: Systems;
}

const systemByColumn = {
  FSpyr: 'pyramidal',
  FScrbl: 'cerebellar',
  FSbstem: 'brainstem',
  FSsens: 'sensory',
  FSsph: 'sphincteric',
  FSvis: 'visual',
  FScereb: 'cerebral',
  FSamb: 'ambulation',
} as const satisfies Record<string, FunctionalSystemName>;

/** The systems MSoutcomes compares. */
export const systemNames: readonly FunctionalSystemName[] = Object.values(systemByColumn);

/**
 * The visits that MSoutcomes makes of a patient's rows: rows without a date or an EDSS are dropped, the rest sorted by date; two of one day
 * both stay, in the order of the file. The days since a relapse count without their sign.
 */
export function msoutcomesVisits(rows: readonly TextRow[]): readonly PeerVisit[] {
  return rows.flatMap(visitOf).toSorted((a, b) => a.day - b.day);
}

/** Whether a visit is more than so many days after the latest relapse began. */
export function isCalm({ sinceRelapse }: PeerVisit, daysAfterRelapse: number): boolean {
  return sinceRelapse === undefined || sinceRelapse > daysAfterRelapse;
}

export function hasSystems({ systems }: PeerVisit): boolean {
  return systemNames.some((name) => systems[name] !== undefined);
}

function visitOf(row: TextRow): readonly PeerVisit[] {
  const day = parseDay(row['date'] ?? '');
  const score = numberIn(row, 'EDSS');
  const since = numberIn(row, 'daysPostRelapse');
  if (day === undefined || score === undefined) return [];
  const sinceRelapse = since === undefined ? {} : { sinceRelapse: Math.abs(since) };
  return [{ day, score, systems: systemsOf(row), ...sinceRelapse }];
}

function systemsOf(row: TextRow): Systems {
  const systems: { [of in FunctionalSystemName]?: number } = {};
  for (const [column, name] of Object.entries(systemByColumn)) {
    const score = numberIn(row, column);
    if (score !== undefined) systems[name] = score;
  }
  return systems;
}

function numberIn(row: TextRow, column: string): number | undefined {
  const cell = row[column] ?? '';
  return cell === '' || cell === 'NA' ? undefined : Number(cell);
}
