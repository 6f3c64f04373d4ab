import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoredDays, type ToldDay, wobble } from '../../fixtures/scored-days.ts';
import { addDays, day } from '../day.ts';
import { diaryOf } from '../diary/diary.ts';
import type { History } from '../diary/history.ts';
import { courseFit } from './course-fit.ts';
import { msNoticing } from './ms-noticing.ts';
import type { CourseFit, LikelyDay, NoFit } from './noticing-finding.ts';
import { type RiseStayFall, riseStayFall } from './scan-shapes.ts';

const first = day('2025-01-01');
const onset = 120;
const { fit: criteria } = msNoticing;

interface Course extends RiseStayFall {
  readonly peak: number;
  readonly share: number;
}

const usualCourse: Course = { rise: 4, worst: 12, fall: 16, peak: 4, share: 0 };

function pointsOn(place: number, { peak, share, ...shape }: Course): number {
  const since = place - onset;
  const height = riseStayFall(since, shape);
  const isFalling = since + 0.5 > shape.rise + shape.worst;
  return peak * (isFalling ? share + (1 - share) * height : height);
}

/** Legs that take the course, balance that takes half of it, a bladder that takes no part. */
function spell(course: Partial<Course> = {}, days = 400): History {
  const full = { ...usualCourse, ...course };
  return scoredDays(first, days, (place): ToldDay => {
    const points = pointsOn(place, full);
    const score = (usual: number, at: number, share: number): number =>
      Math.min(10, Math.max(0, usual + wobble(place, at) + share * points));
    return {
      'leg-weakness': score(2, 0, 1),
      unsteadiness: score(3, 1, 0.5),
      'urgent-bladder': score(2, 2, 0),
    };
  });
}

function found(
  history: History,
  since: number,
  about: Partial<Parameters<typeof courseFit>[2]> = {},
): CourseFit | NoFit {
  const diary = diaryOf(history, addDays(first, onset + since));
  return courseFit(diary, msNoticing, { onset: addDays(first, onset), ...about });
}

function fitted(
  history: History,
  since: number,
  about: Partial<Parameters<typeof courseFit>[2]> = {},
): CourseFit {
  const fit = found(history, since, about);
  if ('because' in fit) throw new Error(`a fit, not ${fit.because}`);
  return fit;
}

/** Days since the true onset. */
const since = (likely: LikelyDay | undefined): number => (likely?.day ?? Number.NaN) - first - onset;
const isWithin = (likely: LikelyDay, place: number): boolean =>
  likely.from <= first + place && first + place <= likely.to;

function withFever(history: History, from: number, until: number): History {
  const factors: History['factors'] = [
    {
      entry: 'fever',
      factor: 'fever',
      from: { day: addDays(first, from) },
      until: { day: addDays(first, until) },
      present: true,
    },
  ];
  return { ...history, factors };
}

function without(history: History, isLeftOut: (place: number) => boolean): History {
  return { ...history, reports: history.reports.filter(({ when }) => !isLeftOut(when.day - first)) };
}

function shifted(history: History, days: number): History {
  return {
    ...history,
    reports: history.reports.map((report) => ({ ...report, when: { day: addDays(report.when.day, days) } })),
  };
}

describe('a course that was followed to its end', () => {
  const followed = (): CourseFit => fitted(spell(), 150);

  test('its onset is found within two days and lies in its interval, also from an onset that was first dated wrongly', () => {
    for (const wrong of [-5, 0, 5]) {
      const dated = fitted(spell(), 150, { onset: addDays(first, onset + wrong) }).onset;
      expect(Math.abs(since(dated))).toBeLessThanOrEqual(2);
      expect(isWithin(dated, onset)).toBe(true);
    }
  });

  test('the end of the worst is found within days', () => {
    const fit = followed();
    expect(fit.worst.isSaid).toBe(true);
    expect(Math.abs(since(fit.worst.until) - 15.5)).toBeLessThanOrEqual(4);
  });

  test('what passes has passed once less than half a point of it is left', () => {
    const fit = followed();
    expect(fit.remission.isSaid).toBe(true);
    const half = 15.5 + 16 * Math.log(4 / 0.5);
    expect(Math.abs(since(fit.remission.since) - half)).toBeLessThanOrEqual(10);
  });

  test('the symptoms that rose are told with the level before, the peak and what is left; the others are not', () => {
    const { symptoms } = followed();
    expect(symptoms.map(({ site }) => site.symptom)).toEqual(['leg-weakness', 'unsteadiness']);
    const [legs, balance] = symptoms;
    expect(legs?.before).toBeCloseTo(2, 0);
    expect(balance?.before).toBeCloseTo(3, 0);
    expect(Math.abs((legs?.peak ?? Number.NaN) - 4)).toBeLessThan(0.8);
    expect(Math.abs((balance?.peak ?? Number.NaN) - 2)).toBeLessThan(0.8);
  });

  test('it is counted in how many reports it rests', () => {
    expect(followed().reports).toBe(151);
  });

  test.each([0, 0.15, 0.35, 0.55])('a share of %s that stays is found within a tenth', (share) => {
    const { residual, symptoms } = fitted(spell({ share, peak: 6 }), 150);
    expect(Math.abs(residual.share - share)).toBeLessThanOrEqual(0.1);
    expect(residual.low).toBeLessThanOrEqual(residual.share);
    expect(residual.high).toBeGreaterThanOrEqual(residual.share);
    expect(residual.level).toBe(criteria.level);
    expect(residual.points).toBeCloseTo(residual.share * (symptoms[0]?.peak ?? Number.NaN));
  });

  test.each([
    [0, 'usual-again'],
    [0.2, 'mostly'],
    [0.55, 'partly'],
  ])('with a share of %s left of 6 points it is called %s', (share, completeness) => {
    expect(fitted(spell({ share, peak: 6 }), 150).completeness).toBe(completeness);
  });
});

