import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LoadBy, layersOf, weightsOf } from './layers.ts';

const by: LoadBy = { sleep: 0.12, stress: 0.24, exertion: 0, illness: 0.36 };

describe('the layers of the load', () => {
  test('lie on each other in one order, as tall as their sources weigh; what weighs nothing has none', () => {
    const { layers, level } = layersOf(by, 0.72);
    expect(layers.map(({ source }) => source)).toEqual(['sleep', 'stress', 'illness']);
    expect(layers.map(({ from, to }) => to - from)).toEqual(
      [0.1, 0.2, 0.3].map((share) => expect.closeTo(share)),
    );
    expect(level).toBeCloseTo(0.6);
  });

  test('reach above the water by what good sleep takes off', () => {
    const { layers, level } = layersOf({ ...by, sleep: -0.12 }, 0.48);
    expect(layers.at(-1)?.to).toBeCloseTo(0.5);
    expect(level).toBeCloseTo(0.4);
  });

  test('keep their shares and fill the vessel where there is more than it holds', () => {
    const { layers, level } = layersOf({ sleep: 0.4, stress: 0.4, exertion: 0.4, illness: 0.4 }, 1.6);
    expect(layers.map(({ to }) => to)).toEqual([0.25, 0.5, 0.75, 1].map((share) => expect.closeTo(share)));
    expect(level).toBeCloseTo(1);
  });

  test('never leave the vessel, and water never stands above them', () => {
    const weight = fc.double({ min: -0.3, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.record({ sleep: weight, stress: weight, exertion: weight, illness: weight }), (any) => {
        const load = Math.max(0, any.sleep + any.stress + any.exertion + any.illness);
        const { layers, level } = layersOf(any, load);
        const top = layers.at(-1)?.to ?? 0;
        expect(top).toBeLessThanOrEqual(1 + 1e-9);
        expect(level).toBeLessThanOrEqual(top);
      }),
      { seed: 20_261_127, numRuns: 200 },
    );
  });
});

describe('what weighs', () => {
  test('is told heaviest first, without what can hardly be seen', () => {
    expect(weightsOf({ sleep: 0.04, stress: 0.1, exertion: 0.3, illness: 0 })).toEqual({
      adds: ['exertion', 'stress'],
      isEased: false,
    });
  });

  test('says when good sleep takes off', () => {
    expect(weightsOf({ sleep: -0.2, stress: 0, exertion: 0, illness: 0 })).toEqual({
      adds: [],
      isEased: true,
    });
    expect(weightsOf({ sleep: -0.04, stress: 0, exertion: 0, illness: 0 }).isEased).toBe(false);
  });
});
