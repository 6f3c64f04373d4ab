import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { sum } from './sum.ts';
import { type Noise, type Whitened, whiten } from './whiten.ts';

interface Fit {
  readonly name: string;
  readonly days: readonly number[];
  readonly response: readonly number[];
  readonly reports?: readonly number[];
  readonly chosen: readonly [dayToDay: number, whiteNoise: number];
  readonly whitened: readonly number[];
  readonly logDeterminant: number;
}

function whitened(
  days: readonly number[],
  columns: readonly (readonly number[])[],
  noise: Noise,
  reports?: readonly number[],
): Whitened {
  const width = columns.length;
  const values = Float64Array.from(
    days.flatMap((_, row) => columns.map((column) => column[row] ?? Number.NaN)),
  );
  const into = { values: new Float64Array(values.length), variances: new Float64Array(days.length) };
  whiten({ days, width, values, ...(reports === undefined ? {} : { reports }) }, noise, into);
  return into;
}

describe.each(reference<Fit>('generalised-least-squares.json'))('as in R, with gaps: $name', (fit) => {
  const noise = { dayToDay: fit.chosen[0], whiteNoise: fit.chosen[1] };
  const found = (): Whitened => whitened(fit.days, [fit.response], noise, fit.reports);

  it('whitened as forwardsolve(t(chol(V)), y)', () => {
    const scale = Math.max(...fit.whitened.map(Math.abs));
    const { values } = found();
    const apart = fit.whitened.map((value, row) => Math.abs(value - (values[row] ?? Number.NaN)));
    expect(Math.max(...apart) / scale).toBeLessThan(1e-12);
  });

  it('the log determinant as determinant(V)', () => {
    expect(Math.abs(sum(found().variances.map(Math.log)) - fit.logDeterminant)).toBeLessThan(1e-10);
  });
});

describe('whiten', () => {
  it('leaves numbers as they are where nothing fades and nothing is added', () => {
    const { values, variances } = whitened([0, 1, 9], [[3, -1, 4]], { dayToDay: 0, whiteNoise: 0 });
    expect([...values]).toEqual([3, -1, 4]);
    expect([...variances]).toEqual([1, 1, 1]);
  });

  it('whitens every column alone, whatever stands beside it', () => {
    const column = fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(column, column, fc.double({ min: 0, max: 0.99, noNaN: true }), (one, other, dayToDay) => {
        const noise = { dayToDay, whiteNoise: 0.5 };
        const days = [0, 1, 2, 6, 7];
        const both = whitened(days, [one, other], noise);
        const alone = [one, other].map((single) => whitened(days, [single], noise));
        expect([...both.values]).toEqual(
          days.flatMap((_, row) => alone.map(({ values }) => values[row] as number)),
        );
        expect(disagreement([...both.variances], [...(alone[0] as Whitened).variances])).toBe(0);
      }),
      { seed: 20_261_127, numRuns: 100 },
    );
  });

  it('knows nothing of earlier rows after a very long gap', () => {
    const { values, variances } = whitened([0, 10_000], [[5, 2]], { dayToDay: 0.9, whiteNoise: 3 });
    expect([...values]).toEqual([2.5, 1]);
    expect([...variances]).toEqual([4, 4]);
  });
});
