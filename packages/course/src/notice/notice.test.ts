import { describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { type Diary, diaryOf } from '../diary/diary.ts';
import type { Answer, Factor, FactorName, Reporter, Statement, Verdict } from '../diary/history.ts';
import { calibrated } from './calibration.ts';
import type { DayReport } from './day-reports.ts';
import { msNoticing } from './ms-noticing.ts';
import { noticeOf } from './notice.ts';
import type { Level } from './notice-usual.ts';
import type { Notice } from './noticing-finding.ts';
import type { Sighting } from './watch.ts';

const none = Number.NaN;
const sites = [{ symptom: 'fatigue' }, { symptom: 'pain' }, { symptom: 'leg-weakness' }];
const usual: Level = { median: 2, spread: 1, reports: 30, isNew: false };

/** Onset on day 100, at the earliest 98; two of three symptoms likely take part. */
const sighting: Sighting = {
  asked: 104 as Day,
  onset: { day: 100 as Day, from: 98 as Day, to: 102 as Day, level: 0.8 },
  levels: [usual, usual, usual, { ...usual, median: 0 }],
  shares: Float64Array.of(0.6, 0.4, 0.9, 0.1),
  logOdds: 2,
};

function report(day: number, scores: readonly number[], more: Partial<DayReport> = {}): DayReport {
  return {
    day: day as Day,
    entries: [`entry ${day}`],
    scores: Float64Array.from(scores),
    explainedBy: [],
    ...more,
  };
}

interface Told {
  readonly sighting?: Partial<Sighting>;
  readonly today?: number;
  readonly statements?: readonly Statement[];
  readonly factors?: readonly Factor[];
  readonly answers?: readonly Answer[];
}

function notice(reports: readonly DayReport[], told: Told = {}): Notice {
  const { today = 110, statements = [], factors = [], answers = [] } = told;
  const nothing = { reports: [], factors: [], statements: [], answers: [], redFlags: [], steroidCourses: [] };
  const diary: Diary = { ...diaryOf(nothing, today as Day), factors, answers };
  return noticeOf(
    { ...sighting, ...told.sighting },
    { reports: { sites, reports }, diary, definition: msNoticing, settled: { statements, relapses: [] } },
  );
}

function said(verdict: Verdict, by: Reporter = 'person', about = 101): Statement {
  return { entry: verdict, by, verdict, about: about as Day, said: { day: about as Day } };
}

const worse = [report(100, [3, 4, 6]), report(101, [3, 2, 7]), report(102, [2, 2, 5])];

describe('what a notice shows', () => {
  test('the symptoms that take part as likely as not, the most likely first', () => {
    expect(notice(worse).symptoms.map(({ site, share }) => [site.symptom, share])).toEqual([
      ['leg-weakness', 0.9],
      ['fatigue', 0.6],
    ]);
    const even = notice(worse, { sighting: { shares: Float64Array.of(0.5, 0.49, 0.9, 0) } });
    expect(even.symptoms.map(({ share }) => share)).toEqual([0.9, 0.5]);
  });

  test('the likeliest one at least', () => {
    const unsure = notice(worse, { sighting: { shares: Float64Array.of(0.1, 0.3, 0.2, 0) } });
    expect(unsure.symptoms.map(({ site }) => site.symptom)).toEqual(['pain']);
  });

  test('of each its usual level, how far above it was on the reports above, and which those are', () => {
    expect(notice(worse).symptoms[0]).toEqual({
      site: { symptom: 'leg-weakness' },
      share: 0.9,
      usual: 2,
      above: [3, 5],
      reports: 3,
      reportsAbove: 3,
      entries: ['entry 100', 'entry 101', 'entry 102'],
    });
    expect(notice(worse).symptoms[1]).toMatchObject({ above: [1, 1], reports: 3, reportsAbove: 2 });
  });

  test('no symptom that is never a point above usual, or whose level nobody knows', () => {
    const almost = [report(100, [2.9, 2, 6])];
    expect(notice(almost).symptoms.map(({ site }) => site.symptom)).toEqual(['leg-weakness']);
    const unknown = notice(worse, { sighting: { levels: [usual, usual, undefined, undefined] } });
    expect(unknown.symptoms.map(({ site }) => site.symptom)).toEqual(['fatigue']);
  });

  test('no usual level of a symptom that has only just come', () => {
    const fresh = notice(worse, { sighting: { levels: [usual, usual, { ...usual, isNew: true }] } });
    expect(fresh.symptoms[0]).not.toHaveProperty('usual');
  });

  test('reports count where the symptom was scored', () => {
    const some = [...worse, report(103, [none, none, none]), report(104, [2, 2, none])];
    expect(notice(some)).toMatchObject({
      reports: 5,
      reportsAbove: 3,
      symptoms: [{ reports: 3 }, { reports: 4 }],
    });
  });

  test('reports from the onset to today, and none before or after', () => {
    expect(notice([report(99, [9, 9, 9]), ...worse]).reports).toBe(3);
    expect(notice(worse, { today: 101 }).reports).toBe(2);
  });

  test('a day is above usual once, however many symptoms are', () => {
    expect(notice(worse).reportsAbove).toBe(3);
    expect(notice([...worse, report(103, [2, 9, 2])]).reportsAbove).toBe(3);
  });

  test('explained reports are left out, with what explains them', () => {
    const ill = report(103, [9, 9, 9], { explainedBy: ['fever', 'heat'] });
    const found = notice([...worse, ill]);
    expect(found.leftOut).toEqual([{ day: 103, entries: ['entry 103'], by: ['fever', 'heat'] }]);
    expect(found).toMatchObject({ reports: 3, symptoms: [{ above: [3, 5] }, {}] });
  });
});

describe('words without scores', () => {
  const noScores = [none, none, none];
  const same = report(103, noScores, { overall: 'same' });
  const bad = report(104, noScores, { overall: 'much-worse' });

  test('are told as how many of them are worse, and count among the reports above', () => {
    const found = notice([...worse, same, bad]);
    expect(found.byWord).toEqual({ worse: 1, reports: 2, entries: ['entry 104'] });
    expect(found).toMatchObject({ reports: 5, reportsAbove: 4 });
  });

  test('are not told of where there are none; a word beside scores is none', () => {
    expect(notice(worse)).not.toHaveProperty('byWord');
    expect(notice([report(100, [6, 6, 6], { overall: 'much-worse' })])).not.toHaveProperty('byWord');
    expect(notice([report(100, noScores)])).not.toHaveProperty('byWord');
  });
});

describe('the end of a notice', () => {
  test('is the one that was seen, and reports after it are not shown', () => {
    const end = { kind: 'faded', on: 101 as Day } as const;
    expect(notice(worse, { sighting: { end } })).toMatchObject({ end, reports: 2 });
  });

  test('is silence once more than fourteen days pass after the last report that is evidence', () => {
    expect(notice(worse, { today: 116 })).not.toHaveProperty('end');
    expect(notice(worse, { today: 117 }).end).toEqual({ kind: 'silence', after: 102 });
    const ill = report(110, [9, 9, 9], { explainedBy: ['fever'] });
    expect(notice([...worse, ill], { today: 117 })).toMatchObject({
      end: { kind: 'silence', after: 102 },
      reports: 3,
      leftOut: [],
    });
  });

  test('is not there while it goes on', () => {
    expect(notice(worse)).not.toHaveProperty('end');
    expect(notice([])).not.toHaveProperty('end');
  });
});

describe('what people said', () => {
  const odds = (...statements: readonly Statement[]): number => notice(worse, { statements }).logOdds;

  test('weighs forty to one for a yes and about one to six for a no', () => {
    expect(odds()).toBe(2);
    expect(odds(said('relapse'))).toBeCloseTo(2 + Math.log(40), 12);
    expect(odds(said('not-relapse'))).toBeCloseTo(2 + Math.log(0.17), 12);
    expect(odds(said('relapse', 'carer'))).toBeCloseTo(2 + Math.log(40), 12);
  });

  test('counts by the last word, and a clinician’s word changes nothing', () => {
    expect(odds(said('relapse'), said('not-relapse'))).toBeCloseTo(2 + Math.log(0.17), 12);
    expect(odds(said('not-relapse'), said('relapse', 'neurologist'))).toBeCloseTo(2 + Math.log(0.17), 12);
    expect(odds(said('relapse', 'nurse'))).toBe(2);
  });

  test('is shown with it, and is in its frequency', () => {
    const statements = [said('relapse'), said('relapse', 'person', 60)];
    const found = notice(worse, { statements });
    expect(found.said).toEqual([said('relapse')]);
    expect(found.frequency).toBe(calibrated(found.logOdds, msNoticing.calibration));
  });

  test('after its end is no word about it', () => {
    const end = { kind: 'faded', on: 101 as Day } as const;
    const statements = [said('relapse', 'person', 105)];
    expect(notice(worse, { statements, sighting: { end } }).said).toEqual([]);
  });
});

describe('what nobody has said yet', () => {
  const all = ['fever', 'infection', 'heat', 'lasted-over-24h'];
  const factor = (name: FactorName, from: number, until?: number): Factor => ({
    entry: name,
    factor: name,
    from: { day: from as Day },
    ...(until === undefined ? {} : { until: { day: until as Day } }),
    present: false,
  });
  const answer = (about: number, question: Answer['question'] = 'lasted-over-24h'): Answer => ({
    entry: 'yes',
    question,
    about: about as Day,
    yes: true,
  });
  const missing = (told: Told): Notice['missing'] => notice(worse, told).missing;

  test('is fever, infection, heat and whether it lasted', () => {
    expect(missing({})).toEqual(all);
    expect(missing({ factors: [factor('fever', 100), factor('stress', 100)] })).toEqual(all.slice(1));
  });

  test('a factor is known where it was told of from three days before the earliest likely onset to now', () => {
    const hasFever = (from: number, until?: number): boolean =>
      !missing({ factors: [factor('fever', from, until)] }).includes('fever');
    expect([94, 95, 110, 111].map((from) => hasFever(from))).toEqual([false, true, true, false]);
    expect([hasFever(80, 94), hasFever(80, 95)]).toEqual([false, true]);
  });

  test('whether it lasted is known from an answer about these days', () => {
    const isKnown = (...answers: readonly Answer[]): boolean =>
      !missing({ answers }).includes('lasted-over-24h');
    expect([97, 98, 110, 111].map((about) => isKnown(answer(about)))).toEqual([false, true, true, false]);
    expect(isKnown(answer(100, 'still-there'))).toBe(false);
    expect(isKnown(answer(97), answer(100))).toBe(true);
  });
});
