import { canonicalJson } from './canonical-json.ts';
import { changed, created, removed, restored } from './changes.ts';
import type { Entry, ImportEntry } from './entry.ts';
import type { ImportContext, Problem, RowRead } from './import.ts';
import { type Entity, isLive, type RecordState } from './log.ts';
import type { Change, Fields, FieldValue } from './operation.ts';

/**
 * What becomes of one entry of a file.
 * - `new`: not known yet.
 * - `already-there`: known from an earlier import, and still the same.
 * - `differs`: known, but the person has edited it since or the file says something else now. The record stays.
 * - `taken-out`: known, and the person deleted it while its import stayed. It stays deleted.
 * - `back-again`: known from an import that was undone; it comes back, with the person's edits.
 * - `duplicate`: said twice alike in this file.
 */
export type Outcome = 'new' | 'already-there' | 'differs' | 'taken-out' | 'back-again' | 'duplicate';

export interface PlannedEntry {
  readonly entry: Entry;
  readonly outcome: Outcome;
  /** This file says two different things under one id; both are kept, the later one under this id with `#2`, `#3` ... */
  readonly besides?: string;
}

export interface PlannedRow {
  readonly row: number;
  readonly entries: readonly PlannedEntry[];
  readonly problems: readonly Problem[];
  readonly leftOut?: RowRead['leftOut'] & string;
}

export interface ImportPlan {
  /** Row by row, for the preview. */
  readonly rows: readonly PlannedRow[];
  readonly counts: { readonly [outcome in Outcome]: number } & {
    readonly leftOut: number;
    readonly problems: number;
    readonly keptApart: number;
  };
  /** What makes it so; nothing where the file brings nothing new. */
  readonly changes: readonly Change[];
}

/** What a file's rows would do to a record. Reading the same file twice changes nothing the second time. */
export function planImport(
  rows: Iterable<RowRead>,
  state: RecordState,
  source: string,
  context: ImportContext,
): ImportPlan {
  const seen = new Map<string, Entry>();
  const planned = [...rows].map(
    ({ row, entries, problems, leftOut }): PlannedRow => ({
      row,
      entries: entries.map((entry) => planEntry(entry, seen, state)),
      problems,
      ...(leftOut !== undefined && { leftOut }),
    }),
  );
  const all = planned.flatMap(({ entries }) => entries);
  return {
    rows: planned,
    counts: countsOf(planned, all),
    changes: changesOf(all, state, importEntryOf(all, source, context)),
  };
}

/** Takes back a whole import: its entries, those the person edited since too, and the import itself. */
export function undoImport(state: RecordState, importId: string): Change[] {
  return [...state.entities.values()]
    .filter((entity) => isLive(entity) && (entity.id === importId || entity.fields['importId'] === importId))
    .map(({ id }) => removed(id));
}

function planEntry(entry: Entry, seen: Map<string, Entry>, state: RecordState): PlannedEntry {
  for (let copy = 1; ; copy += 1) {
    const id = copy === 1 ? entry.id : `${entry.id}#${copy}`;
    const before = seen.get(id);
    if (before !== undefined && !isSaidAlike(asFields(before), asFields(entry))) continue;
    const placed = copy === 1 ? entry : { ...entry, id };
    if (before !== undefined) return { entry: placed, outcome: 'duplicate' };
    seen.set(id, entry);
    const outcome = outcomeOf(placed, state);
    return copy === 1 ? { entry: placed, outcome } : { entry: placed, outcome, besides: entry.id };
  }
}

function outcomeOf(entry: Entry, state: RecordState): Outcome {
  const entity = state.entities.get(entry.id);
  if (entity === undefined) return 'new';
  if (!isLive(entity)) return wasUndone(entity, state) ? 'back-again' : 'taken-out';
  return isSaidAlike(entity.fields, asFields(entry)) ? 'already-there' : 'differs';
}

/** Whoever imports again what they undid wants all of it, also what they had deleted before one by one. */
function wasUndone({ fields: { importId } }: Entity, state: RecordState): boolean {
  const whole = typeof importId === 'string' ? state.entities.get(importId) : undefined;
  return whole !== undefined && !isLive(whole);
}

/** Who brought an entry in, and when and with which import, is no part of what it says. */
const besideTheMatter: ReadonlySet<string> = new Set(['id', 'importId', 'enteredAt', 'enteredBy']);

function isSaidAlike(a: Fields, b: Fields): boolean {
  return Object.keys({ ...a, ...b }).every((field) => {
    if (besideTheMatter.has(field)) return true;
    const [left, right] = [valueIn(a, field), valueIn(b, field)];
    return left === right || canonicalJson(left) === canonicalJson(right);
  });
}

/** A field that was cleared says as much as one that was never there. */
function valueIn(fields: Fields, field: string): FieldValue {
  return Object.hasOwn(fields, field) ? (fields[field] as FieldValue) : null;
}

/** Entries are made of nothing but field values. */
function asFields(entry: Entry): Fields {
  return entry as unknown as Fields;
}

function countsOf(rows: readonly PlannedRow[], entries: readonly PlannedEntry[]): ImportPlan['counts'] {
  const counts = {
    new: 0,
    'already-there': 0,
    differs: 0,
    'taken-out': 0,
    'back-again': 0,
    duplicate: 0,
    leftOut: 0,
    problems: 0,
    keptApart: 0,
  };
  for (const { outcome, besides } of entries) {
    counts[outcome] += 1;
    if (besides !== undefined) counts.keptApart += 1;
  }
  for (const { leftOut, problems } of rows) {
    if (leftOut !== undefined) counts.leftOut += 1;
    counts.problems += problems.length;
  }
  return counts;
}

function importEntryOf(
  entries: readonly PlannedEntry[],
  source: string,
  { file, importId, enteredBy, enteredAt }: ImportContext,
): ImportEntry {
  const brought = entries.filter(({ outcome }) => outcome === 'new' || outcome === 'back-again');
  return {
    kind: 'import',
    id: importId,
    when: enteredAt,
    enteredBy,
    enteredAt,
    source,
    file,
    entries: brought.length,
  };
}

function changesOf(entries: readonly PlannedEntry[], state: RecordState, importEntry: ImportEntry): Change[] {
  if (importEntry.entries === 0) return [];
  const { id: importId } = importEntry;
  const own = state.entities.has(importId)
    ? [restored(importId), created(importEntry)]
    : [created(importEntry)];
  return [
    ...own,
    ...entries.flatMap(({ entry, outcome }) => {
      if (outcome === 'new') return [created({ ...entry, importId })];
      return outcome === 'back-again' ? [restored(entry.id), changed(entry.id, { importId })] : [];
    }),
  ];
}
