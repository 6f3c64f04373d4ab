import { checks } from './checks.ts';
import { type Command, type Outcome, runAll } from './command.ts';

/** The quick gate before a commit: types, lint, unused code, architecture, and every test that is not slow. */
const halves = 2;
const fastTests = Array.from(
  { length: halves },
  (_, half): Command => ({
    name: `tests, part ${half + 1} of ${halves}`,
    script: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project=node',
      '--reporter=default',
      '--maxWorkers=1',
      `--shard=${half + 1}/${halves}`,
    ],
    environment: { EBB_QUICK: '1' },
  }),
);

const began = performance.now();
const outcomes = await runAll([...fastTests, ...checks()], 2, print);
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
