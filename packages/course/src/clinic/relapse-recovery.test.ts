import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day } from '../day.ts';
import type { Patient } from './patient.ts';
import { relapseRecoveries } from './relapse-recovery.ts';
import { recoveryByEdss } from './relapse-score-definition.ts';

const onset = day('2020-06-01');
const until = day('2022-01-01');

/** EDSS 2.0 before, 4.0 in the relapse, then by month after its onset. */
function recovering(edssByMonth: Readonly<Record<number, number>>, ...others: readonly number[]): Patient {
  const later = Object.entries(edssByMonth).map(([months, edss]) => ({
    day: addMonths(onset, Number(months)),
    scores: { edss },
  }));
  return {
    visits: [
      { day: addDays(onset, -60), scores: { edss: 2 } },
      { day: addDays(onset, 7), scores: { edss: 4 } },
      ...later,
    ],
    relapses: [0, ...others].map((days) => ({ onset: addDays(onset, days) })),
  };
}

const judgementsOf = (patient: Patient, asked = until) =>
  relapseRecoveries(patient, recoveryByEdss, asked)[0]?.judgements;

describe('recovery from a relapse', () => {
  it('is judged at 1, 3, 6 and 12 months: none, partial, partial, complete', () => {
    expect(judgementsOf(recovering({ 1: 4, 3: 3.5, 6: 2.5, 12: 2 }))).toMatchObject([
      { month: 1, due: day('2020-07-01'), recovery: 'none', residual: 2 },
      { month: 3, recovery: 'partial', residual: 1.5 },
      { month: 6, recovery: 'partial', residual: 0.5 },
      { month: 12, recovery: 'complete', residual: 0 },
    ]);
  });

  it('is complete, with nothing left, where the score is better than before', () => {
    expect(judgementsOf(recovering({ 6: 1 }))?.[2]).toMatchObject({ recovery: 'complete', residual: 0 });
  });

  it('is none where the score is worse than at its worst in the relapse', () => {
    expect(judgementsOf(recovering({ 6: 5 }))?.[2]).toMatchObject({ recovery: 'none', residual: 3 });
  });

  it('is unknown without a visit near the day', () => {
    expect(judgementsOf(recovering({ 9: 3 }))?.map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(judgementsOf(recovering({}))?.[1]).toMatchObject({ state: 'unknown', lacking: ['visit'] });
  });

  it('is judged by the visit nearest to the day, of two equally near by the later', () => {
    const near = (...days: readonly (readonly [number, number])[]): Patient => ({
      ...recovering({}),
      visits: [
        ...recovering({}).visits,
        ...days.map(([after, edss]) => ({ day: addDays(addMonths(onset, 6), after), scores: { edss } })),
      ],
    });
    expect(judgementsOf(near([-45, 3], [20, 2.5]))?.[2]).toMatchObject({ residual: 0.5 });
    expect(judgementsOf(near([10, 3], [-10, 2.5]))?.[2]).toMatchObject({ residual: 1 });
    expect(judgementsOf(near([45, 3]))?.[2]).toMatchObject({ residual: 1 });
    expect(judgementsOf(near([46, 3]))?.[2]).toMatchObject({ state: 'unknown' });
    expect(judgementsOf(near([-46, 3]))?.[2]).toMatchObject({ state: 'unknown' });
  });

  it('is not due while a visit near the day can still come', () => {
    const asked = addDays(addMonths(onset, 3), 30);
    expect(judgementsOf(recovering({}), asked)?.map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
      'not-due',
      'not-due',
    ]);
    expect(judgementsOf(recovering({}), addDays(asked, -1))?.[1]).toMatchObject({ state: 'not-due' });
  });

  it('is unknown once the next relapse has begun, and judged by what was seen before it', () => {
    const next = addMonths(onset, 6) - onset - 10;
    expect(judgementsOf(recovering({ 3: 3, 6: 5 }, next))).toMatchObject([
      { state: 'unknown', lacking: ['visit'] },
      { state: 'judged', residual: 1 },
      { state: 'unknown', lacking: ['next-relapse'] },
      { state: 'unknown', lacking: ['next-relapse'] },
    ]);
  });

  it('leaves the visit on the day of the next relapse to it', () => {
    const next = addMonths(onset, 6) - onset;
    expect(judgementsOf(recovering({ 6: 5 }, next))?.[2]).toMatchObject({
      state: 'unknown',
      lacking: ['next-relapse'],
    });
    const atTheEnd = addMonths(onset, 3) - onset + 30;
    expect(judgementsOf(recovering({}, atTheEnd))?.[1]).toMatchObject({ lacking: ['next-relapse'] });
    expect(judgementsOf(recovering({}, atTheEnd + 1))?.[1]).toMatchObject({ lacking: ['visit'] });
  });

  it('is unknown without a score before the relapse', () => {
    const patient = recovering({ 6: 3 });
    expect(judgementsOf({ ...patient, visits: patient.visits.slice(1) })?.[2]).toMatchObject({
      state: 'unknown',
      lacking: ['score-before'],
    });
  });

  it('is incomplete, and nobody knows whether in part, without a higher score in the relapse', () => {
    const patient = recovering({ 6: 3 });
    const unseen = { ...patient, visits: patient.visits.filter(({ scores }) => scores.edss !== 4) };
    expect(judgementsOf(unseen)?.[2]).toMatchObject({ recovery: 'incomplete', residual: 1 });
    const notHigher = [...unseen.visits, { day: addDays(onset, 7), scores: { edss: 2 } }];
    expect(judgementsOf({ ...unseen, visits: notHigher })?.[2]).toMatchObject({ recovery: 'incomplete' });
  });

  it('tells what it was judged on', () => {
    const [found] = relapseRecoveries(recovering({ 6: 2 }), recoveryByEdss, until);
    expect(found).toMatchObject({ before: { score: 2 }, worst: { day: addDays(onset, 7), score: 4 } });
    expect(found?.judgements[2]).toMatchObject({ visit: { day: addMonths(onset, 6), score: 2 } });
  });
});
