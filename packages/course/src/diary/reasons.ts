import type { Facts } from './facts.ts';
import type { Episode, Missing, Reason, WouldBecome } from './finding.ts';
import type { Statement } from './history.ts';
import { agrees, isByClinician } from './said.ts';

export function judged(
  facts: Facts,
  reasons: readonly Reason[],
  missing: readonly Missing[] = [],
  wouldBecome: readonly WouldBecome[] = [],
): {
  readonly episode: Episode;
  readonly definition: string;
  readonly reasons: readonly Reason[];
  readonly missing: readonly Missing[];
  readonly wouldBecome: readonly WouldBecome[];
  readonly said: readonly Statement[];
} {
  return {
    episode: facts.episode,
    definition: facts.judging.definition.id,
    reasons,
    missing,
    wouldBecome,
    said: facts.said,
  };
}

export function allReasons(facts: Facts): readonly Reason[] {
  return [durationReason(facts), ...separationReasons(facts), ...causeReasons(facts), ...saidReasons(facts)];
}

export function durationReason({ lasted: holds, episode, judging }: Facts): Reason {
  const { hours, bound } = judging.definition.duration;
  return { rule: 'duration', holds, duration: episode.duration, hours, bound };
}

export function separationReason({
  episode,
  previous,
  judging,
}: Facts): Extract<Reason, { rule: 'separation' }> | undefined {
  if (previous === undefined) return undefined;
  const { days, bound, from } = judging.definition.separation;
  const daysSince = episode.onset.day - (from === 'onset' ? previous.onset : previous.last);
  const holds = bound === 'over' ? daysSince > days : daysSince >= days;
  return { rule: 'separation', holds, daysSince, needed: days, previousOnset: previous.onset, from };
}

export function separationReasons(facts: Facts): readonly Reason[] {
  const { stableBefore } = facts;
  return [
    separationReason(facts) ?? { rule: 'first', holds: true },
    ...(stableBefore === undefined
      ? []
      : [{ rule: 'stable-before', holds: stableBefore.yes, entry: stableBefore.entry } as const]),
  ];
}

function causeReasons({ explanation, episode }: Facts): readonly Reason[] {
  if (explanation === undefined) return [];
  const { present, denied, notAsked, until, laterUntil, resolved, criteria } = explanation;
  const otherwise = notAsked.length > 0 ? 'not-known' : false;
  const cause: Reason = { rule: 'cause', holds: present.length > 0 || otherwise, present, denied, notAsked };
  const ended = until ?? laterUntil;
  if (ended === undefined || resolved === undefined) return [cause];
  const newSites = episode.sites.filter((site) => site.isNew).map(({ site }) => site);
  const sites = episode.sites.filter((site) => !site.isNew).map(({ site }) => site);
  return [
    cause,
    { rule: 'old-site', holds: newSites.length === 0, sites, newSites },
    { rule: 'resolved-with-cause', holds: resolved, until: ended.day, hours: criteria.resolvesWithinHours },
  ];
}

export function saidReasons({ said }: Facts): readonly Reason[] {
  const own = said.filter((statement) => !isByClinician(statement));
  const clinicians = said.filter(isByClinician);
  return [
    ...(own.length === 0 ? [] : [{ rule: 'own-word', holds: own.some(agrees), statements: own } as const]),
    ...(clinicians.length === 0
      ? []
      : [{ rule: 'clinician', holds: clinicians.some(agrees), statements: clinicians } as const]),
  ];
}
