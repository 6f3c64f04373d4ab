import { expect, it } from 'vitest';
import { edssAt } from '../../fixtures/told.ts';
import { disabilityCourse } from './disability-course.ts';
import { disabilityDefinitions } from './disability-presets.ts';

it('the engine answers in a browser as it does in Node', () => {
  const { events, status } = disabilityCourse(
    edssAt({ 0: 2, 100: 3, 190: 3, 300: 4, 400: 4 }, [250]),
    disabilityDefinitions['muller-2023'],
  );
  expect(events.map(({ onset, relation }) => `${onset.day} ${relation}`)).toEqual(['100 PIRA', '300 RAW']);
  expect(status.state).toBe('confirmed');
});
