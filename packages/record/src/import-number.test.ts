import { expect, test } from 'vitest';
import { parseNumber } from './import-number.ts';

test.each([
  ['2', 2],
  ['2.5', 2.5],
  ['2,5', 2.5],
  ['-3', -3],
  ['−3', -3],
  ['+4', 4],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['0,1234', 0.1234],
  ['12 345', 12345],
  ['1e3', 1000],
])('%s is a number', (written, value) => {
  expect(parseNumber(written)).toBe(value);
});

test.each(['', 'three', '1,234', '1,2,3', '2/10', '5 mg', '1.2.3', '--1', 'NaN', 'Infinity', '0x10'])(
  '%s is no number, or more than one',
  (written) => {
    expect(parseNumber(written)).toBeUndefined();
  },
);
