import { expect, type Locator, type Page, test } from '@playwright/test';
import { comeBack } from './person.ts';
import { isSoundInBothThemes } from './sound.ts';

const pictures = ['relapse', 'lives', 'load'] as const;

async function open(page: Page, picture: (typeof pictures)[number]): Promise<Locator> {
  await comeBack(page, {}, `/understand/${picture}`);
  const seen = page.getByRole('img').first();
  await expect(seen).toBeVisible();
  return seen;
}

async function choose(page: Page, option: string): Promise<void> {
  await page.getByRole('radio', { name: option, exact: true }).check();
}

async function goTo(page: Page, step: number): Promise<void> {
  await page.getByRole('slider').fill(`${step}`);
}

for (const picture of pictures) {
  test(`axe finds nothing in the picture of ${picture} with everything open`, async ({ page }) => {
    await open(page, picture);
    await expect(page.getByRole('heading', { level: 2 }).nth(2)).toBeVisible();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await isSoundInBothThemes(page);
  });

  test(`${picture} plays only when it is asked to, and can be held, stepped and set back by keyboard`, async ({
    page,
  }) => {
    const seen = await open(page, picture);
    const slider = page.getByRole('slider');
    const before = await seen.getAttribute('aria-label');
    await page.getByRole('button', { name: 'Play' }).focus();
    await page.keyboard.press('Enter');
    await expect(slider).not.toHaveValue('0');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the start' }).press('Enter');
    await expect(slider).toHaveValue('0');
    await slider.press('ArrowRight');
    await expect(slider).toHaveValue('1');
    await goTo(page, 20);
    await expect(seen).not.toHaveAttribute('aria-label', before ?? '');
  });

  test(`${picture} draws another moment when time has passed`, async ({ page }) => {
    const seen = await open(page, picture);
    const drawn = (): Promise<Buffer> => seen.screenshot({ animations: 'disabled' });
    let before = await drawn();
    const holdsStill = async (): Promise<boolean> => {
      const earlier = before;
      before = await drawn();
      return before.equals(earlier);
    };
    await expect.poll(holdsStill).toBe(true);
    await goTo(page, 12);
    expect((await drawn()).equals(before)).toBe(false);
  });

  test(`while ${picture} plays, the page is laid out by the step and not by the frame`, async ({ page }) => {
    await open(page, picture);
    await expect(page.getByRole('heading', { level: 2 }).nth(2)).toBeVisible();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const layouts = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
    };
    await page.getByRole('button', { name: 'Play' }).click();
    const before = await layouts();
    const frames = 90;
    await page.evaluate(async (count) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
    }, frames);
    expect((await layouts()) - before).toBeLessThan(frames / 2);
  });

  test(`${picture} says so when it cannot be worked out`, async ({ page }) => {
    await page.route(/\/workers\//, (route) => route.abort());
    await comeBack(page, {}, `/understand/${picture}`);
    await expect(page.getByRole('alert')).toContainText('could not be worked out');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`${picture} is told to a screen reader when it stands still, and not while it plays`, async ({
    page,
  }) => {
    await open(page, picture);
    const told = page.locator('fieldset.player').getByRole('status');
    const stepOn = page.getByRole('button', { name: 'One step on' });
    await stepOn.press('Enter');
    await expect(told).toHaveText(/\w/);
    const before = (await told.textContent()) ?? '';
    await stepOn.press('Enter');
    await expect(told).not.toHaveText(before);
    await page.getByRole('button', { name: 'Play' }).press('Enter');
    await expect(told).toHaveText('');
    await page.getByRole('button', { name: 'Pause' }).press('Enter');
    await expect(told).toHaveText(/\w/);
  });

  test(`whoever steps ${picture} to its end keeps the button`, async ({ page }) => {
    await open(page, picture);
    const slider = page.getByRole('slider');
    const last = (await slider.getAttribute('max')) ?? '';
    await slider.fill(`${Number(last) - 1}`);
    const stepOn = page.getByRole('button', { name: 'One step on' });
    await stepOn.press('Enter');
    await expect(slider).toHaveValue(last);
    await expect(stepOn).toBeFocused();
    await expect(stepOn).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Enter');
    await expect(slider).toHaveValue(last);
  });

  test(`${picture} holds when motion is to be little from now on`, async ({ page }) => {
    await open(page, picture);
    await page.getByRole('button', { name: 'Play' }).click();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
    const slider = page.getByRole('slider');
    const held = await slider.inputValue();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await slider.inputValue()).toBe(held);
  });

  test(`${picture} gives stills where motion is to be little`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const seen = await open(page, picture);
    await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(0);
    await page.getByRole('button', { name: 'One step on' }).click();
    await expect(page.getByRole('slider')).not.toHaveValue('0');
    await expect(seen).toBeVisible();
  });

  test(`${picture} stands in words and in a table too, and says whose life it is not`, async ({ page }) => {
    await open(page, picture);
    await page.getByText('The same as a table').click();
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(6);
    await expect(page.getByText('A simulated person, not you.')).toBeVisible();
    await page.getByText('What this picture is made with').click();
    expect(await page.locator('main details[open] li').count()).toBeGreaterThan(3);
  });
}

