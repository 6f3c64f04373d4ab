import { allSought } from './all-sought.ts';
import type { CohortSummary, OutcomeSummary } from './cohort-summary.ts';
import { definitionsPicture } from './definitions-picture.ts';
import { furtherMethods } from './further-methods.ts';
import { element, escapeText } from './markup.ts';
import { methodsText } from './methods-text.ts';
import { type DefinitionFindings, definitionRows } from './multiverse.ts';
import { multiverseTable } from './multiverse-table.ts';
import { outcomeLabels } from './outcome-label.ts';
import { figure, heading, paragraph, tableMarkup } from './page-part.ts';
import { pageStyle } from './page-style.ts';
import { paletteStyle } from './palette.ts';
import type { CohortDefinitions, PersonCourse } from './person-course.ts';
import { counted, fixed } from './plain-number.ts';
import { ratesPicture } from './rates-picture.ts';
import { ratesByYear } from './relapse-rates.ts';
import { specificationCurve } from './specification-curve.ts';
import { statisticsText } from './statistics-text.ts';
import { summaryTables } from './summary-tables.ts';
import { survivalPicture } from './survival-picture.ts';
import { mostSwimmers, type Swimmer } from './swimmer-choice.ts';
import { swimmerPicture, swimmersShown } from './swimmer-picture.ts';
import type { Table } from './table.ts';

/** A row or a person that was not used, and why. */
export interface ReportProblem {
  readonly where: string;
  readonly what: string;
}

/** All that a page of a cohort shows. */
export interface CohortReport {
  readonly title: string;
  readonly people: readonly PersonCourse[];
  readonly summary: CohortSummary;
  readonly definitions: CohortDefinitions;
  /** Of the canonical JSON of the definition. */
  readonly definitionSha256: string;
  readonly findings: readonly DefinitionFindings[];
  readonly problems: readonly ReportProblem[];
  /** Problems there were in all; the page shows the first of them. */
  readonly problemCount: number;
  readonly version: string;
}

const sections = [
  ['rates', 'Relapses'],
  ['times', 'Time to first events'],
  ['people', 'Course of each person'],
  ['definitions', 'Other definitions'],
  ['left-out', 'Left out'],
  ['methods', 'Methods'],
] as const;

/**
 * One page of HTML that needs nothing else: no script, no other file, no address. Pictures, tables, what was left out, the
 * methods for a paper, and by which version and which definition it was made.
 */
export function reportPage(report: CohortReport): string {
  const body = [pageHeader(report), element('main', {}, ...mainParts(report)), pageFooter(report)].join('\n');
  const head = element(
    'head',
    {},
    '<meta charset="utf-8"/>',
    element('title', {}, escapeText(report.title)),
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    `<style>${pageStyle}\n${paletteStyle(body)}</style>`,
  );
  return `<!doctype html>\n${element('html', { lang: 'en' }, head, '\n', element('body', {}, '\n', body, '\n'))}\n`;
}

function pageHeader({ title, summary, definitions: { disability: definition } }: CohortReport): string {
  const [all] = summary.all.groups;
  const lead = `${counted(summary.persons, 'person', 'persons')}, ${fixed(all?.personYears ?? 0, 1)} person-years, ${counted(all?.relapses ?? 0, 'relapse', 'relapses')}.`;
  const links = sections.map(([id, text]) =>
    element('li', {}, element('a', { href: `#${id}` }, escapeText(text))),
  );
  return element(
    'header',
    {},
    heading(1, title),
    paragraph(lead, 'lead'),
    paragraph(`Worsening and improvement by ${definition.title}.`, 'soft'),
    element('nav', { 'aria-label': 'Contents' }, element('ul', {}, ...links)),
  );
}

function mainParts(report: CohortReport): readonly string[] {
  const [relapses, ...others] = summaryTables(report.summary);
  const ratios = others.filter(({ name }) => name === 'rate-ratios');
  const times = others.filter(({ name }) => name !== 'rate-ratios');
  return [
    ...ratesPart(
      report,
      [relapses, ...ratios].flatMap((table) => table ?? []),
    ),
    ...timesPart(report, times),
    ...peoplePart(report),
    ...definitionsPart(report),
    ...leftOutPart(report),
    ...methodsPart(report),
  ];
}

