import { type Day, formatDay, type Minute } from '../day.ts';
import type {
  Classified,
  Course,
  Missing,
  Reason,
  Recovery,
  RemissionNow,
  Spell,
  SpellRecovery,
  WouldBecome,
} from './finding.ts';
import type { Statement } from './history.ts';
import type { Site } from './symptom.ts';

/** One found episode in the words of the case files. */
export interface EpisodeWords {
  readonly from: string;
  readonly last: string;
  readonly traits: readonly string[];
  readonly phrases: readonly string[];
}

/** What the course engine found, phrase by phrase, as the case files say it. */
export interface CourseWords {
  readonly episodes: readonly EpisodeWords[];
  readonly facts: readonly string[];
  readonly spells: number;
}

export function courseWords(course: Course): CourseWords {
  return {
    episodes: course.episodes.map(episodeWords),
    spells: course.spells.length,
    facts: [
      ...(course.episodes.length === 0 ? ['no episode'] : []),
      ...(course.spells.length === 0 ? ['counted: none'] : course.spells.flatMap(spellWords)),
      ...remissionNowWords(course.remission.now),
      ...course.remission.stretches.map(
        ({ from, to }) => `remission from ${formatDay(from)} to ${formatDay(to)}`,
      ),
      ...course.remission.stretches.map(({ from }) => `one remission began ${formatDay(from)}`),
      ...longestWords(course),
      ...lingeringWords(course),
      ...course.recoveries.flatMap(recoveryWords),
      ...rateWords(course),
      ...(course.callNow.length === 0 ? ['no call'] : []),
      ...course.callNow.map(({ act, flag }) => `${act.replace('-', ' ')}: ${flag.replaceAll('-', ' ')}`),
      ...course.usual.map(({ site, median }) => `usual: ${siteWords(site)} ${plain(median)}`),
      `left out: ${course.leftOut.length}`,
    ],
  };
}

function siteWords({ symptom, side }: Site): string {
  const name = symptom.startsWith('own:')
    ? `"${symptom.slice('own:'.length)}"`
    : symptom.replaceAll('-', ' ');
  return side === undefined ? name : `${name} ${side}`;
}

/** Two significant digits are as many as a case states. */
function plain(value: number): string {
  return String(Number(value.toPrecision(2)));
}

function episodeWords(found: Classified): EpisodeWords {
  const { episode } = found;
  return {
    from: formatDay(episode.onset.day),
    last: formatDay(episode.last.day),
    traits: [
      found.kind,
      ...kindTraits(found),
      endWords(found),
      ...(episode.overallOnly ? ['without a score'] : []),
    ],
    phrases: [
      ...found.reasons.flatMap(reasonWords).map((phrase) => `because ${phrase}`),
      ...found.missing.map((fact) => `missing: ${missingWords(fact)}`),
      ...found.wouldBecome.flatMap(wouldBecomeWords).map((phrase) => `would become: ${phrase}`),
      ...found.said.map((statement) => `said: ${saidWords(statement)}`),
      ...episode.sites.map(({ site, isNew }) => `${isNew ? 'new' : 'old'}: ${siteWords(site)}`),
      `severity: ${episode.severity === undefined ? 'not known' : plain(episode.severity)}`,
      `lasted: at least ${plain(episode.duration.atLeast)} h`,
      ...(episode.duration.atMost === undefined
        ? []
        : [`lasted: at most ${plain(episode.duration.atMost)} h`]),
      ...(found.kind === 'continuation' ? [`continues: ${formatDay(found.of)}`] : []),
      ...(found.kind === 'relapse' ? significanceWords(found) : []),
    ],
  };
}

function kindTraits(found: Classified): string[] {
  switch (found.kind) {
    case 'relapse':
    case 'flare':
    case 'pseudo-relapse':
      return [found.certainty];
    case 'fluctuation':
      return [found.paroxysm ? 'paroxysm' : 'not a paroxysm'];
    case 'continuation':
    case 'undetermined':
      return [];
  }
}

function endWords({ episode: { end } }: Classified): string {
  switch (end.kind) {
    case 'ongoing':
      return 'ongoing';
    case 'usual-again':
      return `usual again ${formatDay(end.on)}`;
    case 'steady':
      return `steady from ${formatDay(end.from)}`;
    case 'not-known':
      return `end not known after ${formatDay(end.after)}`;
  }
}

function significanceWords(found: Extract<Classified, { kind: 'relapse' }>): string[] {
  return [`significant: ${known(found.significant)}`, `disabling: ${known(found.disabling)}`];
}

function known(answer: boolean | 'not-known'): string {
  if (answer === 'not-known') return 'not known';
  return answer ? 'yes' : 'no';
}

