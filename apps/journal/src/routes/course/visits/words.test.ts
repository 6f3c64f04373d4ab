import { type Day, day, type Measure, type Patient } from '@ebb/course';
import type { DiaryRelapse, NotTaken } from '@ebb/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures, visitCourseOf } from './visit-course.ts';
import { coverageOf, visitRowsOf } from './visit-rows.ts';
import { changeOf, visitStandingOf } from './visit-standing.ts';
import type { VisitWords } from './visit-wording.ts';
import { de } from './words.de.ts';
import { en } from './words.ts';

const today = day('2026-03-05');
const scores: Readonly<Record<Measure, readonly number[]>> = {
  edss: [1, 1.5, 2, 3, 4, 6],
  t25fw: [4.5, 5.2, 6.4, 8.1],
  nhpt: [19, 22.5, 28.4],
  sdmt: [40, 47, 52, 60],
};

interface Life {
  readonly measure: Measure;
  readonly visits: readonly { readonly gap: number; readonly score: number }[];
  readonly relapses: readonly number[];
}

/** Visits three weeks to eight months apart, and a relapse now and then. */
const lives: fc.Arbitrary<Life> = fc.constantFrom(...measures).chain((measure) =>
  fc.record({
    measure: fc.constant(measure),
    visits: fc.array(
      fc.record({ gap: fc.integer({ min: 20, max: 250 }), score: fc.constantFrom(...scores[measure]) }),
      {
        maxLength: 9,
      },
    ),
    relapses: fc.uniqueArray(fc.integer({ min: 18_500, max: today }), { maxLength: 3 }),
  }),
);

interface Spoken {
  readonly told: readonly string[];
  readonly lines: readonly string[];
}

function spoken(words: VisitWords, { measure, visits, relapses }: Life): Spoken {
  let on = today as number;
  const dated = visits.map(({ gap, score }) => {
    on -= gap;
    return { day: on as Day, score };
  });
  const scored = dated.toReversed();
  const diary: readonly DiaryRelapse[] = relapses.map((onset, i) => ({
    onset: onset as Day,
    ...(i > 0 && { last: (onset + 30) as Day }),
    counted: (['rule', 'person', 'clinician'] as const)[i % 3] ?? 'rule',
  }));
  const patient: Patient = {
    visits: scored.map((visit) => ({ day: visit.day, scores: { [measure]: visit.score } })),
    relapses: diary,
  };
  const { course, definition } = visitCourseOf(patient, measure);
  const standing = visitStandingOf(course, scored, today);
  const change = changeOf(standing);
  const rows = visitRowsOf({ visits: scored, relapses: diary.map(({ onset }) => onset), definition, change });
  const all = [...course.events, ...course.nonEvents];
  const coverage = change === undefined ? undefined : coverageOf(change, []);
  return {
    told: [
      ...words.more(standing, measure, coverage),
      ...all.map(words.changeLine),
      words.measureMeans(measure),
    ],
    lines: [
      words.headline(standing, measure),
      ...rows.flatMap((row) => words.row(row, measure)),
      ...all.flatMap((each) =>
        words
          .reasons({ change: each, definition, relapses: diary, coverage: coverageOf(each, [today]) })
          .flatMap(({ title, lines }) => [title, ...lines]),
      ),
      words.chart(scored, measure),
      words.worseIs(measure),
    ],
  };
}

const lefts: readonly NotTaken[] = (
  [
    'after-today',
    'not-a-score',
    'other-unit',
    'by-device',
    'no-visit-that-day',
    'differing',
    'one-hand',
    'not-the-brain',
    'region-not-said',
  ] as const
).map((because) => ({ day: today, entries: ['m1'], what: 'edss', because }));

describe.each([
  ['English', en],
  ['German', de],
])('%s', (_, words) => {
  test('tells every course in whole sentences, without a hole', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { told, lines } = spoken(words, life);
        for (const sentence of told) expect(sentence).toMatch(/^\p{Lu}.*\.$|^\d+ \p{Lu}?.*\.$/u);
        for (const sentence of [...told, ...lines])
          expect(sentence).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
      }),
      { seed: 20260305, numRuns: 300 },
    );
  });

  test('alarms nobody and judges nobody', () => {
    const always = [...words.silent, words.lead, words.emptyText];
    fc.assert(
      fc.property(lives, (life) => {
        const { told, lines } = spoken(words, life);
        for (const sentence of [...told, ...lines, ...always])
          expect(sentence).not.toMatch(
            /detect|danger|serious|severe|alarm|warning|progress|bad score|erkannt|gefähr|schlimm|ernst|fortschr/i,
          );
      }),
      { seed: 20260305, numRuns: 300 },
    );
  });

  test('is short enough to be read on a bad day', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const told of spoken(words, life).told)
          for (const sentence of told.split(/(?<=\.) (?=\p{Lu})/u))
            expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(24);
      }),
      { seed: 20260305, numRuns: 300 },
    );
  });

  test('says of everything that was not used why not', () => {
    const said = lefts.map(words.notTakenLine);
    expect(new Set(said).size).toBe(lefts.length);
    for (const sentence of said) expect(sentence).toMatch(/^EDSS .*\.$/);
  });
});

test('what is awaited is said with its days, its score and what would not count', () => {
  const patient: Patient = {
    visits: [
      { day: day('2024-05-03'), scores: { edss: 2 } },
      { day: day('2025-03-12'), scores: { edss: 3 } },
    ],
    relapses: [],
  };
  const scored = patient.visits.map((visit) => ({ day: visit.day, score: visit.scores.edss as number }));
  const standing = visitStandingOf(visitCourseOf(patient, 'edss').course, scored, day('2025-03-20'));
  expect(en.more(standing, 'edss', undefined)).toEqual([
    'On 12 March 2025 the EDSS was 3.0. That is 1.0 higher than on 3 May 2024.',
    'One visit can be a bad day.',
    expect.stringMatching(
      /^It would count as confirmed if a visit between 28 May 2025 and \d June 2027 shows 3\.0 or more again\.$/,
    ),
    'A visit within 30 days after a relapse began would not count.',
  ]);
  expect(de.more(standing, 'edss', undefined)[0]).toBe(
    'Am 12. März 2025 war der EDSS-Wert 3,0. Das ist um 1,0 höher als am 3. Mai 2024.',
  );
});

test('one better visit waits too, and may have been a good day', () => {
  const patient: Patient = {
    visits: [
      { day: day('2024-05-03'), scores: { edss: 4 } },
      { day: day('2025-03-12'), scores: { edss: 2.5 } },
    ],
    relapses: [],
  };
  const scored = patient.visits.map((visit) => ({ day: visit.day, score: visit.scores.edss as number }));
  const standing = visitStandingOf(visitCourseOf(patient, 'edss').course, scored, day('2025-03-20'));
  const [, goodDay, shows] = en.more(standing, 'edss', undefined);
  expect(goodDay).toBe('One visit can be a good day.');
  expect(shows).toContain('shows 3.0 or less again');
});

test('a walk is told in seconds and symbols in points', () => {
  const change = (measure: Measure, from: number, to: number) => {
    const patient: Patient = {
      visits: [
        { day: day('2024-05-03'), scores: { [measure]: from } },
        { day: day('2025-03-12'), scores: { [measure]: to } },
      ],
      relapses: [],
    };
    return visitCourseOf(patient, measure).course.nonEvents.map(en.changeLine)[0];
  };
  expect(change('t25fw', 5, 6.25)).toContain('walking took 6.25 seconds. That is 1.25 seconds slower than');
  expect(change('sdmt', 50, 45)).toContain('the SDMT was 45. That is 5 points lower than');
});
