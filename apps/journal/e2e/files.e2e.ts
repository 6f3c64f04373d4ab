import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { isSound } from './sound.ts';

const fixture = (path: string): string => `packages/record/fixtures/${path}`;

async function choose(page: Page, path: string): Promise<void> {
  await page.goto('/files');
  await page.locator('input[type=file]').setInputFiles(path);
}

async function bringInVisible(page: Page): Promise<void> {
  await choose(page, fixture('visible/visible.csv'));
  await page.getByRole('button', { name: 'Yes, Visible' }).click();
  await page.getByRole('button', { name: 'Bring in 23,326 entries' }).click();
  await expect(page.getByRole('link', { name: 'See the course' })).toBeVisible();
}

async function saveEverything(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('a Visible diary comes in with its counts, once, and goes out again as a whole', async ({ page }) => {
  await choose(page, fixture('visible/visible.csv'));
  await expect(page.getByRole('heading', { name: 'This looks like Visible.' })).toBeVisible();
  await isSound(page);
  await page.getByRole('button', { name: 'Yes, Visible' }).click();
  await expect(page.getByRole('heading', { name: 'What was understood' })).toBeVisible();
  await expect(page.getByText('1 to 50 of 23,326')).toBeVisible();
  await isSound(page);
  await page.getByRole('button', { name: 'Bring in 23,326 entries' }).click();
  await expect(page.getByText('23,326 entries from visible.csv are in.').first()).toBeVisible();
  await expect(page.getByText('Visible · today · 23,326 entries')).toBeVisible();
  await isSound(page);

  await choose(page, fixture('visible/visible.csv'));
  await page.getByRole('button', { name: 'Yes, Visible' }).click();
  await expect(
    page.getByText('Everything in this file is already here. Nothing will come twice.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Take it all out' }).click();
  await expect(page.getByText('visible.csv is out.')).toBeVisible();
  await expect(page.getByText('Brought in so far')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Visible · today · 23,326 entries')).toBeVisible();
});

test('what is saved, erased and brought back is the same to the byte, edits included', async ({ page }) => {
  test.slow();
  await bringInVisible(page);
  await expect(page.getByText('Only on this device.')).toBeVisible();
  await page.goto('/plan');
  await page.getByRole('button', { name: 'Add something' }).click();
  await page.getByRole('button', { name: 'Question for the visit' }).click();
  await page.getByLabel('Text').fill('May I swim?');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'May I swim?' }).click();
  await page.getByLabel('Text').fill('May I swim in cold water?');
  await page.getByRole('button', { name: 'Save' }).click();

  await page.goto('/files');
  const before = await saveEverything(page);
  await expect(page.getByText('Last saved copy: today')).toBeVisible();
  expect(before.split('\n').length).toBeGreaterThan(23_328);

  await page.goto('/settings');
  await page.getByRole('button', { name: 'Erase everything' }).first().click();
  await page.getByLabel(/Type "erase"/).fill('erase');
  await page.getByRole('button', { name: 'Erase everything now' }).click();
  await page.waitForURL('/');

  await page.goto('/files');
  await expect(page.getByText('Only on this device.')).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ebb.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(before) });
  await expect(page.getByRole('heading', { name: 'A saved copy of Ebb' })).toBeVisible();
  await isSound(page);
  await page.getByRole('button', { name: 'Bring it all in' }).click();
  await expect(page.getByText('The saved copy is in.').first()).toBeVisible();
  expect(await saveEverything(page)).toBe(before);

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ebb.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(before) });
  await page.getByRole('button', { name: 'Bring it all in' }).click();
  await expect(page.getByText('The saved copy is in.').first()).toBeVisible();
  expect(await saveEverything(page)).toBe(before);
});

test('a table of one’s own is asked about one thing at a time, and its faults are named by row and column', async ({
  page,
}) => {
  await page.goto('/files');
  await page.getByRole('button', { name: 'Paste text instead' }).click();
  await page
    .getByLabel('The text of the file')
    .fill('day,leg pain\n03/04/2026,4\n04/04/2026,six\n05/04/2026,2\n');
  await page.getByRole('button', { name: 'Use this text' }).click();
  await page.getByRole('button', { name: 'Another table (CSV)' }).click();
  await expect(page.getByRole('heading', { name: 'How are the dates written?' })).toBeVisible();
  await page.getByRole('button', { name: 'Day, month, year' }).click();
  await expect(page.getByRole('heading', { name: 'What is in "leg pain"?' })).toBeVisible();
  await isSound(page);
  await page.getByRole('button', { name: 'A symptom, how strong' }).click();
  await page.getByLabel('What is the highest "leg pain" can be?').fill('10');
  await page.getByRole('button', { name: 'Use this' }).click();
  await expect(page.getByText(/row 3, column "leg pain": found "six", wanted/)).toBeVisible();
  await page.getByRole('button', { name: 'Bring in 2 entries' }).click();
  await expect(page.getByText('2 entries from pasted.csv are in.').first()).toBeVisible();
});

test('a zip is not guessed at, and an empty file says that it is empty', async ({ page }) => {
  await page.goto('/files');
  await page.locator('input[type=file]').setInputFiles({
    name: 'export.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
  });
  await expect(page.getByRole('alert').getByText('Unzip it first')).toBeVisible();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'nothing.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
  await expect(page.getByText('This file is empty.')).toBeVisible();
});

test('a large Apple Health export shows its progress, and can be left without a trace', async ({ page }) => {
  const record =
    '<Record type="HKQuantityTypeIdentifierStepCount" sourceName="Watch" unit="count" creationDate="2026-01-02 10:00:00 +0100" startDate="2026-01-02 09:00:00 +0100" endDate="2026-01-02 09:10:00 +0100" value="100"/>\n';
  const large = test.info().outputPath('export.xml');
  await writeFile(
    large,
    `<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="en_GB">\n${record.repeat(200_000)}</HealthData>\n`,
  );
  await choose(page, large);
  await page.getByRole('button', { name: 'Yes, Apple Health' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Choose a file')).toBeVisible();
  await expect(page.getByText('Brought in so far')).toBeHidden();
});
