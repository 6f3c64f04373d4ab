import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { buildJournal } from './build-journal.ts';
import { chromiumArguments, findChromium, howToGetChromium } from './chromium.ts';

export interface ServedJournal {
  readonly origin: string;
  /** A new browser process on the same profile: what it cached in memory before is gone. */
  readonly restart: () => Promise<BrowserContext>;
}

const port = 4497;

/** Builds and serves the journal, runs `work` with a real browser profile of its own, and cleans up. */
export async function withJournal<T>(work: (journal: ServedJournal) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(howToGetChromium);
  const built = await buildJournal();
  if (built.code !== 0) throw new Error(built.output);

  const profile = mkdtempSync(join(tmpdir(), 'ebb-profile-'));
  const server = spawn(
    process.execPath,
    [fileURLToPath(new URL('../apps/journal/serve.ts', import.meta.url)), '--port', `${port}`],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve);
    server.once('exit', (code) =>
      reject(new Error(`Cannot serve the journal on port ${port}: the server ended with ${code}`)),
    );
  });
  let context: BrowserContext | undefined;
  const restart = async (): Promise<BrowserContext> => {
    await context?.close();
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: [...chromiumArguments],
      viewport: { width: 360, height: 740 },
      locale: 'en-GB',
    });
    return context;
  };
  try {
    return await work({ origin: `http://127.0.0.1:${port}`, restart });
  } finally {
    await context?.close();
    server.kill();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The check-in is the first page only for someone whom the welcome has greeted. */
export async function pastTheWelcome(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('ebb.look', JSON.stringify({ welcome: 'done' })));
}
