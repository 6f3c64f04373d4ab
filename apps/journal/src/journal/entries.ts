import {
  type Entity,
  type Entry,
  isEntryKind,
  isLive,
  isWhen,
  orderOfWhen,
  type ProfileEntry,
  type RecordState,
} from '@ebb/record';

/**
 * Reads a record without checking each field again. What is in the log was written by typed code or checked on its way
 * in (an import, a copy brought back); checking 36,500 entries at every start would cost a third of a second.
 */
interface Read {
  readonly list: readonly Entry[];
  byId?: ReadonlyMap<string, Entry>;
}

/** A record's entities are another map after every change, so entries read from one map stay right. */
const readByEntities = new WeakMap<RecordState['entities'], Read>();

/** Entities never change in place, so each is read once. Undefined for what is no entry of a day. */
const placedByEntity = new WeakMap<Entity, Placed | undefined>();

interface Placed {
  readonly entry: Entry;
  readonly order: number;
}

/** Everything that is said in the record now but the profile, in order of time; the same list until something changes. */
export function entriesIn(state: RecordState): readonly Entry[] {
  return readOf(state).list;
}

export function entryIn(state: RecordState, id: string): Entry | undefined {
  const read = readOf(state);
  read.byId ??= new Map(read.list.map((entry) => [entry.id, entry]));
  return read.byId.get(id);
}

export function profileIn({ entities }: RecordState): ProfileEntry | undefined {
  const entity = entities.get('profile');
  return entity === undefined || !isLive(entity) ? undefined : (asSaid(entity) as unknown as ProfileEntry);
}

function readOf(state: RecordState): Read {
  const known = readByEntities.get(state.entities);
  if (known !== undefined) return known;
  const placed: Placed[] = [];
  for (const entity of state.entities.values()) {
    const found = isLive(entity) ? placeOf(entity) : undefined;
    if (found !== undefined) placed.push(found);
  }
  placed.sort((a, b) => a.order - b.order || (a.entry.id < b.entry.id ? -1 : 1));
  const read: Read = { list: placed.map(({ entry }) => entry) };
  readByEntities.set(state.entities, read);
  return read;
}

function placeOf(entity: Entity): Placed | undefined {
  if (placedByEntity.has(entity)) return placedByEntity.get(entity);
  const placed = place(entity);
  placedByEntity.set(entity, placed);
  return placed;
}

function place(entity: Entity): Placed | undefined {
  const { kind, when } = entity.fields;
  if (!isEntryKind(kind) || kind === 'profile' || typeof when !== 'string' || !isWhen(when)) return undefined;
  return { entry: asSaid(entity), order: orderOfWhen(when) };
}

/** The fields as they were said; a cleared field was taken back and is absent. */
function asSaid({ id, fields }: Entity): Entry {
  const entry: Record<string, unknown> = { id };
  for (const field in fields) if (fields[field] !== null) entry[field] = fields[field];
  return entry as unknown as Entry;
}
