import { day } from '@ebb/course';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SlowChart, type SlowChartInput, slowChartOf } from './slow-chart.ts';

const base: SlowChartInput = {
  from: day('2023-03-05'),
  to: day('2026-03-05'),
  perYear: 0.6,
  low: 0.3,
  high: 0.9,
  relapses: [day('2024-06-01')],
  width: 330,
  locale: 'en-GB',
};

/** Where the fan ends on the right: high above low. */
const endsOf = ({ band }: SlowChart): readonly [high: number, low: number] => {
  const [, high, low] = /L[\d.]+ ([\d.]+)V([\d.]+)Z/.exec(band) ?? [];
  return [Number(high), Number(low)];
};
const zeroOf = ({ levels }: SlowChart): number | undefined => levels.find(({ points }) => points === 0)?.y;

describe('the picture of a slow change', () => {
  test('begins at no change and ends with the line inside its interval', () => {
    const chart = slowChartOf(base);
    const [high, low] = endsOf(chart);
    expect(chart.line.y1).toBe(zeroOf(chart));
    expect(chart.line.y2).toBeGreaterThan(high);
    expect(chart.line.y2).toBeLessThan(low);
  });

  test('keeps the fan above no change where the whole interval is worse, and over it where it is not', () => {
    const worse = slowChartOf(base);
    expect(endsOf(worse)[1]).toBeLessThan(zeroOf(worse) as number);
    const unsure = slowChartOf({ ...base, low: -0.2 });
    expect(endsOf(unsure)[1]).toBeGreaterThan(zeroOf(unsure) as number);
  });

  test('does not make a tenth of a point look large', () => {
    const { line, plot } = slowChartOf({ ...base, perYear: 0.03, low: 0.01, high: 0.05 });
    expect(line.y1 - line.y2).toBeLessThan(plot.height / 8);
  });

  test('marks the relapses in its time and no others', () => {
    expect(slowChartOf(base).relapses).toHaveLength(1);
    expect(slowChartOf({ ...base, relapses: [day('2020-01-01')] }).relapses).toEqual([]);
  });

  test('holds every change inside, with few round levels', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.integer({ min: 740, max: 4000 }),
        (perYear, half, days) => {
          const chart = slowChartOf({
            ...base,
            from: (base.to - days) as typeof base.from,
            perYear,
            low: perYear - half,
            high: perYear + half,
          });
          for (const y of [...endsOf(chart), chart.line.y2]) {
            expect(y).toBeGreaterThanOrEqual(chart.plot.y);
            expect(y).toBeLessThanOrEqual(chart.plot.y + chart.plot.height);
          }
          expect(chart.levels.length).toBeLessThanOrEqual(8);
          expect(zeroOf(chart)).toBeDefined();
        },
      ),
      { seed: 20260305 },
    );
  });
});
