import { describe, expect, it } from 'vitest';
import { parseMsoutcomesSet } from './msoutcomes-set.ts';

const problemsOf = (from: unknown): readonly string[] => {
  const parsed = parseMsoutcomesSet(from);
  return 'problems' in parsed ? parsed.problems : [];
};

describe('a set of options of MSoutcomes', () => {
  it('has the defaults of its function where it says nothing', () => {
    expect(parseMsoutcomesSet({ name: 'plain', fn: 'CDW', args: { tRelapse: 90 } })).toEqual({
      name: 'plain',
      fn: 'CDW',
      args: { mconf: 90.75, tRelapse: 90, sustained: true },
    });
    expect(parseMsoutcomesSet({ name: 'bare', fn: 'spmsDx' })).toMatchObject({
      args: { minEDSS: 4, tProgression: 90.75, tRegression: 272.25, tRelProg: 181.5, minFSpyr: 2 },
    });
  });

  it('may take the second visit as its baseline, but not for SPMS', () => {
    expect(parseMsoutcomesSet({ name: 'given', fn: 'PIRA', args: {}, baseline: 'min2' })).toMatchObject({
      baseline: 'min2',
    });
    expect(problemsOf({ name: 'given', fn: 'PIRA', args: {}, baseline: 'first' })).toEqual([
      'Cannot use baseline "first" in set "given" of MSoutcomes: it must be "min2" or absent',
    ]);
    expect(problemsOf({ name: 'given', fn: 'spmsDx', args: {}, baseline: 'min2' })).toEqual([
      'Cannot use "baseline" in set "given" of MSoutcomes: it must be absent, because spmsDx takes none',
    ]);
  });

  it('with a function nobody knows is refused by its name', () => {
    expect(problemsOf({ name: 'odd', fn: 'CDX', args: {} })).toEqual([
      'Cannot use fn "CDX" in set "odd" of MSoutcomes: it must be one of CDW, CDI, CDEseq, PIRA, spmsDx_no_fss, spmsDx',
    ]);
    expect(problemsOf('CDW')[0]).toBe(
      'Cannot read the set "CDW": it must be an object with a name, fn and args',
    );
    expect(problemsOf([])).toHaveLength(1);
    expect(problemsOf(null)).toHaveLength(1);
    expect(problemsOf({ fn: 'CDW', args: {} })).toHaveLength(1);
    expect(problemsOf({ name: 'odd', fn: 'CDW', args: [30] })).toEqual([
      'Cannot use args in set "odd" of MSoutcomes: it must be an object of options',
    ]);
  });

  it('with options of another function, or values of another kind, is refused with every one of them', () => {
    expect(
      problemsOf({ name: 'odd', fn: 'CDEseq', args: { sustained: true, mconf: '90', tRelapse: -1 } }),
    ).toEqual([
      'Cannot use option "sustained" in set "odd" of MSoutcomes: it must be one of mconf, tRelapse',
      'Cannot use mconf "90" in set "odd" of MSoutcomes: it must be a number of 0 or more',
      'Cannot use tRelapse -1 in set "odd" of MSoutcomes: it must be a number of 0 or more',
    ]);
    expect(problemsOf({ name: 'odd', fn: 'CDI', args: { sustained: 1 } })).toEqual([
      'Cannot use sustained 1 in set "odd" of MSoutcomes: it must be true or false',
    ]);
    expect(problemsOf({ name: 'odd', fn: 'CDI', argz: {} })).toEqual([
      'Cannot use "argz" in set "odd" of MSoutcomes: it must be one of name, fn, args, baseline',
    ]);
    expect(problemsOf({ name: 'zero', fn: 'CDI', args: { mconf: 0 } })).toEqual([]);
  });
});
