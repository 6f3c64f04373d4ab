import { readFile } from 'node:fs/promises';
import type { Cohort } from '../cohort/cohort.ts';
import type { CohortRequest } from '../cohort/cohort-options.ts';
import type { CourseDefinition } from '../definitions/presets.ts';
import { csvLine } from '../output/csv-text.ts';
import { jsonRow } from '../output/json-text.ts';
import type { OutColumn } from '../output/out-column.ts';
import { type OutFolder, openOutFolder } from '../output/out-folder.ts';
import { openRowFile, type RowFormat, rowsAs } from '../output/row-file.ts';
import { type Answered, withLayout } from './answer.ts';
import type { AnswerPlan, Answers } from './answers.ts';
import { answersInOrder } from './in-order.ts';
import { addTally, countColumns, countRows, type Tally, tallyOf } from './tally.ts';

export interface Writing {
  readonly definition: CourseDefinition;
  readonly format: RowFormat;
  /** The folder; without it events alone are written, to standard output. */
  readonly out?: string;
  readonly withTraces: boolean;
}

/** Works out the courses of a cohort and writes them as they come. */
export async function writeAnswers(cohort: Cohort, request: CohortRequest, writing: Writing): Promise<void> {
  const { definition, format, out } = writing;
  const plan: AnswerPlan = {
    definition,
    dayStyle: cohort.dayStyle,
    told: cohort.told,
    rowsAs: rowsAs(format),
    withPatients: out !== undefined,
    withTraces: writing.withTraces,
  };
  if (format !== 'parquet') cohort.database.release();
  cohort.progress.begin('Working out', cohort.people);
  const answers = counting(
    answersInOrder(cohort.batches(), plan, { ...request, people: cohort.people }),
    cohort,
  );
  if (out === undefined) return toStandardOutput(cohort, answers, writing);
  await using folder = await openOutFolder(out);
  await toFolder(cohort, answers, { folder, writing });
  request.signal.throwIfAborted();
  await folder.keep();
}

async function* counting(answers: AsyncIterable<Answers>, { progress }: Cohort): AsyncGenerator<Answers> {
  for await (const some of answers) {
    progress.advance(some.people);
    yield some;
  }
}

async function toStandardOutput(
  cohort: Cohort,
  answers: AsyncIterable<Answers>,
  { definition, format }: Writing,
): Promise<void> {
  const { database, dayStyle } = cohort;
  const { events: columns } = shapeOf({ ...cohort, definition });
  const file = await openRowFile(database, undefined, { name: 'events', format, columns, dayStyle });
  for await (const { events } of answers) await file.add(events);
  await file.end();
}

async function toFolder(
  cohort: Cohort,
  answers: AsyncIterable<Answers>,
  { folder, writing }: { readonly folder: OutFolder; readonly writing: Writing },
): Promise<void> {
  const { definition, format } = writing;
  const shape = shapeOf({ ...cohort, definition });
  const rows = (name: string, columns: readonly OutColumn[]): ReturnType<typeof openRowFile> =>
    openRowFile(cohort.database, folder, { name, format, columns, dayStyle: cohort.dayStyle });
  const events = await rows('events', shape.events);
  const patients = await rows('patients', shape.patients);
  const traces = writing.withTraces ? await folder.create('traces.jsonl') : undefined;
  const tally = shape.empty();
  for await (const some of answers) {
    await events.add(some.events);
    await patients.add(some.patients);
    await traces?.write(some.traces);
    addTally(tally, some.tally);
  }
  const counts = await rows('counts', countColumns);
  const counted = countRows(tally, shape.counted, definition.id);
  await counts.add(
    counted.map((row) => (format === 'json' ? jsonRow(row, countColumns) : csvLine(row))).join(''),
  );
  for (const file of [events, patients, counts]) await file.end();
  const problems = await folder.create('problems.csv');
  await problems.write(await readFile(cohort.problems.path));
}

interface Shape {
  readonly events: readonly OutColumn[];
  readonly patients: readonly OutColumn[];
  readonly counted: readonly string[];
  readonly empty: () => Tally;
}

function shapeOf(answered: Answered): Shape {
  return withLayout(answered, ({ events, patients, counted }) => ({
    events,
    patients,
    counted: Object.keys(counted),
    empty: tallyOf(counted).empty,
  }));
}
