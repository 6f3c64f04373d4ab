import { type CohortSummary, cohortSummary, summaryTables } from '@ebb/report';
import { withCohort } from '../cohort/cohort.ts';
import { cohortOptions, cohortRequest } from '../cohort/cohort-options.ts';
import { type Command, type Invocation, optionOf } from '../command.ts';
import { disabilityNamed, disabilityOption } from '../definitions/disability-named.ts';
import { csvLine } from '../output/csv-text.ts';
import { writeOut } from '../write-out.ts';
import { cohortCourses, groupOptions, groupRequest, summaryNeed, visitsRequest } from './cohort-courses.ts';
import { plainTable } from './plain-table.ts';
import { summaryColumns, summaryRows } from './summary-row.ts';

/** `ebb summary`: rates of relapses and times to first events, with their intervals. */
export const summaryCommand: Command = {
  name: 'summary',
  summary: 'Relapse rates, their ratios, and times to first events, with intervals',
  usage: '--visits FILE --relapses FILE [--group COLUMN] [options]',
  options: [
    ...cohortOptions,
    ...groupOptions,
    disabilityOption,
    {
      name: 'format',
      value: 'FORMAT',
      help: 'Tables to read, tidy rows (one number each), or everything with each step of the curves',
      choices: ['text', 'csv', 'json'],
    },
  ],
  examples: [
    {
      what: 'Relapse rate and times to first events',
      line: 'ebb summary --visits visits.csv --relapses relapses.csv',
    },
    {
      what: 'The same by the groups that the visits tell, as tidy rows for R',
      line: 'ebb summary --visits visits.csv --relapses relapses.csv --group arm --format csv > summary.csv',
    },
    {
      what: 'Groups from a table of people',
      line: 'ebb summary --visits visits.csv --relapses relapses.csv --people people.csv --group treatment',
    },
  ],
  notes: [
    'Rates have exact Poisson intervals (Garwood); where persons differ more than chance alone allows, also those of a',
    'negative-binomial model. Curves are Kaplan-Meier with intervals on the log scale; groups are compared by log-rank.',
    'The first group in the order of names is the one that others are compared to.',
  ].join('\n'),
  run,
};

const level = 0.95;

async function run(invocation: Invocation): Promise<void> {
  const request = cohortRequest(invocation);
  const groups = groupRequest(request.group, optionOf(invocation, 'people'));
  const definition = disabilityNamed(optionOf(invocation, 'definition'));
  const people = await withCohort(visitsRequest(request, groups), summaryNeed(definition), (cohort) =>
    cohortCourses(cohort, definition, { request, groups }),
  );
  const found = cohortSummary(people, level);
  const definedBy = { id: definition.id, version: definition.version, title: definition.title };
  await writeOut(written(optionOf(invocation, 'format'), found, definedBy));
}

function written(
  format: string | undefined,
  found: CohortSummary,
  definition: { readonly id: string; readonly version: string; readonly title: string },
): string {
  if (format === 'json') return `${JSON.stringify({ definition, ...found }, null, 1)}\n`;
  if (format === 'csv') return [summaryColumns, ...summaryRows(found)].map(csvLine).join('');
  return [
    `Worsening and improvement by ${definition.title} (${definition.id}, version ${definition.version})`,
    '',
    ...summaryTables(found).map(plainTable),
  ].join('\n');
}
