import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Locator, Page } from 'playwright';
import { root } from './command.ts';
import { pastTheWelcome, withJournal } from './served-journal.ts';

/**
 * The pictures in docs/pictures, made by driving the built journal: a real diary brought in and read (A. M. Mowinckel's two
 * years of Visible, CC BY 4.0), a worse day walked to an answer, and the two example lives. Look at them before committing.
 */
const pictures = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } } as const;
const themes = ['light', 'dark'] as const;
/** The day after the diary's last entry, so that it reads as a journal that is kept. */
const diaryToday = '2026-04-30T20:00:00';

/** In this order: what one leaves in the record the next finds there. */
const scenes = { welcomeAndCheckIn, worseDay, realDiary, visits, noticing, understand };

/** All scenes, or those that are named: `npm run screenshots -- noticing`. */
const named = process.argv.slice(2);

await withJournal(async ({ origin, restart }) => {
  mkdirSync(pictures, { recursive: true });
  const context = await restart();
  for (const [name, scene] of Object.entries(scenes))
    if (named.length === 0 || named.includes(name)) await scene(context, origin);
});

async function welcomeAndCheckIn(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/welcome`);
  await page.getByRole('button').first().waitFor();
  await take(page, 'welcome');
  await pastTheWelcome(page);
  await page.goto(origin);
  await page.getByRole('button', { name: 'Same as usual' }).waitFor();
  await take(page, 'check-in');
  await page.close();
}

/** A weak left leg since three days, no fever and no infection: what the questions come to. */
async function worseDay(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  const tap = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const score = async (value: number): Promise<void> => {
    await page.getByRole('radio', { name: `${value} of 10`, exact: true }).check({ force: true });
    await tap('Next');
  };
  await page.goto(`${origin}/helper`);
  await page.getByRole('button', { name: 'None of these' }).waitFor();
  await take(page, 'helper-first');
  for (const name of ['None of these', 'Me', 'Multiple sclerosis (MS)']) await tap(name);
  await page.getByRole('checkbox', { name: 'weak leg' }).check();
  for (const name of ['Next', '3 days ago', 'Yes', 'Yes', 'Much worse', 'Left']) await tap(name);
  await score(7);
  await score(0);
  for (const name of ['No fever', 'None of these', 'None of these', 'Nothing new', 'Yes']) await tap(name);
  await score(6);
  await tap('Harder, but alone');
  await page.getByRole('heading', { name: 'This fits the definition of a relapse.' }).waitFor();
  await take(page, 'helper-answer');
  await tap('Call sheet to show or print');
  await page.getByRole('article', { name: 'Call sheet' }).waitFor();
  await take(page, 'call-sheet');
  await eraseEverything(page, origin);
}

async function realDiary(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(diaryToday));
  await page.goto(`${origin}/files`);
  await page.locator('input[type=file]').setInputFiles(`${root}packages/record/fixtures/visible/visible.csv`);
  await page.getByRole('button', { name: 'Yes, Visible' }).click();
  await page.getByRole('button', { name: /^Bring in/ }).waitFor();
  await take(page, 'import-preview');
  await page.getByRole('button', { name: /^Bring in/ }).click();
  await page.getByRole('link', { name: 'See the course' }).waitFor();
  await addRehabilitation(page, origin);
  await page.goto(`${origin}/course`);
  await page.getByRole('radio', { name: 'Fibromyalgia' }).check();
  await page.getByRole('heading', { name: /^No flare since/ }).waitFor();
  await take(page, 'course');
  await page.getByText('Why this answer').click();
  await take(page, 'course-why');
  await page
    .locator('[data-band]')
    .and(page.getByRole('button', { name: /^Flare, / }))
    .nth(4)
    .press('Enter');
  await page.getByRole('heading', { name: 'Flare', exact: true }).waitFor();
  await take(page, 'course-flare');
}

/** The example life with MS: a change seen at the last visit, with what is awaited. */
async function visits(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(diaryToday));
  await page.goto(`${origin}/more`);
  await page.getByRole('button', { name: 'A life with MS' }).click();
  await page.getByRole('link', { name: /^At your visits/ }).click();
  const picture = page.getByRole('img', { name: /^EDSS at/ });
  await picture.waitFor();
  await take(page, 'visits');
  await take(page, 'visits-picture', picture);
  const why = page.getByText('Why this answer');
  await why.click();
  await take(page, 'visits-why', page.getByText('What it is compared with').first());
}

/** The pictures of simulated lives, each at a moment that tells something, and a short answer. */
async function understand(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  const open = async (path: string, step: number): Promise<void> => {
    await page.goto(`${origin}/understand/${path}`);
    await page.getByRole('img').first().waitFor();
    await page.getByRole('slider').fill(`${step}`);
    await page.getByRole('heading', { level: 1 }).click();
  };
  await page.goto(`${origin}/understand`);
  await page.getByRole('link', { name: /Short answers/ }).waitFor();
  await take(page, 'understand');
  for (const [name, step] of [
    ['worst', 9],
    ['regrowth', 60],
  ] as const) {
    await open('relapse', step);
    await take(page, `understand-relapse-${name}`, page.getByRole('img').first());
  }
  await open('lives', 60);
  await page.getByRole('radio', { name: /^Stronger/ }).check({ force: true });
  await page.getByText(/^Untreated it would be/).waitFor();
  await take(page, 'understand-lives', page.getByRole('img').first());
  const odds = page.getByRole('img', { name: /had a second attack/ }).first();
  await odds.waitFor();
  await take(page, 'understand-odds', odds);
  await open('load', 30);
  await take(page, 'understand-load', page.getByRole('img').first());
  const often = page.getByRole('heading', { name: /^For so many of 100/ });
  await often.waitFor();
  await take(page, 'understand-load-odds', often);
  await page.goto(`${origin}/understand/read/steroids`);
  await page.getByText('Sources').waitFor();
  await take(page, 'understand-read');
  await page.close();
}

/** The example life with MS: the question about what may have begun, how it goes, what changes slowly, and how readily to ask. */
async function noticing(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(diaryToday));
  await page.goto(`${origin}/more`);
  await page.getByRole('button', { name: 'A life with MS' }).click();
  const spell = page.getByRole('region', { name: 'How this spell is going' });
  await spell.getByText(/^Past the worst/).waitFor();
  await take(page, 'noticing-course', page.getByRole('region', { name: 'Something may have begun' }));
  await take(page, 'noticing-spell', spell);
  await take(page, 'noticing-slow', page.getByRole('img', { name: /^Change of/ }));
  await page.getByRole('link', { name: 'Answer on Today' }).click();
  const card = page.getByRole('region', { name: /^May I ask/ });
  await card.waitFor();
  await take(page, 'noticing-question', card);
  await card.locator('summary').click();
  await take(page, 'noticing-why', card.getByText(/in 10 patterns like this/));
  await card.locator('summary').click();
  for (const answer of ['No', 'No', 'Yes']) {
    await card.getByRole('button', { name: answer, exact: true }).click();
    await page.waitForTimeout(200);
  }
  await card.getByText('Do you think it is a relapse?').waitFor();
  await take(page, 'noticing-fits', card);
  await page.goto(`${origin}/more`);
  await page.getByRole('button', { name: 'A life with MS' }).click();
  await page.getByRole('link', { name: 'Answer on Today' }).click();
  await page.getByRole('link', { name: 'Ask me less' }).click();
  const usual = page.getByRole('radio', { name: /^Usual Notices/ });
  await usual.waitFor();
  await take(page, 'noticing-levels', usual);
}

/** The diary's owner wrote of a stay in October 2024; her notes are not in the file, so it is entered as she would. */
async function addRehabilitation(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/plan`);
  await page.getByRole('button', { name: 'Add something' }).click();
  await page.getByRole('button', { name: 'Stay, such as rehabilitation' }).click();
  await page.getByLabel('Name').fill('Rehabilitation');
  await page.getByLabel('Day', { exact: true }).fill('2024-10-01');
  await page.getByLabel('Last day (if known)').fill('2024-10-31');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').first().waitFor();
}

async function eraseEverything(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/settings`);
  await page.getByRole('button', { name: 'Erase everything' }).first().click();
  await page.getByLabel(/Type "erase"/).fill('erase');
  await page.getByRole('button', { name: 'Erase everything now' }).click();
  await page.waitForURL(`${origin}/**`);
  await page.close();
}

/** In every size and theme; what is named stands in the middle. */
async function take(page: Page, name: string, middle?: Locator): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const theme of themes) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      await middle?.evaluate((shown) => shown.scrollIntoView({ block: 'center' }));
      await page.screenshot({ path: `${pictures}${name}-${size}-${theme}.png` });
    }
  }
}
