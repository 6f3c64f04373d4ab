import { addDays, day, definitions, type Patient, thirtyDaysApart } from '@ebb/course';
import { describe, expect, it } from 'vitest';
import { cohortSummary } from './cohort-summary.ts';
import { multiverseOf } from './multiverse.ts';
import { type CohortDefinitions, personCourse } from './person-course.ts';
import { type CohortReport, reportPage } from './report-page.ts';

const start = day('2020-01-01');
const disability = definitions['muller-2023'];
const asked: CohortDefinitions = { disability, separation: thirtyDaysApart, milestones: [] };

const patients: readonly Patient[] = Array.from({ length: 8 }, (_, person) => ({
  visits: Array.from({ length: 6 }, (_visit, at) => ({
    day: addDays(start, at * 170 + person * 3),
    scores: { edss: 2 + (at > 2 ? (person % 3) / 2 : 0) },
  })),
  relapses: person % 2 === 0 ? [{ onset: addDays(start, 200 + person) }] : [],
}));

function reportOf(change: Partial<CohortReport> = {}): CohortReport {
  const people = patients.map((patient, at) =>
    personCourse({ id: `P${at}`, patient, group: at % 3 === 0 ? '<script>' : 'B' }, asked),
  );
  const multiverse = multiverseOf([disability, definitions['muller-2025']], disability.id, 0.95);
  for (const patient of patients) multiverse.add(patient);
  return {
    title: 'A cohort',
    people,
    summary: cohortSummary(people, 0.95),
    definitions: asked,
    definitionSha256: '0f'.repeat(32),
    findings: multiverse.findings(),
    problems: [{ where: 'visits.csv, row 3', what: '“eleven”; wanted an EDSS' }],
    problemCount: 1,
    version: '0.1.0',
    ...change,
  };
}

describe('the page of a cohort', () => {
  const page = reportPage(reportOf());

  it('needs nothing but itself: no script, no address, no file', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|javascript:/);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/[^\s<]*["')]/);
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;');
  });

  it('shows what people wrote and runs none of it', () => {
    expect(page).toContain('&lt;script&gt;');
  });

  it('uses each id once, and every reference has its id', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    const references = [...page.matchAll(/(?:aria-(?:labelledby|describedby)|href)="#?([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    expect(references.length).toBeGreaterThan(20);
  });

  it('closes every element it opens', () => {
    const open: string[] = [];
    for (const [, close, name = '', self] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)) {
      if (self === '/') continue;
      if (close === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('says by which version and which definition it was made, and what was left out', () => {
    expect(page).toContain('Made by Ebb 0.1.0 with the definition muller-2023, version 1.');
    expect(page).toContain('0f'.repeat(32));
    expect(page).toContain('visits.csv, row 3');
    expect(page).toContain('1 row was not used.');
  });

  it('says that every row was used where none was left out', () => {
    expect(reportPage(reportOf({ problems: [], problemCount: 0 }))).toContain(
      'Every row of the tables was used.',
    );
  });

  it('holds for nobody', () => {
    const empty = reportPage(reportOf({ people: [], summary: cohortSummary([], 0.95), findings: [] }));
    expect(empty).toContain('Nobody was followed.');
    expect(empty).not.toMatch(/NaN|Infinity|[>" ]undefined[<"]/);
  });

  it('is the same page for the same cohort', () => {
    expect(reportPage(reportOf())).toBe(page);
  });
});
