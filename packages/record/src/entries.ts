import type { Entry, ProfileEntry } from './entry.ts';
import { type Entity, isLive, type RecordState } from './log.ts';
import { type FieldProblem, isEntry, parseEntry } from './parse-entry.ts';
import { orderOfWhen } from './when.ts';

/** Parsing is a pure function of an entity, and entities are never altered, so each is parsed once. */
const parsedByEntity = new WeakMap<Entity, Entry | readonly FieldProblem[]>();

/** All entries that are not deleted, by local day, then instant, then id. The profile is no entry of a day. */
export function entriesOf(state: RecordState): readonly Entry[] {
  const found: { readonly entry: Entry; readonly order: number }[] = [];
  for (const entity of state.entities.values()) {
    if (!isLive(entity)) continue;
    const entry = parsed(entity);
    if (isEntry(entry) && entry.kind !== 'profile') found.push({ entry, order: orderOfWhen(entry.when) });
  }
  found.sort((a, b) => a.order - b.order || (a.entry.id < b.entry.id ? -1 : 1));
  return found.map(({ entry }) => entry);
}

/** What somebody told Ebb about themselves; undefined before they did. */
export function profileOf(state: RecordState): ProfileEntry | undefined {
  const entity = state.entities.get('profile');
  if (entity === undefined || !isLive(entity)) return undefined;
  const profile = parsed(entity);
  return isEntry(profile) && profile.kind === 'profile' ? profile : undefined;
}

/** Live entities that this version cannot read as entries. They stay in the record and are exported like all others. */
export function unreadOf(state: RecordState): readonly FieldProblem[] {
  return [...state.entities.values()].filter(isLive).flatMap((entity) => {
    const result = parsed(entity);
    return isEntry(result) ? [] : result;
  });
}

function parsed(entity: Entity): Entry | readonly FieldProblem[] {
  const known = parsedByEntity.get(entity);
  if (known !== undefined) return known;
  const result = parseEntry(entity.id, entity.fields);
  parsedByEntity.set(entity, result);
  return result;
}
