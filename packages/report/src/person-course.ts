import {
  addDays,
  countedRelapses,
  course,
  type DisabilityCourse,
  type DisabilityDefinition,
  type DisabilityEvent,
  type FollowUp,
  followUpByVisits,
  type MilestoneDefinition,
  milestone,
  type Patient,
  type RelapseSeparation,
  relapseCounts,
  type SpmsDefinition,
  spmsCourse,
} from '@ebb/course';
import { allSought } from './all-sought.ts';
import { dividesWorsening, seeksWorsening } from './definition-answer.ts';
import type { PersonRelapses } from './relapse-rates.ts';
import type { SwimmerMark } from './swimmer-choice.ts';
import type { TimeToEvent } from './time-to-event.ts';

/** The times that a summary looks at. */
export const outcomeNames = [
  'first-relapse',
  'first-worsening',
  'first-pira',
  'edss-3',
  'edss-4',
  'edss-6',
  'spms',
] as const;

export type OutcomeName = (typeof outcomeNames)[number];

export type MilestoneName = Extract<OutcomeName, `edss-${number}`>;

/** What a cohort is asked: worsening by one definition, when two relapses are two, milestones, and secondary progression. */
export interface CohortDefinitions {
  readonly disability: DisabilityDefinition;
  readonly separation: RelapseSeparation;
  readonly milestones: readonly (MilestoneDefinition & { readonly id: MilestoneName })[];
  readonly spms?: SpmsDefinition;
}

/** All that a cohort's summary needs of one person. */
export interface PersonCourse {
  readonly id: string;
  readonly group?: string;
  /** From the first visit to the last; absent without a visit. */
  readonly days?: number;
  readonly relapses: PersonRelapses;
  readonly marks: readonly SwimmerMark[];
  /** An outcome that the definitions do not ask for is absent. */
  readonly times: { readonly [name in OutcomeName]?: TimeToEvent };
}

/** One person's relapses, changes of disability and times to first events, counted from the first visit. */
export function personCourse(
  person: { readonly id: string; readonly patient: Patient; readonly group?: string },
  definitions: CohortDefinitions,
): PersonCourse {
  const { id, patient, group } = person;
  const followUp = followUpByVisits(patient);
  const disability = course(patient, allSought(definitions.disability));
  const onsets = followUp === undefined ? [] : onsetsWithin(patient, definitions.separation, followUp);
  return {
    id,
    ...(group === undefined ? {} : { group }),
    ...(followUp === undefined ? {} : { days: followUp.last - followUp.first }),
    relapses:
      followUp === undefined ? nothing : relapseCounts(patient, definitions.separation, afterFirst(followUp)),
    marks: followUp === undefined ? [] : marksOf(onsets, disability, followUp),
    times: {
      'first-relapse': timeTo(onsets[0], followUp),
      ...(seeksWorsening(definitions.disability)
        ? { 'first-worsening': timeToEvent(disability, ({ direction }) => direction === 'worsening') }
        : {}),
      ...(dividesWorsening(definitions.disability)
        ? { 'first-pira': timeToEvent(disability, ({ relation }) => relation === 'PIRA') }
        : {}),
      ...Object.fromEntries(definitions.milestones.map((of) => [of.id, timeToMilestone(patient, of)])),
      ...(definitions.spms === undefined ? {} : { spms: timeToSpms(patient, definitions.spms, followUp) }),
    },
  };
}

const nothing: PersonRelapses = { relapses: 0, personYears: 0, byYearOfFollowUp: [] };

function onsetsWithin(
  { relapses }: Patient,
  separation: RelapseSeparation,
  { first, last }: FollowUp,
): readonly number[] {
  return countedRelapses(relapses, separation)
    .map(({ onset }) => onset)
    .filter((onset) => onset > first && onset <= last);
}

/** A relapse on the day of the first visit may be why the person came: it says nothing of how often relapses come. */
function afterFirst({ first, last }: FollowUp): FollowUp {
  return { first: addDays(first, 1), last };
}

/** A disability event counts from the first visit that was scored, as nothing could be seen before. */
function timeToEvent(
  { events, followUp }: DisabilityCourse,
  isSought: (event: DisabilityEvent) => boolean,
): TimeToEvent {
  return timeTo(events.find(isSought)?.onset.day, followUp);
}

function timeToMilestone(patient: Patient, definition: MilestoneDefinition): TimeToEvent {
  const found = milestone(patient, definition);
  switch (found.state) {
    case 'no-visit':
      return { kind: 'not-at-risk', because: 'no-visit' };
    case 'from-the-start':
      return { kind: 'not-at-risk', because: 'already-reached' };
    case 'reached':
      return { kind: 'event', days: found.visit.day - found.first.day };
    case 'not-reached':
      return { kind: 'censored', days: found.last.day - found.first.day };
  }
}

function timeToSpms(
  patient: Patient,
  definition: SpmsDefinition,
  followUp: FollowUp | undefined,
): TimeToEvent {
  const { finding } = spmsCourse(patient, definition);
  if (followUp === undefined) return { kind: 'not-at-risk', because: 'no-visit' };
  switch (finding.state) {
    case 'not-assessable':
      return { kind: 'not-at-risk', because: 'not-assessable' };
    case 'converted':
      return { kind: 'event', days: finding.visit.day - followUp.first };
    case 'not-converted':
      return { kind: 'censored', days: finding.until - followUp.first };
  }
}

function timeTo(
  event: number | undefined,
  followUp: { readonly first: number; readonly last: number } | undefined,
): TimeToEvent {
  if (followUp === undefined) return { kind: 'not-at-risk', because: 'no-visit' };
  const { first, last } = followUp;
  return event === undefined
    ? { kind: 'censored', days: last - first }
    : { kind: 'event', days: event - first };
}

function marksOf(
  onsets: readonly number[],
  { events }: DisabilityCourse,
  { first }: FollowUp,
): readonly SwimmerMark[] {
  return [
    ...onsets.map((onset): SwimmerMark => ({ days: onset - first, what: 'relapse' })),
    ...events.map(
      ({ onset, direction, relation }): SwimmerMark => ({
        days: onset.day - first,
        what: direction === 'improvement' ? 'improvement' : (relation ?? 'worsening'),
      }),
    ),
  ];
}
