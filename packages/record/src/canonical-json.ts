import type { FieldValue } from './operation.ts';

/** JSON with the fields of every object in code unit order, so that equal values have equal texts on every device. */
export function canonicalJson(value: FieldValue): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.keys(value).sort();
    return `{${fields.map((field) => `${JSON.stringify(field)}:${canonicalJson(value[field] as FieldValue)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}
