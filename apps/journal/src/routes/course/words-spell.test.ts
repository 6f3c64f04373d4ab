import { addDays, type CourseFit, type Day, day, type NoFit, type SlowSymptom } from '@ebb/course';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { de } from './words-spell.de.ts';
import { en, type SpellWords } from './words-spell.ts';

const today = day('2026-04-30');
const onset = day('2026-04-15');
const likely = (from: string, at: string, to: string) => ({
  day: day(at),
  from: day(from),
  to: day(to),
  level: 0.8,
});

const begun: CourseFit = {
  onset: likely('2026-04-13', '2026-04-15', '2026-04-16'),
  worst: { passed: 0.4, isSaid: false },
  remission: { begun: 0, isSaid: false },
  residual: { share: 0.3, low: 0.05, high: 0.6, level: 0.8, points: 1.2 },
  symptoms: [{ site: { symptom: 'walking' }, before: 1, peak: 4 }],
  reports: 9,
  leftOut: [],
  lookAgain: [day('2026-07-14'), day('2026-10-12')],
};
const eased: CourseFit = {
  ...begun,
  worst: { passed: 0.93, isSaid: true, until: likely('2026-04-20', '2026-04-22', '2026-04-25') },
};
const passed = (completeness: NonNullable<CourseFit['completeness']>): CourseFit => ({
  ...eased,
  remission: { begun: 0.9, isSaid: true, since: likely('2026-05-20', '2026-06-01', '2026-06-14') },
  completeness,
});
const noFits: readonly NoFit[] = (['too-few-reports', 'usual-not-known', 'nothing-above-usual'] as const).map(
  (because) => ({ because, have: 1, need: 4 }),
);
const fits: readonly CourseFit[] = [
  begun,
  eased,
  { ...eased, leftOut: [{ day: today, entries: ['a'], by: ['fever'] }] },
  passed('usual-again'),
  passed('mostly'),
  passed('partly'),
];

const tenths = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value): number => value);
const slows: fc.Arbitrary<SlowSymptom> = fc
  .tuple(tenths(-2, 2), tenths(0, 1.5), fc.integer({ min: 740, max: 4000 }))
  .map(([perYear, half, days]) => ({
    site: { symptom: 'walking' },
    perYear,
    low: perYear - half,
    high: perYear + half,
    level: 0.95,
    p: 0.01,
    reports: 200,
    from: (today - days) as Day,
    to: today,
  }));

function spellSentences(words: SpellWords): readonly string[] {
  return [
    ...[...fits, ...noFits].map(words.headline),
    ...fits.flatMap((fit) => [
      words.more(fit, addDays(onset, 30), today),
      words.more(fit, addDays(onset, 30), addDays(today, 60)),
      words.lookAgain(fit.lookAgain) as string,
      ...words.reasons(fit),
    ]),
    words.isNoticed,
    words.weeklyQuiet,
    words.slowNone,
    words.slowNoneMore,
    words.slowSince(today),
    words.slowWorse(['walking', 'fatigue']),
    words.slowWas(['walking', 'fatigue']),
    ...words.slowReasons({ leftOut: { relapses: [onset], reports: 12 }, noticed: [] }, onset),
    ...words.slowReasons({ leftOut: { relapses: [], reports: 0 }, noticed: [onset, today] }, onset),
    words.slowNotShown('walking', today),
    words.slowHeldBack(['walking'], 1),
    words.slowHeldBack(['walking', 'fatigue'], 3),
    words.intervals(begun),
    words.intervalsForExperts(begun),
    words.slowIntervals(0.95),
    words.slowIntervalsForExperts(0.95),
    words.slowNotJudged(['walking']),
    words.slowFrom(today),
    words.slowFromUnknown(24),
    words.slowTooFew(12, 20, 14),
    words.askFrom(15, 3),
  ];
}

