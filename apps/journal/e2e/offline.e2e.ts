import { expect, test } from '@playwright/test';
import { comeBack, say } from './person.ts';

test('after the first visit every page works without a network, and writes', async ({ page, context }) => {
  await comeBack(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  for (const path of ['/course', '/helper', '/plan', '/files', '/settings', '/more', '/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await say(page, 'A bit worse');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is worse?');
  await say(page, 'That is all');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A bit worse. It is written down.');
});
