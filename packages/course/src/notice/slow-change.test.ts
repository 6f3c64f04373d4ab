import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoredDays, type ToldDay, wobble } from '../../fixtures/scored-days.ts';
import { addDays, addMonths, type Day, day } from '../day.ts';
import { diaryOf } from '../diary/diary.ts';
import type { History } from '../diary/history.ts';
import { msNoticing } from './ms-noticing.ts';
import type { NoticingDefinition } from './noticing-definition.ts';
import type { SlowChange, SlowSymptom } from './noticing-finding.ts';
import { slowChange } from './slow-change.ts';

const first = day('2021-03-01');
const threeYears = 1096;
const { slowChange: criteria } = msNoticing;
const lastDay = addDays(first, threeYears - 1);

type Judged = Extract<SlowChange, { readonly state: 'judged' }>;

function judgedOf(
  history: History,
  today: Day = lastDay,
  relapses: readonly Day[] = [],
  definition: NoticingDefinition = msNoticing,
): Judged {
  const found = slowChange(diaryOf(history, today), definition, relapses);
  if (found.state !== 'judged') throw new Error(`judged, not ${found.state}`);
  return found;
}

function only({ symptoms }: Judged): SlowSymptom {
  expect(symptoms).toHaveLength(1);
  return symptoms[0] as SlowSymptom;
}

/** Fatigue about 3 that rises by so many points a year, day by day with a wobble. */
function fatigue(
  perYear: number,
  days: number = threeYears,
  extra: (place: number) => number = () => 0,
): History {
  return scoredDays(first, days, (place) => ({ fatigue: 3 + risen(perYear, place) + extra(place) }));
}

function risen(perYear: number, place: number): number {
  return (perYear * place) / 365.25 + wobble(place, 0);
}

function withLevel(change: Partial<NoticingDefinition['slowChange']>): NoticingDefinition {
  return { ...msNoticing, slowChange: { ...criteria, ...change } };
}

describe('nothing is said of slow worsening', () => {
  test('where nothing was ever scored', () => {
    const words = scoredDays(first, threeYears, () => 'same');
    expect(slowChange(diaryOf(words, lastDay), msNoticing, [])).toEqual({ state: 'too-early', months: 24 });
    expect(
      slowChange(
        diaryOf(
          scoredDays(first, 0, () => 'same'),
          lastDay,
        ),
        msNoticing,
        [],
      ),
    ).toEqual({
      state: 'too-early',
      months: 24,
    });
  });

  test('before the scores reach back over 24 months, and something is with the score that does', () => {
    const months = addMonths(first, 24);
    const history = fatigue(3);
    expect(slowChange(diaryOf(history, addDays(months, -1)), msNoticing, [])).toEqual({
      state: 'too-early',
      from: first,
      months: 24,
    });
    expect(only(judgedOf(history, months)).worseSince).toBe(months);
  });

  test('of half a year of scores, however long ago', () => {
    expect(slowChange(diaryOf(fatigue(3, 180), lastDay), msNoticing, [])).toEqual({
      state: 'too-early',
      from: first,
      months: 24,
    });
  });

  test('with a score in fewer than 20 fortnights', () => {
    const seldom = (days: number): History =>
      scoredDays(first, threeYears, (place) => (place % days === 0 ? { fatigue: place % 3 } : undefined));
    expect(slowChange(diaryOf(seldom(91), lastDay), msNoticing, [])).toEqual({
      state: 'too-few-reports',
      have: 13,
      need: 20,
      days: 14,
    });
    expect(only(judgedOf(seldom(56))).reports).toBe(20);
  });

  test('with too few in each of several symptoms, it says how many there are in the one that has most', () => {
    const both = (fatigueEvery: number, painEvery: number): History =>
      scoredDays(first, threeYears, (place) => ({
        ...(place % fatigueEvery === 0 ? { fatigue: place % 3 } : {}),
        ...(place % painEvery === 0 ? { pain: place % 3 } : {}),
      }));
    for (const history of [both(91, 70), both(70, 91)])
      expect(slowChange(diaryOf(history, lastDay), msNoticing, [])).toMatchObject({ have: 16, need: 20 });
  });

  test('and where nothing was scored, no first score is made up', () => {
    const words = diaryOf(
      scoredDays(first, threeYears, () => 'same'),
      lastDay,
    );
    expect(slowChange(words, msNoticing, [])).not.toHaveProperty('from');
  });

  test('with so many relapses that there are no more fortnights than steps', () => {
    const monthly = scoredDays(first, 4000, (place) =>
      place % 160 === 0 ? { fatigue: place % 3 } : undefined,
    );
    const relapses = Array.from({ length: 25 }, (_, place) => addDays(first, place * 160 + 20));
    // One before the diary leaves no step in it.
    const known = [addDays(first, -200), ...relapses];
    const found = slowChange(diaryOf(monthly, addDays(first, 4000)), msNoticing, known);
    expect(found).toEqual({ state: 'too-few-reports', have: 25, need: 29, days: 14 });
  });
});

