import type { SpmsDefinition } from '@ebb/course';
import type { CohortDefinitions } from './person-course.ts';
import { listed } from './plain-number.ts';
import { plainDays } from './span-of-days.ts';
import { thresholdSize } from './threshold-sentence.ts';

/** What a paper says of milestones, secondary progression and relapses, beside the definition of worsening. */
export function furtherMethods({ separation, milestones, spms }: CohortDefinitions): readonly string[] {
  const apart = separation.bound === 'at-least' ? 'at least' : 'more than';
  return [
    `Two relapses were counted as two where their onsets lay ${apart} ${plainDays(separation.days)} apart (${separation.source.cite}).`,
    ...(milestones.length === 0
      ? []
      : [
          `EDSS ${listed(milestones.map(({ score }) => String(score)))} as milestones of disability were reached at the first visit with that score or a worse one that was confirmed, and sustained where asked for, by the same rules as worsening; persons whose first scored visit showed the milestone were not followed for it.`,
        ]),
    ...(spms === undefined ? [] : [spmsText(spms)]),
  ];
}

function spmsText(spms: SpmsDefinition): string {
  const { minimumVisits, minimumEdss, confirmation, relapseDistance, improvement, relapseMark, systems } =
    spms;
  const confirmed = confirmation.bound === 'at-least' ? 'at least' : 'more than';
  const far = relapseDistance.bound === 'at-least' ? 'at least' : 'more than';
  return [
    `Secondary progression was determined by the definition “${spms.title}” (${spms.id}, version ${spms.version}; ${spms.source.cite}).`,
    `It asks for at least ${minimumVisits} scored visits and for a worsening of at least ${thresholdSize(spms.worsening, 'points')} to EDSS ${minimumEdss} or more, without a relapse since the visit before, that lasts ${confirmed} ${plainDays(confirmation.days)} and to the last visit; a baseline and a confirming visit lie ${far} ${plainDays(relapseDistance.daysAfter)} after the onset of a relapse.`,
    spms.loneVisit === 'overlooked'
      ? 'One visit without progression between two that show it was overlooked.'
      : 'A single visit without progression ended it.',
    `The baseline moved to a score at least ${improvement.pointsAtLeast} points lower that was kept for ${daysText(improvement.lasts)}, and, after a relapse that left EDSS over ${relapseMark.edssOver} and at least ${relapseMark.riseAtLeast} points worse while the baseline was below ${relapseMark.baselineBelow}, to the first score that stayed steady for ${daysText(relapseMark.steady)}.`,
    systems === undefined
      ? 'Functional systems were not looked at.'
      : `The pyramidal functional system had to score at least ${systems.pyramidal.atLeast}, and one of the systems that had changed most had to stay changed for ${daysText(systems.leadingHolds)}.`,
  ].join(' ');
}

function daysText({ days, bound }: { readonly days: number; readonly bound: 'at-least' | 'over' }): string {
  return `${bound === 'at-least' ? 'at least' : 'more than'} ${plainDays(days)}`;
}
