import { shareText } from './definitions-picture.ts';
import { type DefinitionFindings, shortNames } from './multiverse.ts';
import { percent, wholeNumber } from './plain-number.ts';
import type { Table } from './table.ts';

/** What each definition finds, a row each, in the order they were given. */
export function multiverseTable(findings: readonly DefinitionFindings[]): Table {
  const names = shortNames(findings);
  const reference = findings.findIndex(({ isReference }) => isReference);
  return {
    name: 'multiverse',
    title: 'The same cohort under each definition',
    columns: [
      'Definition',
      'Assessed',
      'With an event',
      'With worsening',
      'CDW',
      'CDI',
      'RAW',
      'PIRA',
      'Undefined',
      'PIRA among CDW',
      'First worsening as the reference',
    ],
    rows: findings.map((of, at) => [
      `${names[at] ?? of.id}${of.isReference ? ' (reference)' : ''}`,
      ...findingCells(of),
    ]),
    notes: [
      'CDW: confirmed worsening events, CDI: confirmed improvement events; all of a person, also where a definition asks for the first only. A conversion to SPMS stands with the worsenings.',
      'Assessed: with a usable score; of a composite, with two scores of each measure.',
      'The interval of PIRA among CDW allows for several events of one person.',
      `First worsening as the reference: persons whose first worsening begins on the same day as under ${names[reference] ?? 'the reference'}, or who have none under both.`,
    ],
  };
}

function findingCells(of: DefinitionFindings): readonly string[] {
  const { relations } = of;
  const related = (count: number | undefined): string => (count === undefined ? '–' : wholeNumber(count));
  return [
    wholeNumber(of.assessed),
    wholeNumber(of.withEvent),
    of.worseningShare === undefined
      ? '–'
      : `${wholeNumber(of.withWorsening)}, ${shareText(of.worseningShare)}`,
    wholeNumber(of.worsenings),
    wholeNumber(of.improvements),
    related(relations?.raw),
    related(relations?.pira),
    related(relations?.undefined),
    relations === undefined ? '–' : shareText(of.piraShare),
    of.agreement === undefined
      ? '–'
      : `${wholeNumber(of.agreement.same)} (${percent(of.agreement.same / of.agreement.of)})`,
  ];
}
