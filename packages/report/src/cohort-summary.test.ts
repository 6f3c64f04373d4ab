import {
  addDays,
  type DisabilityDefinition,
  day,
  definitions,
  type Patient,
  thirtyDaysApart,
} from '@ebb/course';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortSummary } from './cohort-summary.ts';
import { type CohortDefinitions, type PersonCourse, personCourse } from './person-course.ts';
import { summaryTables } from './summary-tables.ts';

const start = day('2020-01-01');
const disability: DisabilityDefinition = definitions['muller-2023'];
const asked: CohortDefinitions = {
  disability,
  separation: thirtyDaysApart,
  milestones: [{ kind: 'milestone', id: 'edss-4', score: 4, by: disability }],
};

/** Visits as day and EDSS, relapses as days, counted from the same first of January. */
function patient(
  visits: readonly (readonly [days: number, edss: number])[],
  relapses: readonly number[] = [],
): Patient {
  return {
    visits: visits.map(([days, edss]) => ({ day: addDays(start, days), scores: { edss } })),
    relapses: relapses.map((days) => ({ onset: addDays(start, days) })),
  };
}

function courseOf(of: Patient, group?: string): PersonCourse {
  return personCourse({ id: 'P1', patient: of, ...(group === undefined ? {} : { group }) }, asked);
}

const worsening = patient(
  [
    [0, 2],
    [100, 3],
    [200, 3],
    [400, 3.5],
  ],
  [380],
);

describe('one person of a cohort', () => {
  it('is followed from the first visit to the last, and times are counted from the first', () => {
    const found = courseOf(worsening);
    expect(found.days).toBe(400);
    expect(found.times['first-worsening']).toEqual({ kind: 'event', days: 100 });
    expect(found.times['first-pira']).toEqual({ kind: 'event', days: 100 });
    expect(found.times['first-relapse']).toEqual({ kind: 'event', days: 380 });
    expect(found.times['edss-4']).toEqual({ kind: 'censored', days: 400 });
  });

  it('has relapses counted after the day of the first visit, once within 30 days, and to the last visit', () => {
    const { relapses, times } = courseOf(
      patient(
        [
          [0, 2],
          [365, 2],
        ],
        [-10, 0, 100, 120, 365, 366],
      ),
    );
    expect(relapses.relapses).toBe(2);
    expect(relapses.personYears).toBe(365 / 365.25);
    expect(times['first-relapse']).toEqual({ kind: 'event', days: 100 });
  });

  it('is not followed for a milestone that the first visit shows', () => {
    expect(
      courseOf(
        patient([
          [0, 4],
          [100, 4],
        ]),
      ).times['edss-4'],
    ).toEqual({
      kind: 'not-at-risk',
      because: 'already-reached',
    });
  });

  it('without a visit has no time, and nothing is invented', () => {
    const found = courseOf(patient([], [10]));
    expect(found.days).toBeUndefined();
    expect(found.relapses.personYears).toBe(0);
    expect(found.times['first-relapse']).toEqual({ kind: 'not-at-risk', because: 'no-visit' });
  });

  it('has no time to the first PIRA under a definition that does not divide worsening', () => {
    const found = personCourse(
      { id: 'P1', patient: worsening },
      { ...asked, disability: definitions['core-cdw'] },
    );
    expect(found.times).toHaveProperty('first-worsening');
    expect(found.times).not.toHaveProperty('first-pira');
  });
});

describe('the summary of a cohort', () => {
  const two = [
    courseOf(worsening, 'A'),
    courseOf(
      patient([
        [0, 1],
        [730, 1],
      ]),
      'B',
    ),
  ];

  it('has a group for each name, in the order of names, and those without one in all only', () => {
    const found = cohortSummary([...two.toReversed(), courseOf(worsening)], 0.95);
    expect(found.groups?.groups.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(found.all.groups[0]?.persons).toBe(3);
    expect(found.withoutGroup).toBe(1);
  });

  it('gives the rate over person-years and its ratio to the first group', () => {
    const found = cohortSummary(two, 0.95);
    expect(found.all.groups[0]?.poisson?.perUnit).toBeCloseTo(1 / ((400 + 730) / 365.25), 12);
    expect(found.groups?.ratios).toMatchObject([{ label: 'B', of: 'A', poisson: { ratio: 0, low: 0 } }]);
  });

  it('says what cannot be estimated and gives no number for it', () => {
    const alone = cohortSummary([courseOf(patient([[0, 2]]))], 0.95);
    expect(alone.all.groups[0]).not.toHaveProperty('poisson');
    const text = JSON.stringify(summaryTables(alone));
    expect(text).toContain('nobody was followed');
    expect(text).toContain('not estimable (follow-up too short)');
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('holds for nobody at all', () => {
    const text = JSON.stringify(summaryTables(cohortSummary([], 0.95)));
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('does not depend on the order of persons', () => {
    const person = fc.record({
      visits: fc.array(
        fc.tuple(
          fc.nat(3000),
          fc.integer({ min: 0, max: 12 }).map((half) => half / 2),
        ),
        { maxLength: 8 },
      ),
      relapses: fc.array(fc.nat(3000), { maxLength: 4 }),
      group: fc.constantFrom('A', 'B'),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const courses = people.map(({ visits, relapses, group }, at) => ({
          ...courseOf(patient(visits, relapses), group),
          id: `P${at}`,
        }));
        const tables = summaryTables(cohortSummary(courses, 0.95));
        expect(summaryTables(cohortSummary(courses.toReversed(), 0.95))).toEqual(tables);
        expect(JSON.stringify(tables)).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
