import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import type { Patient } from './patient.ts';
import { severityByEdssRise } from './relapse-score-definition.ts';
import { relapseSeverities } from './relapse-severity.ts';

const onset = day('2020-06-01');

/** EDSS by days from the onset of the relapse. */
function relapsed(edssByDay: Readonly<Record<number, number>>, ...others: readonly number[]): Patient {
  return {
    visits: Object.entries(edssByDay).map(([days, edss]) => ({
      day: addDays(onset, Number(days)),
      scores: { edss },
    })),
    relapses: [0, ...others].map((days) => ({ onset: addDays(onset, days) })),
  };
}

const severitiesOf = (patient: Patient) => relapseSeverities(patient, severityByEdssRise);

describe('severity of a relapse', () => {
  it.each([
    [0.5, 'mild'],
    [1, 'moderate'],
    [1.5, 'moderate'],
    [2, 'severe'],
    [4, 'severe'],
  ])('a rise of %d is %s', (rise, severity) => {
    expect(severitiesOf(relapsed({ [-90]: 2, 10: 2 + rise }))).toMatchObject([
      { state: 'graded', rise, severity },
    ]);
  });

  it.each([0, -0.5])('a rise of %d has no name', (rise) => {
    expect(severitiesOf(relapsed({ [-90]: 2, 10: 2 + rise }))).toMatchObject([{ state: 'no-rise', rise }]);
  });

  it('goes by the worst score within 60 days, and not by a later one', () => {
    const patient = relapsed({ [-90]: 2, 5: 3, 20: 4, 60: 3.5, 61: 6 });
    expect(severitiesOf(patient)).toMatchObject([{ rise: 2, worst: { day: addDays(onset, 20), score: 4 } }]);
    expect(severitiesOf(relapsed({ [-90]: 2, 5: 3, 60: 3.5 }))).toMatchObject([{ rise: 1.5 }]);
  });

  it('counts a visit on the day of onset as within it', () => {
    expect(severitiesOf(relapsed({ [-90]: 2, 0: 3 }))).toMatchObject([{ rise: 1 }]);
  });

  it('is unknown without a score before, and names it', () => {
    expect(severitiesOf(relapsed({ 5: 3 }))).toMatchObject([{ state: 'unknown', lacking: ['score-before'] }]);
    expect(severitiesOf(relapsed({ [-366]: 2, 5: 3 }))).toMatchObject([{ lacking: ['score-before'] }]);
    expect(severitiesOf(relapsed({ [-365]: 2, 5: 3 }))).toMatchObject([{ state: 'graded' }]);
  });

  it('is unknown without a score in the relapse, and names it', () => {
    expect(severitiesOf(relapsed({ [-90]: 2, 61: 3 }))).toMatchObject([
      { state: 'unknown', lacking: ['score-in-relapse'], before: { score: 2 } },
    ]);
    expect(severitiesOf({ visits: [], relapses: [{ onset }] })).toMatchObject([
      { lacking: ['score-before', 'score-in-relapse'] },
    ]);
  });

  it('takes no score before that is within 30 days of the relapse before it', () => {
    expect(severitiesOf(relapsed({ [-21]: 3, 5: 4 }, -50))[1]).toMatchObject({ lacking: ['score-before'] });
    expect(severitiesOf(relapsed({ [-20]: 3, 5: 4 }, -50))[1]).toMatchObject({ state: 'graded', rise: 1 });
  });

  it('leaves the scores of the next relapse to it', () => {
    const patient = relapsed({ [-90]: 2, 5: 3, 40: 5 }, 40);
    expect(severitiesOf(patient)[0]).toMatchObject({ rise: 1, worst: { day: addDays(onset, 5) } });
    expect(severitiesOf(relapsed({ [-90]: 2, 5: 3, 39: 5 }, 40))[0]).toMatchObject({ rise: 3 });
  });

  it('leaves the day on which the next relapse begins to it, and names the first day of equal worst scores', () => {
    expect(severitiesOf(relapsed({ [-90]: 2, 5: 3, 60: 5 }, 60))[0]).toMatchObject({ rise: 1 });
    expect(severitiesOf(relapsed({ [-90]: 2, 5: 3, 40: 3 }))[0]).toMatchObject({
      worst: { day: addDays(onset, 5) },
    });
  });

  it('of two scores on one day takes the higher, whatever the order of rows', () => {
    const rows = [3, 4].map((edss) => ({ day: addDays(onset, 5), scores: { edss } }));
    const before = { day: addDays(onset, -90), scores: { edss: 2 } };
    for (const visits of [
      [before, ...rows],
      [...rows.toReversed(), before],
    ])
      expect(severitiesOf({ visits, relapses: [{ onset }] })).toMatchObject([{ rise: 2 }]);
  });
});
