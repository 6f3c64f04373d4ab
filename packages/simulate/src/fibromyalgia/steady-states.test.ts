import { describe, expect, it } from 'vitest';
import { nearlyOneState, twoStates } from './parameter-sets.ts';
import { steadyStates } from './steady-states.ts';

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
