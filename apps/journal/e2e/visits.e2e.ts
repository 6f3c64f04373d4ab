import { expect, type Page, test } from '@playwright/test';
import { comeBack } from './person.ts';
import { every, runsOut } from './size.ts';
import { isSound } from './sound.ts';

/** As a person does it: the visit's day, and the EDSS from the letter. */
async function enterVisit(page: Page, day: string, edss: string): Promise<void> {
  await page.getByRole('link', { name: 'Add a visit' }).click();
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByText('Scores from this visit').click();
  await page.getByLabel('EDSS (0 to 10)').selectOption(edss);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.').first()).toBeVisible();
  await page.goto('/course/visits');
}

const headline = (page: Page) => page.getByRole('heading', { level: 2 }).first();

test(
  'two visits show a change and say which visit would confirm it, a third confirms it, and each says why',
  every,
  async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-03-20T12:00:00'));
    await comeBack(page);
    await page.goto('/course/visits');
    await expect(headline(page)).toHaveText('No scores from visits yet');
    await isSound(page);

    await enterVisit(page, '2024-05-03', '2');
    await expect(headline(page)).toHaveText('One visit so far.');
    await enterVisit(page, '2025-03-12', '3');
    await expect(headline(page)).toHaveText('A change was seen. It is too early to say whether it stays.');
    await expect(
      page.getByText('On 12 March 2025 the EDSS was 3.0. That is 1.0 higher than on 3 May 2024.'),
    ).toBeVisible();
    await expect(
      page.getByText(/a visit between 28 May 2025 and \d+ June 2027 shows 3\.0 or more again/),
    ).toBeVisible();
    await expect(page.getByText(/within 30 days after a relapse began would not count/)).toBeVisible();
    await isSound(page);

    await page.clock.setFixedTime(new Date('2025-06-20T12:00:00'));
    await page.reload();
    await enterVisit(page, '2025-06-12', '3');
    await expect(headline(page)).toHaveText('A change has stayed, with no relapse noted near it.');
    await expect(page.getByText('It was still so on 12 June 2025.')).toBeVisible();
    await expect(page.getByText('It is a rule about numbers.', { exact: false })).toBeVisible();

    const why = page.locator('summary', { hasText: 'Why this answer' });
    await why.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('12 June 2025, 3.0: confirms it.')).toBeVisible();
    await expect(page.getByText('Your record has no relapse.')).toBeVisible();
    await expect(page.getByText(/In that time your diary has entries on 0 of \d+ days/)).toBeVisible();
    await expect(page.getByText(/muller-2023, version 1/)).toBeVisible();

    const table = page.locator('summary', { hasText: 'As a table' });
    await table.focus();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('row', { name: /12 March 2025 3\.0 Here the change was first seen/ }),
    ).toBeVisible();
    await expect(page.getByRole('row', { name: /12 June 2025 3\.0 Shows that it stayed/ })).toBeVisible();
    await isSound(page);

    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => runsOut(page)).toBeLessThanOrEqual(0);
  },
);

test('the example life shows its visits, in the dark too, and Today says nothing of them', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await comeBack(page);
  await page.goto('/more');
  await page.getByRole('button', { name: 'A life with MS' }).click();
  await page.getByRole('link', { name: /^At your visits/ }).click();
  await expect(headline(page)).toHaveText('A change was seen. It is too early to say whether it stays.');
  await isSound(page);
  await page.getByText('Other changes that were seen').click();
  await expect(
    page.getByText(/no relapse near it\. If there was none, doctors call this silent worsening/),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: / at \d+ visits\./ })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/EDSS|worsening/)).toHaveCount(0);
});

test('a visit opens with its scores again, and a score that is emptied is gone', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-03-20T12:00:00'));
  await comeBack(page);
  await page.goto('/course/visits');
  await enterVisit(page, '2025-03-12', '2.5');
  await page.goto('/plan');
  await page.getByRole('button', { name: /EDSS 2\.5/ }).click();
  await expect(page.getByLabel('EDSS (0 to 10)')).toHaveValue('2.5');
  await page.getByLabel('Walking 25 feet, first try (seconds)').fill('5,3');
  await page.getByLabel('EDSS (0 to 10)').selectOption('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: /T25FW 5\.3 s/ })).toBeVisible();
  await page.goto('/course/visits');
  await expect(page.getByText('On 12 March 2025 walking took 5.3 seconds.')).toBeVisible();
});
