import {
  apply,
  type Change,
  type Clock,
  emptyState,
  inverse,
  type Operation,
  type RecordState,
  receive,
  stamp,
} from '@ebb/record';
import { nowMillis, randomId } from './edge.ts';
import {
  appendChunk,
  type Chunk,
  deviceName,
  eraseLog,
  type LogStore,
  openLogStore,
  putSnapshot,
  readChunksAfter,
  readLog,
} from './log-store.ts';
import { snapshotToText, textToSnapshot } from './snapshot.ts';

/**
 * The log as this tab knows it. All tabs append to one log: whoever writes holds the lock, first reads what the others
 * wrote, and only then stamps its own. (Two tabs that each trust their memory lose half of what both acknowledged.)
 */
export interface Log {
  readonly store: LogStore;
  readonly name: string;
  readonly channel: BroadcastChannel;
  state: RecordState;
  clock: Clock;
  /** The last chunk that `state` holds. */
  upTo: number;
  snapshotUpTo: number;
}

export interface LogListener {
  readonly changed: (state: RecordState) => void;
  readonly erased: () => void;
}

type Notice = { readonly kind: 'written' } | { readonly kind: 'erased' };

/** Replaying so many chunks takes about 20 ms; more than that is worth a snapshot. */
const chunksPerSnapshot = 100;

export async function openLog(name: string, listener: LogListener): Promise<Log> {
  const store = await openLogStore(name);
  const device = await deviceName(store, randomId);
  const { snapshot, chunks } = await readLog(store);
  const kept = snapshot === undefined ? undefined : textToSnapshot(snapshot.text);
  const log: Log = {
    store,
    name,
    channel: new BroadcastChannel(name),
    state: kept?.state ?? emptyState,
    clock: { millis: 0, counter: 0, ...kept?.clock, device },
    upTo: kept === undefined ? 0 : (snapshot?.upTo ?? 0),
    snapshotUpTo: kept === undefined ? 0 : (snapshot?.upTo ?? 0),
  };
  takeIn(log, snapshot !== undefined && kept === undefined ? await readChunksAfter(store, 0) : chunks);
  log.channel.addEventListener(
    'message',
    (message: MessageEvent<Notice>) => void hear(log, message.data, listener),
  );
  return log;
}

/** Makes changes durable. Resolves when they are on the disk, with the changes that take them back. */
export async function append(log: Log, changes: readonly Change[]): Promise<readonly Change[]> {
  return navigator.locks.request(log.name, async () => {
    await catchUp(log);
    const undo = inverse(log.state, changes);
    const { operations, clock } = stamp(changes, log.state, log.clock, nowMillis());
    const seq = await appendChunk(log.store, operations);
    log.clock = clock;
    log.state = apply(log.state, operations);
    log.upTo = seq;
    tell(log, { kind: 'written' });
    return undo;
  });
}

/**
 * Takes in operations as they were made elsewhere or before, with their own stamps; those already here are left out.
 * Resolves when they are on the disk, with the changes that take them back.
 */
export async function appendForeign(log: Log, operations: readonly Operation[]): Promise<readonly Change[]> {
  return navigator.locks.request(log.name, async () => {
    await catchUp(log);
    const known = new Set((await allOperations(log)).map(identity));
    const fresh = operations.filter((operation) => !known.has(identity(operation)));
    if (fresh.length === 0) return [];
    const undo = inverse(log.state, fresh);
    const seq = await appendChunk(log.store, fresh);
    log.clock = fresh.reduce((clock, { hlc }) => receive(clock, hlc, nowMillis()).clock, log.clock);
    log.state = apply(log.state, fresh);
    log.upTo = seq;
    tell(log, { kind: 'written' });
    return undo;
  });
}

/** A device never stamps two operations alike. */
function identity({ hlc, entity }: Operation): string {
  return `${hlc} ${entity}`;
}

/** Keeps the next start fast. Never needed for correctness: without it the log is replayed. */
export async function compact(log: Log): Promise<void> {
  if (log.upTo - log.snapshotUpTo < chunksPerSnapshot) return;
  await compactNow(log);
}

/** After an import: a few chunks that hold very much. */
export async function compactNow(log: Log): Promise<void> {
  await navigator.locks.request(log.name, async () => {
    await catchUp(log);
    await putSnapshot(log.store, { upTo: log.upTo, text: snapshotToText(log.state, log.clock) });
    log.snapshotUpTo = log.upTo;
  });
}

export async function erase(log: Log): Promise<void> {
  await navigator.locks.request(log.name, () => eraseLog(log.store));
  tell(log, { kind: 'erased' });
}

/** Every operation there is, for the export that keeps the edits too. */
export async function allOperations(log: Log): Promise<Operation[]> {
  return (await readChunksAfter(log.store, 0)).flatMap(({ operations }) => operations);
}

export function closeLog(log: Log): void {
  log.channel.close();
  log.store.close();
}

async function hear(log: Log, notice: Notice, listener: LogListener): Promise<void> {
  if (notice.kind === 'erased') return listener.erased();
  await catchUp(log);
  listener.changed(log.state);
}

async function catchUp(log: Log): Promise<void> {
  takeIn(log, await readChunksAfter(log.store, log.upTo));
}

function takeIn(log: Log, chunks: readonly Chunk[]): void {
  // Two catch-ups can overlap; applying a chunk twice changes nothing, going back in `upTo` would.
  const fresh = chunks.filter(({ seq }) => seq > log.upTo);
  const last = fresh.at(-1);
  if (last === undefined) return;
  const operations = fresh.flatMap((chunk) => chunk.operations);
  log.state = apply(log.state, operations);
  log.clock = operations.reduce((clock, { hlc }) => receive(clock, hlc, nowMillis()).clock, log.clock);
  log.upTo = last.seq;
}

function tell(log: Log, notice: Notice): void {
  log.channel.postMessage(notice);
}
