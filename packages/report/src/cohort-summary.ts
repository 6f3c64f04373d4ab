import { type OutcomeName, outcomeNames, type PersonCourse } from './person-course.ts';
import { type RelapseRates, relapseRates } from './relapse-rates.ts';
import { compareText } from './swimmer-choice.ts';
import { compareTimes, type GroupSurvival, type GroupTimes, groupSurvival } from './time-to-event.ts';

export interface OutcomeSummary {
  readonly outcome: OutcomeName;
  readonly all: GroupSurvival;
  /** Absent without groups. */
  readonly groups?: readonly GroupSurvival[];
  /** Log-rank over all groups; absent where nothing can be compared. */
  readonly logRank?: { readonly chiSquare: number; readonly degreesOfFreedom: number; readonly p: number };
}

/** A cohort in numbers. */
export interface CohortSummary {
  readonly level: number;
  readonly persons: number;
  readonly withoutVisit: number;
  /** Persons without a value in the group column, who are in the cohort but in no group. */
  readonly withoutGroup: number;
  readonly all: RelapseRates;
  /** Absent without groups. */
  readonly groups?: RelapseRates;
  readonly outcomes: readonly OutcomeSummary[];
}

const wholeCohort = 'All';

/** Rates of relapses and times to first events, of all and by group; groups in the order of their names. */
export function cohortSummary(people: readonly PersonCourse[], level: number): CohortSummary {
  const byGroup = groupsOf(people);
  const hasGroups = byGroup.length > 0;
  const asked = outcomeNames.filter((name) => people.some(({ times }) => times[name] !== undefined));
  return {
    level,
    persons: people.length,
    withoutVisit: people.filter(({ days }) => days === undefined).length,
    withoutGroup: hasGroups ? people.filter(({ group }) => group === undefined).length : 0,
    all: relapseRates([{ label: wholeCohort, persons: people.map(({ relapses }) => relapses) }], level),
    ...(hasGroups
      ? {
          groups: relapseRates(
            byGroup.map(([label, persons]) => ({ label, persons: persons.map(({ relapses }) => relapses) })),
            level,
          ),
        }
      : {}),
    outcomes: asked.map((outcome) => summaryOf(outcome, people, byGroup, level)),
  };
}

type Groups = readonly (readonly [label: string, people: readonly PersonCourse[]])[];

function groupsOf(people: readonly PersonCourse[]): Groups {
  const grouped = Map.groupBy(people, ({ group }) => group);
  return [...grouped]
    .flatMap(([label, members]) => (label === undefined ? [] : [[label, members] as const]))
    .toSorted(([one], [other]) => compareText(one, other));
}

function summaryOf(
  outcome: OutcomeName,
  people: readonly PersonCourse[],
  byGroup: Groups,
  level: number,
): OutcomeSummary {
  const all = groupSurvival(timesOf(outcome, wholeCohort, people), level);
  if (byGroup.length === 0) return { outcome, all };
  const groups = byGroup.map(([label, members]) => timesOf(outcome, label, members));
  const logRank = compareTimes(groups);
  return {
    outcome,
    all,
    groups: groups.map((group) => groupSurvival(group, level)),
    ...(logRank === undefined ? {} : { logRank }),
  };
}

function timesOf(outcome: OutcomeName, label: string, people: readonly PersonCourse[]): GroupTimes {
  return { label, times: people.flatMap(({ times }) => times[outcome] ?? []) };
}
