import { expect, test } from '@playwright/test';
import { comeBack, say } from './person.ts';
import { every, runsOut } from './size.ts';
import { isSoundInBothThemes, standsOut } from './sound.ts';

const pages = [
  '/',
  '/welcome',
  '/more',
  '/settings',
  '/course',
  '/course/visits',
  '/helper',
  '/plan',
  '/files',
  '/understand',
  '/understand/relapse',
  '/understand/lives',
  '/understand/load',
  '/understand/read',
  '/understand/read/relapse',
];

for (const path of pages)
  test(`axe finds nothing on ${path}, and nothing runs out of it`, every, async ({ page }) => {
    await comeBack(page, {}, path);
    await isSoundInBothThemes(page);
    // 320 px is 400 % of 1280; the other is text of twice the size.
    for (const { width, text } of [
      { width: 320, text: '112.5%' },
      { width: 640, text: '225%' },
    ]) {
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
      expect(await runsOut(page), `at ${width} px with text of ${text}`).toBe(0);
    }
  });

test('axe finds nothing in the check-in', every, async ({ page }) => {
  await comeBack(page);
  await say(page, 'Much worse');
  await say(page, 'Something else');
  await isSoundInBothThemes(page);
  await page.getByRole('button', { name: 'fatigue', exact: true }).click();
  await isSoundInBothThemes(page);
  await say(page, 'Next');
  await isSoundInBothThemes(page);
  await say(page, 'Done');
  await isSoundInBothThemes(page);
});

test('text stands out 7:1 from its ground', async ({ page }) => {
  await comeBack(page);
  for (const path of ['/', '/settings', '/more', '/welcome']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await standsOut(page);
  }
});

test('the whole check-in goes by keyboard', async ({ page }) => {
  await comeBack(page);
  const reached = new Set<string>();
  for (let times = 0; times < 20; times++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    if (await page.evaluate(() => document.activeElement?.textContent?.trim() === 'Much worse')) break;
  }
  expect([...reached]).toEqual(
    expect.arrayContaining(['Skip to the content', 'Same as usual', 'Much worse']),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is worse?');
  await page.getByRole('button', { name: 'Something else' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('In your own words').focus();
  await page.keyboard.type('jelly legs');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: '0 of 10', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '1 of 10', exact: true })).toBeChecked();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('radio', { name: '1 of 10', exact: true })).not.toBeChecked();
});

const pictures = ['/understand/relapse', '/understand/lives', '/understand/load'];

test('every target is at least 44 px', every, async ({ page }) => {
  await comeBack(page);
  for (const path of ['/', '/settings', '/more', '/welcome', ...pictures]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (pictures.includes(path)) await expect(page.getByRole('slider')).toBeVisible();
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'main button, main a, nav a, main summary, main select, main [type=range], main label:has(input)',
        ),
      ]
        .map((target) => ({ text: target.textContent?.trim(), box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
        .map(({ text, box }) => `${text} ${Math.round(box.width)} x ${Math.round(box.height)}`),
    );
    expect(`${path} ${small.join()}`).toBe(`${path} `);
  }
});

test('with forced colours what is chosen can still be told from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await comeBack(page);
  await say(page, 'A bit worse');
  await say(page, 'Something else');
  await page.getByRole('button', { name: 'fatigue', exact: true }).click();
  await page.getByRole('radio', { name: '7 of 10' }).check({ force: true });
  const grounds = await page.evaluate(() =>
    [...document.querySelectorAll('.step')].map((step) => getComputedStyle(step).backgroundColor),
  );
  expect(grounds.filter((ground) => ground !== grounds[0])).toEqual([grounds[7]]);
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await comeBack(page);
  const moving = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length,
  );
  expect(moving).toBe(0);
});

test('who sets the left hand finds the answers mirrored, who sets larger text finds it larger', async ({
  page,
}) => {
  await comeBack(page, { hand: 'left', text: 'larger', theme: 'dark' });
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-hand', 'left');
  expect(await root.evaluate((html) => Number.parseFloat(getComputedStyle(html).fontSize))).toBeCloseTo(
    24.96,
    1,
  );
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});
