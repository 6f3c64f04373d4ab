import { expect, type Page, test } from '@playwright/test';
import { comeBack, entriesKept } from './person.ts';

/** Checks in so many times through the buttons, waiting each time until the page says that it is kept. */
function checkInOften(page: Page, times: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    const find = (text: string): HTMLButtonElement | undefined =>
      [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === text);
    const press = (text: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = find(text);
          if (found === undefined) {
            // The other tab may have answered today's question before this one was looked at.
            if (text === 'Same as usual') find('Something changed')?.click();
            return;
          }
          seen.disconnect();
          found.click();
          resolve();
        };
        const seen = new MutationObserver(look);
        seen.observe(document.body, { childList: true, subtree: true });
        look();
      });
    let acknowledged = 0;
    while (acknowledged < wanted) {
      await press('Same as usual');
      await press('Something changed');
      acknowledged++;
    }
    return acknowledged;
  }, times);
}

test('two tabs that write at the same time keep 400 of 400', async ({ page, context }) => {
  test.setTimeout(300_000);
  await comeBack(page);
  const other = await context.newPage();
  await comeBack(other);
  const acknowledged = await Promise.all([checkInOften(page, 200), checkInOften(other, 200)]);
  expect(acknowledged).toEqual([200, 200]);
  expect(await entriesKept(page)).toBe(400);
});

test('what one tab writes the other shows', async ({ page, context }) => {
  await comeBack(page);
  const other = await context.newPage();
  await comeBack(other);
  await page.getByRole('button', { name: 'Better', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Better. Good to know.');
});