describe('a symptom is worse', () => {
  test('when it rises by a point a year, with the points a year and where they may lie', () => {
    const symptom = only(judgedOf(fatigue(1)));
    expect(symptom.perYear).toBeCloseTo(1, 1);
    expect(symptom.low).toBeLessThan(1);
    expect(symptom.high).toBeGreaterThan(1);
    expect(symptom.low).toBeGreaterThan(0.5);
    expect(symptom.level).toBe(0.95);
    expect(symptom.p).toBeLessThan(0.001);
    expect(symptom.site).toEqual({ symptom: 'fatigue' });
    expect(symptom.from).toBe(first);
  });

  test('but not when it falls by a point a year', () => {
    const found = judgedOf(fatigue(-0.9, threeYears, () => 3));
    expect(only(found).p).toBeLessThan(0.001);
    expect(only(found).perYear).toBeCloseTo(-0.9, 1);
    expect(found).not.toHaveProperty('worseSince');
    expect(only(found)).not.toHaveProperty('worseSince');
  });

  test('but not when it stays, or is always scored the same', () => {
    expect(judgedOf(fatigue(0))).not.toHaveProperty('worseSince');
    const same = judgedOf(scoredDays(first, threeYears, () => ({ fatigue: 3 })));
    expect(same).not.toHaveProperty('worseSince');
    expect(only(same).perYear).toBeCloseTo(0, 9);
    expect(only(same).p).toBeCloseTo(1, 6);
    expect(only(same).low).toBeLessThan(0);
    expect(only(same).high).toBeGreaterThan(0);
  });

  test('but not by less than a quarter of a point a year, however sure', () => {
    const almost = judgedOf(fatigue(0.15));
    expect(only(almost).p).toBeLessThan(0.01);
    expect(almost).not.toHaveProperty('worseSince');
    expect(judgedOf(fatigue(0.3))).toHaveProperty('worseSince');
  });

  test('from the look on at which it was seen, once in 30 days', () => {
    const { worseSince } = judgedOf(fatigue(0.5));
    const months = addMonths(first, 24);
    expect(worseSince).toBeGreaterThanOrEqual(months);
    expect(((worseSince as Day) - months) % 30).toBe(0);
    expect(judgedOf(fatigue(0.5), worseSince).worseSince).toBe(worseSince);
  });

  test('but not yet when it was no worse 90 days earlier, however much it is now', () => {
    const months = addMonths(first, 24);
    const suddenly = fatigue(0, threeYears, (place) => (place < 640 ? 1 - place / 1000 : 4));
    const found = judgedOf(suddenly, months);
    expect(only(found).p).toBeLessThan(0.05);
    expect(only(found).perYear).toBeGreaterThan(0.25);
    expect(found).not.toHaveProperty('worseSince');
    const sameDay = withLevel({ earlier: { days: 0, level: 0.1 } });
    expect(judgedOf(suddenly, months, [], sameDay)).toHaveProperty('worseSince');
    // It fell before, so that not even the most lenient level calls it worse then.
    const lenient = withLevel({ earlier: { days: 90, level: 1 } });
    expect(judgedOf(suddenly, months, [], lenient)).not.toHaveProperty('worseSince');
  });

  test('beyond chance for as many symptoms as are looked at', () => {
    const { p } = only(judgedOf(fatigue(0.5), addMonths(first, 24)));
    const level = withLevel({ level: p * 1.5, earlier: { days: 90, level: 1 } });
    const both = scoredDays(first, threeYears, (place) => ({
      fatigue: 3 + risen(0.5, place),
      pain: 4 + wobble(place, 1),
    }));
    const months = addMonths(first, 24);
    expect(judgedOf(fatigue(0.5), months, [], level)).toHaveProperty('worseSince');
    expect(judgedOf(both, months, [], level)).not.toHaveProperty('worseSince');
    const wider = withLevel({ level: p * 2.5, earlier: { days: 90, level: 1 } });
    expect(judgedOf(both, months, [], wider).symptoms.map(({ worseSince }) => worseSince)).toEqual([
      months,
      undefined,
    ]);
  });

  test('and two that get worse together bear each other out', () => {
    const months = addMonths(first, 24);
    const { p } = only(judgedOf(fatigue(0.5), months));
    const together = scoredDays(first, threeYears, (place) => ({
      fatigue: 3 + risen(0.5, place),
      pain: 3 + risen(0.5, place),
    }));
    const level = withLevel({ level: p * 1.5, earlier: { days: 90, level: 1 } });
    expect(judgedOf(together, months, [], level).symptoms.map(({ worseSince }) => worseSince)).toEqual([
      months,
      months,
    ]);
  });

  test('and stays said once it was seen, with the figures of today', () => {
    const back = fatigue(0, 1800, (place) => (place < 800 ? place : 1600 - place) / 200);
    const then = judgedOf(back, addDays(first, 800));
    const now = judgedOf(back, addDays(first, 1799));
    expect(then.worseSince).toBe(addMonths(first, 24));
    expect(now.worseSince).toBe(then.worseSince);
    expect(only(then).perYear).toBeGreaterThan(1.5);
    expect(only(now).perYear).toBeLessThan(0.25);
  });
});

