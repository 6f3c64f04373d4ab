import { median } from '@ebb/stats';
import { addDays, type Day } from '../day.ts';
import { firstFrom } from './called.ts';
import type { RemissionDefinition } from './definition.ts';
import type { Diary } from './diary.ts';
import type { Classified, Remission, RemissionNow, Spell, Stretch, Usual } from './finding.ts';
import { type RemissionCourse, stretch } from './remission-course.ts';
import { functionRemission } from './remission-function.ts';
import { siteKey } from './symptom.ts';

/** What has been found so far, on which remission rests. */
export interface Found {
  readonly diary: Diary;
  readonly classified: readonly Classified[];
  readonly spells: readonly Spell[];
  readonly usual: readonly Usual[];
}

/** Remission under the condition's own definition: between relapses, or life not run by symptoms. */
export function remission(found: Found, definition: RemissionDefinition): Remission {
  const { now, stretches } =
    definition.kind === 'between-relapses'
      ? betweenRelapses(found, definition.silenceDays)
      : functionRemission(found.diary, found.spells, definition);
  const longest = stretches.reduce<Stretch | undefined>(
    (a, b) => (a === undefined || b.days > a.days ? b : a),
    undefined,
  );
  return {
    definition: definition.id,
    now,
    stretches,
    ...(longest === undefined
      ? {}
      : { longest, meanDays: stretches.reduce((sum, { days }) => sum + days, 0) / stretches.length }),
    lingering: lingering(found, definition),
  };
}

/** From the day after each relapse to the day before the next; without any relapse on record, since the first report. */
function betweenRelapses({ diary, spells, classified }: Found, silenceDays: number): RemissionCourse {
  const { span, today } = diary;
  if (span === undefined)
    return { now: { state: 'not-known', because: 'no-reports', have: 0, need: 1 }, stretches: [] };
  const isSilent = today - span.to > silenceDays;
  const heardUntil = isSilent ? span.to : today;
  const stretches: Stretch[] = [];
  if (spells.length === 0) stretches.push(stretch(span.from, heardUntil));
  spells.forEach((spell, place) => {
    const next = spells[place + 1];
    const from = spell.ongoing ? undefined : firstDayAfter(spell, diary);
    const to = next === undefined ? heardUntil : addDays(next.onset, -1);
    if (from !== undefined && to >= from) stretches.push(stretch(from, to));
  });
  return { now: stateNow({ diary, spells, classified }, stretches, isSilent), stretches };
}

/** Where reports stopped while it ran, remission is known only from the next report on. */
function firstDayAfter(spell: Spell, diary: Diary): Day | undefined {
  const after = addDays(spell.last, 1);
  const isKnown = spell.parts.some(
    ({ episode }) => episode.last.day === spell.last && episode.end.kind !== 'not-known',
  );
  if (isKnown) return after;
  return diary.observations[firstFrom(diary.observations, after)]?.when.day;
}

function stateNow(
  { diary, spells, classified }: Omit<Found, 'usual'>,
  stretches: readonly Stretch[],
  isSilent: boolean,
): RemissionNow {
  const lastReport = diary.span?.to as Day;
  if (isSilent) return { state: 'not-known', because: 'silence', have: 0, need: 1, lastReport };
  const running = spells.findLast((spell) => spell.ongoing);
  if (running !== undefined)
    return { state: 'not-in-remission', because: 'relapse-running', from: running.onset };
  const open = classified.findLast(
    ({ kind, episode }) => kind === 'undetermined' && episode.end.kind === 'ongoing',
  );
  if (open !== undefined)
    return { state: 'not-known', because: 'episode-open', have: 0, need: 1, lastReport };
  const current = stretches.at(-1);
  const hasBegun =
    current !== undefined && (spells.length === 0 || current.from > (spells.at(-1) as Spell).last);
  if (!hasBegun) return { state: 'not-known', because: 'silence', have: 0, need: 1, lastReport };
  return { state: 'in-remission', since: current.from, days: current.days };
}

/** MS: what is left of the last relapse above the level before it. Fibromyalgia: what is usually felt. */
function lingering({ diary, spells, usual }: Found, definition: RemissionDefinition): Remission['lingering'] {
  if (definition.kind === 'life-not-run-by-symptoms') {
    return usual.flatMap(({ site, median: above }) =>
      above > definition.lingeringPoints ? [{ site, above }] : [],
    );
  }
  const last = spells.at(-1);
  if (last === undefined || last.ongoing) return [];
  const since = Math.max(addDays(last.last, 1), diary.today - definition.silenceDays) as Day;
  const recent = diary.observations.slice(firstFrom(diary.observations, since));
  const beforeBySite = new Map(
    last.parts
      .flatMap(({ episode }) =>
        episode.sites.flatMap(({ site, before }) =>
          before === undefined ? [] : [[siteKey(site), before] as const],
        ),
      )
      .toReversed(),
  );
  return diary.sites.flatMap((site, place) => {
    const before = beforeBySite.get(siteKey(site));
    const now = median(
      recent.flatMap(({ scores }) =>
        scores.filter((score) => score.site === place).map(({ value }) => value),
      ),
    );
    return before === undefined || now === undefined || now - before <= definition.lingeringPoints
      ? []
      : [{ site, above: now - before }];
  });
}
