import type { Day, Report } from '@ebb/course';
import { describe, expect, test } from 'vitest';
import { meanOf, mostMoved, seriesOf } from './series.ts';

const today = 100 as Day;
const report = (day: number, scores: Readonly<Record<string, number>>): Report => ({
  entry: `entry-${day}`,
  when: { day: day as Day },
  by: 'person',
  scores: Object.entries(scores).map(([symptom, value]) => ({
    entry: `entry-${day}-${symptom}`,
    site: { symptom },
    value,
  })),
});

describe('series', () => {
  test('two reports of a day are one reading with its lowest and highest', () => {
    const [fatigue] = seriesOf([report(5, { fatigue: 2 }), report(5, { fatigue: 6 })], today);
    expect(fatigue?.readings).toMatchObject([{ day: 5, lowest: 2, mean: 4, highest: 6 }]);
  });

  test('the left and the right leg are two series', () => {
    const legs: Report = {
      entry: 'a',
      when: { day: 1 as Day },
      by: 'person',
      scores: [
        { entry: 'l', site: { symptom: 'weak-leg', side: 'left' }, value: 4 },
        { entry: 'r', site: { symptom: 'weak-leg', side: 'right' }, value: 0 },
      ],
    };
    expect(seriesOf([legs], today).map(({ key }) => key)).toEqual(['weak-leg|left', 'weak-leg|right']);
  });

  test('what is dated after today is not drawn', () => {
    expect(seriesOf([report(101, { fatigue: 2 })], today)).toEqual([]);
  });

  test('a symptom that was not scored on a day is not in the average of that day', () => {
    const mean = meanOf(seriesOf([report(2, { fatigue: 8 }), report(1, { fatigue: 4, pain: 0 })], today));
    expect(mean.map((reading) => reading.mean)).toEqual([2, 8]);
  });

  test('the symptoms that moved most come first, and one that never moved is not offered', () => {
    const reports = [
      report(1, { fatigue: 0, pain: 2, vision: 1 }),
      report(2, { fatigue: 9, pain: 4, vision: 1 }),
    ];
    expect(mostMoved(seriesOf(reports, today), 3).map(({ key }) => key)).toEqual(['fatigue', 'pain']);
  });
});