describe('each symptom for itself', () => {
  const told = (place: number): ToldDay => ({
    pain: 2 + risen(1, place),
    fatigue: 3 + wobble(place, 1),
    ...(place >= 200 ? { 'brain-fog': 2 + risen(2, place) } : {}),
    ...(place === 700 ? { spasms: 4 } : {}),
  });

  test('the first that is worse says since when', () => {
    const found = judgedOf(scoredDays(first, threeYears, told));
    const since = new Map(found.symptoms.map(({ site, worseSince }) => [site.symptom, worseSince]));
    expect([...since.keys()].toSorted()).toEqual(['brain-fog', 'fatigue', 'pain']);
    expect(since.get('fatigue')).toBeUndefined();
    expect(found.worseSince).toBe(since.get('pain'));
    expect(since.get('brain-fog')).toBeGreaterThan(since.get('pain') as Day);
  });

  test('one that began later is looked at later', () => {
    const found = judgedOf(scoredDays(first, 900, told), addDays(first, 899));
    expect(found.symptoms.map(({ site }) => site.symptom).toSorted()).toEqual(['fatigue', 'pain']);
    expect(found.notJudged.map(({ symptom }) => symptom).toSorted()).toEqual(['brain-fog', 'spasms']);
    const start = addMonths(addDays(first, 200), 24);
    const looks = judgedOf(scoredDays(first, threeYears, told), start);
    expect(looks.symptoms.find(({ site }) => site.symptom === 'brain-fog')).not.toHaveProperty('worseSince');
  });

  test('with the fortnights that are over, from when to when, and how many days were scored', () => {
    const symptom = only(judgedOf(fatigue(1), addDays(first, 27 + 728)));
    expect([symptom.reports, symptom.from, symptom.to]).toEqual([756, first, addDays(first, 755)]);
    const dayLess = only(judgedOf(fatigue(1), addDays(first, 26 + 728)));
    expect([dayLess.reports, dayLess.to]).toEqual([742, addDays(first, 741)]);
  });
});

