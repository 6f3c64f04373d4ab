import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { pieces } from '../fixtures/fixture.ts';
import {
  beginningLength,
  type CsvRow,
  csvReader,
  type Separator,
  separatorOf,
  withBeginning,
} from './import-csv.ts';

function rowsFrom(texts: readonly string[], separator: Separator): readonly CsvRow[] {
  const reader = csvReader(separator);
  return [...texts.flatMap((text) => reader.write(text)), ...reader.end()];
}

const cells = (text: string, separator: Separator = ','): readonly (readonly string[])[] =>
  rowsFrom([text], separator).map((row) => row.cells);

test('quoted cells keep separators, line ends and doubled quotes', () => {
  expect(cells('a,"b,c","d ""e""\nf"\ng,h,i')).toEqual([
    ['a', 'b,c', 'd "e"\nf'],
    ['g', 'h', 'i'],
  ]);
});

test('rows are numbered by the line on which they begin, also after quoted line ends', () => {
  expect(rowsFrom(['a\n"b\nc\r\nd",1\ne\r\n\r\nf'], ',').map((row) => row.line)).toEqual([1, 2, 5, 6, 7]);
});

test.each(['\n', '\r\n', '\r'])('line end %j ends a row', (end) => {
  expect(cells(`a,b${end}c,d${end}`)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('a lone quote is text and swallows nothing after it', () => {
  expect(cells('5" nails,1\n"lone,2\nx,"y"\n')).toEqual([
    ['5" nails', '1'],
    ['"lone', '2'],
    ['x', 'y'],
  ]);
  expect(cells('"he said "no" to me",5\n')).toEqual([['"he said "no" to me"', '5']]);
});

test('a quote that never closes does not hold a file', () => {
  const long = `"open,1\n${'x,2\n'.repeat(400_000)}`;
  expect(rowsFrom(pieces(long, 65_536), ',')).toHaveLength(400_001);
});

test('a row with a million columns is read', () => {
  expect(cells(`${'a,'.repeat(999_999)}a\n`)[0]).toHaveLength(1_000_000);
});

test('a file without any line end is cut short instead of held', () => {
  const rows = rowsFrom(
    Array.from({ length: 400 }, () => 'x'.repeat(65_536)),
    ',',
  );
  expect(rows.length).toBeLessThan(4);
  expect(rows[0]?.cells[0]?.length).toBeLessThanOrEqual(100);
});

test('what Papa Parse writes is read as it was', () => {
  const cell = fc.stringMatching(/^[ab" ,;\n\r]{0,5}$/);
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom<Separator>(',', ';', '\t'), (rows, separator) => {
      expect(cells(Papa.unparse([...rows], { delimiter: separator, newline: '\r\n' }), separator)).toEqual(
        rows,
      );
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('cutting a file anywhere gives the same rows', () => {
  const cell = fc.oneof(
    fc.constantFrom('"', '""', '"a"', '"a,b"', '"a\nb"', '"a""b"', '"', '\r', ''),
    fc.stringMatching(/^[ab",;\r\n\t]{0,6}$/),
  );
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 12 }),
      fc.constantFrom(',', '\n', '\r\n'),
      fc.integer({ min: 1, max: 5 }),
      (parts, join, length) => {
        const text = parts.join(join);
        expect(rowsFrom(pieces(text, length), ',')).toEqual(rowsFrom([text], ','));
      },
    ),
    { seed: 7, numRuns: 2_000 },
  );
});

test.each([
  ['a,b,c\n1,2,3\n', ','],
  ['Datum;Schmerz\n1.2.2024;5,5\n2.2.2024;6,5\n', ';'],
  ['Date\tPain\tNote\n2024-01-01\t3\tgood, better\n', '\t'],
  ['sep=;\na;b\n', ';'],
  ['one column\nonly\n', ','],
  ['', ','],
] as const)('%j is separated by %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});

test('the byte order mark is no part of the first column, however it was decoded', async () => {
  for (const mark of ['\uFEFF', 'ï»¿']) {
    const { all } = await withBeginning([`${mark}Date`, ',Pain']);
    expect((await Array.fromAsync(all)).join('')).toBe('Date,Pain');
  }
});

test('the beginning of a file does not depend on how it is cut', async () => {
  const text = 'abc'.repeat(beginningLength / 2);
  const beginnings = await Promise.all(
    [1_000, 65_536, text.length].map(async (length) => (await withBeginning(pieces(text, length))).beginning),
  );
  expect(new Set(beginnings)).toEqual(new Set([text.slice(0, beginningLength)]));
});
