import { type MilestoneDefinition, type MilestoneFinding, milestone } from '@ebb/course';
import { type OutColumn, outColumns } from '../output/out-column.ts';
import { followedCells, followedColumns, followedCounts } from './followed.ts';
import type { Counted, KindLayout, LayoutContext } from './layout.ts';

const events: readonly OutColumn[] = [
  ...outColumns('text', ['id', 'definition']),
  { name: 'milestone', holds: 'number' },
  { name: 'reached_date', holds: 'day' },
  { name: 'reached_score', holds: 'number' },
  { name: 'confirmed_date', holds: 'day' },
  { name: 'confirmed_score', holds: 'number' },
  { name: 'days', holds: 'whole' },
  { name: 'imputed', holds: 'flag' },
];

const patients: readonly OutColumn[] = [
  ...followedColumns,
  { name: 'state', holds: 'text' },
  { name: 'first_score_date', holds: 'day' },
  { name: 'first_score', holds: 'number' },
  { name: 'reached_date', holds: 'day' },
  ...outColumns('whole', ['days', 'missed']),
];

/** A score to be reached and kept to its confirmation. Days run from the first visit with a score: to the milestone, or to the last one without it. */
export function milestoneLayout(
  definition: MilestoneDefinition,
  context: LayoutContext,
): KindLayout<MilestoneFinding> {
  const { day } = context;
  return {
    events,
    patients,
    counted,
    find: ({ patient }) => milestone(patient, definition),
    eventRows: (id, found) => {
      if (found.state !== 'reached') return [];
      const { visit, confirmed } = found;
      return [
        [
          id,
          definition.id,
          definition.score,
          day(visit.day),
          visit.score,
          confirmed && day(confirmed.day),
          confirmed?.score,
          daysOf(found),
          confirmed === undefined,
        ],
      ];
    },
    patientRow: (person, found) => {
      const first = found.state === 'no-visit' ? undefined : found.first;
      return [
        ...followedCells(person, definition.id, context),
        found.state,
        first && day(first.day),
        first?.score,
        found.state === 'reached' ? day(found.visit.day) : undefined,
        daysOf(found),
        missedOf(found),
      ];
    },
    whole: (_, found) => ({ finding: found }),
  };
}

function daysOf(found: MilestoneFinding): number | undefined {
  switch (found.state) {
    case 'reached':
      return found.visit.day - found.first.day;
    case 'not-reached':
      return found.last.day - found.first.day;
    case 'from-the-start':
    case 'no-visit':
      return undefined;
  }
}

function missedOf(found: MilestoneFinding): number {
  return 'missed' in found ? found.missed.length : 0;
}

const counted: Counted<MilestoneFinding> = {
  ...followedCounts,
  reached: ({ state }) => Number(state === 'reached'),
  not_reached: ({ state }) => Number(state === 'not-reached'),
  from_the_start: ({ state }) => Number(state === 'from-the-start'),
  no_score: ({ state }) => Number(state === 'no-visit'),
  missed: missedOf,
};
