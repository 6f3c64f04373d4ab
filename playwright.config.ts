import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './tools/chromium.ts';

const port = Number(process.env['EBB_TEST_PORT'] ?? 4391);
const chromium = findChromium();

/** The journal as people get it: built, served with its headers, opened in a real browser. Run `npm run build -w apps/journal` first. */
export default defineConfig({
  testDir: 'apps/journal/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: `test-results/${port}`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  maxFailures: 8,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  // Keeping a trace costs a third of the time: ask for it with --trace on when a walk is to be looked into.
  use: {
    actionTimeout: 20_000,
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    timezoneId: 'America/St_Johns',
    launchOptions: {
      args: [...chromiumArguments],
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    {
      name: 'desk',
      use: { viewport: { width: 1280, height: 800 } },
      grep: /@every-size/,
    },
  ],
  webServer: {
    command: `"${process.execPath}" apps/journal/serve.ts --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
