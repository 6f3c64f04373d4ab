import { gzipSync } from 'node:zlib';
import { pastTheWelcome, withJournal } from '../tools/served-journal.ts';
import type { Benchmark, Figure } from './figures.ts';

/** Every script that the check-in asks for with an empty cache until it is quiet, packed as a server would pack it. */
async function run(): Promise<readonly Figure[]> {
  return withJournal(async ({ origin, restart }) => {
    const context = await restart();
    const page = await context.newPage();
    await page.goto(`${origin}/404.html`);
    await pastTheWelcome(page);
    const bodies: Promise<{ readonly url: string; readonly body: Buffer }>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        bodies.push(response.body().then((body) => ({ url: response.url(), body })));
    });
    await page.goto(origin);
    await page.getByRole('button', { name: 'Same as usual' }).waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = (await Promise.all(bodies)).filter(({ url }) => url.startsWith(origin));
    const packed = scripts.reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0);
    const plain = scripts.reduce((sum, { body }) => sum + body.length, 0);
    return [
      {
        what: 'JavaScript of the first load of the check-in, gzip',
        value: packed / 1000,
        unit: 'kB',
        bound: { atMost: 45 },
        note: `${scripts.length} files, ${Math.round(plain / 1000)} kB unpacked`,
      },
    ];
  });
}

export const benchmark: Benchmark = { name: 'weight', title: 'what a first visit loads', run };
