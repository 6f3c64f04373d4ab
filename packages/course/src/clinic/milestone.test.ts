import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import { disabilityDefinitions } from './disability-presets.ts';
import { type MilestoneFinding, milestone } from './milestone.ts';
import type { Patient } from './patient.ts';

const by = disabilityDefinitions['muller-2023'];
const start = day('2020-01-01');

/** Visits as day and EDSS, relapses as days, both counted from the first of January 2020. */
function person(
  visits: readonly (readonly [days: number, edss: number])[],
  relapses: readonly number[] = [],
): Patient {
  return {
    visits: visits.map(([days, edss]) => ({ day: addDays(start, days), scores: { edss } })),
    relapses: relapses.map((days) => ({ onset: addDays(start, days) })),
  };
}

function reaches(score: number, patient: Patient, definition = by): MilestoneFinding {
  return milestone(patient, { kind: 'milestone', id: `edss-${score}`, score, by: definition });
}

/** The day of the milestone, counted from the start; undefined where it is not reached. */
function dayOf(found: MilestoneFinding): number | undefined {
  return found.state === 'reached' ? found.visit.day - start : undefined;
}

describe('a milestone', () => {
  it('is dated at the first visit that shows it, once a later visit confirms it', () => {
    const found = reaches(
      4,
      person([
        [0, 2],
        [100, 4],
        [150, 4.5],
        [200, 4],
      ]),
    );
    expect(found).toMatchObject({
      state: 'reached',
      visit: { day: start + 100, score: 4 },
      confirmed: { day: start + 200 },
    });
  });

  it('is not reached where a visit before the confirmation is below it', () => {
    expect(
      reaches(
        4,
        person([
          [0, 2],
          [100, 4],
          [150, 3.5],
          [200, 4],
        ]),
      ).state,
    ).toBe('not-reached');
  });

  it('is not hidden by an earlier visit that was not confirmed', () => {
    expect(
      dayOf(
        reaches(
          4,
          person([
            [0, 2],
            [100, 4],
            [150, 3],
            [200, 4],
            [300, 4],
          ]),
        ),
      ),
    ).toBe(200);
  });

  it('is not confirmed by a visit near a relapse, but by the next one that is not', () => {
    expect(
      dayOf(
        reaches(
          4,
          person(
            [
              [0, 2],
              [100, 4],
              [190, 4],
            ],
            [180],
          ),
        ),
      ),
    ).toBeUndefined();
    expect(
      dayOf(
        reaches(
          4,
          person(
            [
              [0, 2],
              [100, 4],
              [190, 4],
              [250, 4],
            ],
            [180],
          ),
        ),
      ),
    ).toBe(100);
  });

  it('says nothing of when where the first visit shows it already', () => {
    expect(
      reaches(
        4,
        person([
          [0, 4],
          [100, 6],
          [300, 6],
        ]),
      ),
    ).toEqual({
      state: 'from-the-start',
      first: { day: start, score: 4 },
    });
  });

  it('has to last as long as the definition asks', () => {
    const toTheEnd = { ...by, sustained: { days: 'no-limit' as const } };
    const back = person([
      [0, 2],
      [100, 4],
      [200, 4],
      [400, 3],
    ]);
    expect(dayOf(reaches(4, back))).toBe(100);
    expect(dayOf(reaches(4, back, toTheEnd))).toBeUndefined();
  });

  it('of a measure that worsens downwards is reached from above', () => {
    const sdmt = { ...by, outcome: { ...by.outcome, measure: 'sdmt' as const, worse: 'lower' as const } };
    const patient: Patient = {
      visits: [50, 39, 40].map((score, at) => ({ day: addDays(start, at * 100), scores: { sdmt: score } })),
      relapses: [],
    };
    expect(dayOf(reaches(40, patient, sdmt))).toBe(100);
  });

  it('cannot be judged without a score', () => {
    expect(reaches(4, { visits: [{ day: start, scores: {} }], relapses: [] })).toEqual({ state: 'no-visit' });
  });

  it('is never reached before a lower one, nor moved by the order of rows', () => {
    const visit = fc.tuple(
      fc.nat(2000),
      fc.integer({ min: 0, max: 16 }).map((half) => half / 2),
    );
    const visits = fc.uniqueArray(visit, { minLength: 1, maxLength: 20, selector: ([days]) => days });
    fc.assert(
      fc.property(visits, fc.array(fc.nat(2000), { maxLength: 4 }), (rows, relapses) => {
        const higher = dayOf(reaches(6, person(rows, relapses)));
        expect(dayOf(reaches(6, person(rows.toReversed(), relapses.toReversed())))).toBe(higher);
        const lower = reaches(4, person(rows, relapses));
        if (higher === undefined || lower.state === 'from-the-start') return;
        expect(dayOf(lower)).toBeLessThanOrEqual(higher);
      }),
      { seed: 11 },
    );
  });
});
