import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
