import { drawLegend, type LegendEntry } from './legend.ts';
import { placeOn, wholeTicks } from './linear-axis.ts';
import { drawMark, type MarkLook } from './mark-shape.ts';
import { decimal, element, escapeText } from './markup.ts';
import { shorten } from './measured-text.ts';
import { fill, line } from './palette.ts';
import type { Picture } from './picture.ts';
import { counted, wholeNumber } from './plain-number.ts';
import { chooseSwimmers, compareText, type Swimmer, type SwimmerMark } from './swimmer-choice.ts';

const daysPerYear = 365.25;
const rowHeight = 15;

const looks: Readonly<Record<SwimmerMark['what'], MarkLook>> = {
  relapse: { shape: 'bar', colour: 'relapse' },
  RAW: { shape: 'up', colour: 'raw' },
  PIRA: { shape: 'diamond', colour: 'pira' },
  undefined: { shape: 'ring', colour: 'unclear' },
  worsening: { shape: 'up', colour: 'worsening' },
  improvement: { shape: 'down', colour: 'improvement' },
};

const labels: Readonly<Record<SwimmerMark['what'], string>> = {
  relapse: 'Relapse',
  RAW: 'Worsening with a relapse (RAW)',
  PIRA: 'Worsening without relapses (PIRA)',
  undefined: 'Worsening, neither',
  worsening: 'Confirmed worsening',
  improvement: 'Confirmed improvement',
};

/** Relapses lie lowest and improvement highest, so that no rare mark is hidden by a common one. */
const order = ['relapse', 'worsening', 'undefined', 'RAW', 'PIRA', 'improvement'] as const;

/** One line for each person from the first visit to the last, with what happened on it; at most sixty persons. */
export function swimmerPicture(people: readonly Swimmer[], width: number): Picture {
  const chosen = chooseSwimmers(people);
  const blocks = blocksOf(chosen);
  const legend = drawLegend(legendOf(chosen), width);
  const gutter = width < 480 ? 62 : 104;
  const years = Math.max(...chosen.map(({ days }) => days), 1) / daysPerYear;
  const axis = { from: 0, to: years, start: gutter, end: width - 8 };
  const top = legend.height + 14;
  const rows = blocks.flatMap((block) => block.rows);
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  const ticks = wholeTicks(years, width < 480 ? 6 : 14).map((year) => {
    const x = placeOn(axis, year);
    return [
      element('path', {
        d: `M${decimal(x)} ${decimal(top)}v${decimal(height + 4)}`,
        class: `thin ${line('hairline')}`,
      }),
      element('text', { x, y: top + height + 18, class: `small middle ${fill('soft')}` }, String(year)),
    ].join('');
  });
  const drawn = blocks.map((block) => drawBlock(block, top, axis, gutter));
  const caption = element(
    'text',
    { x: (axis.start + axis.end) / 2, y: top + height + 36, class: `small middle ${fill('soft')}` },
    'Years since the first visit',
  );
  return {
    name: 'swimmer',
    title: 'Course of each person',
    description: describe(people.length, rows),
    width,
    height: top + height + 42,
    body: [legend.body, ...ticks, ...drawn, caption].join('\n'),
  };
}

interface Block {
  readonly heading?: string;
  readonly top: number;
  readonly height: number;
  readonly rows: readonly Swimmer[];
}

function blocksOf(chosen: readonly Swimmer[]): readonly Block[] {
  const byGroup = [...Map.groupBy(chosen, ({ group }) => group ?? '')].toSorted(([one], [other]) =>
    compareText(one, other),
  );
  const isSplit = byGroup.length > 1;
  let top = 0;
  return byGroup.map(([group, rows]) => {
    const block: Block = {
      ...(isSplit ? { heading: group } : {}),
      top,
      height: rows.length * rowHeight + (isSplit ? 30 : 4),
      rows,
    };
    top += block.height;
    return block;
  });
}

function drawBlock(block: Block, top: number, axis: Parameters<typeof placeOn>[0], gutter: number): string {
  const heading =
    block.heading === undefined
      ? ''
      : element(
          'text',
          { x: 0, y: top + block.top + 18, class: `strong ${fill('ink')}` },
          escapeText(block.heading),
        );
  const first = top + block.top + (block.heading === undefined ? 8 : 32);
  const rows = block.rows.map((person, index) => {
    const y = first + index * rowHeight;
    const end = placeOn(axis, person.days / daysPerYear);
    const marks = person.marks.toSorted((one, other) => order.indexOf(one.what) - order.indexOf(other.what));
    return [
      element(
        'text',
        { x: gutter - 8, y: y + 4, class: `small end ${fill('soft')}` },
        escapeText(shorten(person.id, gutter - 12, 11.5)),
      ),
      element('path', {
        d: `M${decimal(axis.start)} ${decimal(y)}H${decimal(end)}M${decimal(end)} ${decimal(y - 3)}v6`,
        class: line('outline'),
        fill: 'none',
        'stroke-width': 1.25,
      }),
      ...marks.map(({ days, what }) => drawMark(looks[what], placeOn(axis, days / daysPerYear), y)),
    ].join('');
  });
  return [heading, ...rows].join('\n');
}

function legendOf(chosen: readonly Swimmer[]): readonly LegendEntry[] {
  const seen = new Set(chosen.flatMap(({ marks }) => marks.map(({ what }) => what)));
  const marks = order.filter((what) => seen.has(what));
  const end: LegendEntry = {
    label: 'Last visit',
    sign: (x, y) =>
      element('path', {
        d: `M${decimal(x - 8)} ${decimal(y)}h14m0 -3v6`,
        class: line('outline'),
        fill: 'none',
        'stroke-width': 1.25,
      }),
  };
  return [
    ...marks.map((what) => ({
      label: labels[what],
      sign: (x: number, y: number) => drawMark(looks[what], x, y),
    })),
    end,
  ];
}

function describe(all: number, shown: readonly Swimmer[]): string {
  const marks = shown.flatMap((person) => person.marks);
  const counts = order
    .map((what) => [labels[what], marks.filter((mark) => mark.what === what).length] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label}: ${wholeNumber(count)}`);
  return `${swimmersShown(all, shown.length)} ${counts.join('. ')}${counts.length > 0 ? '.' : ''}`;
}

/** Says who is shown, and how they were chosen where not all are. */
export function swimmersShown(all: number, shown: number): string {
  return shown === all
    ? `All ${counted(all, 'person', 'persons')}, longest follow-up first.`
    : `${wholeNumber(shown)} of ${counted(all, 'person', 'persons')}, spread evenly over the lengths of follow-up; longest first.`;
}