function section(id: (typeof sections)[number][0]): string {
  const [, text] = sections.find(([name]) => name === id) ?? [id, id];
  return heading(2, text, id);
}

function ratesPart({ summary }: CohortReport, tables: readonly Table[]): readonly string[] {
  const shown = ratesByYear(summary.groups ?? summary.all);
  const hasYears = shown.some(({ years }) => years.length > 0);
  return [
    section('rates'),
    ...tables.map(tableMarkup),
    hasYears
      ? figure(
          (width) => ratesPicture(shown, width),
          'Relapses per person-year in each year of follow-up, with exact Poisson intervals. An arrow marks an interval that is cut at the top.',
        )
      : '',
  ];
}

function timesPart({ summary }: CohortReport, tables: readonly Table[]): readonly string[] {
  return [
    section('times'),
    ...summary.outcomes.flatMap((outcome) => [
      heading(3, `Time to ${outcomeLabels[outcome.outcome].event}`),
      survivalFigure(outcome),
      ...tables.filter(({ name }) => name === outcome.outcome).map(tableMarkup),
    ]),
  ];
}

function survivalFigure({ outcome, all, groups }: OutcomeSummary): string {
  const { event, without } = outcomeLabels[outcome];
  const curves = (groups ?? [all]).map(({ curve }) => curve).filter(({ persons }) => persons > 0);
  if (curves.length === 0) return paragraph('Nobody could be followed for it.');
  return figure(
    (width) =>
      survivalPicture({ name: `time-to-${outcome}`, title: `Time to ${event}`, without, curves }, width),
    'Kaplan-Meier estimate with 95% intervals; a small stroke marks a person whose follow-up ended without the event.',
  );
}

function peoplePart({ people }: CohortReport): readonly string[] {
  const swimmers = people.flatMap(({ id, group, days, marks }): readonly Swimmer[] =>
    days === undefined ? [] : [{ id, days, marks, ...(group === undefined ? {} : { group }) }],
  );
  if (swimmers.length === 0) return [section('people'), paragraph('Nobody was followed.')];
  return [
    section('people'),
    figure(
      (width) => swimmerPicture(swimmers, width),
      swimmersShown(swimmers.length, Math.min(swimmers.length, mostSwimmers)),
    ),
  ];
}

function definitionsPart({ findings }: CohortReport): readonly string[] {
  if (findings.length === 0) return [section('definitions'), paragraph('No other definition was applied.')];
  const rows = definitionRows(findings);
  return [
    section('definitions'),
    figure(
      (width) => definitionsPicture(rows, width),
      'Share of persons with worsening (exact interval) and share of PIRA among worsening events (interval between persons).',
    ),
    tableMarkup(multiverseTable(findings)),
    figure(
      (width) => specificationCurve(rows, width),
      'The same definitions as a specification curve: below each column a mark for every choice that definition makes.',
    ),
  ];
}

function leftOutPart({ problems, problemCount }: CohortReport): readonly string[] {
  if (problemCount === 0) return [section('left-out'), paragraph('Every row of the tables was used.')];
  const shown = problems.length === problemCount ? '' : ` The first ${problems.length} are shown.`;
  return [
    section('left-out'),
    paragraph(`${counted(problemCount, 'row was', 'rows were')} not used.${shown}`),
    tableMarkup({
      name: 'problems',
      title: 'Rows that were not used',
      columns: ['Where', 'What'],
      rows: problems.map(({ where, what }) => [where, what]),
      notes: [],
    }),
  ];
}

function methodsPart({ definitions, summary, version }: CohortReport): readonly string[] {
  return [
    section('methods'),
    ...methodsText(allSought(definitions.disability)).map((text) => paragraph(text)),
    ...furtherMethods(definitions).map((text) => paragraph(text)),
    ...statisticsText(summary, version).map((text) => paragraph(text)),
  ];
}

function pageFooter({
  definitions: { disability: definition },
  definitionSha256,
  version,
}: CohortReport): string {
  return element(
    'footer',
    {},
    paragraph(`Made by Ebb ${version} with the definition ${definition.id}, version ${definition.version}.`),
    element('p', {}, 'SHA-256 of the definition: ', element('code', {}, escapeText(definitionSha256))),
    paragraph('Ebb is no medical device and gives no medical advice.'),
  );
}
