import type { DisabilityDefinition, RebaselineRule, RelapseDistance } from '@ebb/course';
import { listed } from './plain-number.ts';
import { plainDays } from './span-of-days.ts';

/** What scores are compared with, and when that moves. */
export function baselineSentences({
  rebaseline,
  relapseDistance,
  sustained,
}: DisabilityDefinition): readonly string[] {
  return [
    `The baseline was the first visit that ${distanceClause(relapseDistance.baseline)}.`,
    movesSentence(rebaseline),
    ...movedSentence(rebaseline, relapseDistance.movedBaseline),
    ...(sustained !== undefined && rebaseline.afterUnsustained
      ? ['It was moved so too after a change that was confirmed but not sustained long enough to count.']
      : []),
    ...belowThresholdSentence(rebaseline),
    ...afterRelapseSentence(rebaseline),
    ...extremesSentence(rebaseline),
  ];
}

/** '... was at least 30 days after the onset of the latest relapse'. A relapse on the day itself counts as 0 days before. */
export function distanceClause({ daysAfter, daysBefore, bound }: RelapseDistance): string {
  const least = bound === 'at-least' ? 'at least' : 'more than';
  const needed = [
    daysAfter > 0 ? [`${least} ${plainDays(daysAfter)} after the onset of the latest relapse`] : [],
    daysBefore > 0 ? [`${least} ${plainDays(daysBefore)} before the onset of the next relapse`] : [],
  ].flat();
  return needed.length === 0 ? 'had a score, whatever its distance from a relapse' : `was ${listed(needed)}`;
}

function movedSentence(
  { afterWorsening, afterImprovement }: RebaselineRule,
  distance: RelapseDistance | undefined,
): readonly string[] {
  if (distance === undefined || !(afterWorsening || afterImprovement)) return [];
  return [
    distance.daysAfter === 0 && distance.daysBefore === 0
      ? 'A baseline moved in that way could lie at any distance from a relapse.'
      : `A baseline moved in that way had to be a visit that ${distanceClause(distance)}.`,
  ];
}

const places: Readonly<Record<RebaselineRule['to'], string>> = {
  'first-confirmation': 'the first visit that confirmed it',
  onset: 'its onset',
  'least-change-until-confirmed': 'the visit with the least change between its onset and its confirmation',
};

function movesSentence({ afterWorsening, afterImprovement, to }: RebaselineRule): string {
  const changes = [afterWorsening ? ['worsening'] : [], afterImprovement ? ['improvement'] : []].flat();
  if (changes.length === 0)
    return 'It was not moved by a confirmed worsening or improvement (fixed baseline).';
  if (changes.length === 2)
    return `After each confirmed worsening or improvement it was moved to ${places[to]} (roving baseline).`;
  const other = afterWorsening ? 'improvement' : 'worsening';
  return `After each confirmed ${changes.join('')}, but not after ${other}, it was moved to ${places[to]}.`;
}

function belowThresholdSentence({ belowThreshold }: RebaselineRule): readonly string[] {
  if (belowThreshold === 'none') return [];
  return [
    `A confirmed ${belowThreshold === 'change' ? 'change in either direction' : belowThreshold} too small to count moved it too.`,
  ];
}

function afterRelapseSentence({ afterRelapse }: RebaselineRule): readonly string[] {
  if (afterRelapse === undefined) return [];
  const { neverBelow, changeWithinDays } = afterRelapse;
  const within =
    changeWithinDays > 0
      ? `; a change first seen within ${plainDays(changeWithinDays)} of the relapse was still measured from the baseline before it`
      : '';
  const floor = neverBelow ? ', but never to a better score than the baseline before' : '';
  return [`After each relapse it was moved to the first visit far enough from it${floor}${within}.`];
}

function extremesSentence({ skipExtremes }: RebaselineRule): readonly string[] {
  if (skipExtremes === 'none') return [];
  const by = skipExtremes === 'by-threshold' ? 'by the size of a change that counts' : 'by any difference';
  return [`A visit whose score stood out from both its neighbours ${by} was not used as baseline.`];
}
