import { type DefinitionRow, highestShare, type Share, sortedRows } from './definition-row.ts';
import { type Axis, placeOn, roundTicks, roundUp } from './linear-axis.ts';
import { drawMark } from './mark-shape.ts';
import { decimal, element, escapeText } from './markup.ts';
import { shorten } from './measured-text.ts';
import { type Colour, fill, line } from './palette.ts';
import type { Picture } from './picture.ts';
import { percent } from './plain-number.ts';

interface Panel {
  readonly title: string;
  readonly colour: Colour;
  readonly axis: Axis;
  readonly of: (row: DefinitionRow) => Share | undefined;
}

const labelSize = 13;

/** A line for each named definition: share of persons with worsening, and PIRA's share of it, with intervals. */
export function definitionsPicture(rows: readonly DefinitionRow[], width: number): Picture {
  const sorted = sortedRows(rows);
  const isNarrow = width < 560;
  const panels = panelsFor(width, isNarrow, Math.max(highestShare(sorted), 0.1));
  const rowHeight = isNarrow ? 44 : 28;
  const top = 46;
  const height = sorted.length * rowHeight;
  const heads = panels.map((panel) => drawHead(panel, top, height, isNarrow));
  const lines = sorted.map((row, index) => {
    const rowTop = top + index * rowHeight;
    const y = rowTop + (isNarrow ? 30 : rowHeight / 2);
    return [
      drawLabel(row, { y: isNarrow ? rowTop + 14 : y + 4.5, room: isNarrow ? width : 236 }),
      ...panels.map((panel) => drawShare(panel, panel.of(row), y)),
    ].join('');
  });
  return {
    name: 'definitions',
    title: 'The same cohort under each definition',
    description: `${sorted.map(describe).join('. ')}.`,
    width,
    height: top + height + 6,
    body: [...heads, ...lines].join('\n'),
  };
}

function panelsFor(width: number, isNarrow: boolean, highest: number): readonly Panel[] {
  const left = isNarrow ? 8 : 252;
  const gap = isNarrow ? 46 : 48;
  const each = (width - left - gap - 20) / 2;
  const axis = (place: number, to: number): Axis => {
    const start = left + place * (each + gap);
    return { from: 0, to, start, end: start + each };
  };
  return [
    {
      title: isNarrow ? 'Persons worse' : 'Persons with worsening',
      colour: 'relapse',
      axis: axis(0, roundUp(highest, 4)),
      of: (row) => row.withWorsening,
    },
    {
      title: isNarrow ? 'PIRA share' : 'PIRA among worsening events',
      colour: 'pira',
      axis: axis(1, 1),
      of: (row) => row.piraShare,
    },
  ];
}

function drawHead({ title, colour, axis }: Panel, top: number, height: number, isNarrow: boolean): string {
  const ticks = roundTicks(axis.to, isNarrow ? 2 : 4).map((share) => {
    const x = placeOn(axis, share);
    return [
      element('path', {
        d: `M${decimal(x)} ${decimal(top)}v${decimal(height)}`,
        class: `thin ${line('hairline')}`,
      }),
      element('text', { x, y: top - 8, class: `small middle ${fill('soft')}` }, `${decimal(share * 100)}%`),
    ].join('');
  });
  return [
    element('text', { x: axis.start - 8, y: 14, class: `small strong ${fill('ink')}` }, escapeText(title)),
    element('path', { d: `M${decimal(axis.start - 8)} 20h26`, class: line(colour), 'stroke-width': 2 }),
    ...ticks,
  ].join('');
}

function drawLabel(row: DefinitionRow, { y, room }: { readonly y: number; readonly room: number }): string {
  const label = row.isReference ? `${row.title} (reference)` : row.title;
  return element(
    'text',
    { x: 0, y, class: `${fill('ink')}${row.isReference ? ' strong' : ''}` },
    escapeText(shorten(label, row.isReference ? room * 0.94 : room, labelSize)),
  );
}

function drawShare({ axis, colour }: Panel, share: Share | undefined, y: number): string {
  if (share === undefined)
    return element('text', { x: axis.start, y: y + 4, class: `small ${fill('soft')}` }, '–');
  const [low, high] = [placeOn(axis, share.low), placeOn(axis, share.high)];
  return [
    element('path', {
      d: `M${decimal(low)} ${decimal(y)}H${decimal(high)}M${decimal(low)} ${decimal(y - 3.5)}v7M${decimal(high)} ${decimal(y - 3.5)}v7`,
      class: line(colour),
      fill: 'none',
      'stroke-width': 1.5,
    }),
    drawMark({ shape: colour === 'pira' ? 'diamond' : 'dot', colour }, placeOn(axis, share.share), y),
  ].join('');
}

function describe({ title, withWorsening, piraShare }: DefinitionRow): string {
  return `${title}: persons with worsening ${shareText(withWorsening)}, PIRA ${shareText(piraShare)}`;
}

/** '23.4% (19.2% to 28.0%)'. */
export function shareText(share: Share | undefined): string {
  return share === undefined
    ? 'not estimable'
    : `${percent(share.share)} (${percent(share.low)} to ${percent(share.high)})`;
}
