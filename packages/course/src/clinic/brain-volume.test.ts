import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import { brainVolumeLoss } from './brain-volume.ts';
import type { Scan } from './patient.ts';

const start = day('2020-01-01');
const end = day('2021-01-01');
const question = {
  reference: { from: addDays(start, -90), to: addDays(start, 90) },
  start,
  deciding: { from: addDays(end, -90), to: addDays(end, 90) },
  lossPerYearAtMost: 0.4,
};

/** Brain volume change by day; a scan with no number has none. */
function scans(...rows: readonly (readonly [string, number?])[]): readonly Scan[] {
  return rows.map(([on, change]) => ({
    day: day(on),
    ...(change === undefined ? {} : { brainVolumeChange: change }),
  }));
}

const lossOf = (...rows: readonly (readonly [string, number?])[]) =>
  brainVolumeLoss(scans(...rows), question);

describe('brain volume loss a year', () => {
  it('is measured from the last scan up to the start, or else from the first after it', () => {
    expect(lossOf(['2019-11-01'], ['2020-01-01'], ['2021-01-01', -0.3])).toMatchObject({
      state: 'none',
      found: [{ from: start, to: end, percentPerYear: -0.3 }],
    });
    expect(lossOf(['2020-02-01'], ['2020-03-01', -0.1], ['2021-02-01', -0.1]).found).toMatchObject([
      { from: day('2020-02-01'), to: day('2021-02-01') },
    ]);
  });

  it('runs to the last scan that can decide, and compounds every change on the way', () => {
    const { found, restsOn } = lossOf(['2020-01-01'], ['2020-11-01', -10], ['2021-01-01', -10]);
    expect(found).toMatchObject([{ to: end, percentPerYear: -19 }]);
    expect(restsOn).toEqual([start, day('2020-11-01'), end]);
  });

  it('leaves out what lies after the last day that can decide', () => {
    expect(lossOf(['2020-01-01'], ['2021-01-01', -0.3], ['2021-04-02', -5]).found).toMatchObject([
      { to: end },
    ]);
    expect(lossOf(['2020-01-01'], ['2021-04-01', -0.3]).found).toMatchObject([{ to: day('2021-04-01') }]);
    expect(lossOf(['2020-01-01'], ['2021-04-02', -0.3]).lacking).toEqual([
      { what: 'mri', ...question.deciding },
    ]);
  });

  it('takes a reference scan 90 days to either side of the start, not 91', () => {
    const referenceMri = [{ what: 'reference-mri', ...question.reference }];
    expect(lossOf(['2019-10-03'], ['2021-01-01', -0.3]).state).toBe('none');
    expect(lossOf(['2019-10-02'], ['2021-01-01', -0.3]).lacking).toEqual(referenceMri);
    expect(lossOf(['2020-03-31'], ['2021-01-01', -0.3]).state).toBe('none');
    expect(lossOf(['2020-04-01', 0], ['2021-01-01', -0.3]).lacking).toEqual(referenceMri);
  });

  it('is unknown with a scan on the way that does not tell', () => {
    expect(lossOf(['2020-01-01'], ['2020-06-01'], ['2021-01-01', -0.3])).toEqual({
      state: 'unknown',
      found: [],
      restsOn: [],
      lacking: [{ what: 'finding', finding: 'brain-volume', scan: day('2020-06-01') }],
    });
  });

  it('is unknown where one scan would have to serve at both ends', () => {
    const short = { ...question, deciding: { from: addDays(start, -60), to: addDays(start, 120) } };
    expect(brainVolumeLoss(scans(['2020-01-01', -3]), short).state).toBe('unknown');
    expect(brainVolumeLoss(scans(['2019-12-01', -3], ['2020-01-01', -3]), short).state).toBe('unknown');
    expect(brainVolumeLoss(scans(['2020-01-01'], ['2020-02-01', -3]), short).state).toBe('evident');
  });

  it('brings a part of a year to a year: half a year doubles it', () => {
    expect(lossOf(['2020-03-01'], ['2020-10-15', -0.5]).found).toMatchObject([
      { percentPerYear: expect.closeTo((-0.5 * 365) / 228, 6) },
    ]);
  });

  it('a gain is none', () => {
    expect(lossOf(['2020-01-01'], ['2021-01-01', 2])).toMatchObject({
      state: 'none',
      found: [{ percentPerYear: 2 }],
    });
  });
});
