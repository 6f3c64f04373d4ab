import { expect, test } from 'vitest';
import { whoGetsIt } from './who.ts';

test('about 85 of 100 begin with relapses, mostly in their twenties and thirties, two or three women to a man', () => {
  const { relapsing, women, byDecade } = whoGetsIt();
  expect(relapsing).toBeGreaterThanOrEqual(80);
  expect(relapsing).toBeLessThanOrEqual(90);
  expect(women).toBeGreaterThanOrEqual(64);
  expect(women).toBeLessThanOrEqual(76);
  expect((byDecade[1] as number) + (byDecade[2] as number)).toBeGreaterThan(50);
  expect(byDecade.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(98);
});
