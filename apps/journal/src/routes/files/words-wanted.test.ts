import type { Wanted } from '@ebb/record';
import { expect, test } from 'vitest';
import { de } from './words.de.ts';
import { en } from './words.ts';
import { wantedWordsDe } from './words-wanted.de.ts';
import { wantedWords } from './words-wanted.ts';

const said: readonly (readonly [Wanted, string, string])[] = [
  [{ is: 'value', of: 'number' }, 'a number', 'eine Zahl'],
  [{ is: 'number-from', from: 0 }, 'a number from 0 up', 'eine Zahl ab 0'],
  [{ is: 'number-between', from: 0, to: 2.5 }, 'a number from 0 to 2.5', 'eine Zahl von 0 bis 2,5'],
  [{ is: 'whole-number', from: 0 }, 'a whole number from 0 up', 'eine ganze Zahl ab 0'],
  [
    { is: 'whole-number', from: 1, of: 'days' },
    'a whole number of days from 1 up',
    'eine ganze Zahl von Tagen ab 1',
  ],
  [{ is: 'yes-no-or-number', from: 0 }, 'yes, no or a number from 0 up', 'ja, nein oder eine Zahl ab 0'],
  [{ is: 'one-of', options: ['left', 'both'] }, 'one of left, both', 'eins von left, both'],
  [
    { is: 'crash-or-none', crash: 1, none: 0 },
    '1 for a crash or 0 for none',
    '1 für einen Crash oder 0 für keinen',
  ],
  [{ is: 'date', which: 'existing' }, 'a day that exists', 'ein Tag, den es gibt'],
  [
    { is: 'time', examples: ['18:52', '6:52 pm'] },
    'a time as 18:52 or 6:52 pm',
    'eine Uhrzeit wie 18:52 oder 6:52 pm',
  ],
  [{ is: 'name', of: 'medicine' }, 'the name of the medicine', 'der Name des Medikaments'],
  [
    { is: 'field', of: 'check-in' },
    'a field that every entry of the kind "check-in" has',
    'ein Feld, das jeder Eintrag der Art „check-in“ hat',
  ],
  [
    { is: 'answer', to: 'date-order' },
    'to know whether the day or the month stands first',
    'die Angabe, ob der Tag oder der Monat vorn steht',
  ],
  [
    { is: 'same-as-row', row: 1200 },
    'the same as in row 1,200, which is about the same',
    'dasselbe wie in Zeile 1.200, in der es um dasselbe geht',
  ],
  [
    { is: 'same-as-resource', resource: 3 },
    'the same content as in resource 3, which has the same id',
    'derselbe Inhalt wie in Ressource 3 mit derselben Kennung',
  ],
  [
    { is: 'columns', columns: ['Date', 'Tags'] },
    'a header with the columns Date, Tags',
    'eine Kopfzeile mit den Spalten Date, Tags',
  ],
  [
    { is: 'columns', columns: ['Date', 'Tags'], oneFor: 'condition-symptom-treatment' },
    'a header with the columns Date, Tags, and one for each condition, symptom and treatment',
    'eine Kopfzeile mit den Spalten Date, Tags und je einer für jede Krankheit, Beschwerde und Behandlung',
  ],
  [
    { is: 'column-names', atLeast: 2 },
    'a header with the names of at least 2 columns',
    'eine Kopfzeile mit den Namen von mindestens 2 Spalten',
  ],
  [{ is: 'date-column' }, 'a column with the dates', 'eine Spalte mit dem Datum'],
  [
    { is: 'apple-health', with: 'sound-xml' },
    'XML as Apple Health writes it',
    'XML, wie Apple Health es schreibt',
  ],
  [
    { is: 'fhir-json', atMostCharacters: 64_000_000 },
    'a FHIR bundle as JSON of at most 64,000,000 characters',
    'ein FHIR-Bündel als JSON mit höchstens 64.000.000 Zeichen',
  ],
  [
    { is: 'fhir-resources', atLeast: 1 },
    'a FHIR R4 bundle with at least 1 resource',
    'ein FHIR-R4-Bündel mit mindestens 1 Ressource',
  ],
  [
    { is: 'ebb-header', version: 1 },
    'a first line {"format":"ebb","version":1}',
    'eine erste Zeile {"format":"ebb","version":1}',
  ],
  [
    { is: 'ebb-version', version: 1 },
    'version 1: this file was written by a later Ebb',
    'Version 1: Diese Datei stammt von einem neueren Ebb',
  ],
  [
    { is: 'json-object', deepest: 64 },
    'one JSON object, at most 64 levels deep, its numbers finite',
    'ein JSON-Objekt, höchstens 64 Ebenen tief, mit endlichen Zahlen',
  ],
  [{ is: 'ebb-field', field: 'deleted' }, '"deleted": true or false', '„deleted“: true oder false'],
  [{ is: 'set-or-deleted' }, 'either "set" or "deleted"', 'entweder „set“ oder „deleted“'],
];

test.each(said)('$is is said in English and in German', (wanted, english, german) => {
  expect(wantedWords(wanted)).toBe(english);
  expect(wantedWordsDe(wanted)).toBe(german);
});

test('a problem says file, row, column, what was found and what was wanted, each in its language', () => {
  const problem = {
    file: 'pain.csv',
    row: 3,
    column: 'leg pain',
    found: 'six',
    wanted: { is: 'number-between', from: 0, to: 10 },
  } as const;
  expect(en.preview.problem(problem)).toBe(
    'pain.csv, row 3, column "leg pain": found "six", wanted a number from 0 to 10',
  );
  expect(de.preview.problem(problem)).toBe(
    'pain.csv, Zeile 3, Spalte „leg pain“: da steht „six“, gebraucht wird: eine Zahl von 0 bis 10',
  );
});
