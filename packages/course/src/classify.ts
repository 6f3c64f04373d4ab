import { causesOf, resolvedWith, type Causes } from './cause.ts';
import { addDays, type Day, type Minute } from './day.ts';
import type { CauseCriteria, DurationCriteria, EpisodeDefinition } from './definition.ts';
import type { Diary, Observation } from './diary.ts';
import { firstFrom } from './called.ts';
import { answerOf, meetsDuration } from './duration.ts';
import type { FoundEpisode } from './episode.ts';
import type { Certainty, Classified, Episode, Missing, Reason, WouldBecome } from './finding.ts';
import type { Answer, Statement } from './history.ts';
import { addHours } from './moment.ts';
import { significanceOf } from './significance.ts';
import { agrees, isByClinician, saidOf } from './said.ts';

/** What one definition makes of episodes on one day. `now` tells to the minute what only waiting can settle. */
export interface Judging {
  readonly diary: Diary;
  readonly definition: EpisodeDefinition;
  readonly now?: Minute;
}

/** The relapse before, which the next one has to be far enough from. */
interface Previous {
  readonly onset: Day;
  readonly last: Day;
}

interface Facts {
  readonly judging: Judging;
  readonly episode: Episode;
  readonly unknownBefore: FoundEpisode['unknownBefore'];
  readonly said: readonly Statement[];
  readonly previous?: Previous;
  readonly lasted: boolean | 'not-known';
  readonly stableBefore?: Answer;
  readonly causes?: Causes;
  readonly resolved?: boolean | 'not-known';
}

/** Every episode under the definition, in order, each with the rules that were looked at. */
export function classify(found: readonly FoundEpisode[], judging: Judging): readonly Classified[] {
  let previous: Previous | undefined;
  return found.map((each) => {
    const classified = decide(factsOf(each, judging, previous));
    const { episode } = each;
    if (classified.kind === 'relapse' || classified.kind === 'flare') previous = { onset: episode.onset.day, last: episode.last.day };
    else if (classified.kind === 'continuation' && previous !== undefined) previous = { ...previous, last: episode.last.day };
    return classified;
  });
}

/** The table of decision: the first rule that has an answer gives it. */
const rules: readonly ((facts: Facts) => Classified | undefined)[] = [
  calledSo,
  tooShort,
  tooSoon,
  notStableBefore,
  goneWithItsCause,
  newButGoneWithACause,
  stillWithItsCause,
  durationOpen,
];

function decide(facts: Facts): Classified {
  for (const rule of rules) {
    const classified = rule(facts);
    if (classified !== undefined) return classified;
  }
  return facts.judging.definition.becomes === 'relapse' ? relapse(facts) : flare(facts, 'possible');
}

function factsOf(found: FoundEpisode, judging: Judging, previous: Previous | undefined): Facts {
  const { episode } = found;
  const { definition, diary } = judging;
  const answers = diary.answers.filter(({ about }) => about >= found.from && about <= found.to);
  const causes = definition.causes === undefined ? undefined : causesOf(found, diary.factors, definition.causes);
  const stable = answers.filter(({ question }) => question === 'stable-30-days-before');
  return {
    judging,
    episode,
    unknownBefore: found.unknownBefore,
    said: saidOf(found, diary.statements),
    lasted: lasted(episode, answers.filter(({ question }) => question === 'lasted-over-24h'), definition),
    ...(previous === undefined ? {} : { previous }),
    ...(stable[0] !== undefined && answerOf(stable) !== undefined ? { stableBefore: stable[0] } : {}),
    ...(causes === undefined ? {} : { causes }),
    ...resolution(episode, causes, definition),
  };
}

/** A cause that came only later cannot have brought it on; it counts for the reasons where it was outlasted. */
function resolution(episode: Episode, causes: Causes | undefined, { causes: criteria }: EpisodeDefinition): Pick<Facts, 'resolved'> {
  if (causes === undefined || criteria === undefined) return {};
  if (causes.until !== undefined) return { resolved: resolvedWith(episode, causes.until, criteria.resolvesWithinHours) };
  const isOutlasted = causes.laterUntil !== undefined && resolvedWith(episode, causes.laterUntil, criteria.resolvesWithinHours) === false;
  return isOutlasted ? { resolved: false } : {};
}

/** Reports that prove the minimum stand; then the answer; "no" while it still runs only means not yet. */
function lasted(episode: Episode, answers: readonly Answer[], { duration }: EpisodeDefinition): boolean | 'not-known' {
  const byReports = meetsDuration(episode.duration, duration);
  if (byReports === true) return true;
  const answer = answerOf(answers);
  if (answer === undefined || (answer === false && episode.end.kind === 'ongoing')) return byReports;
  return answer;
}