describe('what a relapse does is no slow worsening', () => {
  const onset = addDays(first, 500);
  const inRelapse = (place: number): number => (place >= 500 && place < 600 ? 4 : 0);

  test('what it left is a step of its own', () => {
    const left = (place: number): number => (place >= 500 ? 3 : 0);
    expect(judgedOf(fatigue(0, threeYears, left))).toHaveProperty('worseSince');
    const found = judgedOf(fatigue(0, threeYears, left), lastDay, [onset]);
    expect(found).not.toHaveProperty('worseSince');
    expect(Math.abs(only(found).perYear)).toBeLessThan(0.1);
  });

  test('a slope beside it is seen all the same', () => {
    const found = judgedOf(fatigue(1, threeYears, inRelapse), lastDay, [onset]);
    expect(found).toHaveProperty('worseSince');
    expect(Math.abs(only(found).perYear - 1)).toBeLessThan(0.1);
  });

  test('from 7 days before its onset to 120 days after, nothing counts', () => {
    const changed = (from: number, to: number): SlowChange =>
      judgedOf(
        fatigue(1, threeYears, (place) => (place >= from && place <= to ? 2 : 0)),
        lastDay,
        [onset],
      );
    const usual = judgedOf(fatigue(1), lastDay, [onset]);
    expect(changed(493, 620)).toEqual(usual);
    expect(changed(492, 492)).not.toEqual(usual);
    expect(changed(621, 621)).not.toEqual(usual);
    expect(usual.leftOut).toEqual({ relapses: [onset], reports: 128 });
  });

  test('whatever was scored in these days', () => {
    const usual = judgedOf(fatigue(1), lastDay, [onset]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 4 }), { minLength: 128, maxLength: 128 }), (extra) => {
        const history = fatigue(1, threeYears, (place) => extra[place - 493] ?? 0);
        expect(judgedOf(history, lastDay, [onset])).toEqual(usual);
      }),
      { seed: 20_261_127, numRuns: 6 },
    );
  });

  test('told once or twice, in any order; one after today is not known', () => {
    const other = addDays(first, 800);
    const found = judgedOf(fatigue(1), lastDay, [onset, other]);
    expect(found.leftOut.relapses).toEqual([onset, other]);
    expect(judgedOf(fatigue(1), lastDay, [other, onset, other])).toEqual(found);
    const later = addDays(lastDay, 1);
    expect(judgedOf(fatigue(1), lastDay, [later])).toEqual(judgedOf(fatigue(1)));
    expect(judgedOf(fatigue(1), lastDay, [lastDay]).leftOut.relapses).toEqual([lastDay]);
  });

  test('before the diary and on its last days it leaves no step', () => {
    const before = judgedOf(fatigue(1), lastDay, [addDays(first, -200)]);
    expect(before.symptoms).toEqual(judgedOf(fatigue(1)).symptoms);
    const symptom = only(judgedOf(fatigue(1), lastDay, [addDays(lastDay, -10)]));
    expect(symptom.perYear).toBeCloseTo(1, 1);
    expect(symptom.to).toBe(addDays(lastDay, -18));
  });
});

