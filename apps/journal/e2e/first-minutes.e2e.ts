import { expect, test } from '@playwright/test';
import { entriesKept } from './person.ts';
import { every } from './size.ts';

test('the first five minutes: from nothing to a journal, nothing asked twice', every, async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/welcome$/);
  const title = page.getByRole('heading', { level: 1 });
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(title).toHaveText('What brings you here?');
  await page.getByRole('radio', { name: 'Multiple sclerosis (MS)' }).click({ force: true });
  await expect(title).toHaveText('What bothers you most?');
  for (const symptom of ['fatigue', 'walking', 'weak leg'])
    await page.getByRole('checkbox', { name: symptom }).check({ force: true });
  await expect(page.getByRole('checkbox', { name: 'pain' })).toBeDisabled();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(title).toHaveText('How are you today?');
  await page.getByRole('button', { name: 'Same as usual' }).click();
  await expect(title).toHaveText('Which medicines?');
  await page.getByLabel('Name').fill('ocrelizumab');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText('ocrelizumab', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(title).toHaveText('It is only on this device.');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(title).toHaveText('Same as usual. That is all.');
  expect(await entriesKept(page)).toBe(2);
});

test('it goes on where it was left', async ({ page }) => {
  await page.goto('/welcome');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('radio', { name: 'Fibromyalgia' }).click({ force: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you want to be able to do?');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you want to be able to do?');
});

test('all of it can be skipped', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Skip all of this' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How are you today?');
});

test('an example life is marked as such on every page, and leaves no trace', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Try it with an example life' }).click();
  await page.getByRole('button', { name: 'A life with MS' }).click();
  await expect(page).toHaveURL(/\/course/);
  for (const place of ['Plan', 'Today']) {
    await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
    await expect(page.getByText('An example life. Not yours.')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Leave the example' }).click();
  expect(await entriesKept(page)).toBe(0);
});

test('German is one choice away, and only German is fetched then', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Für eine Krankheit, die kommt und geht.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