/** Where no definition is agreed on, the person's own word makes a flare, however short. */
function calledSo(facts: Facts): Classified | undefined {
  return facts.judging.definition.ownWordSuffices && isOwnWord(facts) ? flare(facts, 'fits') : undefined;
}

function tooShort(facts: Facts): Classified | undefined {
  if (facts.lasted !== false) return undefined;
  const { paroxysm: brief } = facts.judging.definition;
  const { duration } = facts.episode;
  const paroxysm = brief !== undefined && duration.atMost !== undefined && duration.atMost * 60 <= brief.minutes;
  const reasons: Reason[] = [durationReason(facts), ...(paroxysm ? [{ rule: 'paroxysm', holds: true, duration } as const] : []), ...saidReasons(facts)];
  return { ...judged(facts, reasons), kind: 'fluctuation', paroxysm };
}

function tooSoon(facts: Facts): Classified | undefined {
  const separation = separationReason(facts);
  if (separation?.holds !== false || facts.previous === undefined) return undefined;
  return { ...judged(facts, [durationReason(facts), separation, ...saidReasons(facts)]), kind: 'continuation', of: facts.previous.onset };
}

function notStableBefore(facts: Facts): Classified | undefined {
  if (facts.stableBefore === undefined || facts.stableBefore.yes) return undefined;
  return { ...judged(facts, [durationReason(facts), ...separationReasons(facts), ...saidReasons(facts)], [clinicianMissing(facts)]), kind: 'undetermined' };
}

function goneWithItsCause(facts: Facts): Classified | undefined {
  if (facts.resolved !== true || facts.causes === undefined || hasNewSite(facts.episode)) return undefined;
  const isConfirmed = facts.said.some((statement) => isByClinician(statement) && statement.verdict === 'pseudo-relapse');
  const certainty: Certainty = isConfirmed ? 'confirmed' : facts.episode.overallOnly ? 'possible' : 'fits';
  return { ...judged(facts, allReasons(facts)), kind: 'pseudo-relapse', causes: facts.causes.present, certainty };
}

/** A new deficit is none that a fever could have brought back, and a fever forbids a relapse: only a clinician can tell. */
function newButGoneWithACause(facts: Facts): Classified | undefined {
  if (facts.resolved !== true || !hasNewSite(facts.episode)) return undefined;
  return { ...judged(facts, allReasons(facts), [clinicianMissing(facts)]), kind: 'undetermined' };
}

function stillWithItsCause(facts: Facts): Classified | undefined {
  const { causes: criteria } = facts.judging.definition;
  if (facts.resolved !== 'not-known' || facts.causes?.until === undefined || criteria === undefined) return undefined;
  const until = facts.causes.until.day;
  const wholeDays = Math.floor(criteria.resolvesWithinHours / 24);
  const minute = facts.causes.until.minute;
  const goneAt = minute === undefined ? {} : { at: addHours(minute, criteria.resolvesWithinHours) };
  const stillAt = minute === undefined ? {} : { at: firstMinuteAfter(minute, { hours: criteria.resolvesWithinHours, bound: 'over' }) };
  const goneBy = addDays(until, wholeDays);
  const outlasted = laterOf({ on: minute === undefined ? addDays(until, wholeDays + 1) : goneBy, ...stillAt }, minimumReached(facts));
  const wouldBecome: WouldBecome[] = [
    { kind: hasNewSite(facts.episode) ? 'undetermined' : 'pseudo-relapse', on: goneBy, ...goneAt, when: 'gone' },
    { kind: 'relapse', ...outlasted, when: 'still-there' },
  ];
  const missing: Missing[] = [{ fact: 'still-there', about: facts.episode.end.kind === 'ongoing' ? facts.judging.diary.today : outlasted.on }];
  return { ...judged(facts, allReasons(facts), missing, wouldBecome), kind: 'undetermined' };
}

