import { writeFile } from 'node:fs/promises';
import type { DisabilityDefinition } from '@ebb/course';
import { type ComparedDefinition, cohortSummary, reportPage } from '@ebb/report';
import { type Cohort, withCohort } from '../cohort/cohort.ts';
import { type CohortRequest, cohortOptions, cohortRequest } from '../cohort/cohort-options.ts';
import { type Command, type Invocation, optionOf } from '../command.ts';
import { disabilityNamed, disabilityOption } from '../definitions/disability-named.ts';
import { stop } from '../exit.ts';
import { comparedDefinitions, findingsOf } from '../multiverse/multiverse-command.ts';
import {
  cohortCourses,
  type GroupRequest,
  groupOptions,
  groupRequest,
  summaryNeed,
  visitsRequest,
} from '../summary/cohort-courses.ts';
import { cohortDefinitions } from '../summary/cohort-definitions.ts';
import { version } from '../version.ts';
import { say, writeOut } from '../write-out.ts';
import { definitionSha256 } from './definition-hash.ts';
import { shownProblems } from './shown-problems.ts';

/** `ebb report`: a cohort on one page. */
export const reportCommand: Command = {
  name: 'report',
  summary: 'A cohort on one HTML page: plots, tables, what was left out, and the methods for a paper',
  usage: '--visits FILE --relapses FILE --out FILE.html [options]',
  options: [
    ...cohortOptions,
    ...groupOptions,
    disabilityOption,
    { name: 'title', value: 'TEXT', help: 'Title of the page' },
    { name: 'out', value: 'FILE.html', help: 'Where the page goes; - is standard output' },
  ],
  examples: [
    {
      what: 'A page that needs nothing else',
      line: 'ebb report --visits visits.csv --relapses relapses.csv --out cohort.html',
    },
    {
      what: 'By treatment, under another definition',
      line: 'ebb report --visits visits.csv --relapses relapses.csv --people people.csv --group treatment --definition muller-2025 --out cohort.html',
    },
  ],
  notes: 'The page holds no script and loads nothing. The same tables give the same page, byte for byte.',
  run,
};

const level = 0.95;

async function run(invocation: Invocation): Promise<void> {
  const request = cohortRequest(invocation);
  const groups = groupRequest(request.group, optionOf(invocation, 'people'));
  const definition = disabilityNamed(optionOf(invocation, 'definition'));
  const out = optionOf(invocation, 'out');
  if (out === undefined)
    throw stop('usage', 'Where to? Give a file with --out cohort.html, or - for standard output');
  const title = optionOf(invocation, 'title') ?? 'Cohort report';
  const page = await withCohort(visitsRequest(request, groups), summaryNeed(definition), (cohort) =>
    pageOf(cohort, { title, definition, request, groups }),
  );
  if (out === '-') return writeOut(page);
  await writeFile(out, page).catch((error: Error) => {
    throw stop('failed', `Cannot write ${out}: ${error.message}`);
  });
  say(`Written: ${out}`);
}

interface PageRequest {
  readonly title: string;
  readonly definition: DisabilityDefinition;
  readonly request: CohortRequest;
  readonly groups: GroupRequest;
}

async function pageOf(cohort: Cohort, { title, definition, request, groups }: PageRequest): Promise<string> {
  const people = await cohortCourses(cohort, definition, { request, groups });
  return reportPage({
    title,
    people,
    summary: cohortSummary(people, level),
    definitions: cohortDefinitions(definition),
    definitionSha256: definitionSha256(definition),
    findings: findingsOf(cohort, ofOneMeasure(definition), definition.id),
    problems: await shownProblems(cohort.database, cohort.problems),
    problemCount: cohort.problems.count,
    version,
  });
}

/** A page reads one measure; a composite asks for more. */
function ofOneMeasure(definition: DisabilityDefinition): readonly ComparedDefinition[] {
  return comparedDefinitions(definition).filter(({ kind }) => kind !== 'composite');
}
