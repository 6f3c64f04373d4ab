import { type Clock, type Entity, type Fields, type Hlc, isHlc, type RecordState } from '@ebb/record';

type Stamps = Hlc | readonly (readonly [string, Hlc])[];
type Row = readonly [id: string, fields: Fields, stamps: Stamps, deletion?: Entity['deletion']];

interface SnapshotText {
  readonly format: 1;
  readonly clock: Clock;
  readonly rows: readonly Row[];
}

/** A record's state as one text: parsing one text is ten times faster than reading an entity at a time. */
export function snapshotToText(state: RecordState, clock: Clock): string {
  const rows = [...state.entities.values()].map(entityToRow);
  return JSON.stringify({ format: 1, clock, rows } satisfies SnapshotText);
}

/** Undefined for a text of another format: the log is replayed instead. */
export function textToSnapshot(
  text: string,
): { readonly state: RecordState; readonly clock: Clock } | undefined {
  const { format, clock, rows } = JSON.parse(text) as SnapshotText;
  if (format !== 1) return undefined;
  return { clock, state: { entities: new Map(rows.map((row) => [row[0], rowToEntity(row)])) } };
}

function entityToRow({ id, fields, stamps, deletion }: Entity): Row {
  const written: Stamps = typeof stamps === 'string' ? stamps : [...stamps];
  return deletion === undefined ? [id, fields, written] : [id, fields, written, deletion];
}

function rowToEntity([id, fields, stamps, deletion]: Row): Entity {
  const entity = { id, fields, stamps: isOne(stamps) ? stamps : new Map(stamps) };
  return deletion === undefined ? entity : { ...entity, deletion };
}

function isOne(stamps: Stamps): stamps is Hlc {
  return typeof stamps === 'string' && isHlc(stamps);
}
