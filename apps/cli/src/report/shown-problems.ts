import type { ReportProblem } from '@ebb/report';
import type { Problems } from '../cohort/problem.ts';
import { type Database, rowsOf } from '../table/database.ts';
import { literal } from '../table/sql-text.ts';

const shown = 200;

/** The first problems of the tables, as a page shows them. */
export async function shownProblems(
  database: Database,
  problems: Problems,
): Promise<readonly ReportProblem[]> {
  if (problems.count === 0) return [];
  const rows = await rowsOf(
    database,
    `SELECT file, row, "column", patient, value, wanted FROM read_csv(${literal(problems.path)},
     header = true, all_varchar = true, nullstr = '', delim = ',', quote = '"', escape = '"') LIMIT ${shown}`,
  );
  return rows.map((cells) => {
    const [file, row, column, patient, value, wanted] = cells.map((cell) =>
      cell === null ? undefined : String(cell),
    );
    const where = [
      file,
      `row ${row}`,
      ...(column === undefined ? [] : [`column ${column}`]),
      ...(patient === undefined ? [] : [`patient ${patient}`]),
    ].join(', ');
    return { where, what: `${value === undefined ? 'empty' : `“${value}”`}; wanted ${wanted}` };
  });
}
