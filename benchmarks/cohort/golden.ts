import { readFileSync } from 'node:fs';
import { type DatedRelapse, type Patient, parseDay, type Visit } from '@ebb/course';

/** The golden registry cohort, with its EDSS and relapses: what the generated one is held against. */
export function goldenRegistry(): readonly Patient[] {
  const patients = new Map<string, { readonly visits: Visit[]; readonly relapses: DatedRelapse[] }>();
  for (const row of rowsOf('visits.csv')) {
    const patient = patients.get(row['id'] ?? '') ?? { visits: [], relapses: [] };
    patients.set(row['id'] ?? '', patient);
    patient.visits.push({ day: dayOf(row['date']), scores: { edss: Number(row['EDSS']) } });
  }
  for (const row of rowsOf('relapses.csv'))
    patients.get(row['id'] ?? '')?.relapses.push({ onset: dayOf(row['date']), last: dayOf(row['end_date']) });
  return [...patients.values()];
}

function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`../../cases/golden/registry/${table}`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((row) => {
    const cells = row.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

function dayOf(text: string | undefined): Visit['day'] {
  const read = parseDay(text ?? '');
  if (read === undefined) throw new RangeError(`Cannot read the golden cohort: "${text}" is no day`);
  return read;
}
