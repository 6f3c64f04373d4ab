import { type Day, day } from '@ebb/course';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topAbove, type VisitChartInput, visitChartOf } from './visit-chart.ts';

const base: VisitChartInput = {
  visits: [
    { day: day('2024-05-03'), score: 2, role: 'reference' },
    { day: day('2025-03-12'), score: 3, role: 'seen' },
  ],
  relapses: [{ from: day('2024-09-01'), to: day('2024-10-10') }],
  change: {
    reference: { day: day('2024-05-03'), score: 2 },
    needed: 3,
    worse: 'higher',
    windows: [{ from: day('2025-05-28'), to: day('2027-06-04') }],
  },
  top: 10,
  today: day('2025-03-20'),
  width: 330,
  locale: 'en-GB',
};

describe('the picture of visits', () => {
  const chart = visitChartOf(base);

  test('begins at 0 and ends at the top of the scale', () => {
    expect(chart.scores.map(({ score }) => score)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(chart.scores[0]?.y).toBe(chart.plot.y + chart.plot.height);
    expect(chart.scores.at(-1)?.y).toBe(chart.plot.y);
  });

  test('is flat from a visit to the next and steps there', () => {
    const [first, second] = chart.dots;
    expect(chart.step).toBe(`M${first?.x} ${first?.y}H${second?.x}V${second?.y}`);
  });

  test('draws the reference and the score needed from the reference visit on', () => {
    expect(chart.reference?.y).toBe(chart.dots[0]?.y);
    expect(chart.needed?.y).toBe(chart.dots[1]?.y);
    expect(chart.reference?.from).toBe(chart.dots[0]?.x);
  });

  test('keeps a time for confirming that reaches years ahead from pressing the visits together', () => {
    const [window] = chart.windows;
    expect((window?.x ?? 0) + (window?.width ?? 0)).toBeCloseTo(chart.plot.x + chart.plot.width, 0);
    expect(chart.dots[1]?.x).toBeGreaterThan(chart.plot.x + chart.plot.width * 0.6);
  });

  test('puts the time for confirming on the side to which the change goes', () => {
    const lower = visitChartOf({
      ...base,
      change: { ...(base.change as NonNullable<VisitChartInput['change']>), worse: 'lower', needed: 1 },
    });
    expect(chart.windows[0]?.y).toBe(chart.plot.y);
    expect((lower.windows[0]?.y ?? 0) + (lower.windows[0]?.height ?? 0)).toBe(
      lower.plot.y + lower.plot.height,
    );
  });

  test('draws a relapse that runs up to today', () => {
    const running = visitChartOf({ ...base, relapses: [{ from: day('2025-03-10') }] });
    const [relapse] = running.relapses;
    expect(Math.abs((relapse?.x ?? 0) + (relapse?.width ?? 0) - running.todayX)).toBeLessThan(2);
  });

  test('does not stretch one visit over the whole width', () => {
    const { change: _, ...one } = { ...base, visits: base.visits.slice(1), relapses: [] };
    const { dots, plot } = visitChartOf(one);
    expect(dots[0]?.x).toBeGreaterThan(plot.x + plot.width / 2);
  });

  test('keeps everything inside, whatever was visited', () => {
    const somewhere = fc.integer({ min: 18_000, max: 20_000 }).map((at) => at as Day);
    fc.assert(
      fc.property(
        fc.array(fc.record({ day: somewhere, score: fc.integer({ min: 0, max: 10 }) }), { minLength: 1 }),
        fc.array(fc.record({ from: somewhere }), { maxLength: 4 }),
        fc.integer({ min: 240, max: 1100 }),
        (visits, relapses, width) => {
          const sorted = visits
            .toSorted((a, b) => a.day - b.day)
            .map((visit) => ({ ...visit, role: 'plain' as const }));
          const {
            plot,
            dots,
            relapses: bands,
          } = visitChartOf({
            visits: sorted,
            relapses,
            top: 10,
            today: 20_000 as Day,
            width,
            locale: 'en-GB',
          });
          for (const { x, y } of dots) {
            expect(x).toBeGreaterThanOrEqual(plot.x);
            expect(x).toBeLessThanOrEqual(plot.x + plot.width);
            expect(y).toBeGreaterThanOrEqual(plot.y);
            expect(y).toBeLessThanOrEqual(plot.y + plot.height);
          }
          for (const { x, width: wide } of bands)
            expect(x >= plot.x && x + wide <= plot.x + plot.width + 2.1).toBe(true);
        },
      ),
      { seed: 20260305 },
    );
  });
});

test.each([
  [7.2, 10],
  [51, 80],
  [24, 30],
  [1, 2],
])('above %d the scale ends at %d', (highest, top) => {
  expect(topAbove(highest)).toBe(top);
});
