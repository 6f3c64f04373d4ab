import { describe, expect, it } from 'vitest';
import { riskTables } from './risk-table.ts';

describe('riskTables', () => {
  it('counts who is at risk: after the entry, up to the end', () => {
    const [table] = riskTables([{ times: [3, 5, 5], observed: [true, false, true], entries: [0, 3, 2] }]);
    expect(table).toEqual({
      times: Float64Array.of(0, 2, 3, 5),
      atRisk: Float64Array.of(0, 1, 2, 2),
      events: Float64Array.of(0, 0, 1, 1),
      censored: Float64Array.of(0, 0, 0, 1),
    });
  });

  it('has one timeline for all groups, where some enter late and some do not', () => {
    const tables = riskTables([
      { times: [2], observed: [true] },
      { times: [4], observed: [false], entries: [1] },
    ]);
    expect(tables.map(({ times }) => [...times])).toEqual([
      [1, 2, 4],
      [1, 2, 4],
    ]);
    expect(tables.map(({ atRisk }) => [...atRisk])).toEqual([
      [1, 1, 0],
      [0, 1, 1],
    ]);
  });

  it('takes negative times and entries', () => {
    const [table] = riskTables([{ times: [-1, 2], observed: [true, true], entries: [-3, -2] }]);
    expect([...(table?.atRisk ?? [])]).toEqual([0, 1, 2, 1]);
  });

  it('refuses lists of different lengths', () => {
    expect(() => riskTables([{ times: [1, 2], observed: [true] }])).toThrow(
      new RangeError('Cannot follow 2 subjects with 1 outcomes: each time needs its outcome'),
    );
    expect(() => riskTables([{ times: [1, 2], observed: [true, true], entries: [0] }])).toThrow(
      new RangeError('Cannot follow 2 subjects with 1 entries: each time needs its entry'),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses the time %d', (time) => {
    expect(() => riskTables([{ times: [1, time], observed: [true, true] }])).toThrow(
      new RangeError(`Cannot follow subject 1 until ${time}: the time must be finite`),
    );
    expect(() => riskTables([{ times: [1, 2], observed: [true, true], entries: [0, time] }])).toThrow(
      new RangeError(`Cannot follow subject 1 from ${time}: the entry must be finite`),
    );
  });

  it.each([2, -1, Number.NaN])('refuses the outcome %d', (outcome) => {
    expect(() => riskTables([{ times: [1], observed: [outcome] }])).toThrow(
      new RangeError(`Cannot read the outcome ${outcome} of subject 0: it must be true, false, 1 or 0`),
    );
  });

  it.each([2, 3, 2 - 1e-9])('refuses an entry at %d for who was seen until 2', (entry) => {
    expect(() => riskTables([{ times: [2], observed: [true], entries: [entry] }])).toThrow(
      new RangeError(`Cannot follow subject 0 from ${entry} to 2: the entry must come before the end`),
    );
  });
});
