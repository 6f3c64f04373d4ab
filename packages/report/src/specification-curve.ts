import {
  type DefinitionRow,
  differingChoices,
  highestShare,
  type Share,
  sortedRows,
} from './definition-row.ts';
import { shareText } from './definitions-picture.ts';
import type { Drawn } from './legend.ts';
import { type Axis, placeOn, roundTicks, roundUp } from './linear-axis.ts';
import { decimal, element, escapeText } from './markup.ts';
import { shorten } from './measured-text.ts';
import { type Colour, fill, line } from './palette.ts';
import type { Picture } from './picture.ts';
import { counted, wholeNumber } from './plain-number.ts';

interface Layout {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly columns: number;
  readonly x: Axis;
}

const panelHeight = 130;
const dotLine = 17;

/**
 * A specification curve (Simonsohn, Simmons & Nelson, Nat Hum Behav 2020;4:1208): a column for each definition, sorted by
 * the share of persons with worsening; above what it finds, below a dot for each choice it makes.
 */
export function specificationCurve(rows: readonly DefinitionRow[], width: number): Picture {
  const sorted = sortedRows(rows);
  const isNarrow = width < 560;
  const layout: Layout = {
    width,
    isNarrow,
    columns: sorted.length,
    x: { from: 0, to: Math.max(1, sorted.length), start: gutterOf(width), end: width - 10 },
  };
  const worse = drawPanel(sorted, layout, {
    top: 0,
    title: 'Persons with worsening',
    to: roundUp(Math.max(highestShare(sorted), 0.1), 4),
    colour: 'relapse',
    of: (row) => row.withWorsening,
  });
  const pira = drawPanel(sorted, layout, {
    top: 190,
    title: 'PIRA among worsening events',
    to: 1,
    colour: 'pira',
    of: (row) => row.piraShare,
  });
  const dots = drawChoices(sorted, layout, 382);
  return {
    name: 'specification-curve',
    title: `How the answer moves over ${counted(sorted.length, 'definition', 'definitions')}`,
    description: describe(sorted),
    width,
    height: 382 + dots.height,
    body: [referenceLine(sorted, layout, 382 + dots.height), worse, pira, dots.body].join('\n'),
  };
}

/** Room for the names of choices, beside the columns on a desk and above them on a phone. */
function gutterOf(width: number): number {
  if (width < 560) return 44;
  return width < 900 ? 226 : 300;
}

interface Panel {
  readonly top: number;
  readonly title: string;
  readonly colour: Colour;
  readonly to: number;
  readonly of: (row: DefinitionRow) => Share | undefined;
}

function drawPanel(rows: readonly DefinitionRow[], { x, isNarrow }: Layout, panel: Panel): string {
  const plotTop = panel.top + 34;
  const y: Axis = { from: 0, to: panel.to, start: plotTop + panelHeight, end: plotTop };
  const column = (x.end - x.start) / Math.max(1, rows.length);
  const intervals = rows.flatMap((row, index) => {
    const share = panel.of(row);
    if (share === undefined) return [];
    return [
      `M${decimal(placeOn(x, index + 0.5))} ${decimal(placeOn(y, share.high))}V${decimal(placeOn(y, share.low))}`,
    ];
  });
  const size = Math.min(6, Math.max(1.2, column * 0.7));
  const points = rows.flatMap((row, index) => {
    const share = panel.of(row);
    if (share === undefined) return [];
    return [square(placeOn(x, index + 0.5), placeOn(y, share.share), size)];
  });
  return [
    element(
      'text',
      { x: isNarrow ? 0 : x.start, y: panel.top + 16, class: `small strong ${fill('ink')}` },
      escapeText(panel.title),
    ),
    ...roundTicks(panel.to, 4).map((share) => gridLine(x, placeOn(y, share), share)),
    element('path', {
      d: intervals.join(''),
      class: line(panel.colour),
      fill: 'none',
      opacity: 0.4,
      'stroke-width': Math.min(3, Math.max(0.5, column * 0.45)),
    }),
    element('path', { d: points.join(''), class: fill(panel.colour) }),
  ].join('\n');
}

