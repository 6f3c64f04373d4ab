import type { Operation } from '@ebb/record';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

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

interface LogSchema extends DBSchema {
  chunks: { key: number; value: { operations: readonly Operation[]; seq?: number } };
  snapshot: { key: string; value: Snapshot };
  device: { key: string; value: string };
}

export type LogStore = IDBPDatabase<LogSchema>;

export function openLogStore(name: string): Promise<LogStore> {
  return openDB<LogSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('chunks', { keyPath: 'seq', autoIncrement: true });
      database.createObjectStore('snapshot');
      database.createObjectStore('device');
    },
    // A newer version in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** The snapshot and every chunk after it, as they were at one moment. */
export async function readLog(
  store: LogStore,
): Promise<{ readonly snapshot?: Snapshot; readonly chunks: readonly Chunk[] }> {
  const transaction = store.transaction(['snapshot', 'chunks']);
  const snapshot = await transaction.objectStore('snapshot').get('latest');
  const chunks = (await transaction.objectStore('chunks').getAll(after(snapshot?.upTo ?? 0))) as Chunk[];
  return snapshot === undefined ? { chunks } : { snapshot, chunks };
}

export async function readChunksAfter(store: LogStore, seq: number): Promise<readonly Chunk[]> {
  return (await store.getAll('chunks', after(seq))) as Chunk[];
}

/** Resolves with the chunk's number only when it is on the disk: `strict` flushes before the transaction completes. */
export async function appendChunk(store: LogStore, operations: readonly Operation[]): Promise<number> {
  const transaction = store.transaction('chunks', 'readwrite', { durability: 'strict' });
  const [seq] = await Promise.all([transaction.store.add({ operations }), transaction.done]);
  return seq;
}

export async function putSnapshot(store: LogStore, snapshot: Snapshot): Promise<void> {
  await store.put('snapshot', snapshot, 'latest');
}

/** This browser's own name in the clocks of its operations; made once. */
export async function deviceName(store: LogStore, make: () => string): Promise<string> {
  const transaction = store.transaction('device', 'readwrite');
  const known = await transaction.store.get('name');
  const name = known ?? make();
  if (known === undefined) await transaction.store.put(name, 'name');
  await transaction.done;
  return name;
}

export async function eraseLog(store: LogStore): Promise<void> {
  const transaction = store.transaction(['chunks', 'snapshot', 'device'], 'readwrite', {
    durability: 'strict',
  });
  await Promise.all([
    transaction.objectStore('chunks').clear(),
    transaction.objectStore('snapshot').clear(),
    transaction.objectStore('device').clear(),
    transaction.done,
  ]);
}

const after = (seq: number): IDBKeyRange => IDBKeyRange.lowerBound(seq, true);
