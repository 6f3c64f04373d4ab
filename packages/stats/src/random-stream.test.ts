import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationScore, kolmogorov, pearson } from '../fixtures/goodness-of-fit.ts';
import { uniform } from './random-draws.ts';
import { type RandomStream, streamOf } from './random-stream.ts';

function first(stream: RandomStream, count: number): readonly number[] {
  return Array.from({ length: count }, () => uniform(stream));
}

describe('a stream of chance', () => {
  it.each([
    [0, [], [2968811710, 3677149159, 745650761, 2884920346]],
    [0, [0], [3757552657, 2018376492, 1456443223, 3395645823]],
    [5, [1, 2], [3969332537, 197540207, 1228251532, 78520211]],
    [5, [2, 1], [1558476883, 1731252798, 3342860748, 3097242224]],
    [2 ** 53 - 1, [7], [2172756029, 2187007501, 2697022647, 1479386489]],
    [2 ** 32, [], [3964924996, 1358922860, 3894904162, 2051610843]],
    [1, [2 ** 32 - 1, 0, 3, 4, 5], [2346016457, 3890511567, 1731855164, 1764836441]],
  ] as const)(
    'begins as numpy.random.SeedSequence(%d, spawn_key=%j).generate_state(4)',
    (seed, path, state) => {
      expect(
        streamOf(seed, ...path)
          .getState()
          .map((word) => word >>> 0),
      ).toEqual(state);
    },
  );

  it('gives these numbers for ever', () => {
    expect(first(streamOf(20_261_127, 3, 1), 3)).toEqual([
      0.9927214205954012, 0.7245023936283705, 0.26190852433335965,
    ]);
  });

  const paths = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 6 });

  it('gives the same numbers whatever other streams are made and used before, or in between', () => {
    fc.assert(
      fc.property(fc.nat(), paths, paths, (seed, path, other) => {
        const alone = first(streamOf(seed, ...path), 4);
        const beside = streamOf(seed, ...other);
        first(beside, 3);
        const stream = streamOf(seed, ...path);
        const mixed = alone.map(() => {
          uniform(beside);
          return uniform(stream);
        });
        expect(mixed).toEqual(alone);
      }),
      { seed: 20_261_127, numRuns: 200 },
    );
  });

  it.each([-1, 0.5, 2 ** 53, Number.NaN])('refuses %d as a seed', (seed) => {
    expect(() => streamOf(seed)).toThrow(
      new RangeError(`Cannot seed a stream with ${seed}: the seed must be a whole number from 0 to 2^53 - 1`),
    );
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN])('refuses %d in a path', (place) => {
    expect(() => streamOf(1, 2, place)).toThrow(
      new RangeError(`Cannot find a stream at ${place}: a path must be of whole numbers from 0 to 2^32 - 1`),
    );
  });
});

const neighbours = {
  'places in a path': (place: number) => streamOf(11, place),
  'places further down a path': (place: number) => streamOf(11, 4, place, 2),
  'places of a grid': (place: number) => streamOf(11, place % 300, Math.floor(place / 300)),
  seeds: (place: number) => streamOf(place, 3),
  'seeds far apart': (place: number) => streamOf(place * 2 ** 32, 3),
} as const;

describe.each(Object.entries(neighbours))('streams of neighbouring %s', (_, streamAt) => {
  const firsts = Array.from({ length: 20_000 }, (_none, place) => uniform(streamAt(place)));
  const pairs = firsts.slice(1).map((share, place) => [firsts[place] as number, share] as const);

  it('begin anywhere between 0 and 1', () => {
    expect(kolmogorov(firsts, (x) => x)).toBeLessThan(1.95);
  });

  it('begin without regard to each other', () => {
    expect(Math.abs(correlationScore(pairs))).toBeLessThan(3.5);
    const cells = pairs.map(([a, b]) => 16 * Math.floor(16 * a) + Math.floor(16 * b));
    expect(pearson(cells, (cell) => (cell < 256 ? 1 / 256 : 0))).toBeGreaterThan(0.001);
  });

  it('go on without regard to each other, even if one is late', () => {
    const [one, other] = [first(streamAt(1), 20_000), first(streamAt(2), 20_000)];
    for (const late of [0, 1, 2]) {
      const beside = one.slice(late).map((share, place) => [share, other[place] as number] as const);
      expect(Math.abs(correlationScore(beside))).toBeLessThan(3.5);
    }
  });
});
