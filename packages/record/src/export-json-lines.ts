import { canonicalJson } from './canonical-json.ts';
import { inOrder } from './merge.ts';
import type { Fields, Operation } from './operation.ts';

/** The version of the open format that docs/FORMAT.md describes. */
export const formatVersion: number = 1;

/** The whole record as JSON Lines, line by line: a header, then every operation once, in the order of their stamps. */
export function* exportJsonLines(operations: Iterable<Operation>): Iterable<string> {
  yield `${JSON.stringify({ format: 'ebb', version: formatVersion })}\n`;
  for (const operation of inOrder(operations)) yield `${operationLine(operation)}\n`;
}

/** Stamp and entity come first, for whoever reads the file with their own eyes; all else, known or not, in code unit order. */
function operationLine(operation: Operation): string {
  const { hlc, entity, ...rest } = operation as Operation & Fields;
  return `{"hlc":${JSON.stringify(hlc)},"entity":${JSON.stringify(entity)},${canonicalJson(rest).slice(1)}`;
}
