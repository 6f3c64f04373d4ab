import { describe, expect, it } from 'vitest';
import { kolmogorov, pearson } from '../fixtures/goodness-of-fit.ts';
import { regularisedBeta } from './beta.ts';
import { logGamma, regularisedGamma } from './gamma.ts';
import { normalCdf } from './normal.ts';
import {
  bernoulli,
  beta,
  exponential,
  gamma,
  geometric,
  logNormal,
  poisson,
  standardNormal,
  uniform,
  uniformInteger,
  weightedChoice,
} from './random-draws.ts';
import { type RandomStream, streamOf } from './random-stream.ts';

function drawn<Value>(draw: (stream: RandomStream) => Value, seed: number): readonly Value[] {
  const stream = streamOf(seed);
  return Array.from({ length: 20_000 }, () => draw(stream));
}

/** A stream whose uniform numbers are these, over and over. */
function giving(...shares: readonly number[]): RandomStream {
  const words = shares.flatMap((share) => [Math.floor(share * 2 ** 26), (share * 2 ** 53) % 2 ** 27]);
  let place = 0;
  const next = (): number => words[place++ % words.length] as number;
  return { next, clone: () => giving(...shares), getState: () => words };
}

type Continuous = readonly [name: string, draw: (stream: RandomStream) => number, cdf: (x: number) => number];

function gammaCase(shape: number, scale: number): Continuous {
  return [
    `pgamma(x, ${shape}, scale = ${scale})`,
    (stream) => gamma(stream, shape, scale),
    (x) => regularisedGamma(shape, x / scale),
  ];
}

function betaCase(a: number, b: number): Continuous {
  return [`pbeta(x, ${a}, ${b})`, (stream) => beta(stream, a, b), (x) => regularisedBeta(x, a, b)];
}

const continuous: readonly Continuous[] = [
  ['punif(x)', uniform, (x) => x],
  ['pnorm(x)', standardNormal, normalCdf],
  ['pexp(x, 1 / 4)', (stream) => exponential(stream, 4), (x) => -Math.expm1(-x / 4)],
  [
    'plnorm(x, log(10), 0.7)',
    (stream) => logNormal(stream, 10, 0.7),
    (x) => normalCdf(Math.log(x / 10) / 0.7),
  ],
  gammaCase(0.1, 1),
  gammaCase(0.5, 3),
  gammaCase(1, 2),
  gammaCase(1.7, 0.2),
  gammaCase(40, 1),
  betaCase(1.5, 4),
  betaCase(0.3, 0.3),
  betaCase(30, 12),
];

type Counted = readonly [
  name: string,
  draw: (stream: RandomStream) => number,
  chance: (count: number) => number,
];

function poissonCase(mean: number): Counted {
  return [
    `dpois(x, ${mean})`,
    (stream) => poisson(stream, mean),
    (count) => Math.exp(count * Math.log(mean) - mean - logGamma(count + 1)),
  ];
}

function geometricCase(chance: number): Counted {
  return [
    `dgeom(x, ${chance})`,
    (stream) => geometric(stream, chance),
    (count) => chance * (1 - chance) ** count,
  ];
}

const counted: readonly Counted[] = [
  ...[0.2, 3, 9.99, 10, 25.5, 400].map(poissonCase),
  ...[0.9, 0.2, 0.05].map(geometricCase),
  [
    'three weights, one of them 0',
    (stream) => weightedChoice(stream, [1, 0, 3, 0.5]),
    (place) => [1, 0, 3, 0.5].map((weight) => weight / 4.5)[place] ?? 0,
  ],
  ['a die from 0 to 5', (stream) => uniformInteger(stream, 0, 5), (value) => (value <= 5 ? 1 / 6 : 0)],
  ['a coin', (stream) => Number(bernoulli(stream, 0.3)), (value) => [0.7, 0.3][value] ?? 0],
];

