import { describe, expect, it } from 'vitest';
import { distinctTimes, placeOf } from './tied-times.ts';

describe('distinctTimes', () => {
  it('gives each time once, in order, out of all lists', () => {
    expect([...distinctTimes([[10, 9, 2], Float64Array.of(9, 1)])]).toEqual([1, 2, 9, 10]);
    expect([...distinctTimes([])]).toEqual([]);
  });

  it('takes times that differ by rounding for the earliest of them', () => {
    expect([...distinctTimes([[0.1 + 0.2, 0.3, 1, 1 + 1.4e-8, 1 + 2.8e-8, 2]])]).toEqual([0.3, 1, 2]);
  });

  it('takes a gap of more than 1.5e-8 for one', () => {
    expect(distinctTimes([[1, 1 + 1.6e-8]])).toHaveLength(2);
  });

  it('measures rounding by the mean size of the different times where that is above 1', () => {
    expect([...distinctTimes([[1e9, 1e9 + 10, 1e9 + 30]])]).toEqual([1e9, 1e9 + 30]);
    expect([...distinctTimes([[-1e9, -1e9 + 10, -1e9 + 30]])]).toEqual([-1e9, -1e9 + 30]);
    expect([...distinctTimes([[1e9, 1e9, 1e9, 1e9, 1e9, 0, 1e9 + 10]])]).toEqual([0, 1e9, 1e9 + 10]);
  });
});

describe('placeOf', () => {
  it('is the last time that is not later, or none', () => {
    const timeline = Float64Array.of(1, 2, 4);
    expect([0, 1, 1.5, 2, 3, 4, 9].map((time) => placeOf(timeline, time))).toEqual([-1, 0, 0, 1, 1, 2, 2]);
    expect(placeOf(Float64Array.of(), 1)).toBe(-1);
  });
});
