import { canonicalJson } from './canonical-json.ts';
import type { Entry } from './entry.ts';
import { type Entity, isLive, type RecordState } from './log.ts';
import type { Change, Fields, FieldValue } from './operation.ts';

export function created(entry: Entry): Change {
  const { id, ...fields } = entry;
  return { entity: id, set: asFields(fields) };
}

/** `null` clears a field. */
export function changed(id: string, fields: Fields): Change {
  return { entity: id, set: fields };
}

export function removed(id: string): Change {
  return { entity: id, deleted: true };
}

export function restored(id: string): Change {
  return { entity: id, deleted: false };
}

/**
 * What takes changes back, judged before they are made: an entity that is not there yet is removed, every other field
 * gets its value of now, deletion becomes what it is now. Nothing is ever taken out of the log.
 */
export function inverse(state: RecordState, changes: Iterable<Change>): Change[] {
  const touched = new Map<string, { readonly fields: Map<string, FieldValue>; deletion: boolean }>();
  for (const change of changes) {
    const before = touched.get(change.entity) ?? { fields: new Map(), deletion: false };
    touched.set(change.entity, before);
    if ('deleted' in change) before.deletion = true;
    else for (const [field, value] of Object.entries(change.set)) before.fields.set(field, value);
  }
  return [...touched].flatMap(([id, { fields, deletion }]) => {
    const entity = state.entities.get(id);
    return entity === undefined
      ? [removed(id)]
      : asBefore(entity, fields, deletion ? 'deletion' : 'fields only');
  });
}

function asBefore(
  entity: Entity,
  changes: ReadonlyMap<string, FieldValue>,
  scope: 'deletion' | 'fields only',
): Change[] {
  const earlier: [string, FieldValue][] = [];
  for (const [field, value] of changes) {
    const before = Object.hasOwn(entity.fields, field) ? (entity.fields[field] as FieldValue) : null;
    if (canonicalJson(before) !== canonicalJson(value)) earlier.push([field, before]);
  }
  const fields = earlier.length === 0 ? [] : [changed(entity.id, Object.fromEntries(earlier))];
  if (scope === 'fields only') return fields;
  return [...fields, isLive(entity) ? restored(entity.id) : removed(entity.id)];
}

/** An entry's fields as the log keeps them. The log can hold nothing but JSON, so a number that is none is a mistake of the caller. */
function asFields(fields: object): Fields {
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new RangeError(`Cannot record ${field} = ${value}: a number must be finite`);
    if (value === undefined)
      throw new RangeError(`Cannot record ${field} = undefined: leave out what was not said`);
  }
  return fields as Fields;
}