test('a phone shows the picture of relapse, why it is so, and the controls at once', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const seen = await open(page, 'relapse');
  const places = page.getByRole('navigation').last();
  for (const [step, why] of [
    [10, /signals get stuck/],
    [30, /nothing is rebuilt yet/],
    [100, /little more is mended after this/],
  ] as const) {
    await goTo(page, step);
    await page.evaluate(() => scrollTo(0, 0));
    const told = page.locator('p', { hasText: why }).first();
    const [picture, sentence, play, below] = await Promise.all(
      [seen, told, page.getByRole('button', { name: 'Play' }), places].map((part) => part.boundingBox()),
    );
    expect(picture?.y).toBeGreaterThan(0);
    expect(sentence?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0));
    expect(play?.y).toBeGreaterThan((sentence?.y ?? 0) + (sentence?.height ?? 0));
    expect((play?.y ?? 0) + (play?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  }
});

test('the load is told by what it comes from, in words, in the key and in the table', async ({ page }) => {
  const seen = await open(page, 'load');
  await expect(seen).toHaveAttribute('aria-label', /Load(, heaviest first)?: \w/);
  const key = page.getByRole('list', { name: 'Load' });
  for (const source of ['being ill', 'overdoing', 'stress', 'poor sleep'])
    await expect(key.getByText(source, { exact: true })).toBeVisible();
  await page.getByText('The same as a table').click();
  for (const source of ['poor sleep', 'stress', 'overdoing', 'being ill'])
    await expect(page.getByRole('columnheader', { name: source, exact: true })).toBeVisible();
});

test('pain has the band of the middle half too', async ({ page }) => {
  await open(page, 'load');
  await page.getByRole('button', { name: 'Show pain instead' }).click();
  await expect(
    page.getByText(/pain \d\.\d of 10\. The middle half of \d+ people lies between/).first(),
  ).toBeVisible();
  await expect(page.getByText('the middle half of people', { exact: true })).toBeVisible();
});

test('steroids change what is felt after four weeks, and hardly what is felt after a year', async ({
  page,
}) => {
  await open(page, 'relapse');
  const failing = async (): Promise<number> => {
    const text = await page
      .getByText(/Symptoms now/)
      .first()
      .textContent();
    return Number(/Symptoms now: (\d+)/.exec(text ?? '')?.[1]);
  };
  const at = async (step: number): Promise<number> => {
    await goTo(page, step);
    return failing();
  };
  const plain = { month: await at(28), end: await at(100) };
  await choose(page, 'Day 7');
  await expect(page.getByText(/Without steroids and heat/)).toBeVisible();
  const treated = { month: await at(28), end: await at(100) };
  expect(treated.month).toBeLessThan(0.8 * plain.month);
  expect(Math.abs(treated.end - plain.end)).toBeLessThanOrEqual(5);
});

test('a treatment that has not begun changes nothing; later the person in focus has no more relapses than without', async ({
  page,
}) => {
  await open(page, 'lives');
  await choose(page, 'Stronger, such as natalizumab');
  await page.getByRole('group', { name: 'It begins after' }).getByRole('radio', { name: '5 years' }).check();
  await goTo(page, 3);
  await expect(page.getByText('So far both lives are the same.')).toBeVisible();
  await goTo(page, 30);
  const count = async (text: RegExp): Promise<number> =>
    Number(/(\d+) more relapse/.exec((await page.getByText(text).textContent()) ?? '')?.[1]);
  expect(await count(/^So far:/)).toBeLessThanOrEqual(await count(/^Untreated it would be:/));
});

