import { unreadOf } from './entries.ts';
import { isEntryKind } from './entry-kind.ts';
import type { Problem } from './import.ts';
import { replay } from './log.ts';
import type { Operation } from './operation.ts';

export interface CheckedCopy {
  /** Every operation but those of entities that are broken, in the order given. */
  readonly operations: readonly Operation[];
  readonly problems: readonly Problem[];
}

/**
 * A copy's operations without the entities that some hand has broken: of a kind this version knows, with a field it
 * cannot be. Kinds of a newer version are no fault and stay. `rows` names the line each operation stood on.
 */
export function checkCopy(
  operations: readonly Operation[],
  rows: readonly number[],
  file: string,
): CheckedCopy {
  const state = replay(operations);
  const rowByEntity = new Map(operations.map(({ entity }, at) => [entity, rows[at] ?? 1]));
  const broken = unreadOf(state).filter(({ entity }) =>
    isEntryKind(state.entities.get(entity)?.fields['kind']),
  );
  const brokenEntities = new Set(broken.map(({ entity }) => entity));
  return {
    operations: operations.filter(({ entity }) => !brokenEntities.has(entity)),
    problems: broken.map(({ entity, field, found, wanted }) => ({
      file,
      row: rowByEntity.get(entity) ?? 1,
      column: field,
      found: found ?? '',
      wanted,
    })),
  };
}
