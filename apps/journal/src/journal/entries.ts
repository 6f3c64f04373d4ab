import { type Entry, entriesOf, type RecordState } from '@ebb/record';

interface Read {
  readonly list: readonly Entry[];
  byId?: ReadonlyMap<string, Entry>;
}

/** A record's entities are another map after every change, so entries read from one map stay right. */
const readByEntities = new WeakMap<RecordState['entities'], Read>();

/** Everything that is said in the record now, in order of time; the same list until something changes. */
export function entriesIn(state: RecordState): readonly Entry[] {
  return readOf(state).list;
}

export function entryIn(state: RecordState, id: string): Entry | undefined {
  const read = readOf(state);
  read.byId ??= new Map(read.list.map((entry) => [entry.id, entry]));
  return read.byId.get(id);
}

function readOf(state: RecordState): Read {
  const known = readByEntities.get(state.entities);
  if (known !== undefined) return known;
  const read: Read = { list: entriesOf(state) };
  readByEntities.set(state.entities, read);
  return read;
}
