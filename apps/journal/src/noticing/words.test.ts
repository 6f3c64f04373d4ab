import { type Day, day, type Notice, type NoticedSymptom, type Site } from '@ebb/course';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namingIn } from '../ui/naming/naming.ts';
import { en as namingEn } from '../ui/naming/words.ts';
import type { Ending } from './asking.ts';
import { levels } from './levels.ts';
import { leftOutOf, seenOf, tenthsOf } from './seen.ts';
import { de } from './words.de.ts';
import { en, type NoticingWords } from './words.ts';

const today = day('2026-03-20');
const naming = namingIn(namingEn, today);
const leg: Site = { symptom: 'leg-weakness', side: 'right' };
const walking: Site = { symptom: 'walking' };

const endings: readonly Ending[] = [
  'ill-explains',
  'heat-explains',
  'short',
  'word-yes',
  'word-no',
  'word-open',
];

const somewhere = fc.integer({ min: 20_400, max: today }).map((at) => at as Day);
const points = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);
const symptoms = fc
  .uniqueArray(
    fc.constantFrom<Site>(leg, walking, { symptom: 'fatigue' }, { symptom: 'own:jelly legs', side: 'both' }),
    {
      minLength: 1,
      selector: ({ symptom }) => symptom,
    },
  )
  .chain((sites) =>
    fc.tuple(
      ...sites.map((site) =>
        fc.record(
          {
            site: fc.constant(site),
            share: fc.double({ min: 0, max: 1, noNaN: true }),
            usual: points,
            above: fc
              .tuple(points, points)
              .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]),
            reports: fc.integer({ min: 2, max: 30 }),
            reportsAbove: fc.constant(2),
            entries: fc.constant<readonly string[]>(['a']),
          },
          { requiredKeys: ['site', 'share', 'above', 'reports', 'reportsAbove', 'entries'] },
        ),
      ),
    ),
  );
const notices: fc.Arbitrary<Notice> = fc.record({
  asked: somewhere,
  onset: fc.record({ day: somewhere, from: somewhere, to: somewhere, level: fc.constant(0.8) }),
  symptoms,
  reports: fc.integer({ min: 2, max: 40 }),
  reportsAbove: fc.constant(2),
  logOdds: fc.constant(1),
  frequency: fc.double({ min: 0, max: 0.95, noNaN: true }),
  leftOut: fc.constant<Notice['leftOut']>([
    { day: today, entries: ['b'], by: ['fever', 'heat'] },
    { day: today, entries: ['c'], by: ['fever'] },
  ]),
  said: fc.constant<Notice['said']>([]),
  missing: fc.constant<Notice['missing']>(['fever']),
});

function spoken(words: NoticingWords, notice: Notice): readonly string[] {
  const leftOut = leftOutOf(notice.leftOut);
  return [
    words.seen(seenOf(notice), naming),
    words.title(seenOf(notice).sites, naming),
    ...notice.symptoms.map(
      ({ site, usual, above: [least, most], reports, reportsAbove }) =>
        words.symptom({ site, least, most, ...(usual !== undefined && { usual }) }, naming) +
        words.onReports(reportsAbove, reports),
    ),
    words.onset(notice.onset),
    words.byWord(3, 4),
    words.leftOut(leftOut.reports, leftOut.by),
    words.missing(['fever', words.lastedFact]),
    words.frequency(tenthsOf(notice.frequency)),
  ];
}

const always = (words: NoticingWords): readonly string[] => [
  ...endings.map(words.ending),
  ...Object.values(levels).map(words.levelMeans),
  words.offMeans,
  words.levelsFrom,
  words.leftOutNone,
  words.simulated,
  words.onlyAsks,
  words.fits,
  words.fitsMore,
  words.unknown,
  words.putOff,
  words.ill(['fever', 'infection']),
  words.ill(['fever']),
  words.ill(['infection']),
  words.heat,
  words.lasted,
  words.word,
];

describe.each([
  ['English', en],
  ['German', de],
])('%s', (_, words) => {
  test('tells every notice in whole sentences, without a hole', () => {
    fc.assert(
      fc.property(notices, (notice) => {
        for (const sentence of [...spoken(words, notice), ...always(words)]) {
          expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
          expect(sentence).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
        }
      }),
      { seed: 20260305, numRuns: 200 },
    );
  });

  test('never speaks of detecting or causing, never alarms, and shows no percentage', () => {
    fc.assert(
      fc.property(notices, (notice) => {
        for (const sentence of [...spoken(words, notice), ...always(words)])
          expect(sentence).not.toMatch(
            /detect|cause|probab|certain|alarm|danger|serious|%|erkannt|verursach|wahrscheinlich|gefähr/i,
          );
      }),
      { seed: 20260305, numRuns: 200 },
    );
  });

  test('is short enough to be read on a bad day', () => {
    for (const said of always(words))
      for (const sentence of said.split(/(?<=[.?]) /))
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
  });
});

