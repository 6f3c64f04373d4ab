import type { PatientRows, PeerTable, TextRow } from '@ebb/course';
import { stop } from '../exit.ts';

/** Options of msprog that choose among its answers and change none. */
export interface PeerOutput {
  readonly subjects?: readonly string[];
  readonly include_dates?: boolean;
  readonly include_values?: boolean;
}

/** The patients that a set asks for, in the order of the table; one that is not there ends with exit code 3. */
export function askedFor(
  patients: readonly PatientRows<TextRow>[],
  { name, args: { subjects } }: { readonly name: string; readonly args: PeerOutput },
): readonly PatientRows<TextRow>[] {
  if (subjects === undefined) return patients;
  const ids = new Set(patients.map(({ id }) => id));
  const unknown = subjects.find((id) => !ids.has(id));
  if (unknown !== undefined)
    throw stop('badInput', `subjects of the set ${name}: there is no patient ${unknown} in the visits`);
  return patients.filter(({ id }) => subjects.includes(id));
}

/** The table of events without the columns that a set does not want; all of them where it does not say. */
export function withoutUnwanted(table: PeerTable, { include_dates, include_values }: PeerOutput): PeerTable {
  if (table.suffix !== '.results.csv') return table;
  const isWanted = (column: string): boolean =>
    !(include_dates === false && column.endsWith('date')) &&
    !(include_values === false && column.endsWith('value'));
  const wanted = table.header.map(isWanted);
  const among = (cells: readonly string[]): readonly string[] => cells.filter((_, at) => wanted[at]);
  return { ...table, header: among(table.header), rows: table.rows.map(among) };
}
