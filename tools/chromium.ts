import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Containers and continuous integration run as root, where Chromium's own sandbox cannot start. */
export const chromiumArguments: readonly string[] = ['--no-sandbox', '--disable-dev-shm-usage'];

/** What to tell a person whose machine has no browser. */
export const howToGetChromium =
  'Install Chromium ("apt-get install chromium", or "npx playwright install chromium") or name one in EBB_CHROMIUM';

/** The path of a Chromium to test with: the one named, Playwright's own, or the system's. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['EBB_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`Cannot start the Chromium named in EBB_CHROMIUM: no file ${named}`);
  }
  const ofPlaywright = chromium.executablePath();
  if (existsSync(ofPlaywright)) return ofPlaywright;
  const folders = (environment['PATH'] ?? '').split(delimiter);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((candidate) => existsSync(candidate));
}

/** As `findChromium`, and when there is none asks Playwright once to download its own. */
export function findOrInstallChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined) return found;
  const playwright = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 180_000,
  });
  return findChromium();
}
