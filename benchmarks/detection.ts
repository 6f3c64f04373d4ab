import { baseSuite } from './detection/base-suite.ts';
import { mechanismSuite } from './detection/mechanism-suite.ts';
import { realDiaries } from './detection/real-diaries.ts';
import { shiftSuite } from './detection/shift-suite.ts';
import { sizesFor } from './detection/sizes.ts';
import { speedFigures } from './detection/speed-suite.ts';
import { suiteApart } from './detection/suite-apart.ts';
import { tune } from './detection/tuning.ts';
import type { Benchmark, Line } from './figures.ts';

async function run(people?: number): Promise<readonly Line[]> {
  const sizes = sizesFor(people);
  // On threads of their own from the start: both suites are long and not divided.
  const apart = Promise.all([
    suiteApart({ suite: 'course', people: sizes.course }),
    suiteApart({ suite: 'slow-change', people: sizes.slowChange }),
  ]);
  const tuned = await tune(sizes);
  const base = await baseSuite(sizes, tuned);
  const shifts = await shiftSuite(sizes, tuned);
  const mechanism = await mechanismSuite(sizes, tuned);
  const [course, slowChange] = await apart;
  return [
    ...base,
    ...shifts,
    ...mechanism,
    ...course,
    ...slowChange,
    ...(await speedFigures()),
    await realDiaries(),
  ];
}

export const benchmark: Benchmark = {
  name: 'detection',
  title: 'what noticing finds in simulated diaries whose truth is known, beside other methods',
  run,
};
