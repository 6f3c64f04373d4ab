import { expect, type Page, test } from '@playwright/test';
import { every } from './size.ts';
import { isSound } from './sound.ts';

const tap = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const asks = (page: Page, question: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();

async function score(page: Page, value: number): Promise<void> {
  await page.getByRole('radio', { name: `${value} of 10`, exact: true }).check({ force: true });
  await tap(page, 'Next');
}

/** A weak left leg since three days, nothing else going on. */
async function walkToAnswer(page: Page): Promise<void> {
  await page.goto('/helper');
  await asks(page, 'First: is any of this happening now?');
  await isSound(page);
  await tap(page, 'None of these');
  await tap(page, 'Me');
  await tap(page, 'Multiple sclerosis (MS)');
  await asks(page, 'What is new or worse?');
  await isSound(page);
  await page.getByRole('checkbox', { name: 'weak leg' }).check();
  await tap(page, 'Next');
  await asks(page, 'Since when?');
  await isSound(page);
  await tap(page, '3 days ago');
  await asks(page, 'Is it still there?');
  await tap(page, 'Yes');
  await asks(page, 'Was it there for over 24 hours without a break?');
  await tap(page, 'Yes');
  await tap(page, 'Much worse');
  await tap(page, 'Left');
  await asks(page, 'Weak leg, left: how strong now?');
  await isSound(page);
  await score(page, 7);
  await score(page, 0);
  await tap(page, 'No fever');
  await asks(page, 'Any signs of an infection?');
  await isSound(page);
  await tap(page, 'None of these');
  await tap(page, 'None of these');
  await tap(page, 'Nothing new');
  await tap(page, 'Yes');
  await asks(page, 'How much does it get in the way of your day?');
  await score(page, 6);
  await tap(page, 'Harder, but alone');
}

test(
  'a worse day is walked to an answer with its reasons, what to do, and a call sheet',
  every,
  async ({ page }) => {
    await walkToAnswer(page);
    await asks(page, 'This fits the definition of a relapse.');
    await expect(page.getByText('Call the MS nurse or the neurologist today.')).toBeVisible();
    await expect(page.getByText('Ask for a urine test first.')).toBeVisible();
    await expect(page.getByText('No earlier one is in this record.')).toBeVisible();
    await isSound(page);
    await page.getByRole('button', { name: /Put it on Today/ }).click();
    await expect(page.getByText(/On Today: look again/).first()).toBeVisible();

    await tap(page, 'Call sheet to show or print');
    const sheet = page.getByRole('article', { name: 'Call sheet' });
    await expect(sheet.getByRole('row', { name: 'weak leg, left 0 of 10 7 of 10' })).toBeVisible();
    await sheet.getByLabel('A question for the call').fill('Do I need steroids?');
    await tap(page, 'Add question');
    await expect(sheet.getByRole('listitem').filter({ hasText: 'Do I need steroids?' })).toBeVisible();
    await isSound(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  },
);

test('a walk that is left is taken up where it was', async ({ page }) => {
  await page.goto('/helper');
  await tap(page, 'None of these');
  await tap(page, 'Me');
  await tap(page, 'Multiple sclerosis (MS)');
  await page.reload();
  await asks(page, 'What is new or worse?');
  await tap(page, 'Back');
  await asks(page, 'Which illness does it feel like?');
});

test('a red flag stands over everything else, and a mistake takes it away', async ({ page }) => {
  await page.goto('/helper');
  await tap(page, 'Trouble breathing');
  await asks(page, 'Call an ambulance now');
  await expect(
    page.getByText('112 in Europe, 911 in North America, 999 in the UK, 000 in Australia'),
  ).toBeVisible();
  await isSound(page);
  await page.reload();
  await asks(page, 'Call an ambulance now');
  await tap(page, 'This was a mistake');
  await asks(page, 'Who is this about?');
});

test('a carer asks for someone else, and every page says so', async ({ page }) => {
  await page.goto('/helper');
  await tap(page, 'None of these');
  await tap(page, 'Someone I care for');
  await page.getByLabel('Their name').fill('Mama');
  await page.getByLabel('Your name').fill('Jo');
  await tap(page, 'Next');
  await asks(page, 'Which illness does it seem to be?');
  await tap(page, 'Multiple sclerosis (MS)');
  await asks(page, 'What is new or worse for them?');
  await expect(page.getByText('About Mama')).toBeVisible();
  await isSound(page);
});

test('every question but the first can be skipped, and then the answer says what it would need', async ({
  page,
}) => {
  await page.goto('/helper');
  await tap(page, 'None of these');
  await tap(page, 'Skip');
  await tap(page, 'Multiple sclerosis (MS)');
  const answer = page.getByRole('heading', { level: 1, name: 'There is not enough to answer from yet.' });
  for (let skips = 0; skips < 20 && !(await answer.isVisible()); skips++) {
    const question = await page.getByRole('heading', { level: 1 }).textContent();
    await tap(page, 'Skip');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(question ?? '');
  }
  await expect(answer).toBeVisible();
  await isSound(page);
});

test('in fibromyalgia it asks for function first and takes the own word for a flare', async ({ page }) => {
  await page.goto('/helper');
  await tap(page, 'None of these');
  await tap(page, 'Me');
  await tap(page, 'Fibromyalgia');
  await asks(page, 'How much does it get in the way of your day?');
  await score(page, 8);
  await tap(page, 'Much worse');
  await tap(page, '2 days ago');
  await tap(page, 'Yes');
  await tap(page, 'No fever');
  await page.getByRole('checkbox', { name: 'Bad nights' }).check();
  await tap(page, 'Only this');
  await tap(page, 'Yes, a flare');
  await asks(page, 'This fits the definition of a flare.');
  await expect(page.getByText('Make today smaller.')).toBeVisible();
  await isSound(page);
});
