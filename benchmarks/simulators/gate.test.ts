import { expect, it } from 'vitest';
import { holds } from '../figures.ts';
import { gate } from './gate.ts';

const figure = { what: 'targets within tolerance', value: 3, unit: 'targets', bound: { atLeast: 18 } };

it('judges a figure with as many people as its bound was set for', () => {
  expect(holds(gate(figure, { people: 900, from: 900 }))).toBe(false);
  expect(holds(gate({ ...figure, value: 20 }, { people: 1000, from: 900 }))).toBe(true);
});

it('says of a figure with fewer people that it was not judged', () => {
  const unjudged = gate(figure, { people: 899, from: 900 });
  expect(holds(unjudged)).toBeUndefined();
  expect(unjudged.note).toBe('not judged with 899 people, its bound is set for 900');
});
