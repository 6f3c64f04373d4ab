import * as v from 'valibot';
import { stop } from './exit.ts';

/** The value in the text of a JSON file; what does not hold ends with exit code 3, its path in the file and what was wanted. */
export function checkedJson<T>(
  schema: v.GenericSchema<unknown, T>,
  json: string,
  { file, what }: { readonly file: string; readonly what: string },
): T {
  const parsed = v.safeParse(schema, readJson(json, file));
  if (parsed.success) return parsed.output;
  const problems = parsed.issues.map((issue) => `  ${pathOf(issue)}: ${foundAndWanted(issue)}`);
  throw stop('badInput', [`${file} is no ${what} that holds:`, ...problems].join('\n'));
}

function readJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw stop('badInput', `${file} is not JSON: ${(error as Error).message}`);
  }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? 'the whole';
}

function foundAndWanted(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'there is no such key';
  if (issue.received === 'undefined') return 'is missing';
  // A check of several fields has the whole as its input, and one of them at the end of its path.
  const found = issue.path?.at(-1)?.value ?? issue.input;
  return `is ${JSON.stringify(found)?.slice(0, 60) ?? issue.received}; wanted ${wantedOf(issue)}`;
}

function wantedOf({ message, expected }: v.BaseIssue<unknown>): string {
  return /^Invalid /.test(message) ? (expected ?? 'something else') : message;
}
