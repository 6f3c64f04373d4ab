import { expect, type Page, test } from '@playwright/test';
import { every, runsOut } from './size.ts';
import { isSound } from './sound.ts';

/** A real diary of two years: 22 days that were called a crash, in 15 spells. */
async function bringInVisible(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-04-30T12:00:00'));
  await page.goto('/files');
  await page.locator('input[type=file]').setInputFiles('packages/record/fixtures/visible/visible.csv');
  await page.getByRole('button', { name: 'Yes, Visible' }).click();
  await page.getByRole('button', { name: 'Bring in 23,326 entries' }).click();
  await expect(page.getByRole('link', { name: 'See the course' })).toBeVisible({ timeout: 30_000 });
  await page.goto('/course');
  await page.getByRole('radio', { name: 'Fibromyalgia' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No flare since 16 February 2026.');
}

test(
  'a real diary answers at a glance, and every flare opens to its reasons, by keyboard alone, as a table, and at 320 pixels',
  every,
  async ({ page }) => {
    await bringInVisible(page);
    await page.getByText('Why this answer').click();
    await expect(page.getByText(/The last flare: 13\s?–\s?15 February 2026/)).toBeVisible();
    await expect(page.getByText(/was never answered\. 8 answers are needed/)).toBeVisible();

    const flares = page.getByRole('button', { name: /^Flare, / }).and(page.locator('[data-band]'));
    await expect(flares).toHaveCount(15);
    await isSound(page);

    await flares.first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Flare', exact: true })).toBeVisible();
    await expect(page.getByText('This fits the definition of a flare.')).toBeVisible();
    await expect(page.getByText('The person called it a flare').first()).toBeVisible();
    await isSound(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Flare', exact: true })).toBeHidden();
    await expect(flares.first()).toBeFocused();

    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-band]:focus')).toHaveAccessibleName(/2024/);
    await page.keyboard.press('+');
    await expect(page.getByRole('button', { name: 'Year', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    const overview = page.getByRole('slider');
    await overview.press('Home');
    await expect(overview).toHaveAttribute('aria-valuetext', /^26 April 2024/);

    await page.getByText('As a table').click();
    await expect(
      page.getByRole('row').filter({ has: page.getByRole('button', { name: 'Flare', exact: true }) }),
    ).toHaveCount(15);
    const latest = page
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: 'Flare', exact: true }) })
      .first();
    await expect(latest).toContainText('13 February 2026');
    await expect(latest).toContainText('3 days');

    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => runsOut(page)).toBeLessThanOrEqual(0);
  },
);

test('a day can be read, added to, and taken back', async ({ page }) => {
  await bringInVisible(page);
  await page.goto('/course/day?on=2026-02-14');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/14 February 2026/);
  await expect(page.getByText(/Part of: Flare, 13\s?–\s?15 February 2026/)).toBeVisible();
  await isSound(page);
  const note = page.getByRole('paragraph').filter({ hasText: 'Note, slept until noon' });
  await page.getByLabel('Add a note').fill('slept until noon');
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: /^Delete.*slept until noon/ }).click();
  await expect(note).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(note).toBeVisible();
});
