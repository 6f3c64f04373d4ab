import { expect, type Page } from '@playwright/test';
import { allRules, colourRules, strongColourRules, violations } from './axe.ts';

/** That axe finds nothing in the page as it stands. */
export async function isSound(page: Page): Promise<void> {
  await hasComeToRest(page);
  expect(await violations(page, allRules)).toEqual([]);
}

/** `isSound` in the light, and in the dark as far as that differs. */
export async function isSoundInBothThemes(page: Page): Promise<void> {
  await inColours(page, 'light');
  await isSound(page);
  await inColours(page, 'dark');
  expect(await violations(page, colourRules)).toEqual([]);
}

/** That all text stands out from its ground by 7:1, in the light and in the dark. */
export async function standsOut(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await inColours(page, colorScheme);
    expect(await violations(page, strongColourRules), colorScheme).toEqual([]);
  }
}

async function inColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await hasComeToRest(page);
}

/** Colours pass over into one another, and what comes fades in; axe is to see where they end. */
async function hasComeToRest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => undefined);
  });
}
