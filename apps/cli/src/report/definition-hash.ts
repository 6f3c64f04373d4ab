import { createHash } from 'node:crypto';

/** SHA-256 of the canonical JSON of a definition: the same whatever the order of its members and the spaces between. */
export function definitionSha256(definition: object): string {
  return createHash('sha256').update(canonicalJson(definition)).digest('hex');
}

/** Members in the order of their names by UTF-16 units, no spaces, numbers as ECMAScript writes them (RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