function durationOpen(facts: Facts): Classified | undefined {
  if (facts.lasted !== 'not-known') return undefined;
  const { episode, judging } = facts;
  const about = episode.onset.day;
  const isTooEarly = isBeforeTheMinimum(facts);
  const missing: Missing[] = [
    ...(isTooEarly ? [] : [{ fact: 'lasted-over-24h', about } as const]),
    ...stillThereMissing(facts, isTooEarly),
    ...causesMissing(facts),
    ...usualMissing(facts),
  ];
  const byWaiting: WouldBecome[] = episode.end.kind === 'ongoing' ? [{ kind: judging.definition.becomes, ...minimumReached(facts), when: 'still-there' }, { kind: 'fluctuation', ...goneInTime(facts), when: 'gone' }] : [];
  const byAnswer: WouldBecome[] = isTooEarly
    ? []
    : [
        { kind: judging.definition.becomes, when: { fact: 'lasted-over-24h', yes: true } },
        ...(episode.end.kind === 'ongoing' ? [] : [{ kind: 'fluctuation', when: { fact: 'lasted-over-24h', yes: false } } as const]),
      ];
  return { ...judged(facts, allReasons(facts), missing, [...byWaiting, ...byAnswer]), kind: 'undetermined' };
}

function stillThereMissing(facts: Facts, isTooEarly: boolean): readonly Missing[] {
  if (facts.episode.end.kind !== 'ongoing') return [];
  return [{ fact: 'still-there', about: isTooEarly ? minimumReached(facts).on : facts.judging.diary.today }];
}

/** When an answer turns: a day, and the minute of it where times are known. */
interface Turn {
  readonly on: Day;
  readonly at?: Minute;
}

/** A short cause may be over before the spell itself has lasted long enough. */
function laterOf(a: Turn, b: Turn): Turn {
  if (a.on !== b.on) return a.on > b.on ? a : b;
  if (a.at === undefined || b.at === undefined) return a.at === undefined ? b : a;
  return a.at > b.at ? a : b;
}

/** From when on another "still there" would show that the minimum is passed. */
function minimumReached({ episode, judging }: Facts): Turn {
  const { hours } = judging.definition.duration;
  const { day, minute } = episode.onset;
  const days = Math.ceil(hours / 24);
  // Days without a time only prove whole days between them.
  return minute === undefined ? { on: addDays(day, days + 1) } : { on: addDays(day, days), at: firstMinuteAfter(minute, judging.definition.duration) };
}

/** The first minute at which the bound is met: the hours themselves for "at least", a minute more for "over". */
function firstMinuteAfter(from: Minute, { hours, bound }: Pick<DurationCriteria, 'hours' | 'bound'>): Minute {
  return (addHours(from, hours) + (bound === 'over' ? 1 : 0)) as Minute;
}

/** The last minute at which it would have been too short. */
function goneInTime({ episode, judging }: Facts): Partial<Turn> {
  const { duration } = judging.definition;
  const { day, minute } = episode.onset;
  if (minute === undefined) return {};
  return { on: addDays(day, Math.ceil(duration.hours / 24)), at: (firstMinuteAfter(minute, duration) - 1) as Minute };
}

function isBeforeTheMinimum({ episode, judging }: Facts): boolean {
  if (episode.end.kind !== 'ongoing') return false;
  const { minute } = episode.onset;
  if (minute !== undefined && judging.now !== undefined) return judging.now - minute <= judging.definition.duration.hours * 60;
  return judging.diary.today <= episode.onset.day;
}

function relapse(facts: Facts): Classified {
  const { episode, judging } = facts;
  const significance = judging.definition.significant === undefined
    ? ({ significant: 'not-known', disabling: 'not-known' } as const)
    : significanceOf(episode, judging.diary, judging.definition.significant);
  const missing = causesMissing(facts);
  return {
    ...judged(facts, allReasons(facts), [...missing, ...usualMissing(facts)], missing.flatMap((open) => ifThereWas(facts, open))),
    kind: 'relapse',
    certainty: certaintyOf(facts, missing.length === 0 && facts.causes?.laterUntil === undefined ? 'fits' : 'possible'),
    ...significance,
  };
}

function flare(facts: Facts, certainty: Certainty): Classified {
  return { ...judged(facts, allReasons(facts)), kind: 'flare', certainty: certaintyOf(facts, certainty) };
}

/** The person called it so, or said on one of its days that it was worse. */
function isOwnWord({ episode, said, judging }: Facts): boolean {
  if (said.some((statement) => !isByClinician(statement) && agrees(statement))) return true;
  const { observations } = judging.diary;
  for (let place = firstFrom(observations, episode.onset.day); place < observations.length; place++) {
    const { when, overall } = observations[place] as Observation;
    if (when.day > episode.last.day) return false;
    if (overall === 'bit-worse' || overall === 'much-worse') return true;
  }
  return false;
}

function certaintyOf({ said }: Facts, otherwise: Certainty): Certainty {
  const clinician = said.findLast(isByClinician);
  return clinician !== undefined && agrees(clinician) ? 'confirmed' : otherwise;
}

