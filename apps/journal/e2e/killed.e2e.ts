import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type LaunchOptions, type Page, test } from '@playwright/test';
import { comeBack, entriesKept } from './person.ts';

interface Running {
  readonly child: ChildProcess;
  readonly page: Page;
}

test('a browser killed twenty times while it writes has lost nothing that it acknowledged', async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(600_000);
  const profile = mkdtempSync(join(tmpdir(), 'ebb-killed-'));
  let acknowledged = 0;
  for (let time = 0; time < 20; time++) {
    const { child, page } = await start(profile, baseURL, launchOptions);
    await page.exposeFunction('acknowledge', () => void acknowledged++);
    await comeBack(page);
    void writeOn(page).catch(() => undefined);
    const before = acknowledged;
    await expect
      .poll(() => acknowledged, { intervals: [5], timeout: 20_000 })
      .toBeGreaterThanOrEqual(before + 3);
    await page.waitForTimeout((time * 97) % 250);
    await kill(child);
  }
  const { child, page } = await start(profile, baseURL, launchOptions);
  const kept = await entriesKept(page);
  await kill(child);
  rmSync(profile, { recursive: true, force: true });
  test.info().annotations.push({ type: 'acknowledged and kept', description: `${acknowledged} and ${kept}` });
  expect(acknowledged).toBeGreaterThanOrEqual(60);
  // A write can be on the disk although the browser died before it could say so; never the other way round.
  expect(kept).toBeGreaterThanOrEqual(acknowledged);
  expect(kept).toBeLessThanOrEqual(acknowledged + 20);
});

/** What a browser for people brings along and this test does not look at; it starts 21 times. */
const bare = [
  '--headless=new',
  '--no-first-run',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-default-apps',
  '--disable-sync',
];

async function start(profile: string, baseURL: string | undefined, browser: LaunchOptions): Promise<Running> {
  const program = browser.executablePath ?? chromium.executablePath();
  const child = spawn(
    program,
    [
      ...(browser.args ?? []),
      ...bare,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.on('exit', () => reject(new Error(`The browser ended: ${said}`)));
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /ws:\/\/\S+/.exec(said);
      if (found !== null) resolve(found[0]);
    });
  });
  const [context] = (await chromium.connectOverCDP(address)).contexts();
  const page = await context?.newPage();
  if (page === undefined) throw new Error('The browser has no page');
  const origin = new URL(baseURL ?? '').origin;
  page.goto = (
    (goto) => (url: string, options?: object) =>
      goto.call(page, new URL(url, origin).href, options)
  )(page.goto);
  return { child, page };
}

/** The whole group at once, as when the battery is pulled: no chance to put anything in order. */
async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.on('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
}

function writeOn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const press = async (text: string): Promise<void> => {
      for (;;) {
        const found = [...document.querySelectorAll('button')].find(
          (button) => button.textContent?.trim() === text,
        );
        if (found !== undefined) return found.click();
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    const { acknowledge } = window as unknown as { acknowledge: () => Promise<void> };
    if (
      [...document.querySelectorAll('button')].some(
        (button) => button.textContent?.trim() === 'Something changed',
      )
    )
      await press('Something changed');
    for (;;) {
      await press('Same as usual');
      await press('Something changed');
      await acknowledge();
    }
  });
}
