import type { Batch } from './batch.ts';
import type { TableSlice } from './grouped.ts';

/**
 * Text that came from another thread is text like any other but for its speed: the engine compares it letter by letter and
 * looks every property up by it anew, which takes as long as all the rest. Each word is exchanged for the one that the
 * program's own properties are named by.
 */
export function received<Plain>(plain: Plain): Plain {
  if (typeof plain === 'string') return own(plain) as Plain;
  if (Array.isArray(plain)) return plain.map(received) as Plain;
  if (typeof plain !== 'object' || plain === null) return plain;
  return Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [own(name), received(value)]),
  ) as Plain;
}

/** A batch that came from another thread. */
export function receivedBatch({ visits, relapses, mri, ...people }: Batch): Batch {
  return {
    ...people,
    visits: receivedSlice(visits),
    ...(relapses === undefined ? {} : { relapses: receivedSlice(relapses) }),
    ...(mri === undefined ? {} : { mri: receivedSlice(mri) }),
  };
}

function receivedSlice({ starts, columns }: TableSlice): TableSlice {
  return {
    starts,
    columns: columns.map(({ name, kept, numbers }) => ({
      name: received(name),
      kept: received(kept),
      numbers,
    })),
  };
}

function own(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}
