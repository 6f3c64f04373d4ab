import type { LoadSource } from '@ebb/simulate';
import { mean } from '@ebb/stats';
import { describe, expect, test } from 'vitest';
import { notRunBelow } from './interference.ts';
import { loadSources } from './layers.ts';
import { outcomeOf, type Spread } from './outcome.ts';
import { everybody, outcomesOf, ways } from './ways.ts';
import { measures, type Weeks, weeks, weeksOfTrying } from './weeks.ts';

const ordinary = outcomesOf({ set: 'twoStates', practice: 'ordinary', people: everybody });
const nearlyDaily = outcomesOf({ set: 'twoStates', practice: 'nearlyDaily', people: everybody });
const last = weeksOfTrying - 1;

describe('four ways', () => {
  test('begin with the same people', () => {
    for (const way of ways) expect(ordinary[way].lives).toHaveLength(everybody);
    const first = ordinary['usual-care'].spreads.interference[0]?.median as number;
    for (const way of ways)
      expect(Math.abs((ordinary[way].spreads.interference[0]?.median as number) - first)).toBeLessThan(0.6);
  });

  test('come in with symptoms that get in the way of life', () => {
    expect(ordinary['usual-care'].spreads.interference[0]?.median).toBeGreaterThan(5);
  });

  test('both together bring more people than each alone to where symptoms do not run life', () => {
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
    const atMonth = (way: 'load-only' | 'loop-only'): number =>
      ordinary[way].spreads.interference[4]?.median as number;
    expect(atMonth('load-only')).toBeLessThan(atMonth('loop-only'));
  });

  test('nobody is guaranteed, not even with practice nearly every day', () => {
    for (const way of ways) expect(nearlyDaily[way].quietAtEnd).toBeLessThan(75);
  });

  test('flares still come to people whose symptoms do not run life', () => {
    const { quietAtEnd, flaredOfQuiet } = ordinary['load-and-loop'];
    expect(flaredOfQuiet).toBeGreaterThan(0.2 * quietAtEnd);
    expect(flaredOfQuiet).toBeLessThanOrEqual(quietAtEnd);
  });

  test('still do more together than nothing new where the alarm hardly locks', () => {
    const other = outcomesOf({ set: 'nearlyOneState', practice: 'ordinary', people: everybody });
    expect(other['load-and-loop'].quietAtEnd).toBeGreaterThan(other['usual-care'].quietAtEnd);
  });
});

describe('the load of a week', () => {
  const weekly = ways.flatMap((way) => ordinary[way].lives);

  test('is what its sources weigh together, and more only where a day would have been below nothing', () => {
    const more = weekly.flatMap(({ load, loadBy }) =>
      Array.from(load, (all, week) =>
        loadSources.reduce((rest, source) => rest - (loadBy[source][week] as number), all),
      ),
    );
    expect(Math.min(...more)).toBeGreaterThan(-1e-5);
    expect(more.filter((by) => by > 1e-5).length / more.length).toBeLessThan(0.15);
  });

  test('has poor sleep, stress and overdoing in it, and illness now and then', () => {
    const usual = (source: LoadSource): number =>
      mean(ordinary['usual-care'].lives.map(({ loadBy }) => mean(loadBy[source])));
    for (const source of ['sleep', 'stress', 'exertion'] as const)
      expect(usual(source)).toBeGreaterThan(0.05);
    const isIll = ordinary['usual-care'].lives.flatMap(({ loadBy }) =>
      [...loadBy.illness].filter((by) => by > 0),
    );
    expect(isIll.length / (everybody * weeks)).toBeGreaterThan(0.04);
    expect(isIll.length / (everybody * weeks)).toBeLessThan(0.2);
  });

  test('is eased by good nights more than by calm, and by nothing else', () => {
    const least = (source: LoadSource): number =>
      Math.min(...weekly.map(({ loadBy }) => Math.min(...loadBy[source])));
    expect(least('sleep')).toBeLessThan(least('stress'));
    expect(least('exertion')).toBeGreaterThanOrEqual(0);
    expect(least('illness')).toBeGreaterThanOrEqual(0);
  });

  test('brings the same illnesses, whatever is tried', () => {
    ordinary['usual-care'].lives.forEach(({ loadBy }, person) => {
      for (const way of ways) expect(ordinary[way].lives[person]?.loadBy.illness).toEqual(loadBy.illness);
    });
  });
});

test.each(measures)('weeks of %s lie between tenths of the people, the middle half inside', (measure) => {
  const spreads = ordinary['load-only'].spreads[measure];
  expect(spreads).toHaveLength(weeks);
  for (const { tenth, quarter, median, threeQuarters, nineTenths } of spreads) {
    const all = [tenth, quarter, median, threeQuarters, nineTenths];
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    expect(tenth).toBeGreaterThanOrEqual(0);
    expect(nineTenths).toBeLessThanOrEqual(10);
  }
});

test.each(measures)(
  'a quarter of the people have less of %s than the band of the middle half, and a quarter more',
  (measure) => {
    const { lives, spreads } = ordinary['load-and-loop'];
    const { quarter, threeQuarters } = spreads[measure][last] as Spread;
    const points = lives.map((life) => life[measure][last] as number);
    expect(points.filter((of) => of < quarter)).toHaveLength(everybody / 4);
    expect(points.filter((of) => of > threeQuarters)).toHaveLength(everybody / 4);
  },
);

test('pain goes down with both together, and people come in with pain', () => {
  expect(ordinary['load-and-loop'].spreads.pain[last]?.median).toBeLessThan(
    ordinary['usual-care'].spreads.pain[last]?.median as number,
  );
  expect(ordinary['usual-care'].spreads.pain[0]?.median).toBeGreaterThan(4);
});

describe('people are counted', () => {
  const [one] = ordinary['usual-care'].lives;
  const life = (quiet: readonly number[], flares: readonly number[]) => ({ ...one, quiet, flares }) as Weeks;

  test('as quiet in the last week of trying and in the last of all, and their flares for half a year after', () => {
    const outcome = outcomeOf([
      life([last, weeks - 1], [last]),
      life([last], [last + 1]),
      life([last], [last + 26]),
      life([last], [last + 27]),
      life([weeks - 1], [last + 5]),
      life([last - 1, last + 1], []),
    ]);
    expect(outcome).toMatchObject({ quietAtEnd: 4, quietAfter: 2, flaredOfQuiet: 2 });
  });
});

test('weeks are quiet where the course page would tell a remission: by whole numbers, and a flare does not end it', () => {
  for (const way of ways)
    for (const { interference, quiet, flares } of ordinary[way].lives)
      for (const week of quiet)
        if (!flares.some((worst) => Math.abs(worst - week) < 12))
          expect(interference[week]).toBeLessThan(notRunBelow);
});
