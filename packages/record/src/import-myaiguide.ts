import { type Side, siteKey } from '@ebb/course';
import type { ImportContext, Importer, ImportQuestion } from './import.ts';
import { dayText } from './import-date.ts';
import { entryBase, foldName } from './import-entry.ts';
import { parseNumber } from './import-number.ts';
import { symptomKey } from './import-symptom.ts';
import {
  accountFor,
  cellOf,
  hasHeader,
  type ReadRow,
  readTable,
  type TableKind,
  tableBeginning,
} from './import-table.ts';
import type { Wanted } from './wanted.ts';

const columns = ['year', 'month', 'day', 'region', 'side', 'intensity'] as const;

/**
 * MyAIGuide's pain table: one row per day and region. A blank year, month or day is the one of the row before; a blank
 * intensity is that region's last one. A blank side stays unsaid: carried on, one sore wrist would make both eyes
 * one-sided. The author describes 3 as uncomfortable, 4 as painful and names no top, so the top of the scale is asked;
 * steps are not even, which does no harm where values are compared with the person's own usual level.
 */
export const myAiGuide: Importer = {
  source: 'myaiguide',
  recognise: (beginning) => (hasHeader(beginning, table) ? 1 : 0),
  questions: (beginning) => scaleQuestion(beginning),
  read: (pieces, context) => readTable(pieces, context, table),
};

const table: TableKind = {
  isHeader: (names) => columns.every((column) => names.includes(column)),
  wanted: { is: 'columns', columns },
  unanswered: (seen, context) =>
    context.answers.scales?.['intensity'] === undefined
      ? [
          {
            file: context.file,
            row: seen.header.line,
            column: 'intensity',
            found: '',
            wanted: { is: 'answer', to: 'scale' },
          },
        ]
      : [],
  reader: ({ names }, context) =>
    rowReader(
      columns.map((column) => names.indexOf(column)),
      context,
    ),
};

function scaleQuestion(beginning: string): readonly ImportQuestion[] {
  const seen = tableBeginning(beginning, table);
  if (seen === undefined) return [];
  const place = seen.names.indexOf('intensity');
  const cells = seen.rows.map((row) => cellOf(row, place)).filter((cell) => cell !== '');
  const highest = cells.map(parseNumber).reduce((top: number, value) => Math.max(top, value ?? top), 0);
  return [{ ask: 'scale', column: 'intensity', examples: [...new Set(cells)].slice(0, 5), highest }];
}

function rowReader(places: readonly number[], context: ImportContext): ReadRow {
  const carried = carry();
  const top = context.answers.scales?.['intensity'];
  return accountFor(context, (row) => {
    const [year = '', month = '', day = '', region = '', side = '', found = ''] = places.map((place) =>
      cellOf(row, place),
    );
    const date = carried.date([year, month, day]);
    if (date === undefined)
      return [
        {
          column: 'day',
          found: [year, month, day].filter((part) => part !== '').join('-'),
          wanted: { is: 'date', which: 'existing' },
        },
      ];
    if (region === '') return [{ column: 'region', found: '', wanted: { is: 'name', of: 'region' } }];
    if (side !== '' && sideOf(side) === undefined)
      return [{ column: 'side', found: side, wanted: { is: 'one-of', options: ['left', 'right', 'both'] } }];
    const site = siteOf(region, side);
    const value = found === '' ? carried.last(siteKey(site)) : parseNumber(found);
    const wanted = scaleFault(value, top);
    if (wanted !== undefined || value === undefined || top === undefined)
      return [{ column: 'intensity', found, wanted: wanted ?? { is: 'value', of: 'number' } }];
    carried.keep(siteKey(site), value);
    const base = entryBase(
      context,
      `myaiguide/${date}/${foldName(region)}${side === '' ? '' : `/${foldName(side)}`}`,
      date,
    );
    return [
      {
        column: 'intensity',
        found: String(value),
        entry: { ...base, kind: 'symptom', ...site, value, max: top },
      },
    ];
  });
}

function scaleFault(value: number | undefined, top: number | undefined): Wanted | undefined {
  if (top === undefined) return { is: 'answer', to: 'scale' };
  return value === undefined || value < 0 || value > top
    ? { is: 'number-between', from: 0, to: top }
    : undefined;
}

/** What the rows so far leave standing for blanks. */
function carry(): {
  readonly date: (parts: readonly [string, string, string]) => string | undefined;
  readonly last: (site: string) => number | undefined;
  readonly keep: (site: string, value: number) => void;
} {
  let current: readonly string[] = ['', '', ''];
  const lastBySite = new Map<string, number>();
  return {
    date(parts) {
      current = parts.map((part, index) => (part === '' ? (current[index] ?? '') : part));
      const [year = 0, month = 0, day = 0] = current.map((part) =>
        /^\d{1,4}$/.test(part) ? Number(part) : 0,
      );
      return dayText(year, month, day);
    },
    last: (site) => lastBySite.get(site),
    keep: (site, value) => void lastBySite.set(site, value),
  };
}

/** Regions that are not a place of pain but a symptom of their own. */
const notPain = new Set(['sick/tired', 'sick', 'headache', 'acute pain']);

function siteOf(region: string, side: string): { readonly symptom: string; readonly side?: Side } {
  const [, ofRegion, rest = region] = /^(right|left)\s+(.*)$/i.exec(region) ?? [];
  const symptom = notPain.has(foldName(rest)) ? symptomKey(rest) : symptomKey(`pain in ${rest}`);
  const found = sideOf(side === '' ? (ofRegion ?? '') : side);
  return found === undefined ? { symptom } : { symptom, side: found };
}

/** 'Right Only' and 'Right Mostly' are both the right side: that is where it is worse. */
function sideOf(text: string): Side | undefined {
  const word = foldName(text).split(' ')[0];
  return word === 'right' || word === 'left' || word === 'both' ? word : undefined;
}
