import type { Entry, ProfileEntry } from './entry.ts';
import { type Entity, isLive, type RecordState } from './log.ts';
import { type FieldProblem, isEntry, parseEntry } from './parse-entry.ts';
import { orderOfWhen } from './when.ts';

/** What an entity was read as, and where it stands in time. */
interface Read {
  readonly result: Entry | readonly FieldProblem[];
  readonly order: number;
}

/** Reading is a pure function of an entity, and entities are never altered, so each is read once. */
const readByEntity = new WeakMap<Entity, Read>();

/** All entries that are not deleted, by local day, then instant, then id. The profile is no entry of a day. */
export function entriesOf(state: RecordState): readonly Entry[] {
  const found: { readonly result: Entry; readonly order: number }[] = [];
  for (const entity of state.entities.values()) {
    if (!isLive(entity)) continue;
    const read = readOf(entity);
    if (isReadEntry(read) && read.result.kind !== 'profile') found.push(read);
  }
  found.sort((a, b) => a.order - b.order || (a.result.id < b.result.id ? -1 : 1));
  return found.map(({ result }) => result);
}

/** What somebody told Ebb about themselves; undefined before they did. */
export function profileOf(state: RecordState): ProfileEntry | undefined {
  const entity = state.entities.get('profile');
  if (entity === undefined || !isLive(entity)) return undefined;
  const { result } = readOf(entity);
  return isEntry(result) && result.kind === 'profile' ? result : undefined;
}

/** Live entities that this version cannot read as entries. They stay in the record and are exported like all others. */
export function unreadOf(state: RecordState): readonly FieldProblem[] {
  return [...state.entities.values()].filter(isLive).flatMap((entity) => {
    const { result } = readOf(entity);
    return isEntry(result) ? [] : result;
  });
}

function readOf(entity: Entity): Read {
  const known = readByEntity.get(entity);
  if (known !== undefined) return known;
  const result = parseEntry(entity.id, entity.fields);
  const read = { result, order: isEntry(result) ? orderOfWhen(result.when) : Number.NaN };
  readByEntity.set(entity, read);
  return read;
}

function isReadEntry(read: Read): read is Read & { readonly result: Entry } {
  return isEntry(read.result);
}
