import { describe, expect, it } from 'vitest';
import { nearlyOneState, twoStates } from './parameter-sets.ts';
import { type SteadyState, steadyStateCurve, steadyStates } from './steady-states.ts';

const loads = Array.from({ length: 71 }, (_, place) => 0.3 + place / 100);

describe('the average person under a load that does not change', () => {
  it('has two states that hold for a load of .55, with few and with many symptoms', () => {
    const states = steadyStates(twoStates, 0.55, 0);
    expect(states.map(({ holds }) => holds)).toEqual([true, false, true]);
    expect(states.map(({ symptoms }) => Math.round(symptoms))).toEqual([20, 42, 61]);
  });

  it('has two between a load of about .5 and .65, and one elsewhere', () => {
    const two = loads.filter((load) => steadyStates(twoStates, load, 0).length === 3);
    expect(two[0]).toBeCloseTo(0.53, 1);
    expect(two.at(-1)).toBeCloseTo(0.61, 1);
    expect(two.length).toBeGreaterThan(5);
  });

  it('comes down from the upper one when half of safety is learnt', () => {
    for (const load of [0.5, 0.55, 0.6, 0.65])
      expect(steadyStates(twoStates, load, 0.5).map(({ symptoms }) => symptoms < 25)).toEqual([true]);
  });

  it('hardly ever has two where the loop is weaker', () => {
    const two = loads.filter((load) => steadyStates(nearlyOneState, load, 0).length === 3);
    expect(two.length).toBeLessThan(5);
  });

  it('always has one that holds more than do not, and more symptoms the further up', () => {
    for (const parameters of [twoStates, nearlyOneState])
      for (const load of loads)
        for (const safety of [0, 0.3, 1]) {
          const states = steadyStates(parameters, load, safety);
          const holding = states.filter(({ holds }) => holds).length;
          expect(2 * holding - states.length).toBe(1);
          const symptoms = states.map((state) => state.symptoms);
          expect(symptoms).toEqual(symptoms.toSorted((a, b) => a - b));
        }
  });
});

describe('the line of all steady states', () => {
  it('goes through those of each load', () => {
    const curve = steadyStateCurve(twoStates, 0, 1.2);
    for (const point of curve.filter((_, place) => place % 7 === 0)) {
      const nearest = steadyStates(twoStates, point.load, 0).map(({ symptoms }) =>
        Math.abs(symptoms - point.symptoms),
      );
      expect(Math.min(...nearest)).toBeLessThan(0.1);
    }
  });

  it.each(
    [twoStates, nearlyOneState].flatMap((parameters) =>
      [0, 0.5].map((safety) => [parameters.id, safety, steadyStateCurve(parameters, safety, 1.2)] as const),
    ),
  )(
    'of %s with safety %d has more symptoms the further it goes, and does not hold where it runs back',
    (_, __, curve) => {
      expect(curve.length).toBeGreaterThan(60);
      const steps = curve.slice(1).map((point, place) => [curve[place] as SteadyState, point] as const);
      for (const [before, after] of steps) {
        expect(after.symptoms).toBeGreaterThan(before.symptoms);
        // At a turn one of the two holds and the other does not.
        if (before.holds === after.holds) expect(after.load > before.load).toBe(after.holds);
      }
    },
  );

  it('runs back in the world with two states, and hardly in the other', () => {
    const runsBack = (parameters: typeof twoStates) =>
      steadyStateCurve(parameters, 0, 1.2).filter(({ holds }) => !holds).length;
    expect(runsBack(twoStates)).toBeGreaterThan(20);
    expect(runsBack(nearlyOneState)).toBeLessThan(runsBack(twoStates) / 2);
  });

  it('keeps to the loads that were asked for', () => {
    const loads = steadyStateCurve(twoStates, 0, 0.58).map(({ load }) => load);
    expect(Math.max(...loads)).toBeLessThanOrEqual(0.58);
    expect(Math.min(...loads)).toBeGreaterThanOrEqual(0);
  });
});
