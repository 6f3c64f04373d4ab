import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Entry, NoteEntry } from './entry.ts';
import { exportCsv } from './export-csv.ts';

const common = {
  when: '2026-03-05',
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-05T20:14+01:00',
} as const;

test('one row per entry under one header; what was not said is an empty cell', () => {
  const rows = table([
    { kind: 'symptom', id: 's1', ...common, symptom: 'numbness', side: 'left', value: 0, max: 3 },
    {
      kind: 'factor',
      id: 'f1',
      ...common,
      enteredBy: { who: 'carer', name: 'Jo' },
      factor: 'fever',
      present: false,
      until: '2026-03-07',
    },
  ]);
  expect(rows).toHaveLength(2);
  expect(filled(rows[0])).toEqual({
    id: 's1',
    kind: 'symptom',
    when: '2026-03-05',
    symptom: 'numbness',
    side: 'left',
    value: '0',
    max: '3',
    who: 'person',
    enteredAt: '2026-03-05T20:14+01:00',
  });
  expect(filled(rows[1])).toEqual({
    id: 'f1',
    kind: 'factor',
    when: '2026-03-05',
    until: '2026-03-07',
    factor: 'fever',
    present: 'false',
    who: 'carer',
    whoName: 'Jo',
    enteredAt: '2026-03-05T20:14+01:00',
  });
});

test('no entries give a header and nothing else', () => {
  expect([...exportCsv([])]).toHaveLength(1);
});

test('any text whatsoever comes back from a CSV reader as it was, but for NUL and for what a spreadsheet would run', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@\t\r\n", ]*x?$/));
  fc.assert(
    fc.property(texts, (text) => {
      const [row] = table([note(text)]);
      const came = row?.['text'] ?? '';
      const expected = text.replaceAll('\0', '\uFFFD');
      expect([expected, `'${expected}`]).toContain(came);
      expect(came).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
    { seed: 20260305, numRuns: 1000 },
  );
});

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
  'the note %j cannot run in a spreadsheet',
  (text) => {
    expect(table([note(text)])[0]?.['text']).toBe(`'${text}`);
  },
);

test('a number below zero stays a number', () => {
  expect(
    table([{ kind: 'measure', id: 'm1', ...common, measure: 'balance', value: -1.5 }])[0]?.['value'],
  ).toBe('-1.5');
});

test('a text that is no formula is left alone', () => {
  expect(table([note("it's 5 = 5")])[0]?.['text']).toBe("it's 5 = 5");
});

function note(text: string): NoteEntry {
  return { kind: 'note', id: 'n1', ...common, text };
}

function table(entries: readonly Entry[]): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>([...exportCsv(entries)].join(''), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

function filled(row: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, cell]) => cell !== ''));
}
