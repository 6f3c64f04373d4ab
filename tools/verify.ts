import { checks } from './checks.ts';
import { type Command, type Outcome, runAll } from './command.ts';

/** The quick gate before a commit: types, lint, unused code, architecture, and every test that is not slow. */
const fastTests: Command = {
  name: 'tests',
  script: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project=node',
    '--reporter=default',
    '--maxWorkers=1',
    // One process for all files: a fresh one for each, as `npm test` has it, costs half a minute.
    '--no-isolate',
  ],
  environment: { EBB_QUICK: '1' },
};

const began = performance.now();
const outcomes = await runAll([fastTests, ...checks()], 2, print);
const failed = outcomes.filter(({ code }) => code !== 0);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  failed.length === 0
    ? `Verified in ${seconds} s`
    : `Not verified (${seconds} s): ${failed.map(({ name }) => name).join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

function print({ name, code, output, seconds }: Outcome): void {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output.trimEnd());
}