function gridLine(x: Axis, at: number, share: number): string {
  return [
    element('path', {
      d: `M${decimal(x.start)} ${decimal(at)}H${decimal(x.end)}`,
      class: `thin ${line(share === 0 ? 'outline' : 'hairline')}`,
    }),
    element(
      'text',
      { x: x.start - 8, y: at + 4, class: `small end ${fill('soft')}` },
      `${decimal(share * 100)}%`,
    ),
  ].join('');
}

function square(x: number, y: number, size: number): string {
  return `M${decimal(x - size / 2)} ${decimal(y - size / 2)}h${decimal(size)}v${decimal(size)}h${decimal(-size)}z`;
}

interface ChoiceLine {
  readonly of: string;
  /** Absent: the heading of the choice. */
  readonly value?: string;
  readonly top: number;
}

/** A line for each value of each choice, a dot where the definition makes it. Values that touch join to a bar. */
function drawChoices(rows: readonly DefinitionRow[], layout: Layout, top: number): Drawn {
  const valueLine = layout.isNarrow ? dotLine + 13 : dotLine;
  const lines: ChoiceLine[] = [];
  let next = top;
  for (const { of, values } of differingChoices(rows)) {
    lines.push({ of, top: next });
    next += dotLine + 1;
    for (const value of values) {
      lines.push({ of, value, top: next });
      next += valueLine;
    }
    next += 8;
  }
  return { body: lines.map((each) => drawChoice(each, rows, layout)).join('\n'), height: next - top };
}

function drawChoice({ of, value, top }: ChoiceLine, rows: readonly DefinitionRow[], layout: Layout): string {
  if (value === undefined)
    return element('text', { x: 0, y: top + 13, class: `small strong ${fill('ink')}` }, escapeText(of));
  const { x, isNarrow, width } = layout;
  const middle = top + (isNarrow ? 21 : dotLine / 2);
  const column = (x.end - x.start) / Math.max(1, rows.length);
  const dots = rows.flatMap(({ choices }, index) =>
    choices.some((choice) => choice.of === of && choice.value === value)
      ? [tick(placeOn(x, index + 0.5), middle, column)]
      : [],
  );
  const at = isNarrow ? { x: 0, y: top + 13, room: width } : { x: 10, y: middle + 4, room: x.start - 22 };
  return [
    element(
      'text',
      { x: at.x, y: at.y, class: `small ${fill('soft')}` },
      escapeText(shorten(value, at.room, 11.5)),
    ),
    element('path', {
      d: `M${decimal(x.start)} ${decimal(middle)}H${decimal(x.end)}`,
      class: `thin ${line('hairline')}`,
    }),
    element('path', { d: dots.join(''), class: fill('ink') }),
  ].join('');
}

function tick(x: number, y: number, column: number): string {
  const size = Math.min(7, Math.max(1, column * 0.8));
  const height = Math.min(8, Math.max(size, 5));
  return `M${decimal(x - size / 2)} ${decimal(y - height / 2)}h${decimal(size)}v${decimal(height)}h${decimal(-size)}z`;
}

function referenceLine(rows: readonly DefinitionRow[], { x }: Layout, height: number): string {
  const index = rows.findIndex(({ isReference }) => isReference);
  if (index < 0) return '';
  const at = placeOn(x, index + 0.5);
  const isLate = at > (x.start + x.end) / 2;
  return [
    element('path', {
      d: `M${decimal(at)} 22V${decimal(height)}`,
      class: `thin ${line('outline')}`,
      'stroke-dasharray': '2 3',
    }),
    element(
      'text',
      { x: isLate ? at - 5 : at + 5, y: 31, class: `small ${isLate ? 'end ' : ''}${fill('soft')}` },
      'reference',
    ),
  ].join('');
}

function describe(rows: readonly DefinitionRow[]): string {
  const range = (of: (row: DefinitionRow) => Share | undefined): string => {
    const found = rows.flatMap((row) => of(row) ?? []).toSorted((one, other) => one.share - other.share);
    return `from ${shareText(found[0])} to ${shareText(found[found.length - 1])}`;
  };
  const choices = differingChoices(rows).map(({ of, values }) => `${of}: ${values.join(', ')}`);
  return `${wholeNumber(rows.length)} definitions of one cohort. Persons with worsening ${range((row) => row.withWorsening)}; PIRA among worsening events ${range((row) => row.piraShare)}. What differs: ${choices.join('; ')}.`;
}
