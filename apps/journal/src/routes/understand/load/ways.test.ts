import { describe, expect, test } from 'vitest';
import { everybody, interferenceOf, outcomesOf, ways, weeks, weeksOfTrying } from './ways.ts';

const ordinary = outcomesOf({ set: 'twoStates', practice: 'ordinary', people: everybody });
const nearlyDaily = outcomesOf({ set: 'twoStates', practice: 'nearlyDaily', people: everybody });
const last = weeksOfTrying - 1;

describe('four ways', () => {
  test('begin with the same people', () => {
    for (const way of ways) expect(ordinary[way].lives).toHaveLength(everybody);
    const first = ordinary['usual-care'].spreads[0]?.median as number;
    for (const way of ways)
      expect(Math.abs((ordinary[way].spreads[0]?.median as number) - first)).toBeLessThan(0.6);
  });

  test('come in with symptoms that get in the way of life', () => {
    expect(ordinary['usual-care'].spreads[0]?.median).toBeGreaterThan(5);
  });

  test('both together bring most people to where symptoms do not run life', () => {
    for (const way of ways)
      if (way !== 'load-and-loop')
        expect(ordinary['load-and-loop'].quietAtEnd).toBeGreaterThan(ordinary[way].quietAtEnd);
  });

  test('a calmer loop lasts longer after stopping than less load, where both were kept up nearly every day', () => {
    const kept = (way: 'load-only' | 'loop-only'): number =>
      nearlyDaily[way].quietAtEnd - nearlyDaily[way].quietAfter;
    expect(kept('loop-only')).toBeLessThan(kept('load-only'));
  });

  test('less load is felt sooner', () => {
    const atMonth = (way: 'load-only' | 'loop-only'): number => ordinary[way].spreads[4]?.median as number;
    expect(atMonth('load-only')).toBeLessThan(atMonth('loop-only'));
  });

  test('nobody is guaranteed, not even with practice nearly every day', () => {
    for (const way of ways) expect(nearlyDaily[way].quietAtEnd).toBeLessThan(75);
  });

  test('flares still come to people whose symptoms do not run life', () => {
    expect(ordinary['load-and-loop'].flaredAfterQuiet).toBeGreaterThan(20);
  });

  test('still do more together than nothing new where the alarm hardly locks', () => {
    const other = outcomesOf({ set: 'nearlyOneState', practice: 'ordinary', people: everybody });
    expect(other['load-and-loop'].quietAtEnd).toBeGreaterThan(other['usual-care'].quietAtEnd);
  });
});

test('weeks lie between tenths of the people', () => {
  for (const { tenth, quarter, median, threeQuarters, nineTenths } of ordinary['load-only'].spreads) {
    expect([tenth, quarter, median, threeQuarters, nineTenths]).toEqual(
      [tenth, quarter, median, threeQuarters, nineTenths].toSorted((a, b) => a - b),
    );
  }
  expect(ordinary['load-only'].spreads).toHaveLength(weeks);
  expect(ordinary['load-only'].lives[0]?.interference[last]).toBeGreaterThanOrEqual(0);
});

test('three of ten and less is little in the way', () => {
  expect([0, 3, 4, 6, 8].map(interferenceOf)).toEqual(['little', 'little', 'some', 'much', 'most']);
});
