import type { ConditionName, Day } from '@ebb/course';
import {
  apply,
  type Change,
  type Clock,
  changed,
  created,
  type EnteredBy,
  type Entry,
  emptyState,
  type Fields,
  inverse,
  isLive,
  type Operation,
  type ProfileEntry,
  type RecordState,
  restored,
  stamp,
  type When,
} from '@ebb/record';
import { device, forgetDevice } from './device.svelte.ts';
import { nowMillis, nowWhen, randomId, todayHere } from './edge.ts';
import { entriesIn, entryIn, profileIn } from './entries.ts';
import {
  allOperations,
  append,
  appendForeign,
  compact,
  compactNow,
  erase,
  type Log,
  openLog,
} from './log.ts';

/** All there is to know about the open journal. Everything on screen is a function of it. */
export interface Journal {
  status: 'opening' | 'open' | 'failed';
  /** The person's own record, or the example life while one is being looked at. */
  record: RecordState;
  /** Moves on at midnight and when the page is looked at again. */
  today: Day;
  /** Set while an example life is shown. Nothing written then touches the person's own record. */
  example?: ConditionName | undefined;
  /** The last write did not reach the disk. */
  unsaved: boolean;
}

/** Takes back one write by appending its opposite. */
export type Undo = () => Promise<void>;

/** A class because each field is a signal of its own: a proxy around the whole would cost 2 kB of the first load. */
class OpenJournal implements Journal {
  status: Journal['status'] = $state.raw('opening');
  record: RecordState = $state.raw(emptyState);
  today: Day = $state.raw(todayHere());
  example: ConditionName | undefined = $state.raw();
  unsaved: boolean = $state.raw(false);
}

export const journal: Journal = new OpenJournal();

let log: Log | undefined;
let exampleClock: Clock = { millis: 0, counter: 0, device: 'example' };

export async function openJournal(): Promise<void> {
  if (log !== undefined) return;
  keepToday();
  try {
    log = await openLog('ebb', { changed: show, erased: () => location.assign('/') });
    show(log.state);
    journal.status = 'open';
  } catch {
    // Private windows of some browsers refuse storage; the layout says so, with what helps.
    journal.status = 'failed';
    return;
  }
  // Once the first screen stands.
  setTimeout(() => void compact(open()), 2000);
}

/** All live entries but the profile, in order of time. The same list until something changes. */
export function entries(): readonly Entry[] {
  return entriesIn(journal.record);
}

export function entry(id: string): Entry | undefined {
  return entryIn(journal.record, id);
}

/** What the person said about themselves; absent before they said anything. */
export function profile(): ProfileEntry | undefined {
  return profileIn(journal.record);
}

/**
 * Writes changes (made with `created`, `changed`, `removed` of the record package) as one act. Resolves when they are
 * on the disk, with the way to undo them; rejects when they are not, and the page then says so.
 */
export async function write(changes: readonly Change[]): Promise<Undo> {
  const undo = await commit(changes);
  return async () => void (await commit(undo));
}

/** The changes that record entries, also where an entry of that id was taken out before. */
export function recorded(...said: readonly Entry[]): readonly Change[] {
  return said.flatMap((one) => {
    const before = journal.record.entities.get(one.id);
    return before === undefined || isLive(before) ? [created(one)] : [restored(one.id), created(one)];
  });
}

/** Writes what is too much for one act (an import), part by part, with one undo for all of it. */
export async function writeParts(
  parts: AsyncIterable<readonly Change[]> | Iterable<readonly Change[]>,
): Promise<Undo> {
  const undos: (readonly Change[])[] = [];
  for await (const part of parts) undos.unshift(await commit(part));
  if (journal.example === undefined) await compactNow(open());
  return async () => {
    for (const undo of undos) await commit(undo);
  };
}

/** Sets what is said in the profile; the first time makes it. `null` clears a field. */
export function writeProfile(fields: Fields): Promise<Undo> {
  if (profile() !== undefined) return write([changed('profile', fields)]);
  const { when, enteredBy: by, enteredAt } = beginEntry();
  return write([changed('profile', { kind: 'profile', when, enteredBy: { ...by }, enteredAt, ...fields })]);
}

/** What every new entry begins with: an id of its own, when it holds (now unless said), who enters it and when. */
export function beginEntry(when: When = nowWhen()): {
  readonly id: string;
  readonly when: When;
  readonly enteredBy: EnteredBy;
  readonly enteredAt: When;
} {
  return { id: randomId(), when, enteredBy: enteredBy(), enteredAt: nowWhen() };
}

export function enteredBy(): EnteredBy {
  return device.settings.enteredBy ?? { who: 'person' };
}

/** Shows an example life beside the person's own record, which stays as it is. */
export function showExample(condition: ConditionName, operations: readonly Operation[]): void {
  journal.record = apply(emptyState, operations);
  journal.example = condition;
}

export function leaveExample(): void {
  journal.example = undefined;
  journal.record = log?.state ?? emptyState;
}

/** Every operation ever written, for an export that keeps the edits. */
export function operations(): Promise<Operation[]> {
  return allOperations(open());
}

/** Takes in a saved copy, edits included; what is already here stays once. Always into the person's own record. */
export async function restoreOperations(copy: readonly Operation[]): Promise<Undo> {
  leaveExample();
  const undo = await appendForeign(open(), copy);
  show(open().state);
  await compactNow(open());
  return async () => void (await commit(undo));
}

/** There is no way back from this one. */
export async function eraseEverything(): Promise<void> {
  await erase(open());
  forgetDevice();
  location.assign('/');
}

async function commit(changes: readonly Change[]): Promise<readonly Change[]> {
  if (changes.length === 0) return [];
  if (journal.example !== undefined) return commitToExample(changes);
  const target = open();
  try {
    const undo = await append(target, changes);
    journal.unsaved = false;
    show(target.state);
    return undo;
  } catch (problem) {
    journal.unsaved = true;
    throw problem;
  }
}

function commitToExample(changes: readonly Change[]): readonly Change[] {
  const before: RecordState = { entities: journal.record.entities };
  const undo = inverse(before, changes);
  const stamped = stamp(changes, before, exampleClock, nowMillis());
  exampleClock = stamped.clock;
  journal.record = apply(before, stamped.operations);
  return undo;
}

function show(state: RecordState): void {
  if (journal.example === undefined) journal.record = state;
}

function open(): Log {
  if (log === undefined) throw new RangeError('Cannot use the journal: it is not open yet');
  return log;
}

function keepToday(): void {
  const look = (): void => {
    const today = todayHere();
    if (today !== journal.today) journal.today = today;
  };
  document.addEventListener('visibilitychange', look);
  setInterval(look, 60_000);
}
