import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialProportion, clusteredProportion, type SharesOfPersons } from './proportion.ts';

describe('a share of persons', () => {
  it.each([
    [47, 200, 0.178070734600686, 0.299961872647249],
    [0, 12, 0, 0.264648469397051],
    [12, 12, 0.735351530602949, 1],
    [1, 7000, 3.61682317132072e-6, 7.95689190549583e-4],
  ])('is that of binom.test(%i, %i) in R', (count, of, low, high) => {
    const found = binomialProportion(count, of, 0.95);
    expect(found.share).toBe(count / of);
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });

  it.each([
    [3, 2, 0.95, 'Cannot compute the share 3 of 2: both must be whole numbers, 0 <= 3 <= 2 and 2 > 0'],
    [0, 0, 0.95, 'Cannot compute the share 0 of 0: both must be whole numbers, 0 <= 0 <= 0 and 0 > 0'],
    [1, 2, 1, 'Cannot compute a 1 interval: the level must be in (0, 1)'],
  ])('of %i of %i at %d is refused', (count, of, level, message) => {
    expect(() => binomialProportion(count, of, level)).toThrow(new RangeError(message));
  });
});

function sums(persons: readonly (readonly [part: number, whole: number])[]): SharesOfPersons {
  const total = (of: (part: number, whole: number) => number): number =>
    persons.reduce((sum, [part, whole]) => sum + of(part, whole), 0);
  return {
    persons: persons.filter(([, whole]) => whole > 0).length,
    part: total((part) => part),
    whole: total((_, whole) => whole),
    partSquared: total((part) => part ** 2),
    partTimesWhole: total((part, whole) => part * whole),
    wholeSquared: total((_, whole) => whole ** 2),
  };
}

describe('a share of events of which one person may have several', () => {
  // p <- c(1,0,2,0,1,0,1,0,0,3); w <- c(1,1,3,2,1,1,1,1,2,3); R <- sum(p)/sum(w); n <- 10; e <- p - R*w
  // se <- sqrt(n/(n-1)*sum(e^2))/sum(w); plogis(qlogis(R) + c(-1,1)*qnorm(.975)*se/(R*(1-R)))
  const ten = sums([
    [1, 1],
    [0, 1],
    [2, 3],
    [0, 2],
    [1, 1],
    [0, 1],
    [1, 1],
    [0, 1],
    [0, 2],
    [3, 3],
  ]);

  it('is the ratio of sums with its linearised interval, as computed in R', () => {
    const found = clusteredProportion(ten, 0.95);
    expect(found?.share).toBe(0.5);
    expect(found?.low).toBeCloseTo(0.22008839729121, 10);
    expect(found?.high).toBeCloseTo(0.77991160270879, 10);
  });

  it('has the exact interval for its persons where the part is none or all', () => {
    expect(
      clusteredProportion(
        sums([
          [0, 3],
          [0, 1],
          [0, 2],
        ]),
        0.95,
      ),
    ).toEqual(binomialProportion(0, 3, 0.95));
    expect(
      clusteredProportion(
        sums([
          [3, 3],
          [1, 1],
        ]),
        0.95,
      ),
    ).toEqual(binomialProportion(2, 2, 0.95));
  });

  it('says nothing of others from one person with both', () => {
    expect(clusteredProportion(sums([[1, 3]]), 0.95)).toEqual({ share: 1 / 3, low: 0, high: 1 });
  });

  it('is absent without any event', () => {
    expect(
      clusteredProportion(
        sums([
          [0, 0],
          [0, 0],
        ]),
        0.95,
      ),
    ).toBeUndefined();
  });

  it('lies inside its interval, which lies inside 0 to 1', () => {
    const person = fc.nat(5).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), (persons) => {
        const found = clusteredProportion(sums(persons), 0.9);
        if (found === undefined) return persons.every(([, whole]) => whole === 0);
        return 0 <= found.low && found.low <= found.share && found.share <= found.high && found.high <= 1;
      }),
      { seed: 17 },
    );
  });
});
