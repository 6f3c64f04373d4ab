import { fileURLToPath } from 'node:url';
import type { Day } from '@ebb/course';
import type { Operation } from '@ebb/record';
import type { BrowserContext, Page } from 'playwright';
import { build } from 'vite';
import { pastTheWelcome, type ServedJournal, withJournal } from '../tools/served-journal.ts';
import { type Benchmark, type Figure, middle } from './figures.ts';
import { asActs, longJournal } from './long-journal.ts';

const years = 10;
const starts = 5;
const taps = 9;
const rowsOrigin = 'http://rows.localhost/';

/** Ten years of ten entries a day in real Chromium; each start is a new browser process on the same profile. */
async function run(): Promise<readonly Figure[]> {
  return withJournal(async (journal) => {
    const today = Math.floor(Date.now() / 86_400_000) as Day;
    const days = longJournal(years, today);
    await fillLog(journal, asActs(days, today));
    const ours = await coldStarts(journal);
    const tap = await tapToSaved(await journal.restart(), journal.origin);
    const dexie = await dexieRows(journal, days.flat());
    return [
      { what: 'entries in the log', value: days.length * 10, unit: 'entries' },
      {
        what: `cold start to first paint (median of ${starts})`,
        value: middle(ours.map(({ paint }) => paint)),
        unit: 'ms',
      },
      {
        what: `cold start to first content (median of ${starts})`,
        value: middle(ours.map(({ content }) => content)),
        unit: 'ms',
      },
      {
        what: `cold start to the course drawn (median of ${starts})`,
        value: middle(ours.map(({ course }) => course)),
        unit: 'ms',
      },
      { what: `check-in, tap to saved on disk (median of ${taps})`, value: tap, unit: 'ms' },
      {
        what: `Dexie rows: cold start to all rows read (median of ${starts})`,
        value: middle(dexie.reads),
        unit: 'ms',
        note: 'rows only, nothing computed or drawn',
      },
      {
        what: `Dexie rows: one row written (median of ${taps})`,
        value: middle(dexie.writes),
        unit: 'ms',
        note: 'default durability: not flushed to disk',
      },
      {
        what: 'ours to the course drawn / Dexie to rows read',
        value: middle(ours.map(({ course }) => course)) / middle(dexie.reads),
        unit: 'times',
      },
    ];
  });
}

async function fillLog(
  { origin, restart }: ServedJournal,
  acts: readonly (readonly Operation[])[],
): Promise<void> {
  const page = await (await restart()).newPage();
  await page.goto(`${origin}/welcome`);
  await page.getByRole('button').first().waitFor();
  await pastTheWelcome(page);
  for (let from = 0; from < acts.length; from += 500) {
    await page.evaluate(
      async (text) => {
        const opened = indexedDB.open('ebb');
        await new Promise((resolve) => opened.addEventListener('success', resolve));
        const writing = opened.result.transaction('chunks', 'readwrite');
        for (const operations of JSON.parse(text) as unknown[])
          writing.objectStore('chunks').add({ operations });
        await new Promise((resolve) => writing.addEventListener('complete', resolve));
        opened.result.close();
      },
      JSON.stringify(acts.slice(from, from + 500)),
    );
  }
  await page.reload();
  await page.waitForFunction(async () => {
    const opened = indexedDB.open('ebb');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const kept = opened.result.transaction('snapshot').objectStore('snapshot').count();
    await new Promise((resolve) => kept.addEventListener('success', resolve));
    opened.result.close();
    return kept.result > 0;
  });
}

async function coldStarts({
  origin,
  restart,
}: ServedJournal): Promise<
  readonly { readonly paint: number; readonly content: number; readonly course: number }[]
> {
  const measured: { readonly paint: number; readonly content: number; readonly course: number }[] = [];
  for (let i = 0; i < starts; i++) {
    const page = await (await restart()).newPage();
    await page.addInitScript(() => {
      const watch = (): void => {
        if (document.querySelector('main figure svg, main svg[role]') !== null)
          performance.mark('course-drawn');
        else requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    });
    await page.goto(`${origin}/course`);
    await page.waitForFunction(() =>
      ['course-drawn', 'first-contentful-paint'].every(
        (name) => performance.getEntriesByName(name).length > 0,
      ),
    );
    measured.push(
      await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN,
        content: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        course: performance.getEntriesByName('course-drawn')[0]?.startTime ?? Number.NaN,
      })),
    );
  }
  return measured;
}

async function tapToSaved(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage();
  const taken: number[] = [];
  for (let i = 0; i < taps; i++) {
    await page.goto(origin);
    await page.getByRole('button', { name: 'Same as usual' }).waitFor();
    taken.push(await oneTap(page));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'hidden' });
  }
  return middle(taken);
}

/** From the click to the toast that says "saved", which is shown only once the write is on the disk. */
function oneTap(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const same = [...document.querySelectorAll('button')].find((button) =>
      button.textContent?.includes('Same as usual'),
    );
    const before = performance.now();
    same?.click();
    while (
      ![...document.querySelectorAll('[role=status]')].some((status) =>
        /saved/i.test(status.textContent ?? ''),
      )
    ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - before;
  });
}

/** On an origin of its own, without the journal's policy and service worker. */
async function dexieRows(
  { restart }: ServedJournal,
  entries: readonly unknown[],
): Promise<{ readonly reads: readonly number[]; readonly writes: readonly number[] }> {
  const script = await dexieScript();
  const open = async (): Promise<Page> => {
    const page = await (await restart()).newPage();
    await page.route(rowsOrigin, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<title>rows</title><script>${script}</script>` }),
    );
    await page.goto(rowsOrigin);
    return page;
  };
  const first = await open();
  for (let from = 0; from < entries.length; from += 5_000)
    await first.evaluate((some) => fill(some), entries.slice(from, from + 5_000));
  const reads: number[] = [];
  for (let i = 0; i < starts; i++)
    reads.push(
      await (await open()).evaluate(async () => {
        const before = performance.now();
        await readAll();
        return performance.now() - before;
      }),
    );
  const page = await open();
  const writes: number[] = [];
  for (let i = 0; i < taps; i++)
    writes.push(
      await page.evaluate(
        async ([entry, i]) => {
          const before = performance.now();
          await writeOne({ ...(entry as object), id: `written-${i}` });
          return performance.now() - before;
        },
        [entries[0], i] as const,
      ),
    );
  return { reads, writes };
}

declare function fill(entries: readonly unknown[]): Promise<unknown>;
declare function readAll(): Promise<number>;
declare function writeOne(entry: unknown): Promise<unknown>;

async function dexieScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./dexie/rows.ts', import.meta.url)),
        formats: ['iife'],
        name: 'rows',
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output))
    throw new Error('Cannot build the Dexie page: Vite gave no output');
  return output.output[0].code;
}

export const benchmark: Benchmark = {
  name: 'journal',
  title: `${years} years x 10 entries a day, in real Chromium`,
  run,
};
