import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import type { FieldValue } from './operation.ts';

test('the order in which fields were written makes no difference', () => {
  expect(canonicalJson({ b: 1, a: { d: null, c: [true, 'x'] } })).toBe(
    '{"a":{"c":[true,"x"],"d":null},"b":1}',
  );
});

test('every JSON value is read back from it', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const value = JSON.parse(json) as FieldValue;
      expect(canonicalJson(JSON.parse(canonicalJson(value)) as FieldValue)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed: 20260305, numRuns: 500 },
  );
});
