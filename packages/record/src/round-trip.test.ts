import { expect, test } from 'vitest';
import { context, fixture } from '../fixtures/fixture.ts';
import { entriesOf, unreadOf } from './entries.ts';
import { exportCsv } from './export-csv.ts';
import { exportJsonLines } from './export-json-lines.ts';
import type { ImportAnswers, ImportContext, ImportQuestion, RowRead } from './import.ts';
import { planImport, undoImport } from './import-plan.ts';
import { importers } from './import-recognise.ts';
import { apply, emptyState, replay } from './log.ts';
import type { Operation } from './operation.ts';
import { isProblem, readJsonLines } from './read-json-lines.ts';
import { stamp } from './stamp.ts';

const files = [
  ['visible', 'visible/visible.csv'],
  ['myaiguide', 'myaiguide/pain.csv'],
  ['daylio', 'daylio/MichaelCurrin_sample.csv'],
  ['daylio', 'daylio/staticf0x_test_data.csv'],
  ['bearable', 'bearable/export.csv'],
  ['flaredown-dump', 'flaredown/dump.csv'],
  ['flaredown', 'flaredown/export.csv'],
  ['apple-health', 'apple-health/export-tdda.xml'],
  ['apple-health', 'apple-health/nights.xml'],
  ['fhir', 'fhir/synthea-fibromyalgia.json'],
  ['csv', 'csv/german.csv'],
] as const;

test.each(files)(
  'from a %s file (%s) to entries, out as a file, and back with nothing changed',
  async (source, path) => {
    const { told, rows } = await read(source, path);
    const plan = planImport(rows, emptyState, source, told);
    const { operations, clock } = stamp(
      plan.changes,
      emptyState,
      { millis: 0, counter: 0, device: 'phone' },
      1,
    );
    const state = replay(operations);
    expect(unreadOf(state)).toEqual([]);
    expect(entriesOf(state)).toHaveLength(plan.counts.new + 1);

    const text = [...exportJsonLines(operations)].join('');
    const back: Operation[] = [];
    for await (const line of readJsonLines([text], 'ebb.jsonl')) {
      if (isProblem(line)) expect.fail(`line ${line.row}: wanted ${line.wanted.is}`);
      back.push(line);
    }
    expect([...exportJsonLines(back)].join('')).toBe(text);
    expect([...exportCsv(entriesOf(replay(back)))].join('')).toBe([...exportCsv(entriesOf(state))].join(''));

    const again = { ...told, importId: 'import-2' };
    const second = planImport(rows, state, source, again);
    expect(second.changes).toEqual([]);
    expect(second.counts).toMatchObject({ new: 0, differs: 0 });
    const undone = apply(state, stamp(undoImport(state, told.importId), state, clock, 2).operations);
    expect(entriesOf(undone)).toEqual([]);
    expect(planImport(rows, undone, source, again).counts['back-again']).toBe(plan.counts.new);
  },
  60_000,
);

async function read(
  source: string,
  path: string,
): Promise<{ readonly told: ImportContext; readonly rows: readonly RowRead[] }> {
  const importer = importers.find((each) => each.source === source);
  if (importer === undefined) throw new RangeError(`Cannot import ${source}: there is no such importer`);
  const text = fixture(path);
  const told = context(answersTo(importer.questions(text.slice(0, 262_144), path)));
  const rows: RowRead[] = [];
  for await (const row of importer.read([text], told)) rows.push(row);
  expect(rows.some(({ entries }) => entries.length > 0)).toBe(true);
  return { told, rows };
}

/** Any answer will do, so long as it is one that could be given. */
function answersTo(questions: readonly ImportQuestion[]): ImportAnswers {
  const byAsk = <Ask extends ImportQuestion['ask']>(ask: Ask) =>
    questions.filter((question): question is Extract<ImportQuestion, { ask: Ask }> => question.ask === ask);
  const [order] = byAsk('date-order');
  const [person] = byAsk('person');
  return {
    ...(order?.options[0] !== undefined && { dateOrder: order.options[0] }),
    ...(person?.people[0] !== undefined && { person: person.people[0] }),
    columns: Object.fromEntries(byAsk('column').map(({ column }) => [column, 'symptom'])),
    scales: Object.fromEntries(byAsk('scale').map(({ column, highest }) => [column, Math.max(highest, 1)])),
    words: Object.fromEntries(byAsk('word').map(({ word, worst }) => [word, worst])),
  };
}
