import { expect, type Page } from '@playwright/test';

/** Somebody who has been here before: the first five minutes are done. */
export async function comeBack(
  page: Page,
  settings: Record<string, unknown> = {},
  path = '/',
): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    ['ebb.look', JSON.stringify({ welcome: 'done', ...settings })] as const,
  );
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function say(page: Page, answer: string): Promise<void> {
  await page.getByRole('button', { name: answer, exact: true }).click();
}

/** As Settings tells it. */
export async function entriesKept(page: Page): Promise<number> {
  await page.goto('/settings');
  const text = await page.getByText(/\d+ (entry|entries)\./).textContent();
  return Number(/(\d+) (entry|entries)\./.exec(text ?? '')?.[1]);
}
