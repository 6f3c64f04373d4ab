import { expect, it } from 'vitest';
import type { Day } from '../day.ts';
import { disabilityCourse } from './disability-course.ts';
import { disabilityDefinitions } from './disability-presets.ts';
import { follow } from './live.ts';

const muller = disabilityDefinitions['muller-2023'];
const visit = (day: number, edss: number) => ({ visit: { day: day as Day, scores: { edss } } });

it('a person followed from visit to visit is stable, pending, confirmed, sustained, and lost', () => {
  const fixed = {
    ...muller,
    rebaseline: { ...muller.rebaseline, afterWorsening: false, afterImprovement: false },
  };
  const following = follow(fixed);
  const states = [visit(0, 2), visit(100, 3), visit(200, 3), visit(300, 3), visit(400, 2)].map(
    (learned) => following.push(learned).state,
  );
  expect(states).toEqual(['stable', 'pending', 'confirmed', 'sustained', 'lost']);
});

it('a relapse that is learned of later changes what it means', () => {
  const following = follow(muller);
  for (const learned of [visit(0, 2), visit(100, 3), visit(200, 3)]) following.push(learned);
  expect(following.course().events[0]?.relation).toBe('PIRA');
  following.push({ relapse: { onset: 60 as Day } });
  expect(following.course().events[0]?.relation).toBe('RAW');
});

it('a visit that is learned of later is put in its place', () => {
  const following = follow(muller);
  for (const learned of [visit(0, 2), visit(200, 3)]) following.push(learned);
  expect(following.push(visit(100, 3)).state).toBe('confirmed');
});

it('scans are kept for the rules that read them and leave the status as it is', () => {
  const following = follow(muller);
  following.push(visit(0, 2));
  expect(following.push({ scan: { day: 50 as Day, newT2: 2 } }).state).toBe('stable');
});

it('nobody followed yet is stable, with nothing to show', () => {
  expect(follow(muller).course()).toEqual(disabilityCourse({ visits: [], relapses: [] }, muller));
});
