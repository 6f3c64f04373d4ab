import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildJournal } from './build-journal.ts';
import { checks } from './checks.ts';
import { findOrInstallChromium, howToGetChromium } from './chromium.ts';
import { type Command, type Outcome, root, run, runAll } from './command.ts';
import { add, type Counts, countPlaywright, countVitest, nothing } from './counts.ts';

/** Everything that can fail, in one command; the last line sums it up. */
const reports = join(root, 'reports');
mkdirSync(reports, { recursive: true });
const skipped: string[] = [];
let total: Counts = nothing;

for (const outcome of await runAll(checks(), 2, print)) total = add(total, countCheck(outcome));
total = add(total, await vitest('node'));

const chromium = findOrInstallChromium();
if (chromium === undefined) {
  skipped.push(`browser tests and end-to-end tests, for want of a browser. ${howToGetChromium}`);
} else {
  process.env['EBB_CHROMIUM'] = chromium;
  total = add(total, await browserTests());
  total = add(total, await endToEndTests());
}

for (const line of skipped) console.log(`Skipped: ${line}`);
if (total.skipped > 0) console.log(`Skipped: ${total.skipped} tests by their own condition`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function browserTests(): Promise<Counts> {
  const files = globSync(['apps/journal/src/**/*.browser.test.ts', 'packages/*/src/**/*.browser.test.ts'], {
    cwd: root,
  });
  return files.length === 0 ? nothing : vitest('browser');
}

async function endToEndTests(): Promise<Counts> {
  if (globSync('apps/journal/e2e/**/*.e2e.ts', { cwd: root }).length === 0) return nothing;
  const build = await buildJournal();
  print(build);
  if (build.code !== 0) return countCheck(build);
  const report = join(reports, 'playwright.json');
  const outcome = await runFresh(report, {
    name: 'end-to-end tests',
    script: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    limitMinutes: 14,
  });
  return add(countCheck(build), counted(outcome, report, countPlaywright));
}

async function vitest(project: 'node' | 'browser'): Promise<Counts> {
  const report = join(reports, `vitest-${project}.json`);
  const outcome = await runFresh(report, {
    name: `${project} tests`,
    script: [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  });
  return counted(outcome, report, countVitest);
}

/** A report left by an earlier run must never be counted. */
async function runFresh(report: string, command: Command): Promise<Outcome> {
  rmSync(report, { force: true });
  const outcome = await run(command);
  print(outcome);
  return outcome;
}

/** A runner that fails without a failed test (it could not start, an unhandled error) is itself one failure. */
function counted(outcome: Outcome, report: string, count: (report: unknown) => Counts): Counts {
  const counts = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : nothing;
  const missed = outcome.code !== 0 && counts.failed === 0;
  return missed ? add(counts, { passed: 0, failed: 1, skipped: 0 }) : counts;
}

function countCheck({ code }: Outcome): Counts {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function print({ name, code, output, seconds }: Outcome): void {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output.trimEnd());
}
