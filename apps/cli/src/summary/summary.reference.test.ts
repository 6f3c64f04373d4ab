import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cohortSummary, type OutcomeName, type PersonCourse } from '@ebb/report';
import { beforeAll, describe, expect, it } from 'vitest';
import { withCohort } from '../cohort/cohort.ts';
import { cohortRequest } from '../cohort/cohort-options.ts';
import { disabilityNamed } from '../definitions/disability-named.ts';
import { csvLine } from '../output/csv-text.ts';
import { cohortCourses, summaryNeed } from './cohort-courses.ts';
import { summaryColumns, summaryRows } from './summary-row.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/summary');
const registry = join(import.meta.dirname, '../../../../cases/golden/registry');
const outcomes: readonly OutcomeName[] = [
  'first-relapse',
  'first-worsening',
  'first-pira',
  'edss-3',
  'edss-4',
  'edss-6',
  'spms',
];

let people: readonly PersonCourse[] = [];

beforeAll(async () => {
  const request = cohortRequest({
    operands: [],
    options: new Map([
      ['visits', [join(registry, 'visits.csv')]],
      ['relapses', [join(registry, 'relapses.csv')]],
      ['workers', ['1']],
    ]),
    signal: new AbortController().signal,
  });
  const definition = disabilityNamed('muller-2023');
  const groups = { group: 'arm', people: join(fixtures, 'people.csv') };
  people = await withCohort(request, summaryNeed(definition), (cohort) =>
    cohortCourses(cohort, definition, { request, groups }),
  );
});

describe('a summary of the golden registry', () => {
  it('rests on the persons that R was given', async () => {
    await expect(personsCsv(people)).toMatchFileSnapshot(join(fixtures, 'persons.csv'));
  });

  it('agrees to 1e-8 with survfit, survdiff, poisson.test and MASS::glm.nb of R, as fixtures/summary/reference.R calls them', () => {
    const rows = summaryRows(cohortSummary(people, 0.95)).map((cells) => recordOf(summaryColumns, cells));
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    const reference = readCsv(join(fixtures, 'reference.csv'));
    expect(reference).toHaveLength(150);
    for (const wanted of reference) {
      const row = found.get(keyOf(wanted));
      for (const column of ['value', 'low', 'high', 'p']) {
        const where = `${keyOf(wanted)} ${column}`;
        if (wanted[column] === '') expect(row?.[column] ?? '', where).toBe('');
        else expect(relativeGap(Number(row?.[column]), Number(wanted[column])), where).toBeLessThan(1e-8);
      }
    }
  });
});

function relativeGap(found: number, wanted: number): number {
  return Number.isNaN(found)
    ? Number.POSITIVE_INFINITY
    : Math.abs(found - wanted) / Math.max(1, Math.abs(wanted));
}

type Row = Readonly<Record<string, string>>;

function keyOf(row: Row): string {
  return ['outcome', 'quantity', 'method', 'group', 'against', 'years']
    .map((name) => row[name] ?? '')
    .join(' ');
}

function recordOf(columns: readonly string[], cells: readonly unknown[]): Row {
  return Object.fromEntries(
    columns.map((name, at) => [name, cells[at] === undefined ? '' : String(cells[at])]),
  );
}

/** Plain cells only: no quotes. */
function readCsv(path: string): readonly Row[] {
  const [columns = [], ...rows] = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((cells) => recordOf(columns, cells));
}

/** One row each: times in days from the first visit, empty where the person is not followed for that outcome. */
function personsCsv(of: readonly PersonCourse[]): string {
  const head = [
    'id',
    'group',
    'relapses',
    'person_years',
    ...outcomes.flatMap((name) => [`${name}.days`, `${name}.event`]),
  ];
  const lines = of.map(({ id, group, relapses, times }) =>
    csvLine([
      id,
      group,
      relapses.relapses,
      relapses.personYears,
      ...outcomes.flatMap((name) => {
        const time = times[name];
        if (time === undefined || time.kind === 'not-at-risk') return [undefined, undefined];
        return [time.days, time.kind === 'event' ? 1 : 0];
      }),
    ]),
  );
  return [csvLine(head), ...lines].join('');
}
