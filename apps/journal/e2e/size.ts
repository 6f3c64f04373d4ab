import type { Page } from '@playwright/test';

/** Marks a walk whose outcome hangs on the size of the window: the phone walks every walk, the desk only these. */
export const every = { tag: '@every-size' } as const;

/** How many pixels the page is wider than its window, which nobody should have to scroll. */
export function runsOut(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
