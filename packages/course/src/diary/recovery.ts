import { median } from '@ebb/stats';
import { addDays, addMonths, type Day } from '../day.ts';
import { firstFrom } from './called.ts';
import type { RecoveryCriteria } from './definition.ts';
import type { Diary, Observation } from './diary.ts';
import type { EpisodeSite, Recovery, Spell, SpellRecovery } from './finding.ts';
import { type Site, siteKey } from './symptom.ts';

/** A site of a spell with the level before it and the worst within it. */
interface AffectedSite {
  readonly place: number;
  readonly site: Site;
  readonly before: number;
  readonly worst: number;
}

interface Recovering {
  readonly diary: Diary;
  readonly criteria: RecoveryCriteria;
  readonly spell: Spell;
  readonly sites: readonly AffectedSite[];
  /** The day before the next spell began, or today: later reports say nothing about this one. */
  readonly until: Day;
}

/** How far each spell has gone back, at every month of judgement. */
export function recovery(
  spells: readonly Spell[],
  diary: Diary,
  criteria: RecoveryCriteria,
): readonly SpellRecovery[] {
  return spells.map((spell, place) => {
    const next = spells[place + 1];
    const until = next === undefined ? diary.today : addDays(next.onset, -1);
    return recoveryOf({ diary, criteria, spell, sites: affectedSites(spell, diary), until });
  });
}

function recoveryOf(recovering: Recovering): SpellRecovery {
  const { spell, criteria } = recovering;
  const judgements = criteria.months.map((month) => judgement(recovering, month));
  const backOn = spell.ongoing ? undefined : backDay(recovering);
  return {
    onset: spell.onset,
    judgements,
    ...(backOn === undefined ? {} : { backOn, daysToRecover: backOn - spell.onset }),
  };
}

function affectedSites(spell: Spell, diary: Diary): readonly AffectedSite[] {
  const byKey = new Map<string, EpisodeSite & { readonly before: number }>();
  for (const part of spell.parts) {
    for (const site of part.episode.sites) {
      if (site.before === undefined) continue;
      const key = siteKey(site.site);
      const known = byKey.get(key);
      const worst = Math.max(site.worst, known?.worst ?? site.worst);
      byKey.set(key, { ...site, before: known?.before ?? site.before, worst });
    }
  }
  return diary.sites.flatMap((site, place) => {
    const affected = byKey.get(siteKey(site));
    return affected === undefined ? [] : [{ place, site, before: affected.before, worst: affected.worst }];
  });
}

function judgement(recovering: Recovering, month: number): Recovery {
  const { spell, diary, criteria, until } = recovering;
  const due = addMonths(spell.onset, month);
  if (due > diary.today) return { month, due, state: 'not-due' };
  const from = Math.max(spell.onset, due - criteria.windowDays) as Day;
  const observations = between(diary.observations, from, Math.min(until, due + criteria.windowDays) as Day);
  const left = leftOver(recovering, observations);
  if (left === undefined) return { month, due, state: 'no-reports' };
  return { month, due, state: 'judged', recovery: degree(recovering, left, month), ...left.shown };
}

function between(observations: readonly Observation[], from: Day, to: Day): readonly Observation[] {
  return observations.slice(firstFrom(observations, from), firstFrom(observations, addDays(to, 1)));
}

interface LeftOver {
  readonly shown: {
    readonly residual: number;
    readonly lingering: readonly Site[];
    readonly reports: number;
  };
  /** Points that the site with most left has come down from its worst; absent where only words were said. */
  readonly improved?: number;
}

/** The medians of the affected symptoms above the level before; without scores, the word that it was as usual. */
function leftOver(
  { sites, criteria, spell }: Recovering,
  observations: readonly Observation[],
): LeftOver | undefined {
  const residues = sites.flatMap((affected) => {
    const values = observations.flatMap(({ scores }) =>
      scores.filter(({ site }) => site === affected.place).map(({ value }) => value),
    );
    const now = median(values);
    return now === undefined ? [] : [{ affected, now, residue: Math.max(0, now - affected.before) }];
  });
  const most = residues.reduce<(typeof residues)[number] | undefined>(
    (a, b) => (a === undefined || b.residue > a.residue ? b : a),
    undefined,
  );
  if (most !== undefined) {
    const lingering = residues
      .filter(({ residue }) => residue >= criteria.withinPoints)
      .map(({ affected }) => affected.site);
    const reports = observations.filter(({ scores }) =>
      scores.some(({ site }) => sites.some(({ place }) => place === site)),
    ).length;
    return {
      shown: { residual: most.residue, lingering, reports },
      improved: most.affected.worst - most.now,
    };
  }
  // After a plateau "same" means the same as the new level, not as the one before.
  const isUsualAgain = spell.parts.at(-1)?.episode.end.kind === 'usual-again';
  const words = observations.filter(
    ({ when, overall }) => when.day > spell.last && (overall === 'same' || overall === 'better'),
  );
  return isUsualAgain && words.length > 0
    ? { shown: { residual: 0, lingering: [], reports: words.length } }
    : undefined;
}

function degree(
  { criteria }: Recovering,
  { shown, improved }: LeftOver,
  month: number,
): 'complete' | 'complete-so-far' | 'partial' | 'none' {
  if (shown.residual < criteria.withinPoints)
    return month >= criteria.completeFromMonth ? 'complete' : 'complete-so-far';
  return improved !== undefined && improved < criteria.withinPoints ? 'none' : 'partial';
}

/** The first report at the level before after which, for the days that count for a judgement, the median stays there. */
function backDay(recovering: Recovering): Day | undefined {
  const { diary, spell, until, criteria } = recovering;
  const after = between(diary.observations, addDays(spell.last, 1), until);
  for (const observation of after) {
    const { day } = observation.when;
    if (isClearlyAbove(recovering, observation) || !isBack(recovering, [observation])) continue;
    if (isBack(recovering, between(after, day, addDays(day, 2 * criteria.windowDays)))) return day;
  }
  return undefined;
}

/** Spares most reports of a long residue the medians. */
function isClearlyAbove({ sites, criteria }: Recovering, { scores }: Observation): boolean {
  return scores.some(({ site, value }) =>
    sites.some(({ place, before }) => place === site && value - before >= criteria.withinPoints),
  );
}

function isBack(recovering: Recovering, observations: readonly Observation[]): boolean {
  const left = leftOver(recovering, observations);
  return left !== undefined && left.shown.residual < recovering.criteria.withinPoints;
}
