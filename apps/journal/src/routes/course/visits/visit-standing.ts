import type {
  Awaited as AwaitedVisit,
  Day,
  DisabilityCourse,
  DisabilityEvent,
  NonEvent,
  ScoredVisit,
} from '@ebb/course';

export type Change = DisabilityEvent | NonEvent;

/** How one measure stands after the latest visit, as far as it can be said today: the first thing on the page. */
export type VisitStanding =
  | { readonly is: 'no-scores' }
  | { readonly is: 'one-visit'; readonly visit: ScoredVisit }
  | {
      readonly is: 'steady';
      readonly first: ScoredVisit;
      readonly last: ScoredVisit;
      readonly visits: number;
    }
  /** Seen, and a visit still to come can confirm it. The earliest window first. */
  | {
      readonly is: 'waiting';
      readonly change: NonEvent;
      readonly awaited: readonly [AwaitedVisit, ...AwaitedVisit[]];
    }
  /** Seen, and the time in which a visit could have confirmed it is over, without one. */
  | { readonly is: 'time-over'; readonly change: NonEvent; readonly last?: AwaitedVisit }
  | { readonly is: 'stayed'; readonly event: DisabilityEvent }
  | { readonly is: 'did-not-stay'; readonly change: Change };

export function visitStandingOf(
  { status }: DisabilityCourse,
  visits: readonly ScoredVisit[],
  today: Day,
): VisitStanding {
  const [first, last] = [visits[0], visits.at(-1)];
  if (first === undefined || last === undefined) return { is: 'no-scores' };
  if (visits.length === 1) return { is: 'one-visit', visit: first };
  switch (status.state) {
    case 'stable':
      return { is: 'steady', first, last, visits: visits.length };
    case 'pending':
      return pendingOf(status.change, today);
    case 'confirmed':
    case 'sustained':
      return { is: 'stayed', event: status.event };
    case 'lost':
      return { is: 'did-not-stay', change: status.change };
  }
}

function pendingOf(change: NonEvent, today: Day): VisitStanding {
  const inTime = change.trace.awaited.toSorted((a, b) => a.from - b.from);
  const [earliest, ...later] = inTime.filter(({ to }) => to === undefined || to >= today);
  if (earliest !== undefined) return { is: 'waiting', change, awaited: [earliest, ...later] };
  const last = inTime.at(-1);
  return { is: 'time-over', change, ...(last !== undefined && { last }) };
}

/** The change that a standing is about; absent where none was seen. */
export function changeOf(standing: VisitStanding): Change | undefined {
  switch (standing.is) {
    case 'no-scores':
    case 'one-visit':
    case 'steady':
      return undefined;
    case 'stayed':
      return standing.event;
    case 'waiting':
    case 'time-over':
    case 'did-not-stay':
      return standing.change;
  }
}

export const isEvent = (change: Change): change is DisabilityEvent => !('not' in change);

/** A worsening that stayed, with no relapse near it: what is called silent worsening. */
export const isSilent = (change: Change | undefined): boolean =>
  change !== undefined && isEvent(change) && change.relation === 'PIRA';