describe.each([
  ['English', en],
  ['German', de],
])('%s', (_, words) => {
  test('tells every spell and every slow change in whole sentences, without a hole', () => {
    for (const sentence of spellSentences(words)) {
      expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    }
    fc.assert(
      fc.property(slows, (slow) => {
        for (const sentence of [words.perYearOf('walking', slow), words.chart('walking', slow)])
          expect(sentence).not.toMatch(/undefined|NaN|null|[+−]0(?![.,]\d)|-\d/);
      }),
      { seed: 20260305 },
    );
  });

  test('shows no probability, never speaks of detecting, and alarms nobody', () => {
    for (const sentence of spellSentences(words))
      expect(sentence).not.toMatch(
        /probab|Wahrscheinlich|detect|erkannt|cause|verursach|alarm|danger|gefähr|progress|fortschr/,
      );
  });

  test('is short enough to be read on a bad day', () => {
    for (const said of spellSentences(words))
      for (const sentence of said.split(/(?<=[.:]) (?=\p{Lu})/u))
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
  });
});

test('a spell is past the worst, back, mostly or partly back, or it is too early to say', () => {
  expect([begun, eased, passed('usual-again'), passed('mostly'), passed('partly')].map(en.headline)).toEqual([
    'Too early to say.',
    'Past the worst since about 22 April 2026.',
    'Back to your usual since about 1 June 2026.',
    'Mostly back to your usual since about 1 June 2026.',
    'Partly back to your usual since about 1 June 2026.',
  ]);
});

test('what may stay is said in points with its interval, and only once it eases', () => {
  const stays = 'What may stay: about 1.2 points of 10, between 5 and 60 % of the rise.';
  expect(en.reasons(eased)).toContain(stays);
  expect(en.reasons(begun)).not.toContain(stays);
});

test('nothing slow that can be told from noise is not said to be nothing', () => {
  expect([en.slowNone, en.slowNoneMore]).toEqual([
    'No slow worsening that can be told from day-to-day noise.',
    'That does not mean that nothing changes. A change can be too small to see.',
  ]);
});

test('a slow change is said with its interval, in points a year', () => {
  const slow: SlowSymptom = {
    site: { symptom: 'walking' },
    perYear: 0.58,
    low: 0.31,
    high: 0.84,
    level: 0.95,
    p: 0.001,
    reports: 312,
    from: day('2023-04-30'),
    to: today,
  };
  expect(en.perYearOf('walking', slow)).toBe(
    'Walking: about 0.6 points a year higher, most likely between +0.3 and +0.8.',
  );
  expect(en.chart('walking', slow)).toBe(
    'Change of walking since April 2023: about +1.7 of 10 by now, most likely between +0.9 and +2.5. The same is in the table.',
  );
  expect([en.signed(-0.02), en.signed(-0.2), en.signed(0.2)]).toEqual(['0', '−0.2', '+0.2']);
});

test('how often an interval is right is said in plain words, its level for experts', () => {
  expect([en.intervals(begun), en.slowIntervals(0.95)]).toEqual([
    "Of 10 ranges like these about 8 hold the truth, by Ebb's reckoning.",
    "Of 20 ranges like these about 19 hold the truth, by Ebb's reckoning. Each symptom is taken by itself.",
  ]);
  expect(en.intervalsForExperts(begun)).toContain('80 % credible intervals');
  expect(en.slowIntervalsForExperts(0.95)).toContain('95 % confidence intervals');
});

test('relapses are not said to be unknown where spells were noticed that nobody has named', () => {
  const reasons = (relapses: readonly Day[], noticed: readonly Day[]): readonly string[] =>
    en.slowReasons({ leftOut: { relapses, reports: 0 }, noticed }, onset);
  expect(reasons([], [])[0]).toBe('Measured from April 2026 on. Nobody has named a relapse in that time.');
  expect(reasons([], [onset])).toContain(
    'Ebb noticed 1 spell that nobody has given a name. Their days are in it.',
  );
  expect(reasons([onset], []).join(' ')).not.toContain('Ebb noticed');
});
