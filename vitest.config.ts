import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './tools/chromium.ts';
import './tools/time-zone.ts';

const notTests = ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**', '**/.stryker-tmp/**'];
// The quick gate leaves the slow tests to `npm test`; the runner's own --exclude does not reach into projects.
const slow = process.env['EBB_QUICK'] === '1' ? ['**/*.slow.test.ts'] : [];
const chromium = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/*/src/**/*.test.ts',
            'tools/**/*.test.ts',
            'benchmarks/**/*.test.ts',
            'apps/journal/**/*.test.ts',
            'apps/cli/**/*.test.ts',
          ],
          exclude: [...notTests, ...slow, '**/*.browser.test.ts'],
          setupFiles: ['./tools/time-zone.ts'],
          // No test leaves anything behind for the next, and 240 workers of their own take longer than the tests in them.
          isolate: false,
          // A loaded machine is not a failure; what is stuck ends with the whole run.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: './apps/journal/vite.config.ts',
        root: './apps/journal',
        optimizeDeps: { include: ['fast-check', 'valibot', 'saxes'] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', '../../packages/*/src/**/*.browser.test.ts'],
          exclude: notTests,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...chromiumArguments],
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                env: { ...(process.env as Record<string, string>), TZ: 'America/St_Johns' },
              },
              contextOptions: { timezoneId: 'America/St_Johns', locale: 'en-GB' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
