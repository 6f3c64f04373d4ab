import { describe, expect, test } from 'vitest';
import { afterYears, secondAttacks } from './first-attack.ts';

describe('after a first attack', () => {
  const second = {
    today: secondAttacks({ kind: 'first-attack', scanner: 'today' }),
    older: secondAttacks({ kind: 'first-attack', scanner: 'older' }),
  };

  test('a second one is likelier where the scan shows lesions, and never less likely with time', () => {
    for (const { withLesions, without } of Object.values(second))
      for (const place of afterYears.keys()) {
        expect(withLesions[place]).toBeGreaterThan(without[place] as number);
        for (const row of [withLesions, without])
          if (place > 0) expect(row[place]).toBeGreaterThanOrEqual(row[place - 1] as number);
      }
  });

  test('a scan that shows less leaves more people with a clear one who do have MS', () => {
    expect(second.older.without[3]).toBeGreaterThan(second.today.without[3] as number);
  });

  test('with a scan of the 1980s, at most ten of 100 more or fewer than Fisniku saw had a second one within 20 years', () => {
    const { withLesions, without } = second.older;
    expect(Math.abs((withLesions.at(-1) as number) - (100 * 60) / 73)).toBeLessThanOrEqual(10);
    expect(Math.abs((without.at(-1) as number) - (100 * 7) / 34)).toBeLessThanOrEqual(10);
  });
});