function causesMissing({ causes, episode }: Facts): readonly Missing[] {
  return (causes?.notAsked ?? []).map((fact) => ({ fact, about: episode.onset.day }));
}

function usualMissing({ unknownBefore, judging }: Facts): readonly Missing[] {
  const needed = judging.definition.usual.minimumReports;
  return unknownBefore.map(({ site, reports }) => ({ fact: 'usual-level', site, reports, needed }));
}

/** A cause on the day of the onset takes a relapse away only where the episode was gone, or may yet go, within its hours. */
function ifThereWas({ episode, judging }: Facts, open: Missing): readonly WouldBecome[] {
  const { causes } = judging.definition;
  if (causes === undefined || open.fact === 'usual-level' || open.fact === 'still-there' || open.fact === 'clinician') return [];
  const resolved = resolvedWith(episode, episode.onset, causes.resolvesWithinHours);
  if (resolved === false) return [];
  const isPseudo = resolved === true && !hasNewSite(episode);
  return [{ kind: isPseudo ? 'pseudo-relapse' : 'undetermined', when: { fact: open.fact, yes: true } }];
}

function hasNewSite(episode: Episode): boolean {
  return episode.sites.some((site) => site.isNew);
}

function clinicianMissing({ episode }: Facts): Missing {
  return { fact: 'clinician', about: episode.onset.day };
}

function judged(facts: Facts, reasons: readonly Reason[], missing: readonly Missing[] = [], wouldBecome: readonly WouldBecome[] = []): {
  readonly episode: Episode;
  readonly definition: string;
  readonly reasons: readonly Reason[];
  readonly missing: readonly Missing[];
  readonly wouldBecome: readonly WouldBecome[];
  readonly said: readonly Statement[];
} {
  return { episode: facts.episode, definition: facts.judging.definition.id, reasons, missing, wouldBecome, said: facts.said };
}

function allReasons(facts: Facts): readonly Reason[] {
  return [durationReason(facts), ...separationReasons(facts), ...causeReasons(facts), ...saidReasons(facts)];
}

function durationReason({ lasted: holds, episode, judging }: Facts): Reason {
  return { rule: 'duration', holds, duration: episode.duration, hours: judging.definition.duration.hours };
}

function separationReason({ episode, previous, judging }: Facts): Extract<Reason, { rule: 'separation' }> | undefined {
  if (previous === undefined) return undefined;
  const { days, bound, from } = judging.definition.separation;
  const daysSince = episode.onset.day - (from === 'onset' ? previous.onset : previous.last);
  const holds = bound === 'over' ? daysSince > days : daysSince >= days;
  return { rule: 'separation', holds, daysSince, needed: days, previousOnset: previous.onset, from };
}

function separationReasons(facts: Facts): readonly Reason[] {
  const { stableBefore } = facts;
  return [
    separationReason(facts) ?? { rule: 'first', holds: true },
    ...(stableBefore === undefined ? [] : [{ rule: 'stable-before', holds: stableBefore.yes, entry: stableBefore.entry } as const]),
  ];
}

function causeReasons({ causes, resolved, episode, judging }: Facts): readonly Reason[] {
  const criteria: CauseCriteria | undefined = judging.definition.causes;
  if (causes === undefined || criteria === undefined) return [];
  const { present, denied, notAsked } = causes;
  const until = causes.until ?? causes.laterUntil;
  const isThere = present.length > 0 ? true : notAsked.length > 0 ? 'not-known' : false;
  const reasons: Reason[] = [{ rule: 'cause', holds: isThere, present, denied, notAsked }];
  if (until === undefined || resolved === undefined) return reasons;
  const newSites = episode.sites.filter((site) => site.isNew).map(({ site }) => site);
  const sites = episode.sites.filter((site) => !site.isNew).map(({ site }) => site);
  return [
    ...reasons,
    { rule: 'old-site', holds: newSites.length === 0, sites, newSites },
    { rule: 'resolved-with-cause', holds: resolved, until: until.day, hours: criteria.resolvesWithinHours },
  ];
}

function saidReasons({ said }: Facts): readonly Reason[] {
  const own = said.filter((statement) => !isByClinician(statement));
  const clinicians = said.filter(isByClinician);
  return [
    ...(own.length === 0 ? [] : [{ rule: 'own-word', holds: own.some(agrees), statements: own } as const]),
    ...(clinicians.length === 0 ? [] : [{ rule: 'clinician', holds: clinicians.some(agrees), statements: clinicians } as const]),
  ];
}