const notice: Notice = {
  asked: day('2026-03-12'),
  onset: { day: day('2026-03-03'), from: day('2026-03-01'), to: day('2026-03-06'), level: 0.8 },
  symptoms: [
    { site: leg, share: 0.95, usual: 2, above: [2.2, 4], reports: 6, reportsAbove: 5, entries: [] },
    { site: walking, share: 0.8, usual: 1, above: [2, 3], reports: 6, reportsAbove: 4, entries: [] },
    {
      site: { symptom: 'fatigue' },
      share: 0.2,
      usual: 5,
      above: [1, 5],
      reports: 6,
      reportsAbove: 1,
      entries: [],
    },
  ],
  reports: 6,
  reportsAbove: 5,
  logOdds: 2,
  frequency: 0.68,
  leftOut: [],
  said: [],
  missing: [],
};

test('what was seen is said with since when, the symptoms that likely take part, points and reports', () => {
  expect(en.seen(seenOf(notice), naming)).toBe(
    'Since about 3 March your weak leg (right) and walking have been 2 to 4 points above your usual on 5 of 6 reports.',
  );
  expect(de.seen(seenOf(notice), naming)).toBe(
    'Seit etwa 3. März: weak leg (rechts) und walking, 2 bis 4 Punkte über Ihrem Üblichen, an 5 von 6 Einträgen.',
  );
});

test('where only words tell of it no symptom is named, and the days called worse are counted', () => {
  const byWord: Notice = { ...notice, symptoms: [], byWord: { worse: 5, reports: 6, entries: [] } };
  expect(seenOf(byWord)).toEqual({ sites: [], onset: notice.onset.day, above: 5, reports: 6 });
  expect([en.title([], naming), en.seen(seenOf(byWord), naming), en.byWord(5, 6)]).toEqual([
    'May I ask about these days?',
    'Since about 3 March you have said “worse” in 5 of 6 reports.',
    'Days without a score: 5 of 6 called worse.',
  ]);
  expect([de.title([], naming), de.seen(seenOf(byWord), naming)]).toEqual([
    'Darf ich etwas zu diesen Tagen fragen?',
    'Seit etwa 3. März haben Sie in 5 von 6 Einträgen „schlechter“ gesagt.',
  ]);
});

test('of symptoms that are all less likely than not the likeliest is named', () => {
  const [first, , last] = notice.symptoms;
  const unlikely = {
    ...notice,
    symptoms: [{ ...(first as NoticedSymptom), share: 0.4 }, last as NoticedSymptom],
  };
  expect(seenOf(unlikely).sites).toEqual([leg]);
});

test('an interval of days is said with how often it is right', () => {
  expect(en.onset(notice.onset)).toBe(
    "It began most likely between 1 March and 6 March, by Ebb's reckoning 8 times in 10.",
  );
  expect(de.onset(notice.onset)).toBe(
    'Es begann wohl zwischen 1. März und 6. März, nach Ebbs Rechnung in 8 von 10 Fällen.',
  );
});

test.each([
  [0, 'Fewer than 1 in 10'],
  [0.099, 'Fewer than 1 in 10'],
  [0.1, 'About 1 in 10'],
  [0.68, 'About 7 in 10'],
  [0.9, 'About 9 in 10'],
  [0.91, 'More than 9 in 10'],
  [0.95, 'More than 9 in 10'],
])('a frequency of %d is said as so many in ten, of simulated diaries', (frequency, said) => {
  expect(en.frequency(tenthsOf(frequency))).toBe(
    `${said} patterns like this were relapses, in simulated diaries.`,
  );
});

test('what is left out is counted by the report, and what explains it said once', () => {
  const leftOut: Notice['leftOut'] = [
    { day: today, entries: ['b'], by: ['fever', 'heat'] },
    { day: today, entries: ['c'], by: ['fever'] },
  ];
  expect(leftOutOf(leftOut)).toEqual({ reports: 2, by: ['fever', 'heat'] });
});

test('a level says what it means in a year', () => {
  expect(en.levelMeans({ needlessPerYear: 0.25, relapsesNoticed: 0.8 })).toBe(
    'Notices about 80 in 100 relapses. About one question for nothing in 4 years.',
  );
  expect(en.levelMeans({ needlessPerYear: 0.8, relapsesNoticed: 0.84 })).toBe(
    'Notices about 84 in 100 relapses. About one question for nothing a year.',
  );
});

test('whoever is asked more readily is asked for nothing more often, and more is noticed', () => {
  const { early, usual, sure } = levels;
  expect(early.needlessPerYear).toBeGreaterThan(usual.needlessPerYear);
  expect(usual.needlessPerYear).toBeGreaterThan(sure.needlessPerYear);
  expect(early.relapsesNoticed).toBeGreaterThanOrEqual(usual.relapsesNoticed);
  expect(usual.relapsesNoticed).toBeGreaterThanOrEqual(sure.relapsesNoticed);
});
