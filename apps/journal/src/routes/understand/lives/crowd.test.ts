import { describe, expect, test } from 'vitest';
import { crowdOf, type Line, people, quarters, relapsesUntil } from './crowd.ts';
import { stateAt } from './level.ts';

const crowd = crowdOf({ kind: 'crowd', era: 'historical', treatment: 'natalizumab', startYears: 5 });
const total = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + relapsesUntil(line, quarters), 0);

describe('many lives', () => {
  test('are as many as are said, each over thirty years', () => {
    expect(crowd.twins).toHaveLength(people);
    for (const { untreated } of crowd.twins) expect(untreated.edss).toHaveLength(quarters + 1);
  });

  test('of one person are the same until the treatment begins', () => {
    for (const { untreated, treated } of crowd.twins) {
      expect(treated.edss.subarray(0, 20)).toEqual(untreated.edss.subarray(0, 20));
      expect(relapsesUntil(treated, 19)).toBe(relapsesUntil(untreated, 19));
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
    expect(middles.untreated.find(({ year }) => year === 20)?.median).toBeLessThan(
      crowd.middles.untreated.find(({ year }) => year === 20)?.median as number,
    );
  });

  test('lie between their quarters', () => {
    for (const arm of ['untreated', 'treated'] as const)
      for (const { quarter, median, threeQuarters } of crowd.middles[arm]) {
        expect(quarter).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(threeQuarters);
      }
  });
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
