import { expect, type Page, test } from '@playwright/test';
import { comeBack, say } from './person.ts';
import { every, runsOut } from './size.ts';
import { isSound, isSoundInBothThemes } from './sound.ts';

const today = '2026-03-20';

type Fields = Readonly<Record<string, unknown>>;

/** A saved copy as the open format has it (docs/FORMAT.md), one operation an entry. */
function copyOf(entries: readonly (readonly [id: string, fields: Fields])[]): string {
  const lines = entries.map(([entity, fields], at) => ({
    hlc: `${String(1_760_000_000_000 + at).padStart(15, '0')}-0000-phone`,
    entity,
    set: { enteredBy: { who: 'person' }, enteredAt: `${today}T06:00Z`, ...fields },
  }));
  return [{ format: 'ebb', version: 1 }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

const dateAgo = (ago: number): string =>
  new Date(Date.parse(today) - ago * 86_400_000).toISOString().slice(0, 10);

/** So many days with a tired leg at 2 and walking at 1, up and down by one, and both much higher in the last `worse` days. */
function diary(days: number, worse: number): string {
  const reports = Array.from({ length: days }, (_, at) => days - at).flatMap((ago) => {
    const when = dateAgo(ago);
    const wobble = [0, 1, 0, -1, 0, 0, 1, -1][ago % 8] as number;
    const [leg, walking] = ago <= worse ? [6 + (ago % 2), 5] : [2 + wobble, 1 + (ago % 3 === 0 ? 1 : 0)];
    const score = (symptom: string, value: number, side: Fields = {}): readonly [string, Fields] => [
      `${symptom}-${ago}`,
      { kind: 'symptom', when, symptom, value, max: 10, ...side },
    ];
    return [
      [`check-in-${ago}`, { kind: 'check-in', when, overall: ago <= worse ? 'bit-worse' : 'same' }] as const,
      score('leg-weakness', leg, { side: 'right' }),
      score('walking', walking),
    ];
  });
  const profile: Fields = { kind: 'profile', when: dateAgo(days), conditions: ['ms'], checkIn: 'daily' };
  return copyOf([['profile', profile], ...reports]);
}

/** So many days, "a bit worse" on the last `worse` of them, and no score at all. */
function wordsOnly(days: number, worse: number): string {
  const profile: Fields = { kind: 'profile', when: dateAgo(days), conditions: ['ms'], checkIn: 'daily' };
  const told = Array.from({ length: days }, (_, at) => days - at).map((ago): readonly [string, Fields] => [
    `check-in-${ago}`,
    { kind: 'check-in', when: dateAgo(ago), overall: ago <= worse ? 'bit-worse' : 'same' },
  ]);
  return copyOf([['profile', profile], ...told]);
}

async function comeBackWith(page: Page, copy: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
  await comeBack(page);
  await page.goto('/files');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ebb.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(copy) });
  await say(page, 'Bring it all in');
  await expect(page.getByText('The saved copy is in.').first()).toBeVisible();
  await page.goto('/');
}

async function checkIn(page: Page): Promise<void> {
  await say(page, 'A bit worse');
  await say(page, 'That is all');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A bit worse. It is written down.');
}

const question = (page: Page) => page.getByRole('region', { name: /^May I ask about your/ });
/** The likelier one is named first, which hangs on the days. */
const both = String.raw`(weak leg \(right\) and walking|walking and weak leg \(right\))`;
const title = new RegExp(`^May I ask about your ${both}\\?$`);
/** What stands where a question would, once it is known that there is none. */
const nothingToAsk = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: 'Only on this device' })).toBeVisible();

test('after the check-in one question is asked, with since when, how many points and on how many reports', async ({
  page,
}) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await comeBackWith(page, diary(120, 12));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How are you today?');
  await page.waitForLoadState('networkidle');
  await expect(question(page)).toBeHidden();
  expect(workers.filter((url) => url.includes('noticing'))).toEqual([]);
  await checkIn(page);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(question(page)).toHaveCount(1);
  await expect(
    question(page).getByText(
      new RegExp(
        String.raw`^Since about \d+ March your ${both} have been \d to \d points above your usual on \d+ of \d+ reports\.$`,
      ),
    ),
  ).toBeVisible();
  await isSound(page);
  await question(page).locator('summary').click();
  await expect(question(page).getByText(/^Weak leg \(right\): usual 2 of 10\./)).toBeVisible();
  await expect(question(page).getByText(/^It began (most likely between|on about)/)).toBeVisible();
  await expect(question(page).getByText(/^Not answered yet: fever, an infection, heat/)).toBeVisible();
  await expect(
    question(page).getByText(/in 10 patterns like this were relapses, in simulated diaries\./),
  ).toBeVisible();
  await expect(page.getByText(/detected|%/)).toHaveCount(0);
  await isSound(page);
});