describe('what is not said yet', () => {
  test('that the worst is past, while nothing eases', () => {
    const { worst } = fitted(spell({ worst: 60 }), 40);
    expect(worst.isSaid).toBe(false);
    expect(worst.until).toBeUndefined();
    expect(worst.passed).toBeLessThan(criteria.sayAt);
  });

  test('remission in the first 30 days, however sure; and nothing about completeness', () => {
    const quick = spell({ rise: 2, worst: 6, fall: 6, peak: 6 });
    const early = fitted(quick, 29);
    expect(early.remission.begun).toBeGreaterThan(criteria.sayAt);
    expect(early.remission.isSaid).toBe(false);
    expect(early.remission.since).toBeUndefined();
    expect(early.completeness).toBeUndefined();
    expect(fitted(quick, 30).remission.isSaid).toBe(true);
    expect(fitted(quick, 30).completeness).toBeDefined();
  });

  test('that it has passed while it falls', () => {
    expect(fitted(spell({ fall: 60 }), 45).remission.isSaid).toBe(false);
  });

  test('anything of days after the last report: a fit does not change while nobody tells anything', () => {
    const silent = without(spell(), (place) => place > onset + 20);
    const { lookAgain: _, ...later } = fitted(silent, 80);
    const { lookAgain: __, ...earlier } = fitted(silent, 20);
    expect(later).toEqual(earlier);
  });

  test('a date that lies after the last report', () => {
    for (const today of [20, 30, 45, 60, 90]) {
      const { worst, remission, onset: began } = fitted(spell(), today);
      for (const likely of [began, worst.until, remission.since])
        if (likely !== undefined) expect(likely.to).toBeLessThanOrEqual(first + onset + today);
    }
  });
});

describe('there is no fit', () => {
  test('with fewer than four unexplained reports since the onset', () => {
    expect(found(spell(), 2)).toEqual({ because: 'too-few-reports', have: 3, need: 4 });
    expect(found(withFever(spell(), onset, onset + 7), 12)).toEqual({
      because: 'too-few-reports',
      have: 2,
      need: 4,
    });
    expect(found(spell(), 3)).not.toHaveProperty('because', 'too-few-reports');
  });

  test('without a usual level from before the onset', () => {
    const young = without(spell(), (place) => place < onset - 4);
    expect(found(young, 40)).toEqual({ because: 'usual-not-known', have: 4, need: 5 });
  });

  test('when no symptom rose', () => {
    expect(found(spell({ peak: 0 }), 40)).toEqual({ because: 'nothing-above-usual', have: 0, need: 1 });
  });

  test('when nothing was scored in the days that tell whether it rose', () => {
    const late = without(spell(), (place) => place >= onset && place <= onset + 28);
    expect(found(late, 60)).toMatchObject({ because: 'nothing-above-usual' });
  });
});

