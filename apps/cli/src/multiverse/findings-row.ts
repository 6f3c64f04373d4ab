import type { DefinitionFindings } from '@ebb/report';
import type { Cell } from '../output/csv-text.ts';

const counts = [
  'definition',
  'title',
  'version',
  'reference',
  'assessed',
  'with_event',
  'with_worsening',
  'worsening_share',
  'worsening_low',
  'worsening_high',
  'cdw',
  'cdi',
  'raw',
  'pira',
  'undefined',
  'pira_share',
  'pira_low',
  'pira_high',
  'same_first_worsening',
] as const;

/** What definitions find, a row each, with the choices each of them makes as further columns. */
export function findingsRows(findings: readonly DefinitionFindings[]): readonly (readonly Cell[])[] {
  const choices = findings[0]?.choices.map(({ of }) => of) ?? [];
  return [[...counts, ...choices], ...findings.map(findingRow)];
}

function findingRow(of: DefinitionFindings): readonly Cell[] {
  const { worseningShare, relations, piraShare } = of;
  return [
    of.id,
    of.title,
    of.version,
    of.isReference,
    of.assessed,
    of.withEvent,
    of.withWorsening,
    worseningShare?.share,
    worseningShare?.low,
    worseningShare?.high,
    of.worsenings,
    of.improvements,
    relations?.raw,
    relations?.pira,
    relations?.undefined,
    piraShare?.share,
    piraShare?.low,
    piraShare?.high,
    of.agreement?.same,
    ...of.choices.map(({ value }) => value),
  ];
}
