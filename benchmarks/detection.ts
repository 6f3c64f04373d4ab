import { baseSuite } from './detection/base-suite.ts';
import { shiftSuite } from './detection/shift-suite.ts';
import { sizesFor } from './detection/sizes.ts';
import { speedFigures } from './detection/speed-suite.ts';
import { tune } from './detection/tuning.ts';
import type { Benchmark, Line } from './figures.ts';

async function run(people?: number): Promise<readonly Line[]> {
  const sizes = sizesFor(people);
  const tuned = await tune(sizes);
  return [...(await baseSuite(sizes, tuned)), ...(await shiftSuite(sizes, tuned)), ...(await speedFigures())];
}

export const benchmark: Benchmark = {
  name: 'detection',
  title: 'what noticing finds in simulated diaries whose truth is known, beside other methods',
  run,
};
