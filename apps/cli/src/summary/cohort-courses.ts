import type { DisabilityDefinition } from '@ebb/course';
import { type PersonCourse, personCourse } from '@ebb/report';
import type { Cohort } from '../cohort/cohort.ts';
import { type CohortRequest, groupOption } from '../cohort/cohort-options.ts';
import type { CohortNeed } from '../cohort/need.ts';
import type { OptionSpec } from '../command.ts';
import { stop } from '../exit.ts';
import { cohortDefinitions } from './cohort-definitions.ts';
import { peopleGroups } from './people-group.ts';

/** Options of the commands that compare groups. */
export const groupOptions: readonly OptionSpec[] = [
  groupOption,
  {
    name: 'people',
    value: 'FILE',
    help: 'People, one row each: an id and the column of --group, where the visits do not hold it',
  },
];

/** Where the groups come from; a table of people is read only where it is given. */
export interface GroupRequest {
  readonly group?: string;
  readonly people?: string;
}

export function groupRequest(group: string | undefined, people: string | undefined): GroupRequest {
  if (people !== undefined && group === undefined)
    throw stop('usage', 'Which column of --people tells the group? Say it with --group COLUMN');
  return {
    ...(group === undefined ? {} : { group }),
    ...(people === undefined ? {} : { people }),
  };
}

/** The request without the group, where the visits do not hold it. */
export function visitsRequest(request: CohortRequest, { people }: GroupRequest): CohortRequest {
  if (people === undefined) return request;
  const { group: _, ...others } = request;
  return others;
}

/** Scores that a summary reads: those of the definition, and the EDSS that milestones ask for. */
export function summaryNeed({ outcome }: DisabilityDefinition): CohortNeed {
  return { measures: [...new Set([outcome.measure])], systems: 'none' };
}

/** Everyone's course, in the order of their ids. */
export async function cohortCourses(
  cohort: Cohort,
  definition: DisabilityDefinition,
  { request, groups }: { readonly request: CohortRequest; readonly groups: GroupRequest },
): Promise<readonly PersonCourse[]> {
  const { people, group } = groups;
  const groupById =
    people === undefined || group === undefined
      ? undefined
      : await peopleGroups(cohort.database, { people, group, wishes: request.wishes });
  const definitions = cohortDefinitions(definition);
  const courses: PersonCourse[] = [];
  cohort.progress.begin('Working out courses', cohort.people);
  for (const batch of cohort.patients()) {
    for (const { id, patient, group: own } of batch) {
      const inGroup = groupById === undefined ? own : groupById.get(id);
      courses.push(
        personCourse({ id, patient, ...(inGroup === undefined ? {} : { group: inGroup }) }, definitions),
      );
    }
    cohort.progress.advance(batch.length);
  }
  return courses;
}
