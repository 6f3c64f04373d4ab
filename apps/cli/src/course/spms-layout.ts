import { type SpmsCourse, type SpmsDefinition, type SpmsFinding, spmsCourse } from '@ebb/course';
import { type OutColumn, outColumns } from '../output/out-column.ts';
import { followedCells, followedColumns, followedCounts, seenOf } from './followed.ts';
import type { Counted, KindLayout, LayoutContext } from './layout.ts';

const events: readonly OutColumn[] = [
  ...outColumns('text', ['id', 'definition']),
  { name: 'conversion_date', holds: 'day' },
  { name: 'conversion_score', holds: 'number' },
  { name: 'before_date', holds: 'day' },
  { name: 'before_score', holds: 'number' },
  { name: 'baseline_date', holds: 'day' },
  { name: 'baseline_score', holds: 'number' },
  { name: 'confirmed_date', holds: 'day' },
  { name: 'confirmed_score', holds: 'number' },
  { name: 'until', holds: 'day' },
];

const patients: readonly OutColumn[] = [
  ...followedColumns,
  ...outColumns('text', ['state', 'because']),
  { name: 'conversion_date', holds: 'day' },
  { name: 'conversion_days', holds: 'whole' },
  { name: 'not_used', holds: 'whole' },
];

/** Conversion to secondary progressive MS. */
export function spmsLayout(definition: SpmsDefinition, context: LayoutContext): KindLayout<SpmsCourse> {
  const { day } = context;
  return {
    events,
    patients,
    counted,
    find: ({ patient }) => spmsCourse(patient, definition),
    eventRows: (id, { finding }) => {
      if (finding.state !== 'converted') return [];
      const visits = [finding.visit, finding.before, finding.baseline, finding.confirmed];
      const cells = visits.flatMap((visit) => [day(visit.day), visit.score]);
      return [[id, definition.id, ...cells, day(finding.until)]];
    },
    patientRow: (person, { finding, leftOut }) => {
      const followed = followedCells(person, definition.id, context);
      const converted = finding.state === 'converted' ? finding.visit : undefined;
      return [
        ...followed,
        finding.state,
        becauseOf(finding),
        converted && day(converted.day),
        converted && converted.day - seenOf(person.patient).first,
        leftOut.length,
      ];
    },
    whole: (_, found) => ({ finding: found }),
  };
}

function becauseOf(finding: SpmsFinding): string | undefined {
  return finding.state === 'not-assessable' ? finding.because : undefined;
}

const counted: Counted<SpmsCourse> = {
  ...followedCounts,
  converted: ({ finding }) => Number(finding.state === 'converted'),
  not_converted: ({ finding }) => Number(finding.state === 'not-converted'),
  not_assessable: ({ finding }) => Number(finding.state === 'not-assessable'),
  too_few_visits: ({ finding }) => Number(becauseOf(finding) === 'too-few-visits'),
  no_functional_systems: ({ finding }) => Number(becauseOf(finding) === 'no-functional-systems'),
  no_baseline: ({ finding }) => Number(becauseOf(finding) === 'no-baseline'),
  not_used: ({ leftOut }) => leftOut.length,
};
