import { day } from '@ebb/course';
import { describe, expect, test } from 'vitest';
import { answerTo, type Begin, isAsked, statementOn } from './changes.ts';

const begin: Begin = (when) => ({
  id: 'new',
  when,
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-09T08:00+01:00',
});
const about = day('2026-03-05');

describe('answering what is missing', () => {
  test('"was there a fever?" becomes a factor of the day that was asked about, a no as well as a yes', () => {
    for (const yes of [true, false]) {
      expect(answerTo({ fact: 'fever', about }, yes, begin)).toMatchObject({
        entity: 'new',
        set: { kind: 'factor', factor: 'fever', present: yes, when: '2026-03-05' },
      });
    }
  });

  test('"did it last over 24 hours?" becomes an answer', () => {
    expect(answerTo({ fact: 'lasted-over-24h', about }, true, begin)).toMatchObject({
      set: { kind: 'answer', question: 'lasted-over-24h', yes: true, when: '2026-03-05' },
    });
  });

  test("a clinician's word and the usual level cannot be answered with yes or no", () => {
    expect(isAsked({ fact: 'clinician', about })).toBe(false);
    expect(isAsked({ fact: 'usual-level', site: { symptom: 'fatigue' }, reports: 1, needed: 5 })).toBe(false);
  });
});

test('what a neurologist called a spell is kept with who said it and for which days', () => {
  const named = { about, until: day('2026-03-20'), by: 'neurologist', verdict: 'not-relapse' } as const;
  expect(statementOn(named, begin)).toMatchObject({
    set: {
      kind: 'statement',
      by: 'neurologist',
      verdict: 'not-relapse',
      when: '2026-03-05',
      until: '2026-03-20',
    },
  });
});
