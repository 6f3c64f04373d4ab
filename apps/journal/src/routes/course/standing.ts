import type { Certainty, Course, Day, Kind, Stretch } from '@ebb/course';

/** How things stand today, as far as the record can say: the first thing on the page. */
export type Standing =
  | {
      readonly is: 'spell-running';
      readonly kind: 'relapse' | 'flare';
      readonly certainty: Certainty;
      readonly onset: Day;
      readonly day: number;
    }
  | { readonly is: 'worse'; readonly kind: Kind; readonly onset: Day; readonly day: number }
  | { readonly is: 'remission'; readonly since: Day; readonly days: number }
  | { readonly is: 'quiet'; readonly stretch: Stretch; readonly becomes: 'relapse' | 'flare' }
  | {
      readonly is: 'silence';
      readonly lastReport: Day;
      readonly quiet?: Stretch;
      readonly becomes: 'relapse' | 'flare';
    }
  | { readonly is: 'empty' };

export interface StandingInput {
  readonly course: Course;
  readonly becomes: 'relapse' | 'flare';
  /** Stretches without a relapse or flare, in time order. */
  readonly quiet: readonly Stretch[];
  /** After so many days without a report nobody knows how things are now. */
  readonly silenceDays: number;
}

export function standingOf({ course, becomes, quiet, silenceDays }: StandingInput): Standing {
  const { now } = course.remission;
  if (course.span === undefined) return { is: 'empty' };
  if (course.today - course.span.to > silenceDays) return silence(course.span.to, quiet.at(-1), becomes);
  const running = runningOf(course);
  if (running !== undefined) return running;
  if (now.state === 'in-remission') return { is: 'remission', since: now.since, days: now.days };
  const stretch = quiet.at(-1);
  return stretch === undefined
    ? silence(course.span.to, undefined, becomes)
    : { is: 'quiet', stretch, becomes };
}

function silence(lastReport: Day, quiet: Stretch | undefined, becomes: 'relapse' | 'flare'): Standing {
  const upToThen = quiet !== undefined && quiet.to === lastReport ? { quiet } : {};
  return { is: 'silence', lastReport, becomes, ...upToThen };
}

function runningOf({ episodes, today }: Course): Standing | undefined {
  const last = episodes.findLast(({ episode }) => episode.end.kind === 'ongoing');
  if (last === undefined) return undefined;
  const onset = last.kind === 'continuation' ? last.of : last.episode.onset.day;
  const day = today - onset + 1;
  if (last.kind === 'relapse' || last.kind === 'flare')
    return { is: 'spell-running', kind: last.kind, certainty: last.certainty, onset, day };
  return { is: 'worse', kind: last.kind, onset, day };
}
