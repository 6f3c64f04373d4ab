import {
  compositeEdssT25fwNhpt,
  compositeEdssT25fwNhpt24,
  type DisabilityDefinition,
  lorscheider2016NoFunctionalSystems,
} from '@ebb/course';
import {
  type ComparedDefinition,
  type DefinitionFindings,
  definitionRows,
  definitionsPicture,
  multiverseOf,
  multiverseTable,
  specificationCurve,
  svgFile,
} from '@ebb/report';
import { type Cohort, withCohort } from '../cohort/cohort.ts';
import { cohortOptions, cohortRequest } from '../cohort/cohort-options.ts';
import { type Command, type Invocation, optionOf } from '../command.ts';
import { disabilityNamed, disabilityPresets } from '../definitions/disability-named.ts';
import { defaultDefinition } from '../definitions/presets.ts';
import { stop } from '../exit.ts';
import { csvLine } from '../output/csv-text.ts';
import { openOutFolder } from '../output/out-folder.ts';
import { plainTable } from '../summary/plain-table.ts';
import { say, writeOut } from '../write-out.ts';
import { findingsRows } from './findings-row.ts';
import { gridDefinitions } from './read-grid.ts';

/** `ebb multiverse`: one cohort under many definitions. */
export const multiverseCommand: Command = {
  name: 'multiverse',
  summary: 'One cohort under all definitions: how the answer moves, as a table and a picture',
  usage: '--visits FILE --relapses FILE [--grid [FILE.json]] [options]',
  options: [
    ...cohortOptions,
    {
      name: 'definition',
      value: 'NAME|FILE.json',
      help: `The reference, and the definition that a grid varies; ${defaultDefinition} if not given`,
    },
    {
      name: 'grid',
      value: 'FILE.json',
      valueOptional: true,
      help: 'Vary the choices of one definition: those of the file, or 432 variants of the usual choices',
    },
    { name: 'out', value: 'DIR', help: 'Write the table and the pictures (SVG) into a folder' },
    { name: 'format', value: 'FORMAT', help: 'Of standard output', choices: ['text', 'csv', 'json'] },
  ],
  examples: [
    {
      what: 'All definitions, with pictures',
      line: 'ebb multiverse --visits visits.csv --relapses relapses.csv --out multiverse',
    },
    {
      what: '432 variants of one definition',
      line: 'ebb multiverse --visits visits.csv --relapses relapses.csv --grid --definition muller-2023 --out grid',
    },
    {
      what: 'Your own choices: {"confirmation": [{"name": "12 weeks", "change": {"confirmation": {"windows": [...]}}}, ...]}',
      line: 'ebb multiverse --visits visits.csv --relapses relapses.csv --grid choices.json --format csv > grid.csv',
    },
  ],
  notes: [
    'Each definition looks for all events, also where it asks for the first only, so that counts are of one kind.',
    'A grid names choices; each alternative holds the parts of the definition that it replaces, null takes a part away.',
    'With --out: multiverse.csv, specification-curve.svg, and for named definitions definitions.svg.',
  ].join('\n'),
  run,
};

const level = 0.95;
const pictureWidth = 1000;

async function run(invocation: Invocation): Promise<void> {
  const request = cohortRequest(invocation);
  const reference = disabilityNamed(optionOf(invocation, 'definition'));
  const grid = optionOf(invocation, 'grid');
  const definitions = grid === undefined ? comparedDefinitions(reference) : gridDefinitions(reference, grid);
  const compared = grid === undefined ? reference.id : (definitions[0]?.id ?? reference.id);
  const findings = await withCohort(
    request,
    { measures: grid === undefined ? 'any' : [reference.outcome.measure], systems: 'none' },
    (cohort) => Promise.resolve(findingsOf(cohort, definitions, compared)),
  );
  const out = optionOf(invocation, 'out');
  if (out !== undefined) await writeFiles(out, findings, grid === undefined);
  const format = optionOf(invocation, 'format');
  if (format !== undefined || out === undefined) await writeOut(written(format, findings));
}

/** Definitions of another measure say nothing of this one; the EDSS is part of composites and of secondary progression. */
export function comparedDefinitions(reference: DisabilityDefinition): readonly ComparedDefinition[] {
  const { measure } = reference.outcome;
  const others = disabilityPresets().filter(
    ({ id, outcome }) => id !== reference.id && outcome.measure === measure,
  );
  const beyond =
    measure === 'edss'
      ? [compositeEdssT25fwNhpt, compositeEdssT25fwNhpt24, lorscheider2016NoFunctionalSystems]
      : [];
  return [reference, ...others, ...beyond];
}

export function findingsOf(
  cohort: Cohort,
  definitions: readonly ComparedDefinition[],
  reference: string,
): readonly DefinitionFindings[] {
  const multiverse = multiverseOf(definitions, reference, level);
  cohort.progress.begin(`Working out ${definitions.length} definitions`, cohort.people);
  for (const batch of cohort.patients()) {
    for (const { patient } of batch) {
      multiverse.add(patient);
      cohort.progress.advance(1);
    }
  }
  const findings = multiverse.findings();
  const [seen] = findings.filter(({ isReference }) => isReference);
  if (seen?.assessed === 0) throw stop('badInput', `Nobody has a score that ${seen.id} could be applied to`);
  const shown = findings.filter(({ assessed }) => assessed > 0);
  if (shown.length < findings.length)
    say(
      `Not shown, as nobody has the scores: ${findings
        .filter(({ assessed }) => assessed === 0)
        .map(({ id }) => id)
        .join(', ')}`,
    );
  return shown;
}

async function writeFiles(
  folder: string,
  findings: readonly DefinitionFindings[],
  isNamed: boolean,
): Promise<void> {
  const rows = definitionRows(findings);
  const files: readonly (readonly [string, string])[] = [
    ['multiverse.csv', csvOf(findings)],
    ['specification-curve.svg', svgFile(specificationCurve(rows, pictureWidth))],
    ...(isNamed ? [['definitions.svg', svgFile(definitionsPicture(rows, pictureWidth))] as const] : []),
  ];
  await using out = await openOutFolder(folder);
  for (const [name, text] of files) {
    const file = await out.create(name);
    await file.write(text);
    await file.close();
  }
  await out.keep();
  say(`Written to ${folder}: ${files.map(([name]) => name).join(', ')}`);
}

function written(format: string | undefined, findings: readonly DefinitionFindings[]): string {
  if (format === 'json') return `${JSON.stringify(findings, null, 1)}\n`;
  return format === 'csv' ? csvOf(findings) : plainTable(multiverseTable(findings));
}

function csvOf(findings: readonly DefinitionFindings[]): string {
  return findingsRows(findings).map(csvLine).join('');
}
