import { resolvedWith } from './cause.ts';
import type { FoundEpisode } from './episode.ts';
import { type Facts, factsOf, hasNewSite, isOwnWord, type Judging, type Previous } from './facts.ts';
import type { Certainty, Classified, Reason, WouldBecome } from './finding.ts';
import { causesMissing, clinicianMissing, usualMissing } from './missing.ts';
import {
  allReasons,
  durationReason,
  judged,
  saidReasons,
  separationReason,
  separationReasons,
} from './reasons.ts';
import { agrees, isByClinician } from './said.ts';
import { significanceOf } from './significance.ts';
import { durationOpen, stillWithItsCause } from './undetermined.ts';

/** Every episode under the definition, in order, each with the rules that were looked at. */
export function classify(found: readonly FoundEpisode[], judging: Judging): readonly Classified[] {
  let previous: Previous | undefined;
  return found.map((each) => {
    const classified = decide(factsOf(each, judging, previous));
    const { episode } = each;
    if (classified.kind === judging.definition.becomes)
      previous = { onset: episode.onset.day, last: episode.last.day };
    else if (classified.kind === 'continuation') previous = { onset: classified.of, last: episode.last.day };
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

/** Where no definition is agreed on, the person's own word makes a flare, however short. */
function calledSo(facts: Facts): Classified | undefined {
  return facts.judging.definition.ownWordSuffices && isOwnWord(facts) ? flare(facts, 'fits') : undefined;
}

function tooShort(facts: Facts): Classified | undefined {
  if (facts.lasted !== false) return undefined;
  const { paroxysm: brief } = facts.judging.definition;
  const { duration } = facts.episode;
  const paroxysm = brief !== undefined && (duration.atMost ?? Number.POSITIVE_INFINITY) * 60 <= brief.minutes;
  const reasons: Reason[] = [
    durationReason(facts),
    ...(paroxysm ? [{ rule: 'paroxysm', holds: true, duration } as const] : []),
    ...saidReasons(facts),
  ];
  return { ...judged(facts, reasons), kind: 'fluctuation', paroxysm };
}

function tooSoon(facts: Facts): Classified | undefined {
  const separation = separationReason(facts);
  if (separation?.holds !== false || facts.previous === undefined) return undefined;
  return {
    ...judged(facts, [durationReason(facts), separation, ...saidReasons(facts)]),
    kind: 'continuation',
    of: facts.previous.onset,
  };
}

function notStableBefore(facts: Facts): Classified | undefined {
  if (facts.stableBefore === undefined || facts.stableBefore.yes) return undefined;
  return {
    ...judged(
      facts,
      [durationReason(facts), ...separationReasons(facts), ...saidReasons(facts)],
      [clinicianMissing(facts)],
    ),
    kind: 'undetermined',
  };
}

function goneWithItsCause(facts: Facts): Classified | undefined {
  const { explanation } = facts;
  if (explanation?.resolved !== true || hasNewSite(facts.episode)) return undefined;
  const isConfirmed = facts.said.some(
    (statement) => isByClinician(statement) && statement.verdict === 'pseudo-relapse',
  );
  const otherwise: Certainty = facts.episode.overallOnly ? 'possible' : 'fits';
  const certainty: Certainty = isConfirmed ? 'confirmed' : otherwise;
  return {
    ...judged(facts, allReasons(facts)),
    kind: 'pseudo-relapse',
    causes: explanation.present,
    certainty,
  };
}

/** A new deficit is none that a fever could have brought back, and a fever forbids a relapse: only a clinician can tell. */
function newButGoneWithACause(facts: Facts): Classified | undefined {
  if (facts.explanation?.resolved !== true || !hasNewSite(facts.episode)) return undefined;
  return { ...judged(facts, allReasons(facts), [clinicianMissing(facts)]), kind: 'undetermined' };
}

function relapse(facts: Facts): Classified {
  const { episode, judging } = facts;
  const significance =
    judging.definition.significant === undefined
      ? ({ significant: 'not-known', disabling: 'not-known' } as const)
      : significanceOf(episode, judging.diary, judging.definition.significant);
  const missing = causesMissing(facts);
  return {
    ...judged(facts, allReasons(facts), [...missing, ...usualMissing(facts)], ifThereWasACause(facts)),
    kind: 'relapse',
    certainty: certaintyOf(
      facts,
      missing.length === 0 && facts.explanation?.laterUntil === undefined ? 'fits' : 'possible',
    ),
    ...significance,
  };
}

function flare(facts: Facts, certainty: Certainty): Classified {
  return { ...judged(facts, allReasons(facts)), kind: 'flare', certainty: certaintyOf(facts, certainty) };
}

function certaintyOf({ said }: Facts, otherwise: Certainty): Certainty {
  const clinician = said.findLast(isByClinician);
  return clinician !== undefined && agrees(clinician) ? 'confirmed' : otherwise;
}

/** A cause on the day of the onset takes a relapse away only where the episode was gone, or may yet go, within its hours. */
function ifThereWasACause({ episode, explanation }: Facts): readonly WouldBecome[] {
  if (explanation === undefined) return [];
  const resolved = resolvedWith(episode, episode.onset, explanation.criteria.resolvesWithinHours);
  if (resolved === false) return [];
  const kind = resolved === true && !hasNewSite(episode) ? 'pseudo-relapse' : 'undetermined';
  return explanation.notAsked.map((fact) => ({ kind, when: { fact, yes: true } }));
}
