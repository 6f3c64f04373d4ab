import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRules, violations } from '../apps/journal/e2e/axe.ts';
import { chromiumArguments, findChromium } from './chromium.ts';
import { root } from './command.ts';

const found = findChromium();
const registry = [
  '--visits',
  'cases/golden/registry/visits.csv',
  '--relapses',
  'cases/golden/registry/relapses.csv',
];

/** What `ebb` writes to standard output. */
async function ebb(...typed: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['apps/cli/bin/ebb.js', ...typed], {
    cwd: root,
    maxBuffer: 1e8,
  });
  return stdout;
}

// Axe looks at every mark of every picture: minutes on a loaded machine.
describe.skipIf(found === undefined)('the page of the golden registry', { timeout: 300_000 }, () => {
  let folder = '';
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ebb-report-'));
    const groups = ['--people', 'apps/cli/fixtures/summary/people.csv', '--group', 'arm'];
    await ebb('report', ...registry, ...groups, '--out', join(folder, 'cohort.html'));
    browser = await chromium.launch({
      args: [...chromiumArguments],
      ...(found === undefined ? {} : { executablePath: found }),
    });
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    [360, 740, 'light'],
    [360, 740, 'dark'],
    [1280, 800, 'light'],
    [1280, 800, 'dark'],
  ] as const)(
    'at %i by %i in %s: axe finds nothing, nothing is asked of a network, no width overflows',
    async (width, height, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme });
      const page = await context.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      const address = pathToFileURL(join(folder, 'cohort.html')).href;
      await page.goto(address);
      expect(await violations(page, allRules)).toEqual([]);
      expect(asked).toEqual([address]);
      expect(said).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await context.close();
    },
  );

  it('is the same, byte for byte, however many threads read the tables', async () => {
    const again = join(folder, 'again.html');
    await ebb('report', ...registry, '--workers', '1', '--out', again);
    const once = await ebb('report', ...registry, '--workers', '2', '--out', '-');
    expect(once).toBe(await readFile(again, 'utf8'));
    expect(once).not.toContain(root);
  });
});
