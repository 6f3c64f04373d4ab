import type { ChangeTest } from './change-test.ts';
import type { DaysBound, SpmsDefinition } from './spms-definition.ts';
import type { SpmsReading } from './spms-finding.ts';
import type { SpmsVisit } from './spms-visits.ts';

/** One person's visits from the first baseline on, with the rule to read them by. */
export interface SpmsFollowed {
  readonly definition: SpmsDefinition;
  readonly test: ChangeTest;
  readonly visits: readonly SpmsVisit[];
}

/** What every visit shows against one baseline; one index is one visit. */
export interface SpmsShown {
  readonly shows: readonly SpmsReading['shows'][];
  readonly days: readonly (number | undefined)[];
  /** The first visit after the run of progression; the number of visits where it lasts to the end. */
  readonly progressionEnd: readonly number[];
}

/** Reads every visit after a baseline. Progression is timed to its last visit far from a relapse, improvement to its last. */
export function readVisits({ definition, test, visits }: SpmsFollowed, baseline: number): SpmsShown {
  const from = visits[baseline]?.score ?? 0;
  const isStrong = visits.map(
    ({ score }, at) =>
      at > baseline && test.reaches('worsening', score, from) && score >= definition.minimumEdss,
  );
  const shows = visits.map(({ score }, at): SpmsReading['shows'] => {
    if (at <= baseline) return 'neither';
    if (isStrong[at] === true) return 'progression';
    if (definition.loneVisit === 'overlooked' && isStrong[at - 1] === true && isStrong[at + 1] === true)
      return 'progression-overlooking-it';
    return from - score >= definition.improvement.pointsAtLeast ? 'improvement' : 'neither';
  });
  const progressionEnd = runEnds(shows.map(showsProgression));
  const improvementEnd = runEnds(shows.map((shown) => shown === 'improvement'));
  const calm = latestCalmBefore(visits);
  return {
    shows,
    progressionEnd,
    days: visits.map(({ day }, at) => {
      const shown = shows[at] as SpmsReading['shows'];
      if (showsProgression(shown)) return daysTo(calm[progressionEnd[at] as number], day);
      return shown === 'improvement' ? daysTo(visits[(improvementEnd[at] as number) - 1], day) : undefined;
    }),
  };
}

export function showsProgression(shows: SpmsReading['shows'] | undefined): boolean {
  return shows === 'progression' || shows === 'progression-overlooking-it';
}

/** The first visit from a place on that shows progression or improvement for long enough to be judged. */
export function visitToJudge(
  { definition }: SpmsFollowed,
  { shows, days }: SpmsShown,
  from: number,
): number | undefined {
  for (let at = from; at < shows.length; at += 1) {
    const bound = showsProgression(shows[at]) ? definition.confirmation : definition.improvement.lasts;
    const lasts = days[at];
    if (lasts !== undefined && isLongEnough(lasts, bound)) return at;
  }
  return undefined;
}

export function isLongEnough(days: number, { days: needed, bound }: DaysBound): boolean {
  return bound === 'over' ? days > needed : days >= needed;
}

function runEnds(holds: readonly boolean[]): readonly number[] {
  const ends: number[] = [];
  let end = holds.length;
  for (let at = holds.length - 1; at >= 0; at -= 1) {
    if (holds[at] !== true) end = at;
    ends[at] = end;
  }
  return ends;
}

/** For every place and the one after the last, the latest visit before it that is far from a relapse. */
function latestCalmBefore(visits: readonly SpmsVisit[]): readonly (SpmsVisit | undefined)[] {
  const before: (SpmsVisit | undefined)[] = [undefined];
  for (const visit of visits) before.push(visit.isCalm ? visit : before.at(-1));
  return before;
}

/** Nothing, where the visit lies before the day. */
function daysTo(visit: SpmsVisit | undefined, day: number): number | undefined {
  return visit === undefined || visit.day < day ? undefined : visit.day - day;
}