test('tapping where a life runs brings it into focus, and tapping again the next one there', async ({
  page,
}) => {
  const chart = await open(page, 'lives');
  const person = page.getByRole('heading', { name: /^Person \d+ of \d+$/ });
  const before = await person.textContent();
  const { width, height } = (await chart.boundingBox()) as { width: number; height: number };
  const atStart = { x: 0.1 * width, y: 0.85 * height };
  await chart.click({ position: atStart });
  await expect(person).not.toHaveText(before ?? '');
  const tapped = await person.textContent();
  await chart.click({ position: atStart });
  await expect(person).not.toHaveText(tapped ?? '');
});

test('the key of the lives says untreated where nothing is chosen, and treated where something is', async ({
  page,
}) => {
  await open(page, 'lives');
  await expect(page.getByText('this person, untreated', { exact: true })).toBeVisible();
  await choose(page, 'Stronger, such as natalizumab');
  await expect(page.getByText('this person, treated', { exact: true })).toBeVisible();
  await expect(page.getByText('the same person, untreated', { exact: true })).toBeVisible();
});

test('what was worked out keeps its name until the next is: untreated lives are never called treated', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    const held: (() => void)[] = [];
    let isHeld = false;
    Worker.prototype.postMessage = function (this: Worker, ...message: [unknown]) {
      const send = (): void => postMessage.apply(this, message);
      if (isHeld) held.push(send);
      else send();
    };
    addEventListener('hold-questions', () => (isHeld = true));
    addEventListener('send-questions', () => {
      isHeld = false;
      for (const send of held.splice(0)) send();
    });
  });
  const questions = (does: 'hold' | 'send'): Promise<void> =>
    page.evaluate((name) => void dispatchEvent(new Event(name)), `${does}-questions`);
  await open(page, 'lives');
  await expect(page.getByRole('heading', { name: 'Who gets it, and when' })).toBeVisible();
  await questions('hold');
  await choose(page, 'Stronger, such as natalizumab');
  const working = page.locator('main [aria-busy="true"]');
  await expect(working).toHaveCount(1);
  await expect(page.getByText('this person, untreated', { exact: true })).toBeVisible();
  await expect(page.getByText('this person, treated', { exact: true })).toHaveCount(0);
  await questions('send');
  await expect(page.getByText('this person, treated', { exact: true })).toBeVisible();
  await expect(working).toHaveCount(0);
});

test('after a first attack 100 people are counted with and without lesions', async ({ page }) => {
  await open(page, 'lives');
  const told = page.getByText(/had a second attack\. \d+ had none/);
  await expect(told).toHaveCount(2);
  for (const text of await told.allTextContents()) {
    const [, second, none] = /(\d+) had a second attack\. (\d+) had none/.exec(text) ?? [];
    expect(Number(second) + Number(none)).toBe(100);
  }
});

test('both ways together bring most people furthest, and nobody is promised anything', async ({ page }) => {
  await open(page, 'load');
  const counts = page
    .locator('dl')
    .first()
    .getByText(/^\d+ of 100$/);
  await expect(counts).toHaveCount(4);
  const [nothing, load, loop, both] = (await counts.allTextContents()).map((text) =>
    Number.parseInt(text, 10),
  );
  for (const other of [nothing, load, loop]) expect(both).toBeGreaterThan(other as number);
  await expect(page.getByText(/Nobody is guaranteed/)).toBeVisible();
});

test('a short answer leads to its sources, to the picture and to the next one', async ({ page }) => {
  await comeBack(page);
  await page.goto('/understand');
  await page.getByRole('link', { name: /Short answers/ }).click();
  await page.getByRole('link', { name: 'What do steroids do, and what not?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do steroids do, and what not?');
  await page.getByText('Sources').click();
  expect(await page.locator('details[open] a').count()).toBeGreaterThan(1);
  await page.getByRole('link', { name: 'See it: inside a relapse' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inside a relapse');
  await page.goBack();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What types of MS are there?');
});

test('in forced colours what is chosen and where the focus is are two signs', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 'relapse');
  const look = (of: Locator): Promise<{ ground: string; ring: string }> =>
    of.evaluate((element) => {
      const { backgroundColor, outlineStyle } = getComputedStyle(element);
      return { ground: backgroundColor, ring: outlineStyle };
    });
  const option = (name: string): Locator => page.locator('label', { hasText: name });
  const [chosen, other] = [option('Leg'), option('Eye')];
  expect((await look(chosen)).ground).not.toBe((await look(other)).ground);
  expect((await look(chosen)).ring).toBe('none');
  await page.getByRole('radio', { name: 'Leg' }).focus();
  await page.keyboard.press('ArrowRight');
  expect((await look(other)).ring).not.toBe('none');
  expect((await look(chosen)).ring).toBe('none');
});
