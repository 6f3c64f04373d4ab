import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright';
import { pastTheWelcome, withJournal } from '../../tools/served-journal.ts';
import { type Figure, middle } from '../figures.ts';

const pictures = ['relapse', 'lives', 'load'] as const;
const starts = 3;
/** A weak phone: this many times slower than the machine. */
const slowed = 4;
const playedMillis = 4000;
/** A screen shows 60; three in a hundred may be missed to what else the machine does. */
const leastFrames = 58;

/** The pictures of simulated lives in real Chromium: when the first one is drawn, how smoothly it plays, what it weighs. */
export async function pictureFigures(): Promise<readonly Figure[]> {
  return withJournal(async ({ origin, restart }) => {
    const figures: Figure[] = [];
    for (const picture of pictures) {
      const address = `${origin}/understand/${picture}`;
      const cold: number[] = [];
      const tapped: number[] = [];
      const frames: number[] = [];
      for (let start = 0; start < starts; start++) {
        cold.push(await coldStart(await restart(), origin, address));
        tapped.push(await fromTap(await restart(), origin, picture));
        frames.push(await framesPerSecond(await restart(), address));
      }
      figures.push(
        {
          what: `${picture}: from the tap on its link to the first frame, processor slowed ${slowed} times (median of ${starts})`,
          value: middle(tapped),
          unit: 'ms',
          bound: { atMost: 1000 },
        },
        {
          what: `${picture}: from the start of the browser's page to the first frame, the same`,
          value: middle(cold),
          unit: 'ms',
        },
        {
          what: `${picture}: frames while it plays, once all of the page stands, processor slowed ${slowed} times (median of ${starts})`,
          value: middle(frames),
          unit: 'a second',
          bound: { atLeast: leastFrames },
        },
        {
          what: `${picture}: JavaScript beyond the page, gzip`,
          value: (await weightBeyond(await restart(), `${origin}/understand`, address)) / 1000,
          unit: 'kB',
          bound: { atMost: 30 },
        },
      );
    }
    return figures;
  });
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  return page;
}

/** From the start of the navigation, with nothing in memory, to the frame in which the picture stands. */
async function coldStart(context: BrowserContext, origin: string, address: string): Promise<number> {
  await greet(context, origin);
  const page = await slowPage(context);
  await page.addInitScript(() => {
    const watch = (): void => {
      if (document.querySelector('main [role="img"]') === null) requestAnimationFrame(watch);
      else requestAnimationFrame(() => performance.mark('picture-drawn'));
    };
    requestAnimationFrame(watch);
  });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('picture-drawn').length > 0);
  return page.evaluate(() => performance.getEntriesByName('picture-drawn')[0]?.startTime ?? Number.NaN);
}

/** From the tap on the page before it, as people come to it. */
async function fromTap(context: BrowserContext, origin: string, picture: string): Promise<number> {
  await greet(context, origin);
  const page = await slowPage(context);
  await page.goto(`${origin}/understand`, { waitUntil: 'networkidle' });
  return page.evaluate(
    (href) =>
      new Promise<number>((resolve) => {
        const tapped = performance.now();
        document.querySelector<HTMLAnchorElement>(`main a[href="${href}"]`)?.click();
        const watch = (): void => {
          if (document.querySelector('main [role="img"]') === null) requestAnimationFrame(watch);
          else requestAnimationFrame(() => resolve(performance.now() - tapped));
        };
        requestAnimationFrame(watch);
      }),
    `/understand/${picture}`,
  );
}

async function greet(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/welcome`);
  await pastTheWelcome(page);
  await page.close();
}

async function framesPerSecond(context: BrowserContext, address: string): Promise<number> {
  const page = await slowPage(context);
  await page.goto(address);
  // The crowd's charts come after the picture: their first drawing belongs to the start.
  await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.getByRole('button', { name: 'Play' }).click();
  return page.evaluate(
    (millis) =>
      new Promise<number>((resolve) => {
        let frames = 0;
        let first: number | undefined;
        const count = (now: number): void => {
          first ??= now;
          if (now - first >= millis) resolve((frames * 1000) / (now - first));
          else {
            frames += 1;
            requestAnimationFrame(count);
          }
        };
        requestAnimationFrame(count);
      }),
    playedMillis,
  );
}

/** Bytes of the scripts that the picture needs and the page before it does not; the worker's too. */
async function weightBeyond(context: BrowserContext, before: string, address: string): Promise<number> {
  const known = await scriptsOf(context, before);
  const scripts = await scriptsOf(context, address);
  return [...scripts].reduce((sum, [url, bytes]) => sum + (known.has(url) ? 0 : bytes), 0);
}

async function scriptsOf(context: BrowserContext, address: string): Promise<ReadonlyMap<string, number>> {
  const page = await context.newPage();
  const bytesByUrl = new Map<string, number>();
  const readings: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    readings.push(
      response.body().then((body) => {
        bytesByUrl.set(response.url(), gzipSync(body, { level: 9 }).length);
      }),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(readings);
  await page.close();
  return bytesByUrl;
}
