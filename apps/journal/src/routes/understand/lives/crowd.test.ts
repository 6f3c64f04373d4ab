import { describe, expect, test } from 'vitest';
import {
  crowdOf,
  type Line,
  levelOf,
  lifeNear,
  middlePerson,
  people,
  quarters,
  relapsesUntil,
  stateAt,
  years,
} from './crowd.ts';
import { afterYears, oddsOf } from './odds.ts';

const crowd = crowdOf({ kind: 'crowd', era: 'historical', treatment: 'natalizumab', startYears: 5 });
const total = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + relapsesUntil(line, years), 0);

describe('many lives', () => {
  test('are as many as are said, each over thirty years', () => {
    expect(crowd.twins).toHaveLength(people);
    for (const { untreated } of crowd.twins) expect(untreated.edss).toHaveLength(quarters + 1);
  });

  test('of one person are the same until the treatment begins', () => {
    for (const { untreated, treated } of crowd.twins) {
      expect(treated.edss.subarray(0, 20)).toEqual(untreated.edss.subarray(0, 20));
      expect(relapsesUntil(treated, 4.9)).toBe(relapsesUntil(untreated, 4.9));
    }
  });

  test('have fewer relapses with a treatment, about as many fewer as trials say', () => {
    const after = ({ relapses }: Line): number => relapses.filter((year) => year > 6).length;
    const sum = (arm: 'untreated' | 'treated'): number =>
      crowd.twins.reduce((all, twins) => all + after(twins[arm]), 0);
    expect(sum('treated') / sum('untreated')).toBeGreaterThan(0.2);
    expect(sum('treated') / sum('untreated')).toBeLessThan(0.45);
    expect(total(crowd.twins.map(({ treated }) => treated))).toBeLessThan(
      total(crowd.twins.map(({ untreated }) => untreated)),
    );
  });

  test('are the same twice where nothing is taken', () => {
    const { twins } = crowdOf({ kind: 'crowd', era: 'historical', treatment: 'none', startYears: 5 });
    for (const { untreated, treated } of twins) expect(treated).toEqual(untreated);
  });

  test('are milder today', () => {
    const { middles } = crowdOf({ kind: 'crowd', era: 'modern', treatment: 'none', startYears: 0.5 });
    expect(middles.untreated[20]?.median).toBeLessThan(crowd.middles.untreated[20]?.median as number);
  });

  test('are looked at from the middle', () => {
    const score = crowd.twins[middlePerson(crowd)]?.untreated.edss[80] as number;
    const lower = crowd.twins.filter(({ untreated }) => (untreated.edss[80] as number) < score - 0.25);
    const higher = crowd.twins.filter(({ untreated }) => (untreated.edss[80] as number) > score + 0.25);
    expect(Math.max(lower.length, higher.length)).toBeLessThanOrEqual(people / 2);
  });

  test('lie between their quarters', () => {
    for (const arm of ['untreated', 'treated'] as const)
      for (const { quarter, median, threeQuarters } of crowd.middles[arm]) {
        expect(quarter).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(threeQuarters);
      }
  });
});

test('a score is told by what it means in a day', () => {
  expect([0, 0.9, 1, 3, 4, 5.5, 6, 6.5, 7, 9.5].map(levelOf)).toEqual([
    'none',
    'none',
    'signs',
    'limits',
    'walks',
    'walks',
    'stick',
    'stick',
    'wheelchair',
    'wheelchair',
  ]);
});

test('a life that is followed no further has ended, whatever it was before', () => {
  const line: Line = { edss: Float32Array.of(2, 6, Number.NaN), relapses: Float32Array.of() };
  expect([0, 1, 2, 3].map((quarter) => stateAt(line, quarter))).toEqual(['signs', 'stick', 'ended', 'ended']);
});

test('nobody comes back once a life has ended, and in thirty years hardly any ends', () => {
  const lines = crowdOf({ kind: 'crowd', era: 'modern', treatment: 'none', startYears: 0.5 }).twins.map(
    ({ untreated }) => untreated,
  );
  const ended = lines.map((line) =>
    [...line.edss.keys()].map((quarter) => stateAt(line, quarter) === 'ended'),
  );
  for (const by of ended) expect(by.lastIndexOf(false)).toBe(by.filter((is) => !is).length - 1);
  expect(ended.filter((by) => by.includes(true)).length).toBeLessThan(people / 20);
});

describe('the life near a spot', () => {
  const line = (...edss: readonly number[]): Line => ({
    edss: Float32Array.from(edss),
    relapses: Float32Array.of(),
  });
  const lines = [line(1, 1), line(1, 3), line(1, 6), line(1, Number.NaN)];
  const few = {
    twins: lines.map((untreated) => ({ untreated, treated: line(0, 0) })),
    middles: { untreated: [], treated: [] },
  };
  const near = (quarter: number, edss: number, focus = 0): number | undefined =>
    lifeNear(few, 'untreated', { quarter, edss }, { focus, reach: 1 });

  test('is the one whose line runs there at that time', () => {
    expect(near(1, 3.4)).toBe(1);
    expect(near(0.8, 5.2)).toBe(2);
    expect(lifeNear(few, 'treated', { quarter: 1, edss: 0.2 }, { focus: 3, reach: 1 })).toBe(0);
  });

  test('is none where no line is within reach, and never one that has ended', () => {
    expect(near(1, 8)).toBeUndefined();
    expect(near(1, 4.5)).toBeUndefined();
    expect(near(1, 1, 3)).toBe(0);
  });

  test('is each in turn where lines lie on each other', () => {
    expect([0, 1, 2, 3].map((focus) => near(0, 1, focus))).toEqual([1, 2, 3, 0]);
  });
});

describe('after a first attack', () => {
  const odds = {
    today: oddsOf({ kind: 'odds', scanner: 'today' }),
    older: oddsOf({ kind: 'odds', scanner: 'older' }),
  };

  test('a second one is likelier where the scan shows lesions, and never less likely with time', () => {
    for (const { withLesions, without } of Object.values(odds))
      for (const place of afterYears.keys()) {
        expect(withLesions[place]).toBeGreaterThan(without[place] as number);
        for (const row of [withLesions, without])
          if (place > 0) expect(row[place]).toBeGreaterThanOrEqual(row[place - 1] as number);
      }
  });

  test('a scan that shows less leaves more people with a clear one who do have MS', () => {
    expect(odds.older.without[3]).toBeGreaterThan(odds.today.without[3] as number);
  });

  test('in the simulated people it is within the range of what was published', () => {
    expect(odds.today.withLesions[3]).toBeGreaterThanOrEqual(60);
    expect(odds.today.withLesions[3]).toBeLessThanOrEqual(85);
    expect(odds.older.without[3]).toBeGreaterThanOrEqual(15);
    expect(odds.older.without[3]).toBeLessThanOrEqual(35);
  });

  test('about 85 of 100 begin with relapses, mostly in their twenties and thirties, two or three women to a man', () => {
    const { relapsing, women, byDecade } = odds.today.who;
    expect(relapsing).toBeGreaterThanOrEqual(80);
    expect(relapsing).toBeLessThanOrEqual(90);
    expect(women).toBeGreaterThanOrEqual(64);
    expect(women).toBeLessThanOrEqual(76);
    expect((byDecade[1] as number) + (byDecade[2] as number)).toBeGreaterThan(50);
    expect(byDecade.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(98);
  });
});
