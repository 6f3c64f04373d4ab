import { addDays, day, type Usual } from '@ebb/course';
import { describe, expect, test } from 'vitest';
import { lookBackDays, usualStretches } from './usual-through.ts';

const today = day('2026-04-30');
const fatigue = (median: number, from: string): Usual => ({
  site: { symptom: 'fatigue' },
  median,
  low: median - 1,
  high: median + 1,
  reports: 60,
  from: day(from),
  to: today,
});

describe('the usual level through time', () => {
  test('two years are looked back on every 91 days', () => {
    const days = lookBackDays(addDays(today, -733), today);
    expect(days).toHaveLength(8);
    expect(days[0]).toBe(addDays(today, -91));
  });

  test('a long life is looked back on in wider steps, never more than twelve', () => {
    const days = lookBackDays(addDays(today, -3652), today);
    expect(days.length).toBeLessThanOrEqual(12);
    expect((days[0] ?? 0) - (days[1] ?? 0)).toBe(4 * 91);
  });

  test('each level holds up to the day on which it stood so, and none before its first report', () => {
    const levels = [
      { day: day('2026-01-29'), usual: [fatigue(3, '2025-11-10')] },
      { day: today, usual: [fatigue(5, '2026-02-01')] },
    ];
    const drawn = usualStretches('fatigue', levels, day('2024-01-01'));
    expect(drawn.map(({ from, to, median }) => [from, to, median])).toEqual([
      [day('2025-11-10'), day('2026-01-29'), 3],
      [day('2026-02-01'), today, 5],
    ]);
  });

  test('a symptom without a usual level gets none', () => {
    expect(usualStretches('pain', [{ day: today, usual: [fatigue(5, '2026-02-01')] }], today)).toEqual([]);
  });
});
