import { type Course, conditions, day, type Recovery, type RemissionNow } from '@ebb/course';
import { describe, expect, test } from 'vitest';
import { namingIn } from '../../ui/naming/naming.ts';
import { en as namingEn } from '../../ui/naming/words.ts';
import type { Standing } from './standing.ts';
import type { CourseWords } from './wording.ts';
import { de } from './words.de.ts';
import { en } from './words.ts';

const naming = namingIn(namingEn, day('2026-04-30'));
const since = day('2026-02-16');
const stretch = { from: since, to: day('2026-04-29'), days: 73 };

const standings: readonly Standing[] = [
  { is: 'spell-running', kind: 'flare', certainty: 'fits', onset: since, day: 3 },
  { is: 'spell-running', kind: 'relapse', certainty: 'possible', onset: since, day: 3 },
  { is: 'worse', kind: 'undetermined', onset: since, day: 2 },
  { is: 'remission', since, days: 74 },
  { is: 'quiet', stretch, becomes: 'flare' },
  { is: 'silence', lastReport: stretch.to, quiet: stretch, becomes: 'flare' },
  { is: 'empty' },
];

const remissions: readonly RemissionNow[] = [
  { state: 'in-remission', since, days: 74 },
  { state: 'not-in-remission', because: 'relapse-running' },
  { state: 'not-in-remission', because: 'interference' },
  { state: 'not-in-remission', because: 'not-long-enough', from: since, earliest: day('2026-05-10') },
  { state: 'not-known', because: 'no-reports', have: 0, need: 8 },
  { state: 'not-known', because: 'silence', have: 0, need: 8, lastReport: since },
  { state: 'not-known', because: 'too-few-answers', have: 0, need: 8 },
  { state: 'not-known', because: 'too-few-answers', have: 3, need: 8 },
  { state: 'not-known', because: 'episode-open', have: 0, need: 8 },
];

const due = day('2026-08-01');
const recoveries: readonly Recovery[] = [
  { month: 1, due, state: 'not-due' },
  { month: 3, due, state: 'no-reports' },
  ...(['complete', 'complete-so-far', 'partial', 'none'] as const).map(
    (recovery): Recovery => ({
      month: 6,
      due,
      state: 'judged',
      recovery,
      residual: 1.25,
      lingering: [{ symptom: 'fatigue' }],
      reports: 4,
    }),
  ),
];

function everySentence(words: CourseWords): string[] {
  return [
    ...standings.flatMap((standing) => [words.standing(standing), ...words.standingMore(standing)]),
    ...remissions.map(words.remissionFound),
    ...Object.values(conditions).map(({ remission }) => words.remissionMeans(remission)),
    ...recoveries.map((recovery) => words.panel.recoveryAt(recovery, naming)),
  ];
}

describe.each([
  ['English', en],
  ['German', de],
])('%s', (_, words) => {
  test('says every finding in a whole sentence', () => {
    for (const sentence of everySentence(words)) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  test('never speaks of detecting, and never leaves a hole', () => {
    for (const sentence of everySentence(words))
      expect(sentence).not.toMatch(/detect|erkannt|undefined|NaN|null/i);
  });
});

describe('the answer', () => {
  test('names the day since when, so that it can be checked', () => {
    expect(en.standing({ is: 'quiet', stretch, becomes: 'flare' })).toBe('No flare since 16 February 2026.');
    expect(de.standing({ is: 'remission', since, days: 74 })).toBe('In Remission seit 16. Februar 2026.');
  });

  test('a relapse that facts leave open is only said to be possible', () => {
    const open = en.standing({
      is: 'spell-running',
      kind: 'relapse',
      certainty: 'possible',
      onset: since,
      day: 3,
    });
    expect(open).toBe('Worse than usual for 3 days. It might be a relapse.');
  });

  test('a question that was never asked is said to be missing, not taken as an answer', () => {
    expect(en.remissionFound({ state: 'not-known', because: 'too-few-answers', have: 0, need: 8 })).toBe(
      'Not known: "How much did it get in the way?" was never answered. 8 answers are needed.',
    );
  });
});

describe('a rate', () => {
  test('of few relapses says how wide it is, instead of a number that looks exact', () => {
    const few = { count: 3, years: 2, perYear: 1.5, low: 0.31, high: 4.38, level: 0.95 };
    expect(en.figure.rate(few, 'relapse')).toBe(
      '3 relapses in 2 years. With so few, anything between 0.3 and 4.4 a year is possible.',
    );
  });

  test('of many gives the number and still its interval', () => {
    const many = { count: 60, years: 4, perYear: 15, low: 11.4, high: 19.3, level: 0.95 };
    expect(en.figure.rate(many, 'flare')).toBe(
      '60 flares in 4 years: about 15 a year, likely between 11.4 and 19.3.',
    );
  });
});

test('the text for the picture says span, count and the last one, and where the same is as a table', () => {
  const course: Course = {
    condition: 'fibromyalgia',
    today: day('2026-04-30'),
    callNow: [],
    usual: [],
    episodes: [],
    spells: [
      { onset: day('2026-02-13'), last: day('2026-02-15'), ongoing: false, parts: [], counted: 'person' },
    ],
    recoveries: [],
    remission: {
      definition: 'x',
      now: { state: 'not-known', because: 'no-reports', have: 0, need: 8 },
      stretches: [],
      lingering: [],
    },
    span: { from: day('2024-04-26'), to: day('2026-04-29'), days: 734, daysReported: 707 },
    leftOut: [],
  };
  expect(en.summary(course)).toMatch(
    /^Your course from 26 April 2024 to 29 April 2026, with entries on 707 of 734 days\. 1 flare\..*table below\.$/,
  );
});