describe('what belongs to a spell', () => {
  test('one is asked to look again after 90 and 180 days, as long as they are still to come', () => {
    const days = (today: number): readonly number[] =>
      fitted(spell(), today).lookAgain.map((on) => on - first - onset);
    expect(days(60)).toEqual([90, 180]);
    expect(days(90)).toEqual([180]);
    expect(days(180)).toEqual([]);
  });

  test('days after the longest course do not count', () => {
    const { lookAgain: _, ...atEnd } = fitted(spell(), criteria.days);
    const { lookAgain: __, ...later } = fitted(spell(), criteria.days + 20);
    expect(later).toEqual(atEnd);
  });

  test('a symptom that came with it is held against nothing, and one that is only followed from then on is not used', () => {
    const history = scoredDays(
      first,
      240,
      (place): ToldDay => ({
        'leg-weakness': 2 + wobble(place, 0) + pointsOn(place, usualCourse),
        ...(place < onset ? {} : { 'double-vision': pointsOn(place, usualCourse) }),
      }),
    );
    const sites = (told: History): readonly string[] =>
      fitted(told, 100).symptoms.map(({ site }) => site.symptom);
    expect(sites(history)).toEqual(['leg-weakness']);
    const worse = {
      ...history,
      reports: history.reports.map((report) =>
        report.when.day - first === onset + 5 ? { ...report, overall: 'much-worse' as const } : report,
      ),
    };
    expect(sites(worse)).toEqual(['double-vision', 'leg-weakness']);
    const vision = fitted(worse, 100).symptoms[0];
    expect(vision?.before).toBe(0);
    expect(Math.abs((vision?.peak ?? Number.NaN) - 4)).toBeLessThan(0.8);
  });

  test('words without scores have a course of their own, and no symptom is made up for them', () => {
    const words = scoredDays(first, 240, (place): ToldDay => {
      const points = pointsOn(place, usualCourse);
      if (points > 2.5) return 'much-worse';
      return points > 1 ? 'bit-worse' : 'same';
    });
    const fit = fitted(words, 100);
    expect(fit.symptoms).toEqual([]);
    expect(fit.worst.isSaid).toBe(true);
    expect(fit.completeness).toBe('usual-again');
  });

  test('a peak is never higher than the scale', () => {
    for (const { before, peak } of fitted(spell({ peak: 10 }), 60).symptoms)
      expect(before + peak).toBeLessThanOrEqual(10);
    const best = scoredDays(first, 200, (place): ToldDay => {
      const up = place >= onset;
      const calm = (at: number): number => (up ? 1 : 4) + wobble(place, at);
      return { 'leg-weakness': up ? 10 : 2, fatigue: calm(0), pain: calm(1), spasticity: calm(2) };
    });
    const [legs] = fitted(best, 60).symptoms;
    expect((legs?.before ?? Number.NaN) + (legs?.peak ?? Number.NaN)).toBeCloseTo(10, 12);
  });

  test('the symptom that rose most is among the affected, however near to it the others have to be', () => {
    const { affected } = criteria;
    const strict = { ...msNoticing, fit: { ...criteria, affected: { ...affected, shareOfMost: 1 } } };
    const diary = diaryOf(spell(), addDays(first, onset + 60));
    const fit = courseFit(diary, strict, { onset: addDays(first, onset) });
    expect(fit).toMatchObject({ symptoms: [{ site: { symptom: 'leg-weakness' } }] });
    expect(fit).not.toHaveProperty('symptoms.1');
  });

  test('explained reports are left out from the day of the onset on; those before it were no part of it', () => {
    const { leftOut } = fitted(withFever(spell(), onset - 10, onset - 3), 60);
    expect(leftOut.map(({ day: on, by }) => [on - first - onset, by])).toEqual([[0, ['fever']]]);
  });

  test('bad days that all symptoms share are told from those that did not rise, not taken for the spell', () => {
    const shared = (bad: number): CourseFit =>
      fitted(
        scoredDays(first, 240, (place): ToldDay => {
          const all = place >= onset + 80 ? bad : 0;
          const points = pointsOn(place, usualCourse);
          const usual = (at: number): number => 2 + wobble(place, at) + all;
          return {
            'leg-weakness': Math.min(10, usual(0) + points),
            unsteadiness: usual(1),
            'urgent-bladder': usual(2),
            pain: usual(3),
          };
        }),
        110,
      );
    const [calm, bad] = [shared(0), shared(1)];
    expect(bad.symptoms.map(({ site }) => site.symptom)).toEqual(['leg-weakness']);
    expect(bad.residual.share - calm.residual.share).toBeLessThan(0.5 * (1 / 4));
  });

  test('one slip of the finger does not move it', () => {
    const slip = (value: number): CourseFit => {
      const history = spell({ share: 0.3 });
      const reports = history.reports.map((report) =>
        report.when.day - first === onset + 70
          ? { ...report, scores: report.scores.map((score) => ({ ...score, value })) }
          : report,
      );
      return fitted({ ...history, reports }, 100);
    };
    expect(slip(9).residual.share).toBeCloseTo(slip(10).residual.share);
    expect(
      Math.abs(slip(10).residual.share - fitted(spell({ share: 0.3 }), 100).residual.share),
    ).toBeLessThan(0.05);
  });
});

