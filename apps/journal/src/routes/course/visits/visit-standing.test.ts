import { addDays, type Day, day, type Measure, type Patient, type ScoredVisit } from '@ebb/course';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitCourseOf } from './visit-course.ts';
import { coverageOf, visitRowsOf } from './visit-rows.ts';
import { changeOf, isSilent, type VisitStanding, visitStandingOf } from './visit-standing.ts';

type Written = readonly (readonly [day: string, score: number])[];

function patient(visits: Written, relapses: readonly string[] = [], measure: Measure = 'edss'): Patient {
  return {
    visits: visits.map(([on, score]) => ({ day: day(on), scores: { [measure]: score } })),
    relapses: relapses.map((onset) => ({ onset: day(onset) })),
  };
}

const scoredOf = ({ visits }: Patient, measure: Measure = 'edss'): readonly ScoredVisit[] =>
  visits.map(({ day: on, scores }) => ({ day: on, score: scores[measure] as number }));

function standing(visits: Written, today: string, relapses: readonly string[] = []): VisitStanding {
  const of = patient(visits, relapses);
  return visitStandingOf(visitCourseOf(of, 'edss').course, scoredOf(of), day(today));
}

const first = ['2024-05-03', 2] as const;
const seen = ['2025-03-12', 3] as const;

describe('at the visits', () => {
  test('nothing is said without a score, and one visit is only one visit', () => {
    expect(standing([], '2025-03-20')).toEqual({ is: 'no-scores' });
    expect(standing([first], '2025-03-20')).toEqual({
      is: 'one-visit',
      visit: { day: day('2024-05-03'), score: 2 },
    });
  });

  test('half a point from 2.0 is no change', () => {
    expect(standing([first, ['2025-03-12', 2.5]], '2025-03-20')).toMatchObject({ is: 'steady', visits: 2 });
  });

  test('a point more at the last visit waits for one that comes 11 weeks later at the earliest', () => {
    const found = standing([first, seen], '2025-03-20');
    expect(found).toMatchObject({
      is: 'waiting',
      awaited: [{ from: day('2025-05-28'), daysAfterRelapse: 30, score: 3 }],
    });
  });

  test('when that time is over without a visit, nobody knows', () => {
    expect(standing([first, seen], '2028-03-20')).toMatchObject({ is: 'time-over' });
  });

  test('a later visit that still shows it makes it a change that stayed; without a relapse it is silent', () => {
    const found = standing([first, seen, ['2025-06-12', 3]], '2025-06-20');
    expect(found).toMatchObject({ is: 'stayed', event: { relation: 'PIRA' } });
    expect(isSilent(changeOf(found))).toBe(true);
  });

  test('close after a relapse it stayed too, and is not silent', () => {
    const found = standing([first, seen, ['2025-09-12', 3]], '2025-09-20', ['2025-03-01']);
    expect(found).toMatchObject({ is: 'stayed', event: { relation: 'RAW' } });
    expect(isSilent(changeOf(found))).toBe(false);
  });

  test('a later visit without it says that it did not stay', () => {
    expect(standing([first, seen, ['2025-06-12', 2]], '2025-06-20')).toMatchObject({ is: 'did-not-stay' });
  });

  test('a visit within 30 days of a relapse does not confirm', () => {
    expect(standing([first, seen, ['2025-06-12', 3]], '2025-06-20', ['2025-06-01'])).toMatchObject({
      is: 'waiting',
    });
  });
});

describe('the rows', () => {
  const of = patient([first, seen, ['2025-06-12', 3]], ['2024-06-01']);
  const { course, definition } = visitCourseOf(of, 'edss');
  const relapses = [day('2024-06-01')];

  test('say what each visit is to the change', () => {
    const change = changeOf(visitStandingOf(course, scoredOf(of), day('2025-06-20')));
    const rows = visitRowsOf({ visits: scoredOf(of), relapses, definition, change });
    expect(rows.map(({ role }) => role)).toEqual(['reference', 'seen', 'confirms']);
  });

  test('take twenty percent of a walk for a change, and no less', () => {
    const walk = (seconds: number) =>
      visitCourseOf(
        patient(
          [
            ['2024-05-03', 5],
            ['2025-03-12', seconds],
          ],
          [],
          't25fw',
        ),
        't25fw',
      ).course.status.state;
    expect([walk(5.99), walk(6)]).toEqual(['stable', 'pending']);
  });

  test('count on how many days the diary could have told of a relapse', () => {
    const event = course.events[0];
    if (event === undefined) throw new Error('Cannot look at the change: there is none');
    const from = Math.min(...event.trace.intervals.map((interval) => interval.from)) as Day;
    const coverage = coverageOf(event, [addDays(from, -1), from, addDays(from, 10), addDays(from, 10)]);
    expect(coverage).toMatchObject({ from, reported: 2 });
    expect(coverage?.days).toBe((coverage?.to ?? 0) - from + 1);
  });
});

test('the pictured change is made of visits that took place, whatever they were', () => {
  const visit = fc.tuple(fc.integer({ min: 19_000, max: 20_500 }), fc.integer({ min: 2, max: 12 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(visit, { selector: ([on]) => on, maxLength: 12 }),
      fc.array(fc.integer({ min: 19_000, max: 20_500 }), { maxLength: 3 }),
      (visits, onsets) => {
        const sorted = visits.toSorted(([a], [b]) => a - b);
        const of: Patient = {
          visits: sorted.map(([on, halves]) => ({ day: on as Day, scores: { edss: halves / 2 } })),
          relapses: onsets.map((onset) => ({ onset: onset as Day })),
        };
        const { course, definition } = visitCourseOf(of, 'edss');
        const change = changeOf(visitStandingOf(course, scoredOf(of), 20_500 as Day));
        const rows = visitRowsOf({
          visits: scoredOf(of),
          relapses: of.relapses.map(({ onset }) => onset),
          definition,
          change,
        });
        expect(rows.map(({ day: on }) => on)).toEqual(sorted.map(([on]) => on));
        const roles = rows.map(({ role }) => role);
        expect(roles.filter((role) => role === 'seen')).toHaveLength(change === undefined ? 0 : 1);
        expect(roles.filter((role) => role === 'reference')).toHaveLength(change === undefined ? 0 : 1);
      },
    ),
    { seed: 20260305 },
  );
});
