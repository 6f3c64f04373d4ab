import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { comeBack } from './person.ts';

test.use({ serviceWorkers: 'block' });

/** What the check-in weighed when it was last made smaller; it may not grow. The aim is 45. */
const kilobytes = 50.8;

test('the first load of the check-in stays small', async ({ page }) => {
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      sizes.push(gzipSync(await response.body(), { level: 9 }).length);
  });
  await comeBack(page);
  await expect(page.getByRole('button', { name: 'Same as usual' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const total = sizes.reduce((sum, size) => sum + size, 0);
  test
    .info()
    .annotations.push({ type: 'JavaScript, gzip', description: `${total} bytes in ${sizes.length} files` });
  expect(total).toBeLessThan(kilobytes * 1000);
});
