import { type Conversion, type ConversionDefinition, conversion, type Day } from '@ebb/course';
import type { CohortPatient } from '../cohort/batch.ts';
import { type OutColumn, outColumns } from '../output/out-column.ts';
import { followedCells, followedColumns, followedCounts, seenOf } from './followed.ts';
import type { Counted, KindLayout, LayoutContext } from './layout.ts';

const events: readonly OutColumn[] = [
  ...outColumns('text', ['id', 'definition', 'by']),
  { name: 'conversion_date', holds: 'day' },
  { name: 'first_attack', holds: 'day' },
  { name: 'days', holds: 'whole' },
  { name: 'score', holds: 'number' },
];

const patients: readonly OutColumn[] = [
  ...followedColumns,
  ...outColumns('text', ['state', 'by']),
  ...outColumns('day', ['first_attack', 'on_date']),
  ...outColumns('whole', ['days', 'same_attack', 'unconfirmed']),
  { name: 'not_assessed', holds: 'text' },
];

/** Conversion from a first attack to clinically definite MS; `days` run to the conversion, or to the last visit without it. */
export function conversionLayout(
  definition: ConversionDefinition,
  context: LayoutContext,
): KindLayout<Conversion> {
  const { day } = context;
  return {
    events,
    patients,
    counted,
    find: conversionFinder(definition, context),
    eventRows: (id, found) => {
      const cause = causeOf(found);
      if (cause === undefined || found.state === 'no-first-attack') return [];
      const score = cause.by === 'worsening' ? cause.event.onset.score : undefined;
      return [[id, definition.id, cause.by, day(cause.on), day(found.firstAttack), found.days, score]];
    },
    patientRow: (person, found) => {
      const followed = [...followedCells(person, definition.id, context), found.state];
      if (found.state === 'no-first-attack')
        return [...followed, ...patients.slice(followed.length).map(() => undefined)];
      return [
        ...followed,
        causeOf(found)?.by,
        day(found.firstAttack),
        day(found.on),
        found.days,
        found.sameAttack.length,
        found.state === 'censored' ? found.open.length : 0,
        found.notAssessed.join('; '),
      ];
    },
    whole: (_, found) => ({ finding: found }),
  };
}

/** From the first attack that people tell, else from the first relapse, to the last visit. */
export function conversionFinder(
  definition: ConversionDefinition,
  { told }: Pick<LayoutContext, 'told'>,
): (person: CohortPatient) => Conversion {
  const attacks = new Map(told.days);
  return ({ id, patient }) => {
    const firstAttack = attacks.get(id);
    const onsets = patient.relapses.map(({ onset }) => onset);
    const began = firstAttack ?? Math.min(...onsets);
    // An attack after the last visit is where observation ends.
    const until = Math.max(began, seenOf(patient).last) as Day;
    return conversion(patient, definition, {
      ...(firstAttack === undefined ? {} : { firstAttack }),
      until,
    });
  };
}

function causeOf(found: Conversion) {
  return found.state === 'converted' ? found.causes[0] : undefined;
}

const counted: Counted<Conversion> = {
  ...followedCounts,
  converted: ({ state }) => Number(state === 'converted'),
  by_second_attack: (found) => Number(causeOf(found)?.by === 'second-attack'),
  by_worsening: (found) => Number(causeOf(found)?.by === 'worsening'),
  censored: ({ state }) => Number(state === 'censored'),
  no_first_attack: ({ state }) => Number(state === 'no-first-attack'),
  unconfirmed: (found) => (found.state === 'censored' ? found.open.length : 0),
};
