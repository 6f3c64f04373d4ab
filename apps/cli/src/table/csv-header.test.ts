import { expect, test } from 'vitest';
import { readCsvHeader } from './csv-header.ts';

test.each([
  ['id,date,EDSS\n1,2\n', ',', ['id', 'date', 'EDSS']],
  ['id\tdate\tEDSS, total\r\n', '\t', ['id', 'date', 'EDSS, total']],
  ['"id";"visit; date";EDSS\n', ';', ['id', 'visit; date', 'EDSS']],
  ['"a ""b""",c', ',', ['a "b"', 'c']],
  ['"two\nlines",c\n', ',', ['two\nlines', 'c']],
  ['id\n', ',', ['id']],
  ['id,,\n', ',', ['id', '', '']],
])('the header of %j is read with its delimiter', (text, delimiter, names) => {
  expect(readCsvHeader(text)).toEqual({ delimiter, names });
});
