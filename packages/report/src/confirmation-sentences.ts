import type { ConfirmationRule, ConfirmationWindow, DisabilityDefinition } from '@ebb/course';
import { distanceClause } from './baseline-sentences.ts';
import { listed } from './plain-number.ts';
import { plainDays, spanOfDays } from './span-of-days.ts';

/** What makes a change seen once an event: where it may begin, how it is confirmed, and whether it must last. */
export function confirmationSentences(definition: DisabilityDefinition): readonly string[] {
  const { confirmation, relapseDistance, sustained, relapseEnds } = definition;
  return [
    ...onsetSentence(definition),
    `A change had to be confirmed ${windowsText(confirmation.windows)} at a visit that ${distanceClause(relapseDistance.confirmation)}.`,
    `${everyVisitText(confirmation)}${triesText(confirmation)}.`,
    ...(relapseEnds === 'used'
      ? ['Where the end of a relapse was recorded, a visit was far enough after it once it had ended.']
      : []),
    sustained === undefined
      ? 'The change did not have to persist beyond its confirmation.'
      : sustainedText(sustained.days),
    unconfirmedText(definition.unconfirmedAtEnd),
  ];
}

function onsetSentence({ relapseDistance }: DisabilityDefinition): readonly string[] {
  const { daysAfter, daysBefore } = relapseDistance.onset;
  if (daysAfter === 0 && daysBefore === 0)
    return ['A change could begin at any visit, also during a relapse.'];
  return [`A change could begin at a visit that ${distanceClause(relapseDistance.onset)}.`];
}

function windowsText(windows: readonly ConfirmationWindow[]): string {
  const each = windows.map(
    (window) => `after ${spanOfDays(window.days)} (${rangeText(window)} from its onset)`,
  );
  return each.length === 1 ? each.join('') : `${listed(each)}, the earliest such visit deciding,`;
}

function rangeText({ days, before, after }: ConfirmationWindow): string {
  const from = days - before;
  return after === 'no-limit' ? `at least ${plainDays(from)}` : `${from} to ${plainDays(days + after)}`;
}

function everyVisitText({ everyVisit, holds }: ConfirmationRule): string {
  const what =
    holds === 'threshold'
      ? 'had to show a change that counts'
      : 'had to be at least as far from the baseline as the score at the onset';
  return everyVisit
    ? `Every visit from the onset to the confirming one ${what}`
    : `The confirming visit ${what}, whatever the visits in between`;
}

function triesText({ tries }: ConfirmationRule): string {
  return tries === 'first'
    ? '; only the first visit that could confirm was tried'
    : '; each visit that could confirm was tried in turn';
}

function sustainedText(days: number | 'no-limit'): string {
  return days === 'no-limit'
    ? 'The change had to be sustained to the end of follow-up.'
    : `The change had to be sustained for at least ${plainDays(days)} from its onset, or to the end of follow-up where that came first.`;
}

function unconfirmedText(unconfirmed: DisabilityDefinition['unconfirmedAtEnd']): string {
  if (unconfirmed === 'no') return 'A worsening first seen at the last visit was not counted.';
  if (unconfirmed === 'always')
    return 'A worsening first seen at the last visit was counted without confirmation.';
  return `A worsening first seen at the last visit was counted without confirmation where follow-up was at most ${plainDays(unconfirmed.withinDays)}.`;
}
