import type { Operation } from '@ebb/record';
import { done, found } from './indexed.ts';

/** One act (a check-in, a part of an import) as it was written. Never rewritten, never deleted. */
export interface Chunk {
  readonly seq: number;
  readonly operations: readonly Operation[];
}

/** The state after all chunks up to `upTo`, as text. Can be thrown away and rebuilt at any time. */
export interface Snapshot {
  readonly upTo: number;
  readonly text: string;
}

export type LogStore = IDBDatabase;

const stores = ['chunks', 'snapshot', 'device'] as const;

export async function openLogStore(name: string): Promise<LogStore> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('chunks', { keyPath: 'seq', autoIncrement: true });
    request.result.createObjectStore('snapshot');
    request.result.createObjectStore('device');
  };
  const store = await found(request);
  // A newer version in another tab must not wait for this one.
  store.onversionchange = () => store.close();
  return store;
}

/** The snapshot and every chunk after it, as they were at one moment. */
export async function readLog(
  store: LogStore,
): Promise<{ readonly snapshot?: Snapshot; readonly chunks: readonly Chunk[] }> {
  const transaction = store.transaction(['snapshot', 'chunks']);
  const snapshot = await found<Snapshot | undefined>(transaction.objectStore('snapshot').get('latest'));
  const chunks = await found<Chunk[]>(transaction.objectStore('chunks').getAll(after(snapshot?.upTo ?? 0)));
  return snapshot === undefined ? { chunks } : { snapshot, chunks };
}

export function readChunksAfter(store: LogStore, seq: number): Promise<readonly Chunk[]> {
  return found<Chunk[]>(store.transaction('chunks').objectStore('chunks').getAll(after(seq)));
}

/** Resolves with the chunk's number only when it is on the disk: `strict` flushes before the transaction completes. */
export async function appendChunk(store: LogStore, operations: readonly Operation[]): Promise<number> {
  const transaction = store.transaction('chunks', 'readwrite', { durability: 'strict' });
  const request = transaction.objectStore('chunks').add({ operations });
  await done(transaction);
  return request.result as number;
}

export async function putSnapshot(store: LogStore, snapshot: Snapshot): Promise<void> {
  const transaction = store.transaction('snapshot', 'readwrite');
  transaction.objectStore('snapshot').put(snapshot, 'latest');
  await done(transaction);
}

/** This browser's own name in the clocks of its operations; made once. */
export async function deviceName(store: LogStore, make: () => string): Promise<string> {
  const transaction = store.transaction('device', 'readwrite');
  const known = await found<string | undefined>(transaction.objectStore('device').get('name'));
  const name = known ?? make();
  if (known === undefined) transaction.objectStore('device').put(name, 'name');
  await done(transaction);
  return name;
}

export async function eraseLog(store: LogStore): Promise<void> {
  const transaction = store.transaction(stores, 'readwrite', { durability: 'strict' });
  for (const name of stores) transaction.objectStore(name).clear();
  await done(transaction);
}

const after = (seq: number): IDBKeyRange => IDBKeyRange.lowerBound(seq, true);
