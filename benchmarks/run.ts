import { parseArgs } from 'node:util';
import type { Benchmark } from './figures.ts';
import { holds, line, machine } from './figures.ts';

const benchmarks: Record<string, () => Promise<{ readonly benchmark: Benchmark }>> = {
  course: () => import('./course.ts'),
  diary: () => import('./diary.ts'),
  imports: () => import('./imports.ts'),
  weight: () => import('./weight.ts'),
  journal: () => import('./journal.ts'),
  detection: () => import('./detection.ts'),
  simulators: () => import('./simulators.ts'),
};

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { people: { type: 'string' } },
});
const people = values.people === undefined ? undefined : Number(values.people);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`No benchmark named ${unknown.join(', ')}; there are: ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}

console.log(machine());
let missed = 0;
for (const [name, load] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { benchmark } = await load();
  console.log(`\n${name}: ${benchmark.title}`);
  for (const figure of await benchmark.run(people)) {
    if (holds(figure) === false) missed += 1;
    console.log(line(figure));
  }
}
process.exitCode = missed > 0 ? 1 : 0;
