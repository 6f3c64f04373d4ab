import { canonicalJson } from './canonical-json.ts';
import type { FieldValue, Hlc, Operation } from './operation.ts';

/** Everything that either side knows, each operation once, in the order of their stamps. */
export function merge(a: Iterable<Operation>, b: Iterable<Operation>): Operation[] {
  return inOrder([...a, ...b]);
}

/** Operations in the order of their stamps, each once. */
export function inOrder(operations: Iterable<Operation>): Operation[] {
  const sorted = [...operations].sort(byStamp);
  return sorted.filter((operation, at) => at === 0 || byStamp(sorted[at - 1] as Operation, operation) !== 0);
}

/** One write to one field, or to the deletion of an entity, with what stood there before. */
export type Edit =
  | { readonly hlc: Hlc; readonly field: string; readonly before?: FieldValue; readonly after: FieldValue }
  | { readonly hlc: Hlc; readonly deleted: boolean };

/** How an entity came to be what it is: every write in the order of the stamps. Writes that changed nothing are left out. */
export function edits(operations: Iterable<Operation>, entity: string): Edit[] {
  const own = inOrder([...operations].filter((operation) => operation.entity === entity));
  const fields = new Map<string, FieldValue>();
  const found: Edit[] = [];
  let isDeleted = false;
  for (const operation of own) {
    if ('set' in operation) found.push(...fieldEdits(operation, fields));
    else if (operation.deleted !== isDeleted) {
      isDeleted = operation.deleted;
      found.push({ hlc: operation.hlc, deleted: isDeleted });
    }
  }
  return found;
}

function fieldEdits(
  operation: Operation & { readonly set: object },
  fields: Map<string, FieldValue>,
): Edit[] {
  const found: Edit[] = [];
  for (const [field, after] of Object.entries(operation.set) as [string, FieldValue][]) {
    const before = fields.get(field);
    if (before !== undefined && canonicalJson(before) === canonicalJson(after)) continue;
    fields.set(field, after);
    found.push(
      before === undefined
        ? { hlc: operation.hlc, field, after }
        : { hlc: operation.hlc, field, before, after },
    );
  }
  return found;
}

/** By stamp; equal stamps by text, so that the order is one on every device. */
function byStamp(a: Operation, b: Operation): number {
  if (a === b) return 0;
  return a.hlc === b.hlc
    ? byText(canonicalJson(asValue(a)), canonicalJson(asValue(b)))
    : byText(a.hlc, b.hlc);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** An operation read from a file may carry fields of a later version, so its text is taken from all of it. */
function asValue(operation: Operation): FieldValue {
  return operation as unknown as FieldValue;
}
