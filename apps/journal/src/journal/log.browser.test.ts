import { type Change, changed, created, type Entry } from '@ebb/record';
import { afterEach, expect, test } from 'vitest';
import { entriesIn } from './entries.ts';
import { append, closeLog, compactNow, erase, type Log, openLog } from './log.ts';
import { putSnapshot, readChunksAfter } from './log-store.ts';

const nobody = { changed: () => undefined, erased: () => undefined };
const opened: Log[] = [];
let used = 0;

async function open(name: string): Promise<Log> {
  const log = await openLog(name, nobody);
  opened.push(log);
  return log;
}

const fresh = (): string => `ebb-test-${performance.timeOrigin}-${++used}`;

function checkIn(id: string, overall: 'same' | 'much-worse' = 'same'): Change {
  const when = '2026-03-05T20:14+01:00';
  const entry: Entry = { id, kind: 'check-in', when, overall, enteredBy: { who: 'person' }, enteredAt: when };
  return created(entry);
}

afterEach(() => {
  for (const log of opened.splice(0)) closeLog(log);
});

test('what was written is there after closing and opening', async () => {
  const name = fresh();
  const log = await open(name);
  await append(log, [checkIn('a'), checkIn('b')]);
  closeLog(log);
  expect(entriesIn((await open(name)).state).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('two tabs that write at once lose nothing: 400 of 400', async () => {
  const name = fresh();
  const tabs = await Promise.all([open(name), open(name)]);
  const writes = tabs.flatMap((tab, which) =>
    Array.from({ length: 200 }, (_, nth) => append(tab, [checkIn(`${which}-${nth}`)])),
  );
  await Promise.all(writes);
  expect(entriesIn((await open(name)).state)).toHaveLength(400);
});

test('no two operations of two tabs share a stamp', async () => {
  const name = fresh();
  const tabs = await Promise.all([open(name), open(name)]);
  await Promise.all(
    tabs.flatMap((tab, which) =>
      Array.from({ length: 50 }, (_, nth) => append(tab, [checkIn(`${which}-${nth}`)])),
    ),
  );
  const stamps = (await readChunksAfter(tabs[0].store, 0)).flatMap(({ operations }) =>
    operations.map(({ hlc }) => hlc),
  );
  expect(new Set(stamps).size).toBe(100);
});

test('one tab hears of what the other wrote', async () => {
  const name = fresh();
  const writer = await open(name);
  const heard = new Promise<number>((resolve) => {
    void openLog(name, { changed: (state) => resolve(state.entities.size), erased: () => undefined }).then(
      (log) => opened.push(log),
    );
    setTimeout(() => void append(writer, [checkIn('a')]), 50);
  });
  expect(await heard).toBe(1);
});

test('of two tabs that change one answer, the later wins in both', async () => {
  const name = fresh();
  const [first, second] = await Promise.all([open(name), open(name)]);
  await append(first, [checkIn('a')]);
  await append(second, [changed('a', { overall: 'much-worse' })]);
  await append(first, [changed('a', { overall: 'better' })]);
  const state = (await open(name)).state;
  expect(state.entities.get('a')?.fields['overall']).toBe('better');
});

test('undo appends: the log only grows, and the entry is gone from view', async () => {
  const name = fresh();
  const log = await open(name);
  const undo = await append(log, [checkIn('a')]);
  await append(log, undo);
  expect(entriesIn(log.state)).toEqual([]);
  expect(await readChunksAfter(log.store, 0)).toHaveLength(2);
});

test('undoing a change brings the earlier answer back, and undoing that the later one', async () => {
  const log = await open(fresh());
  await append(log, [checkIn('a', 'same')]);
  const undo = await append(log, [changed('a', { overall: 'much-worse' })]);
  const redo = await append(log, undo);
  expect(log.state.entities.get('a')?.fields['overall']).toBe('same');
  await append(log, redo);
  expect(log.state.entities.get('a')?.fields['overall']).toBe('much-worse');
});

test('a start from the snapshot and the chunks after it gives the same record as a start from all chunks', async () => {
  const name = fresh();
  const log = await open(name);
  await append(log, [checkIn('a'), checkIn('b')]);
  await append(log, [changed('a', { overall: 'better' })]);
  await compactNow(log);
  await append(log, [checkIn('c')]);
  const started = await open(name);
  expect(started.upTo).toBe(log.upTo);
  expect(entriesIn(started.state)).toEqual(entriesIn(log.state));
  expect([...started.state.entities]).toEqual([...log.state.entities]);
});

test('a snapshot of another format is left aside and the log is replayed', async () => {
  const name = fresh();
  const log = await open(name);
  await append(log, [checkIn('a'), checkIn('b')]);
  await putSnapshot(log.store, { upTo: log.upTo, text: JSON.stringify({ format: 99, rows: [] }) });
  expect(entriesIn((await open(name)).state)).toHaveLength(2);
});

test('erasing takes everything and tells the other tabs', async () => {
  const name = fresh();
  const log = await open(name);
  await append(log, [checkIn('a')]);
  const told = new Promise<string>((resolve) => {
    void openLog(name, { changed: () => undefined, erased: () => resolve('told') }).then((other) => {
      opened.push(other);
      void erase(log);
    });
  });
  expect(await told).toBe('told');
  expect((await open(name)).state.entities.size).toBe(0);
});

test('ten years of ten entries a day start from the snapshot in under half a second', async () => {
  const name = fresh();
  const log = await open(name);
  const days = Array.from({ length: 3650 }, (_, day) =>
    Array.from({ length: 10 }, (_, nth) => checkIn(`${day}-${nth}`)),
  );
  for (let at = 0; at < days.length; at += 365) await append(log, days.slice(at, at + 365).flat());
  await compactNow(log);
  closeLog(log);
  const began = performance.now();
  const started = await open(name);
  const found = entriesIn(started.state).length;
  const took = performance.now() - began;
  expect(found).toBe(36_500);
  expect(took).toBeLessThan(500);
}, 60_000);