describe('what is drawn', () => {
  it('is the same for ever', () => {
    const stream = streamOf(20_261_127, 1);
    expect([
      uniform(stream),
      uniformInteger(stream, -3, 1000),
      standardNormal(stream),
      logNormal(stream, 10, 0.7),
      exponential(stream, 4),
      gamma(stream, 2.5, 3),
      gamma(stream, 0.4, 3),
      beta(stream, 1.5, 4),
      poisson(stream, 3),
      poisson(stream, 80),
      geometric(stream, 0.1),
      bernoulli(stream, 0.5),
      weightedChoice(stream, [1, 2, 3]),
    ]).toEqual([
      0.19320697240962037,
      488,
      -1.6860916331204003,
      6.492948871800807,
      0.1714275862741154,
      7.605982842830866,
      0.14177554184648472,
      0.20490337760005928,
      5,
      82,
      11,
      false,
      1,
    ]);
  });

  it.each(continuous)('is spread as %s in R', (_, draw, cdf) => {
    expect(kolmogorov(drawn(draw, 20_261_127), cdf)).toBeLessThan(1.95);
  });

  it.each(counted)('comes as often as %s in R', (_, draw, chance) => {
    expect(pearson(drawn(draw, 20_261_127), chance)).toBeGreaterThan(0.001);
  });

  it('has the mean and the variance of its distribution, within what 20,000 draws allow', () => {
    const normal = drawn(standardNormal, 5);
    const mean = normal.reduce((total, z) => total + z, 0) / normal.length;
    const square = normal.reduce((total, z) => total + z * z, 0) / normal.length;
    const cube = normal.reduce((total, z) => total + z ** 3, 0) / normal.length;
    const fourth = normal.reduce((total, z) => total + z ** 4, 0) / normal.length;
    const far = [mean / 1, (square - 1) / Math.sqrt(2), cube / Math.sqrt(15), (fourth - 3) / Math.sqrt(96)];
    expect(Math.max(...far.map(Math.abs)) * Math.sqrt(normal.length)).toBeLessThan(3.5);
  });

  it.each([
    ['poisson of mean 10', (stream: RandomStream) => poisson(stream, 10), 199_515],
    ['poisson of mean 80', (stream: RandomStream) => poisson(stream, 80), 1_598_654],
    ['gamma of shape 1.2', (stream: RandomStream) => gamma(stream, 1.2, 1), 24000.76978039457],
    ['gamma of shape 0.4', (stream: RandomStream) => gamma(stream, 0.4, 1), 8023.873127907437],
  ] as const)('adds up to the same for ever: %s', (_, draw, total) => {
    expect(drawn(draw, 4).reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 6);
  });

  it('lies between its ends, both included, for whole numbers', () => {
    const all = new Set(drawn((stream) => uniformInteger(stream, -1, 2), 3));
    expect([...all].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
  });

  it('is certain where there is no chance', () => {
    const stream = streamOf(1);
    for (let turn = 0; turn < 100; turn++) {
      expect(bernoulli(stream, 0)).toBe(false);
      expect(bernoulli(stream, 1)).toBe(true);
      expect(geometric(stream, 1)).toBe(0);
      expect(poisson(stream, 0)).toBe(0);
      expect(logNormal(stream, 7, 0)).toBe(7);
      expect(weightedChoice(stream, [0, 0, 1, 0])).toBe(2);
      expect(uniformInteger(stream, 4, 4)).toBe(4);
    }
  });

  it('happens below its chance, not at it', () => {
    expect([0.25, 0.5, 0.75].map((share) => bernoulli(giving(share), 0.5))).toEqual([true, false, false]);
  });

  it('goes to the next weight where the one before ends', () => {
    const chosen = [0, 0.25, 0.5, 0.75].map((share) => weightedChoice(giving(share), [0, 1, 1, 0, 2, 0]));
    expect(chosen).toEqual([1, 2, 4, 4]);
  });

  it('is a weight that can be chosen even where rounding leaves nothing else', () => {
    expect(weightedChoice(giving(1 - 2 ** -53), [0.1, 0.1, 0.4, 0])).toBe(2);
  });

  it('is never the logarithm of 0', () => {
    expect(exponential(giving(0), 4)).toBe(0);
    expect(gamma(giving(0.75, 0.5, 0.9, 0), 0.5, 1)).toBe(gamma(giving(0.75, 0.5, 0.9), 1.5, 1));
    expect(geometric(giving(0), 0.1)).toBe(0);
  });

  it('is drawn again at the middle and outside of the circle, where the polar method has no direction', () => {
    expect(standardNormal(giving(0.5, 0.5, 0.75, 0.5))).toBe(0.5 * Math.sqrt((-2 * Math.log(0.25)) / 0.25));
    expect(standardNormal(giving(0, 0.5, 0.75, 0.5))).toBe(standardNormal(giving(0.75, 0.5)));
    expect(standardNormal(giving(1 - 2 ** -53, 1 - 2 ** -53, 0.75, 0.5))).toBe(
      standardNormal(giving(0.75, 0.5)),
    );
  });

  it('is a share even where both gamma variates are smaller than any number', () => {
    const shares = drawn((stream) => beta(stream, 0.001, 0.001), 9);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    const high = shares.filter((share) => share > 0.5).length;
    expect(Math.abs(high / shares.length - 0.5)).toBeLessThan(0.014);
  });
});

describe('a draw is refused', () => {
  const stream = streamOf(1);
  const beyond = [Number.NaN, Number.POSITIVE_INFINITY, -1];

  it.each([
    [
      'log-normal',
      'median',
      '> 0 and finite',
      [...beyond, 0],
      (value: number) => logNormal(stream, value, 1),
    ],
    ['log-normal', 'sigma', '>= 0 and finite', beyond, (value: number) => logNormal(stream, 1, value)],
    ['exponential', 'mean', '> 0 and finite', [...beyond, 0], (value: number) => exponential(stream, value)],
    ['gamma', 'shape', '> 0 and finite', [...beyond, 0], (value: number) => gamma(stream, value, 1)],
    ['gamma', 'scale', '> 0 and finite', [...beyond, 0], (value: number) => gamma(stream, 1, value)],
    ['Poisson', 'mean', '>= 0 and finite', beyond, (value: number) => poisson(stream, value)],
    ['geometric', 'chance', '> 0 and <= 1', [...beyond, 0, 1.5], (value: number) => geometric(stream, value)],
    ['Bernoulli', 'chance', 'in [0, 1]', [...beyond, 1.5], (value: number) => bernoulli(stream, value)],
    ['weighted', 'weight', '>= 0', [Number.NaN, -1], (value: number) => weightedChoice(stream, [2, value])],
    [
      'weighted',
      'sum',
      '> 0 and finite',
      [0, Number.POSITIVE_INFINITY],
      (value: number) => weightedChoice(stream, [0, value]),
    ],
  ] as const)(
    'from a %s distribution unless its %s is %s',
    (...[distribution, parameter, wanted, values, draw]) => {
      for (const value of values)
        expect(() => draw(value)).toThrow(
          new RangeError(
            `Cannot draw from a ${distribution} distribution with ${parameter} ${value}: it must be ${wanted}`,
          ),
        );
    },
  );

  it('from a beta distribution as from a gamma distribution of its shapes', () => {
    for (const [a, b] of [
      [0, 1],
      [1, 0],
    ] as const)
      expect(() => beta(stream, a, b)).toThrow(
        new RangeError('Cannot draw from a gamma distribution with shape 0: it must be > 0 and finite'),
      );
  });

  it('from no weights at all', () => {
    expect(() => weightedChoice(stream, [])).toThrow(
      new RangeError('Cannot draw from a weighted distribution with sum 0: it must be > 0 and finite'),
    );
  });

  it.each([
    [1, 0],
    [0.5, 2],
    [0, 1.5],
    [Number.NaN, 1],
  ])('from %d to %d, which are no whole numbers in order', (low, high) => {
    expect(() => uniformInteger(stream, low, high)).toThrow(
      new RangeError(`Cannot draw from ${low} to ${high}: they must be whole numbers in this order`),
    );
  });
});
