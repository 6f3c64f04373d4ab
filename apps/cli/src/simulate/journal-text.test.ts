import { day } from '@ebb/course';
import { describe, expect, test } from 'vitest';
import { type JournalEntry, journalText } from './journal-text.ts';

function note(id: string, entered: string): JournalEntry {
  return {
    id,
    when: day('2015-03-01'),
    entered: day(entered),
    by: 'person',
    said: { text: 'a "word"', kind: 'note', more: [{ side: 'left', is: 1 }] },
  };
}

describe('the text of a journal', () => {
  test('is a header and an operation in a line each, fields in the order of their code units', () => {
    expect(journalText([note('n1', '2015-03-02')])).toBe(
      [
        '{"format":"ebb","version":1}',
        '{"hlc":"001425326400000-0000-simulated","entity":"n1","set":{"enteredAt":"2015-03-02T20:00Z","enteredBy":{"who":"person"},"kind":"note","more":[{"is":1,"side":"left"}],"text":"a \\"word\\"","when":"2015-03-01"}}',
        '',
      ].join('\n'),
    );
    expect(new Date(1_425_326_400_000).toISOString()).toBe('2015-03-02T20:00:00.000Z');
  });

  test('has its operations in the order they were written, each with a stamp of its own', () => {
    const text = journalText([note('c', '2015-03-05'), note('a', '2015-03-02'), note('b', '2015-03-05')]);
    const operations = text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line): { readonly hlc: string; readonly entity: string } => JSON.parse(line));
    expect(operations.map(({ entity }) => entity)).toEqual(['a', 'c', 'b']);
    const stamps = operations.map(({ hlc }) => hlc);
    expect(stamps.toSorted()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(3);
  });
});
