export { changed, created, inverse, removed, restored } from './changes.ts';
export { type CheckedCopy, checkCopy } from './check-copy.ts';
export { aheadTolerance, type Clock, isHlc, parseHlc, receive, tick } from './clock.ts';
export { entriesOf, profileOf, unreadOf } from './entries.ts';
export { historyOf } from './entries-to-history.ts';
export {
  type ClinicHistory,
  type DiaryRelapse,
  type NotTaken,
  patientOf,
  type ScoreTaken,
} from './entries-to-patient.ts';
export type * from './entry.ts';
export { isEntryKind } from './entry-kind.ts';
export { exportCsv } from './export-csv.ts';
export { exportJsonLines, formatVersion } from './export-json-lines.ts';
export type * from './import.ts';
export { beginningLength } from './import-csv.ts';
export {
  type ImportPlan,
  type Outcome,
  type PlannedEntry,
  type PlannedRow,
  planImport,
  undoImport,
} from './import-plan.ts';
export { importers, recogniseFile } from './import-recognise.ts';
export { apply, type Entity, emptyState, isLive, type RecordState, replay, stampOf } from './log.ts';
export { type Edit, edits, merge } from './merge.ts';
export type * from './operation.ts';
export { type FieldProblem, isEntry, parseEntry } from './parse-entry.ts';
export { isProblem, readJsonLines } from './read-json-lines.ts';
export { stamp } from './stamp.ts';
export type { Wanted, WantedValue } from './wanted.ts';
export {
  dayOfWhen,
  isWhen,
  momentOf,
  orderOfWhen,
  parseWhen,
  type WhenParts,
  whenOfDay,
  whenOfInstant,
} from './when.ts';