describe('what says nothing of slow change', () => {
  test('days that something explains are left out', () => {
    const factors: History['factors'] = [
      {
        entry: 'fever',
        factor: 'fever',
        from: { day: addDays(first, 300) },
        until: { day: addDays(first, 305) },
        present: true,
      },
    ];
    const ill = (place: number): number => (place >= 300 && place <= 308 ? 3 : 0);
    const well = { ...fatigue(1), factors };
    expect(judgedOf({ ...fatigue(1, threeYears, ill), factors })).toEqual(judgedOf(well));
    expect(judgedOf(well).leftOut).toEqual({ relapses: [], reports: 9 });
  });

  test('a word without a score is no score', () => {
    const told = (place: number): ToldDay => (place % 3 === 0 ? { fatigue: 3 + risen(1, place) } : undefined);
    const withWords = (place: number): ToldDay => told(place) ?? 'same';
    expect(judgedOf(scoredDays(first, threeYears, withWords))).toEqual(
      judgedOf(scoredDays(first, threeYears, told)),
    );
  });

  test('the season goes up and down and is no slope', () => {
    const season = (place: number): number => 2 * Math.sin((2 * Math.PI * place) / 365.25);
    const found = only(judgedOf(fatigue(0, 850, season), addDays(first, 849)));
    expect(Math.abs(found.perYear)).toBeLessThan(0.1);
    expect(found.high - found.low).toBeLessThan(0.8);
    const blind = withLevel({ seasonFromDays: 10_000 });
    const unseen = only(judgedOf(fatigue(0, 850, season), addDays(first, 849), [], blind));
    expect(unseen.high - unseen.low).toBeGreaterThan(1);
  });
});

describe('it depends on nothing else', () => {
  const some = fc.record({
    perYear: fc.double({ min: -1, max: 1.5, noNaN: true }),
    every: fc.integer({ min: 2, max: 6 }),
    relapse: fc.integer({ min: -300, max: 1500 }),
  });
  const options = { seed: 20_261_127, numRuns: 8 };

  function told(
    { perYear, every }: { readonly perYear: number; readonly every: number },
    from: Day = first,
  ): History {
    return scoredDays(from, threeYears, (place) =>
      (place * place) % every === 1
        ? { fatigue: 3 + risen(perYear, place), pain: 2 + wobble(place, 3) }
        : undefined,
    );
  }

  test('not on where in the calendar, four years on', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: -10, max: 10 }), (person, leaps) => {
        const by = leaps * 1461;
        const moved = judgedOf(told(person, addDays(first, by)), addDays(lastDay, by), [
          addDays(first, person.relapse + by),
        ]);
        const found = judgedOf(told(person), lastDay, [addDays(first, person.relapse)]);
        expect(moved.worseSince).toBe(
          found.worseSince === undefined ? undefined : addDays(found.worseSince, by),
        );
        moved.symptoms.forEach((symptom, place) => {
          const same = found.symptoms[place] as SlowSymptom;
          expect(symptom.perYear).toBeCloseTo(same.perYear, 8);
          expect(symptom.p).toBeCloseTo(same.p, 8);
        });
      }),
      options,
    );
  });

  test('not on where on the scale', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: -1, max: 2 }), (person, points) => {
        const history = told(person);
        const higher: History = {
          ...history,
          reports: history.reports.map((report) => ({
            ...report,
            scores: report.scores.map((score) => ({ ...score, value: score.value + points })),
          })),
        };
        fc.pre(higher.reports.every(({ scores }) => scores.every(({ value }) => value >= 0 && value <= 10)));
        const [found, moved] = [judgedOf(history), judgedOf(higher)];
        expect(moved.worseSince).toBe(found.worseSince);
        moved.symptoms.forEach(({ perYear, low, high }, place) => {
          const same = found.symptoms[place] as SlowSymptom;
          expect([perYear - same.perYear, low - same.low, high - same.high]).toEqual([
            expect.closeTo(0, 8),
            expect.closeTo(0, 8),
            expect.closeTo(0, 8),
          ]);
        });
      }),
      options,
    );
  });

  test('not on the order of the reports', () => {
    fc.assert(
      fc.property(some, (person) => {
        const history = told(person);
        const backwards = { ...history, reports: history.reports.toReversed() };
        expect(judgedOf(backwards)).toEqual(judgedOf(history));
      }),
      options,
    );
  });

  test('not on what is yet to come', () => {
    const today = addDays(first, 800);
    expect(judgedOf(fatigue(1), today)).toEqual(judgedOf(fatigue(1, 801), today));
  });
});
