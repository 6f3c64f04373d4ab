import { expect, test } from '@playwright/test';
import { comeBack, entriesKept, say } from './person.ts';
import { every } from './size.ts';

test('as usual is one tap, and stores one answer and nothing else', async ({ page }) => {
  await comeBack(page);
  await say(page, 'Same as usual');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Same as usual. That is all.');
  expect(await entriesKept(page)).toBe(1);
});

test(
  'in the dark, with one thumb: a worse day in three taps, well under twenty seconds',
  every,
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await comeBack(page);
    const began = Date.now();
    const reach = page.viewportSize();
    for (const name of ['A bit worse', 'Next', 'Done']) {
      const target = page.getByRole('button', { name, exact: true });
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(name === 'Next' || name === 'Done' ? 44 : 56);
      expect(box?.y).toBeGreaterThan((reach?.height ?? 0) * 0.25);
      await target.click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A bit worse. It is written down.');
    expect(Date.now() - began).toBeLessThan(20_000);
  },
);

test('every tap is kept at once: a page closed in the middle has what was said so far', async ({
  page,
  context,
}) => {
  await comeBack(page);
  await say(page, 'Much worse');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is worse?');
  await say(page, 'Something else');
  await page.getByRole('button', { name: 'fatigue', exact: true }).click();
  await page.getByRole('radio', { name: '7 of 10' }).check({ force: true });
  await expect(page.getByRole('radio', { name: '7 of 10' })).toBeChecked();
  await page.waitForTimeout(100);
  await page.close();
  const again = await context.newPage();
  await comeBack(again);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Much worse. It is written down.');
  expect(await entriesKept(again)).toBe(2);
});

test('a symptom has its side, and "no fever" is kept as an answer', async ({ page }) => {
  await comeBack(page);
  await say(page, 'A bit worse');
  await say(page, 'Something else');
  await page.getByRole('button', { name: 'weak leg', exact: true }).click();
  await page.getByRole('radio', { name: 'Left' }).click({ force: true });
  await expect(page.getByRole('group', { name: 'Weak leg, left' })).toBeVisible();
  await page.getByRole('radio', { name: '4 of 10' }).check({ force: true });
  await say(page, 'Next');
  await page.getByRole('group', { name: 'Fever?' }).getByRole('button', { name: 'No' }).click();
  await expect(
    page.getByRole('group', { name: 'Fever?' }).getByRole('button', { name: 'No' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await say(page, 'Done');
  expect(await entriesKept(page)).toBe(3);
});

test('an answer is taken back by undo, and the question stands again', async ({ page }) => {
  await comeBack(page);
  await say(page, 'Same as usual');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toContainText('Undone.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How are you today?');
  expect(await entriesKept(page)).toBe(0);
});

test('skipping stores nothing, blames nobody and is not asked again that day', async ({ page }) => {
  await comeBack(page);
  await say(page, 'Skip');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skipped. Nothing is missing.');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skipped. Nothing is missing.');
  expect(await entriesKept(page)).toBe(0);
});

test('yesterday can be written down today', async ({ page }) => {
  await comeBack(page);
  await say(page, 'For another day');
  await say(page, 'Yesterday');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How was yesterday?');
  await say(page, 'Better');
  await say(page, 'Back to today');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How are you today?');
});

test('much worse leads to the helper', async ({ page }) => {
  await comeBack(page);
  await say(page, 'Much worse');
  await say(page, 'That is all');
  await page.getByRole('link', { name: 'Go through it' }).click();
  await expect(page).toHaveURL(/\/helper$/);
});

test('unwell: one tap is all, until the person says they are better', async ({ page }) => {
  await comeBack(page);
  await say(page, "I'm unwell");
  await say(page, 'Much worse');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Much worse. It is written down.');
  await say(page, 'I am better');
  await expect(page.getByRole('button', { name: "I'm unwell" })).toBeVisible();
});

test('fibromyalgia is asked for the week, function first', async ({ page }) => {
  await comeBack(page);
  await page.goto('/settings');
  await page.getByRole('checkbox', { name: 'Fibromyalgia' }).check({ force: true });
  await expect(page.getByRole('status')).toContainText('Changed.');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What did you get to do this week?');
  await page.getByLabel('This week I').fill('walked to the market');
  await say(page, 'Next');
  await page.getByRole('radio', { name: '4 of 10' }).check({ force: true });
  await say(page, 'Done');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your week is written down.');
});

test('a carer’s name stands with what they write', async ({ page }) => {
  await comeBack(page, { enteredBy: { who: 'carer', name: 'Anna' } });
  await expect(page.getByText('Entered by Anna')).toBeVisible();
});
