import { type Cohort, withCohort } from '../cohort/cohort.ts';
import { type CohortRequest, cohortOptions, cohortRequest } from '../cohort/cohort-options.ts';
import { type Command, hasOption, type Invocation, optionOf } from '../command.ts';
import { chosenDefinition } from '../definitions/chosen.ts';
import { type CourseDefinition, defaultDefinition } from '../definitions/presets.ts';
import { stop } from '../exit.ts';
import { type RowFormat, rowFormats } from '../output/row-file.ts';
import { explain } from './explain.ts';
import { needOf } from './need-of.ts';
import { writeAnswers } from './write-answers.ts';

/** `ebb course`: what a definition finds in everyone of a cohort's tables; confirmed worsening and its relation to relapses, if not told otherwise. */
export const courseCommand: Command = {
  name: 'course',
  summary: 'Confirmed worsening and improvement, RAW and PIRA, of everyone in the tables',
  usage: '--visits FILE [--relapses FILE] [options]',
  options: [
    ...cohortOptions,
    {
      name: 'definition',
      value: 'NAME|FILE.json',
      help: `The definition; ${defaultDefinition} if not given; ebb definitions lists them`,
    },
    {
      name: 'measure',
      value: 'MEASURE',
      choices: ['edss', 'sdmt', 'nhpt', 't25fw'],
      help: 'The measure, where it is not that of the definition',
    },
    {
      name: 'people',
      value: 'FILE',
      help: 'People: an id and what some definitions ask once (start of treatment, firstAttack, stated course)',
    },
    {
      name: 'out',
      value: 'DIR',
      help: 'Folder for events, patients, counts and problems; without it the events go to standard output',
    },
    { name: 'format', value: 'FORMAT', choices: rowFormats, help: 'How rows are written; csv if not given' },
    { name: 'traces', help: 'With --out: also traces.jsonl, everything that was looked at for each change' },
    { name: 'explain', value: 'ID', help: 'The course of one patient in sentences, with every reason' },
  ],
  notes: [
    'Visits hold a patient id, a date and the score; relapses a patient id and the date of onset. Columns are found by',
    'the names they usually have (id, date, EDSS, onset, ...); --column says otherwise. What is read is said on standard',
    'error. A row with a problem is left out and named; the others are answered. Rows may come in any order: the answers',
    'are in the order of the ids, byte for byte the same for any order of the rows, any number of workers or shards.',
    'Definitions of other kinds ask about secondary progression, milestones, NEDA, the clinical course or conversion; their',
    'events and persons have columns of their own, and the last three need relapses.',
  ].join('\n'),
  examples: [
    { what: 'Events to standard output', line: 'ebb course --visits visits.csv --relapses relapses.csv' },
    {
      what: 'Everything, by another definition',
      line: 'ebb course --visits visits.csv --relapses relapses.csv --definition kappos-2020 --out answers',
    },
    {
      what: 'Columns with other names',
      line: 'ebb course --visits v.csv --relapses r.csv --column id=patno --column relapses.date=began',
    },
    {
      what: 'One patient in words',
      line: 'ebb course --visits visits.csv --relapses relapses.csv --explain R001',
    },
    {
      what: 'No evidence of disease activity, from the start of treatment',
      line: 'ebb course --visits v.csv --relapses r.csv --mri mri.csv --people people.csv --definition neda-3 --out neda',
    },
    {
      what: 'From Parquet to Parquet',
      line: "ebb course --visits 'registry/*.parquet' --relapses relapses.parquet --format parquet > events.parquet",
    },
  ],
  run: runCourse,
};

async function runCourse(invocation: Invocation): Promise<void> {
  const definition = chosenDefinition(optionOf(invocation, 'definition'), optionOf(invocation, 'measure'));
  const request = courseRequest(invocation, definition);
  const id = optionOf(invocation, 'explain');
  if (id !== undefined) return explainOne(request, definition, id);
  const out = optionOf(invocation, 'out');
  if (out === undefined && hasOption(invocation, 'traces')) {
    throw stop('usage', '--traces needs a folder: --out DIR');
  }
  await withCohort(request, needOf(definition), (cohort) =>
    writeAnswers(cohort, request, {
      definition,
      format: (optionOf(invocation, 'format') ?? 'csv') as RowFormat,
      ...(out === undefined ? {} : { out }),
      withTraces: hasOption(invocation, 'traces'),
    }),
  );
}

/** People are told of in a table of their own, or in the visits where --column says so. */
function courseRequest(invocation: Invocation, definition: CourseDefinition): CohortRequest {
  const request = cohortRequest(invocation);
  const asked = needOf(definition).people;
  const people = optionOf(invocation, 'people');
  if (people !== undefined && asked === undefined)
    throw stop(
      'usage',
      `--people ${people}: ${definition.id} asks nothing of people that their visits do not tell`,
    );
  const wish = request.wishes.find(({ field, column }) => field === asked && column !== '');
  const from = people ?? (wish === undefined ? undefined : request.visits);
  if (from === undefined) return request;
  if (from === '-')
    throw stop('usage', 'People cannot be read from standard input: give a file with --people FILE');
  return { ...request, people: from };
}

async function explainOne(request: CohortRequest, definition: CourseDefinition, id: string): Promise<void> {
  const one: CohortRequest = { ...request, wanted: { who: 'one', id }, workers: 1 };
  await withCohort(one, needOf(definition), async (cohort: Cohort) => {
    const [found] = [...cohort.patients()].flat();
    if (found === undefined) throw stop('badInput', `There is no visit of a patient ${id}`);
    await explain(found, { definition, dayStyle: cohort.dayStyle, told: cohort.told });
  });
}