function reasonWords(reason: Reason): string[] {
  switch (reason.rule) {
    case 'duration':
      if (reason.holds === 'not-known') return ['length not known'];
      return [`${reason.holds ? 'over' : 'under'} ${reason.hours} h`];
    case 'separation':
      return [`${reason.daysSince} days after the relapse of ${formatDay(reason.previousOnset)}`];
    case 'first':
      return ['the first'];
    case 'cause':
      return [
        ...reason.present.map(({ factor }) => `cause ${factor.replace('-', ' ')}`),
        ...reason.denied.map((factor) => `no ${factor.replace('-', ' ')}`),
        ...reason.notAsked.map((factor) => `not asked ${factor.replace('-', ' ')}`),
      ];
    case 'resolved-with-cause':
      if (reason.holds === 'not-known') return ['not known whether gone with the cause'];
      return [reason.holds ? 'gone with the cause' : 'outlasted the cause'];
    case 'old-site':
    case 'stable-before':
    case 'own-word':
    case 'clinician':
    case 'paroxysm':
      return [];
  }
}

function missingWords(missing: Missing): string {
  switch (missing.fact) {
    case 'usual-level':
      return `usual level of ${siteWords(missing.site)} (${missing.reports} of ${missing.needed})`;
    case 'lasted-over-24h':
      return 'over 24 h';
    default:
      return missing.fact.replaceAll('-', ' ');
  }
}

/** The same finding with and without its date, so that a case may leave the date open. */
function wouldBecomeWords({ kind, on, at, when }: WouldBecome): string[] {
  const condition = `if ${conditionWords(when)}`;
  return [
    `${kind} ${condition}`,
    ...(on === undefined ? [] : [`${kind} on ${formatDay(on)} ${condition}`]),
    ...(at === undefined ? [] : [`${kind} at ${minuteWords(at)} ${condition}`]),
  ];
}

function conditionWords(when: WouldBecome['when']): string {
  if (when === 'still-there') return 'still there';
  if (when === 'gone') return 'gone';
  const fact = when.fact === 'lasted-over-24h' ? 'over 24 h' : when.fact.replaceAll('-', ' ');
  return `${fact} ${when.yes ? 'yes' : 'no'}`;
}

/** On the world's clock. */
export function minuteWords(minute: Minute): string {
  const ofDay = ((minute % 1440) + 1440) % 1440;
  const on = formatDay(((minute - ofDay) / 1440) as Day);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${on} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}+00:00`;
}

function saidWords({ by, verdict }: Statement): string {
  return `${by} ${verdict.replace('not-', 'not a ')}`;
}

function spellWords(spell: Spell): string[] {
  const from = formatDay(spell.onset);
  const last = formatDay(spell.last);
  const days = from === last ? from : `${from}..${last}`;
  return [
    `counted: ${days}`,
    `counted: ${days} by ${spell.counted}`,
    ...(spell.reporter === undefined ? [] : [`counted: ${days} by ${spell.reporter}`]),
    ...(spell.ongoing ? [`counted: ${days} running`] : []),
  ];
}

function remissionNowWords(now: RemissionNow): string[] {
  switch (now.state) {
    case 'in-remission':
      return ['in remission', `in remission since ${formatDay(now.since)}`];
    case 'not-in-remission': {
      const because = now.because.replaceAll('-', ' ');
      const earliest = now.earliest === undefined ? [] : [`earliest remission: ${formatDay(now.earliest)}`];
      return ['no remission', 'not in remission', `not in remission: ${because}`, ...earliest];
    }
    case 'not-known':
      return [
        'no remission',
        'remission not known',
        `remission not known: ${now.because.replaceAll('-', ' ')}`,
      ];
  }
}

function longestWords({ remission: { longest } }: Course): string[] {
  return longest === undefined
    ? []
    : [`longest remission ${formatDay(longest.from)} to ${formatDay(longest.to)}`];
}

function lingeringWords({ remission: { lingering } }: Course): string[] {
  if (lingering.length === 0) return ['lingering: nothing'];
  return lingering.map(({ site, above }) => `lingering: ${siteWords(site)} ${plain(above)}`);
}

function recoveryWords({ onset, judgements, backOn }: SpellRecovery): string[] {
  const of = formatDay(onset);
  return [
    ...judgements.flatMap((judged) => judgementWords(judged).map((word) => `recovery after ${of}: ${word}`)),
    ...judgements.flatMap((judged) => leftWords(judged).map((word) => `not recovered after ${of}: ${word}`)),
    ...(backOn === undefined ? [] : [`back at the level before ${of}: ${formatDay(backOn)}`]),
  ];
}

function judgementWords(judged: Recovery): string[] {
  const month = `month ${judged.month}`;
  if (judged.state !== 'judged') return [`${month} ${judged.state.replace('-', ' ')}`];
  const word = `${month} ${judged.recovery.replaceAll('-', ' ')}`;
  return [word, `${word} with ${plain(judged.residual)} left`];
}

function leftWords(judged: Recovery): string[] {
  if (judged.state !== 'judged') return [];
  return judged.lingering.map((site) => `month ${judged.month} ${siteWords(site)}`);
}

function rateWords({ rate }: Course): string[] {
  if (rate === undefined) return ['no rate'];
  const { count, years, perYear, low, high } = rate;
  return [
    `rate: ${count} in ${years.toFixed(1)} years`,
    `rate: ${plain(perYear)} a year, ${plain(low)} to ${plain(high)}`,
  ];
}