describe('whatever the course', () => {
  const courses = fc.record({
    rise: fc.integer({ min: 1, max: 10 }),
    worst: fc.integer({ min: 3, max: 25 }),
    fall: fc.integer({ min: 8, max: 50 }),
    peak: fc.integer({ min: 3, max: 7 }),
    share: fc.constantFrom(0, 0.2, 0.5),
  });
  const asked = fc.integer({ min: 10, max: 150 });
  const runs = { seed: 4, numRuns: 12 };

  test('it is the same on other dates', () => {
    fc.assert(
      fc.property(courses, asked, fc.integer({ min: -900, max: 900 }), (course, today, days) => {
        const here = found(spell(course), today);
        const there = courseFit(
          diaryOf(shifted(spell(course), days), addDays(first, onset + today + days)),
          msNoticing,
          { onset: addDays(first, onset + days) },
        );
        if ('because' in here || 'because' in there) return expect(there).toEqual(here);
        expect(there.onset.day - days).toBe(here.onset.day);
        expect(there.residual).toEqual(here.residual);
        expect(there.worst.passed).toBe(here.worst.passed);
        expect(there.remission.begun).toBe(here.remission.begun);
      }),
      runs,
    );
  });

  test('the order in which entries are listed does not matter', () => {
    fc.assert(
      fc.property(courses, asked, (course, today) => {
        const history = spell(course);
        const other = { ...history, reports: history.reports.toReversed() };
        expect(found(other, today)).toEqual(found(history, today));
      }),
      runs,
    );
  });

  test('a report that a fever explains changes nothing but what was left out', () => {
    fc.assert(
      fc.property(courses, asked, fc.integer({ min: 0, max: 10 }), (course, today, score) => {
        const ill = onset + 8;
        const whole = withFever(spell(course), ill, ill);
        const reports = whole.reports.map((report) =>
          report.when.day - first === ill
            ? { ...report, scores: report.scores.map((one) => ({ ...one, value: score })) }
            : report,
        );
        const silent = without(whole, (place) => place === ill);
        const told = found({ ...whole, reports }, today);
        const untold = found(silent, today);
        if ('because' in told || 'because' in untold) return expect(told).toEqual(untold);
        expect(told.leftOut.map((report) => report.day - first)).toContain(ill);
        expect(told.leftOut.every(({ by }) => by[0] === 'fever')).toBe(true);
        expect({ ...told, leftOut: [] }).toEqual({ ...untold, leftOut: [] });
      }),
      runs,
    );
  });

  test('how the symptoms went that take no part does not matter', () => {
    fc.assert(
      fc.property(courses, asked, fc.constantFrom(0, 1, 2), (course, today, level) => {
        const history = spell(course);
        const reports = history.reports.map((report) => ({
          ...report,
          scores: report.scores.map((score) =>
            score.site.symptom === 'urgent-bladder' && report.when.day > first + onset
              ? { ...score, value: level }
              : score,
          ),
        }));
        expect(found({ ...history, reports }, today)).toEqual(found(history, today));
      }),
      runs,
    );
  });

  test('probabilities are probabilities, and intervals hold what they are about', () => {
    fc.assert(
      fc.property(courses, asked, (course, today) => {
        const fit = found(spell(course), today);
        if ('because' in fit) return;
        for (const probability of [fit.worst.passed, fit.remission.begun]) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(fit.remission.begun).toBeLessThanOrEqual(fit.worst.passed + 1e-9);
        for (const likely of [fit.onset, fit.worst.until, fit.remission.since]) {
          if (likely === undefined) continue;
          expect(likely.from).toBeLessThanOrEqual(likely.day);
          expect(likely.day).toBeLessThanOrEqual(likely.to);
        }
      }),
      runs,
    );
  });

  test('more reports narrow what may stay', () => {
    const width = (today: number, everyDays: number): number => {
      const thin = without(
        spell({ share: 0.3 }),
        (place) => place >= onset && (place - onset) % everyDays !== 0,
      );
      const { low, high } = fitted(thin, today).residual;
      return high - low;
    };
    expect(width(150, 1)).toBeLessThan(width(40, 1));
    expect(width(120, 1)).toBeLessThan(width(120, 5));
  });
});