test('answers go one by one, by keyboard, are kept at once, can be taken back, and lead to the helper', async ({
  page,
}) => {
  await comeBackWith(page, diary(120, 12));
  await checkIn(page);
  const card = question(page);
  await expect(card.getByText('A fever or an infection since then?')).toBeVisible();
  await card.getByRole('button', { name: 'No', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(card.getByText('Very hot, or overheated since then?')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText('A fever or an infection since then?')).toBeVisible();
  await card.getByRole('button', { name: 'No', exact: true }).press('Enter');
  await expect(card.getByText('Very hot, or overheated since then?')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'No', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(card.getByText('Has it lasted more than a day?')).toBeVisible();
  await card.getByRole('button', { name: 'Yes', exact: true }).press('Enter');
  await expect(card.getByText('This fits what MS teams want to hear about.')).toBeVisible();
  await expect(card.getByText('Do you think it is a relapse?')).toBeVisible();
  await isSound(page);
  await card.getByRole('button', { name: 'Yes', exact: true }).press('Enter');
  await expect(card.getByText('Your word is noted. Your team can say what it is.')).toBeVisible();
  await card.getByRole('link', { name: 'Go through it' }).click();
  await expect(page).toHaveURL(/\/helper$/);

  await page.goto('/');
  await nothingToAsk(page);
  await page.goto('/course');
  await expect(page.getByRole('region', { name: 'How this spell is going' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Something may have begun' })).toHaveCount(0);
  await page.locator('summary', { hasText: 'As a table' }).click();
  await page
    .getByRole('row')
    .getByRole('button', { name: /Relapse/ })
    .click();
  await expect(page.getByText('The count follows what you said.')).toBeVisible();
});

test('a fever that goes on explains it for now, and nothing more is asked', async ({ page }) => {
  await comeBackWith(page, diary(120, 12));
  await checkIn(page);
  const card = question(page);
  await card.getByRole('button', { name: 'Yes', exact: true }).click();
  await card.getByRole('button', { name: 'Fever', exact: true }).click();
  await card.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(
    card.getByText('That explains it for now. If it goes on after the illness, we look again.'),
  ).toBeVisible();
  await page.goto('/');
  await nothingToAsk(page);
});

test('"Not now" rests, also after the page is opened again, and can be taken back', async ({ page }) => {
  await comeBackWith(page, diary(120, 12));
  await checkIn(page);
  await question(page).getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('Ebb rests with this for two weeks.')).toBeVisible();
  await expect(question(page)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(question(page)).toBeVisible();
  await question(page).getByRole('button', { name: 'Not now' }).click();
  await page.reload();
  await nothingToAsk(page);
  await expect(question(page)).toBeHidden();
});

test('"Ask me less" leads to the levels, each with what it means, and "never" is never', async ({ page }) => {
  await comeBackWith(page, diary(120, 12));
  await checkIn(page);
  await question(page).getByRole('link', { name: 'Ask me less' }).click();
  await expect(page.getByRole('radio', { name: /^Usual Notices about \d+ in 100 relapses/ })).toBeChecked();
  await isSound(page);
  await page.getByRole('radio', { name: /^Never Ebb/ }).check({ force: true });
  await expect(page.getByRole('status')).toContainText('Changed.');
  await page.goto('/');
  await nothingToAsk(page);
  await page.goto('/course');
  const begun = page.getByRole('region', { name: 'Something may have begun' });
  await expect(begun.getByText(/points above your usual/)).toBeVisible();
  await expect(begun.getByRole('link', { name: 'Answer on Today' })).toHaveCount(0);
});

test('where only words tell of a change it is asked about, and no symptom is named', async ({ page }) => {
  await comeBackWith(page, wordsOnly(120, 12));
  await checkIn(page);
  const card = page.getByRole('region', { name: 'May I ask about these days?' });
  await expect(
    card.getByText(/^Since about \d+ March you have said “worse” in \d+ of \d+ reports\.$/),
  ).toBeVisible();
  await card.locator('summary').click();
  await expect(card.getByText(/^Days without a score: \d+ of \d+ called worse\.$/)).toBeVisible();
  await isSound(page);
});

test('who is much worse has the way to help before any question', async ({ page }) => {
  await comeBackWith(page, diary(120, 12));
  await say(page, 'Much worse');
  await say(page, 'That is all');
  const toHelp = page.locator('main .card a').first();
  await expect(toHelp).toHaveAttribute('href', '/helper');
  await expect(toHelp).toBeInViewport();
});

test('a young diary asks nothing, and says from when on it would', async ({ page }) => {
  await comeBackWith(page, diary(30, 12));
  await checkIn(page);
  await nothingToAsk(page);
  await expect(question(page)).toBeHidden();
  await page.goto('/course');
  await page.getByText('In figures').click();
  await expect(page.getByText('None yet: 15 days to go.')).toBeVisible();
  await expect(page.getByText('Slow change can be judged from February 2028 on.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Slowly changing?' })).toBeHidden();
});

test(
  'the example life shows the question, how the spell goes and what changes slowly',
  every,
  async ({ page }) => {
    await comeBack(page);
    await page.goto('/more');
    await page.getByRole('button', { name: 'A life with MS' }).click();
    const spell = page.getByRole('region', { name: 'How this spell is going' });
    await expect(spell.getByText(/^Past the worst since about/)).toBeVisible();
    await expect(spell.getByRole('row')).toHaveCount(2);
    await spell.locator('summary').click();
    await expect(spell.getByText(/^It began to ease most likely/)).toBeVisible();
    const slow = page.getByRole('region', { name: 'Slowly changing?' });
    await expect(slow.getByText('Between relapses, slowly worse: weak leg (right).')).toBeVisible();
    await expect(slow.getByRole('img', { name: /^Change of weak leg \(right\) since/ })).toBeVisible();
    await slow.locator('summary').click();
    await expect(slow.getByRole('row', { name: /^weak leg \(right\)/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Something may have begun' })).toBeVisible();
    await isSoundInBothThemes(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => runsOut(page)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Answer on Today' }).click();
    await expect(page.getByRole('heading', { name: /blurred/ })).toBeVisible();
    await isSoundInBothThemes(page);
  },
);

test('fibromyalgia is told by the week, and is asked nothing', async ({ page }) => {
  await comeBack(page);
  await page.goto('/more');
  await page.getByRole('button', { name: 'A life with fibromyalgia' }).click();
  await expect(page.getByText('In these weeks nothing stands out against your usual.')).toBeVisible();
  await expect(page.getByText(/in 10 patterns|Slowly changing|How this spell/)).toHaveCount(0);
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(question(page)).toHaveCount(0);
});
