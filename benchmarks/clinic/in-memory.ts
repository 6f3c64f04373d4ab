import { course, type DisabilityDefinition, definitions } from '@ebb/course';
import { registry } from '../cohort/registry.ts';
import { middle } from '../figures.ts';

/**
 * Works the course of so many generated patients out, all of them held in memory, and prints the median as JSON. As many runs go before that
 * are not counted: the compiler has settled by then.
 */
const [count, times, name] = process.argv.slice(2);
const named: Readonly<Record<string, DisabilityDefinition>> = definitions;
const definition = named[name ?? ''];
if (count === undefined || times === undefined || definition === undefined)
  throw new RangeError('Cannot measure: want a number of patients, of runs, and the name of a definition');

const patients = Array.from(registry(Number(count)));
let events = 0;
const runs = Array.from({ length: 2 * Number(times) }, () => {
  events = 0;
  const before = process.cpuUsage();
  const began = performance.now();
  for (const patient of patients) events += course(patient, definition).events.length;
  const { user, system } = process.cpuUsage(before);
  return { wallSeconds: (performance.now() - began) / 1_000, cpuSeconds: (user + system) / 1_000_000 };
}).slice(Number(times));
console.log(
  JSON.stringify({
    wallSeconds: middle(runs.map((run) => run.wallSeconds)),
    cpuSeconds: middle(runs.map((run) => run.cpuSeconds)),
    events,
  }),
);
