import { historyOf } from '@ebb/record';
import { expect, test } from 'vitest';
import { factorSaid, ownSites, scoreSaid, weekSaid } from './sayings.ts';
import { overallSaid, type Sitting } from './sitting.ts';

const sitting: Sitting = {
  id: 's1',
  when: '2026-03-05T20:14+01:00',
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-05T20:14+01:00',
};
const leg = { symptom: 'leg-weakness', side: 'left' } as const;

test('what is said at one check-in is one report', () => {
  const { reports } = historyOf([
    overallSaid(sitting, 'much-worse'),
    scoreSaid(sitting, leg, 7),
    scoreSaid(sitting, { symptom: 'fatigue' }, 6),
  ]);
  expect(reports).toHaveLength(1);
  expect(reports[0]?.scores.map(({ value }) => value)).toEqual([7, 6]);
});

test('a score given again takes the place of the first', () => {
  expect(scoreSaid(sitting, leg, 3).id).toBe(scoreSaid(sitting, leg, 7).id);
  expect(scoreSaid(sitting, leg, 3).id).not.toBe(scoreSaid(sitting, { ...leg, side: 'right' }, 3).id);
});

test('"no fever" is a fact of its own', () => {
  expect(historyOf([factorSaid(sitting, 'fever', false)]).factors).toMatchObject([
    { factor: 'fever', present: false },
  ]);
});

test('a week without a number keeps what one got to do', () => {
  expect(weekSaid(sitting, { did: 'walked to the market' })).not.toHaveProperty('value');
});

test("a person's own symptoms are those they follow, then those they scored lately, each once", () => {
  const scored = [scoreSaid(sitting, leg, 4), scoreSaid(sitting, { symptom: 'own:jelly legs' }, 2)];
  expect(ownSites([{ symptom: 'fatigue' }, leg], scored)).toEqual([
    { symptom: 'fatigue' },
    leg,
    { symptom: 'own:jelly legs' },
  ]);
});
