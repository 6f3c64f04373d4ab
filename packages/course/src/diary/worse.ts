import type { Day } from '../day.ts';
import type { CalledObservation } from './called.ts';
import type { EpisodeDefinition, WorseCriteria } from './definition.ts';
import type { SiteScore } from './diary.ts';
import type { Usual } from './finding.ts';
import { isNewSite, type KnownSites } from './known-sites.ts';
import type { Site } from './symptom.ts';
import { reportsBefore, type UsualLevels, usualBefore, usualMedianBefore } from './usual.ts';

/** How an observation stands against what is usual. 'silent': it says nothing about it. */
export type Standing = 'worse' | 'usual' | 'silent';

/** A site of an episode: was it there before, and at which level; how many reports that rests on. */
export interface Affected {
  readonly isNew: boolean;
  readonly before?: number;
  readonly reportsBefore: number;
  /** Without a level before: the lowest score in this episode that the person called worse. */
  readonly worseFrom?: number;
}

/** A score above what was usual. */
export interface Raised {
  readonly score: SiteScore;
  readonly affected: Affected;
}

export interface Judgement {
  readonly standing: Standing;
  readonly raised: readonly Raised[];
  /** Worse by scores that are up, but not by so much that one report alone could begin an episode. */
  readonly needsAnother?: true;
}

/** What is known when an observation comes to be judged. */
export interface Yardstick {
  readonly definition: EpisodeDefinition;
  readonly levels: UsualLevels;
  readonly known: KnownSites;
  /** The day whose usual level counts: the onset while an episode runs, else the day itself. */
  readonly asOf: Day;
  /** Observations that said something before it. */
  readonly spokenBefore: number;
  /** Sites of the running episode; absent while none runs. */
  readonly affected?: ReadonlyMap<number, Affected>;
  /** After a plateau "worse" may still mean worse than long ago: there the scores decide. */
  readonly isWordAmbiguous: boolean;
}

/** Whether an observation is worse than usual: the person's own word first, then a symptom that is new, then the scores. */
export function judge({ observation, called }: CalledObservation, yardstick: Yardstick): Judgement {
  const { overall, scores, stillThere } = observation;
  const isWorseWord = called?.isWorse === true || overall === 'bit-worse' || overall === 'much-worse';
  const raised = compareScores(
    scores,
    yardstick,
    isWorseWord ? 0 : yardstick.definition.worse.minimumRise - ROUNDING,
  );
  const clearly = raised.filter(({ clearness }) => clearness >= 1);
  if (called !== undefined)
    return called.isWorse ? { standing: 'worse', raised } : { standing: 'usual', raised: [] };
  if (stillThere !== undefined) return answered(stillThere, yardstick);
  if (overall === 'bit-worse' || overall === 'much-worse') {
    if (!yardstick.isWordAmbiguous) return { standing: 'worse', raised };
    return clearly.length > 0 ? { standing: 'worse', raised: clearly } : { standing: 'usual', raised: [] };
  }
  if (overall !== undefined) {
    // "Same" outranks a score that is merely high, but not a symptom that was never there before.
    const fresh = clearly.filter(({ affected }) => affected.isNew);
    return fresh.length > 0 ? { standing: 'worse', raised: fresh } : { standing: 'usual', raised: [] };
  }
  return byScores(scores, clearly, yardstick);
}

function answered(stillThere: boolean, yardstick: Yardstick): Judgement {
  if (yardstick.affected === undefined) return { standing: 'silent', raised: [] };
  return { standing: stillThere ? 'worse' : 'usual', raised: [] };
}

interface Compared extends Raised {
  /** Rise over what is needed without the person's word: from 1 on it counts. */
  readonly clearness: number;
}

/**
 * Every score above its usual level and at least so many points; a score without a level counts as up where anything is felt
 * at all. Most scores of a diary end at the first comparison.
 */
function compareScores(
  scores: readonly SiteScore[],
  yardstick: Yardstick,
  least: number,
): readonly Compared[] {
  const compared: Compared[] = [];
  for (const score of scores) {
    const median = usualMedianBefore(yardstick.levels, score.site, yardstick.asOf);
    if (score.value <= (median ?? 0) || (median !== undefined && score.value - median < least)) continue;
    const level = usualBefore(yardstick.levels, score.site, yardstick.asOf);
    const affected = yardstick.affected?.get(score.site) ?? affectedBy(score, level, yardstick);
    compared.push({
      score,
      affected,
      clearness: clearnessOf(score, affected, level, yardstick.definition.worse),
    });
  }
  return compared;
}

function affectedBy(
  score: SiteScore,
  level: Usual | undefined,
  { known, levels, asOf, definition, spokenBefore }: Yardstick,
): Affected {
  const isNew = isNewSite(known, levels.sites[score.site] as Site);
  if (level !== undefined) return { isNew, before: level.median, reportsBefore: level.reports };
  // Somebody who reported this often and never named it did not have it.
  if (isNew && spokenBefore >= definition.usual.minimumReports) return { isNew, before: 0, reportsBefore: 0 };
  return { isNew, reportsBefore: reportsBefore(levels, score.site, asOf) };
}

/** Zero for what the person scores on one usual day in six anyway. */
function clearnessOf(
  { value }: SiteScore,
  { before, worseFrom }: Affected,
  level: Usual | undefined,
  { minimumRise, spreads }: WorseCriteria,
): number {
  if (before === undefined) return value >= (worseFrom ?? Number.POSITIVE_INFINITY) ? 1 : 0;
  if (value <= (level?.high ?? 0)) return 0;
  const spread = level === undefined ? 0 : (level.high - level.low) / 2;
  return (value - before) / Math.max(minimumRise, spreads * spread) + ROUNDING;
}

/** Scales of other steps (thirds of ten) do not come out exact. */
const ROUNDING = 1e-9;

function byScores(
  scores: readonly SiteScore[],
  clearly: readonly Compared[],
  yardstick: Yardstick,
): Judgement {
  const { shareOfSites, aloneTimes } = yardstick.definition.worse;
  const needed = Math.max(1, shareOfSites * scores.length - ROUNDING);
  if (clearly.length < needed)
    return { standing: isInformative(scores, yardstick) ? 'usual' : 'silent', raised: [] };
  const alone = clearly.filter(({ affected, clearness }) => affected.isNew || clearness >= aloneTimes);
  return alone.length >= needed
    ? { standing: 'worse', raised: clearly }
    : { standing: 'worse', raised: clearly, needsAnother: true };
}

/**
 * Only the symptoms of a running episode can say that it is over, and where their level before is not known only by being
 * gone; otherwise any symptom with a known level.
 */
function isInformative(scores: readonly SiteScore[], { affected, levels, asOf }: Yardstick): boolean {
  if (affected !== undefined && affected.size > 0) {
    return scores.some(
      ({ site, value }) => affected.get(site)?.before !== undefined || (affected.has(site) && value === 0),
    );
  }
  return scores.some((score) => usualMedianBefore(levels, score.site, asOf) !== undefined);
}
