import type { Day, Phenotype } from '@ebb/course';
import { stop } from '../exit.ts';
import { type Database, rowsOf } from '../table/database.ts';
import { peopleQuery, type ReadableTable, type Wanted } from '../table/query.ts';

/** What a table of people tells, by id. Pairs, because they go to every thread. */
export interface Told {
  /** When a treatment began, or the first attack. */
  readonly days: readonly (readonly [string, Day])[];
  /** The course as a clinician states it. */
  readonly courses: readonly (readonly [string, Phenotype])[];
}

const nothingTold: Told = { days: [], courses: [] };

/** Reads a table of people, and how many of its rows have a problem. Two answers for one person end with exit code 3. */
export async function readTold(
  database: Database,
  readable: ReadableTable | undefined,
  wanted: Wanted,
): Promise<{ readonly told: Told; readonly faulty: number }> {
  const asked = readable?.mapped.find(({ field }) => field.name !== 'id');
  if (readable === undefined || asked === undefined) return { told: nothingTold, faulty: 0 };
  const rows = await rowsOf(database, peopleQuery(readable, asked.field, wanted));
  const faulty = rows.reduce((sum, [, , , bad]) => sum + Number(bad), 0);
  const given = rows.filter(([, first]) => first !== null);
  const twice = given.find(([, first, last]) => String(first).toLowerCase() !== String(last).toLowerCase());
  if (twice !== undefined)
    throw stop(
      'badInput',
      `${readable.table.typed}, column ${asked.column.name}, patient ${twice[0]}: has two different values; wanted one for each person`,
    );
  if (asked.field.kept.as === 'day')
    return {
      told: { ...nothingTold, days: given.map(([id, of]) => [String(id), Number(of) as Day]) },
      faulty,
    };
  const courses = given.map(([id, of]) => [String(id), String(of).toLowerCase() as Phenotype] as const);
  return { told: { ...nothingTold, courses }, faulty };
}
