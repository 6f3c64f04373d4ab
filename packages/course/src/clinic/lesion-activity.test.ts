import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import { lesionActivity } from './lesion-activity.ts';
import type { Scan } from './patient.ts';

const frame = { from: day('2020-01-01'), to: day('2021-01-01') };
const question = {
  finding: 'newT2',
  frame,
  deciding: { from: addDays(frame.to, -90), to: addDays(frame.to, 90) },
  comparedFrom: addDays(frame.from, -90),
} as const;

/** New T2 lesions by day; a scan with no number does not tell. */
const activityOf = (...rows: readonly (readonly [string, number?])[]) =>
  lesionActivity(
    rows.map(([on, newT2]): Scan => ({ day: day(on), ...(newT2 === undefined ? {} : { newT2 }) })),
    question,
  );

describe('new lesions within a time frame', () => {
  it('are of the day after its start to its last day', () => {
    expect(activityOf(['2020-01-01', 1], ['2021-01-01', 0]).state).toBe('none');
    expect(activityOf(['2020-01-02', 1]).state).toBe('evident');
    expect(activityOf(['2021-01-01', 1]).state).toBe('evident');
    expect(activityOf(['2021-01-02', 1]).state).toBe('unknown');
  });

  it('against a scan 90 days before its start are its own, against one of 91 days they may be older', () => {
    expect(activityOf(['2019-10-03', 0], ['2021-01-01', 1]).state).toBe('evident');
    const older = activityOf(['2019-10-02', 0], ['2021-01-01', 1]);
    expect(older.state).toBe('unknown');
    expect(older.lacking[0]).toEqual({ what: 'reference-mri', from: question.comparedFrom, to: frame.from });
  });

  it('need one scan of the days that can decide, both ends included', () => {
    for (const on of ['2020-10-03', '2021-04-01']) expect(activityOf([on, 0]).state).toBe('none');
    for (const on of ['2020-10-02', '2021-04-02'])
      expect(activityOf([on, 0]).lacking).toEqual([{ what: 'mri', ...question.deciding }]);
  });

  it('a scan that can decide and does not tell lacks its finding, not another scan', () => {
    for (const on of ['2020-10-03', '2021-04-01'])
      expect(activityOf([on]).lacking).toEqual([{ what: 'finding', finding: 'newT2', scan: day(on) }]);
    expect(activityOf(['2020-10-02']).lacking).toEqual([
      { what: 'finding', finding: 'newT2', scan: day('2020-10-02') },
      { what: 'mri', ...question.deciding },
    ]);
  });

  it('a scan after the one that clears the frame need not tell', () => {
    expect(activityOf(['2021-01-01', 0], ['2021-02-01']).state).toBe('none');
  });

  it('a scan on the first day belongs to the time before and need not tell', () => {
    expect(activityOf(['2020-01-01'], ['2021-01-01', 0]).restsOn).toEqual([day('2021-01-01')]);
  });
});
