import { type Drawn, drawLegend } from './legend.ts';
import { type Axis, placeOn, roundTicks, roundUp } from './linear-axis.ts';
import { drawMark } from './mark-shape.ts';
import { decimal, element, escapeText } from './markup.ts';
import { shorten, textWidth } from './measured-text.ts';
import { fill, type GroupLook, groupLook, line } from './palette.ts';
import type { Picture } from './picture.ts';
import { counted, fixed, wholeNumber } from './plain-number.ts';

/** Relapses in one year of follow-up: 1 is the time from the first visit to the day before its anniversary. */
export interface YearRate {
  readonly year: number;
  readonly relapses: number;
  readonly personYears: number;
  readonly rate: { readonly perUnit: number; readonly low: number; readonly high: number };
}

export interface GroupRates {
  readonly label: string;
  readonly years: readonly YearRate[];
}

interface Layout {
  readonly x: Axis;
  readonly y: Axis;
  readonly top: number;
  readonly columns: number;
  readonly stride: number;
}

const plotHeight = 220;

/**
 * Relapses per person-year in each year of follow-up, with exact Poisson intervals, and below them what they rest on.
 * Intervals of late years with little follow-up are cut at the top, with an arrow, so that the others can be read.
 */
export function ratesPicture(groups: readonly GroupRates[], width: number): Picture {
  const legend = groupLegend(groups, width);
  const top = legend.height + 30;
  const columns = Math.max(1, ...groups.flatMap(({ years }) => years.map(({ year }) => year)));
  const highest = highestShown(groups);
  const x: Axis = { from: 0.5, to: columns + 0.5, start: 44, end: width - 4 };
  const layout: Layout = {
    x,
    y: { from: 0, to: highest, start: top + plotHeight, end: top },
    top,
    columns,
    stride: Math.ceil(44 / ((x.end - x.start) / columns)),
  };
  const points = groups.map((group, place) => drawGroup(group, place, groups.length, layout));
  const counts = drawCounts(groups, layout, width);
  const caption = element(
    'text',
    { x: 0, y: legend.height + 14, class: `small ${fill('soft')}` },
    'Relapses per person-year, with 95% intervals',
  );
  return {
    name: 'rates-by-year',
    title: 'Relapse rate by year of follow-up',
    description: groups.map(describe).join(' '),
    width,
    height: top + plotHeight + counts.height,
    body: [legend.body, caption, grid(layout), ...points, counts.body].join('\n'),
  };
}

function groupLegend(groups: readonly GroupRates[], width: number): Drawn {
  if (groups.length < 2) return { body: '', height: 0 };
  return drawLegend(
    groups.map(({ label }, place) => ({
      label: shorten(label, width - 26, 13),
      sign: (x, y) => drawMark({ shape: shapeOf(place), colour: groupLook(place).colour }, x, y),
    })),
    width,
  );
}

function shapeOf(place: number): 'dot' | 'diamond' | 'up' {
  return (['dot', 'diamond', 'up'] as const)[place % 3] ?? 'dot';
}

/** Room for every rate and for the intervals up to twice the highest rate. */
function highestShown(groups: readonly GroupRates[]): number {
  const all = groups.flatMap(({ years }) => years.map(({ rate }) => rate));
  const highestRate = Math.max(...all.map(({ perUnit }) => perUnit), 0.05);
  const highestEnd = Math.max(...all.map(({ high }) => high), 0.05);
  return roundUp(Math.min(highestEnd, 2 * highestRate), 6);
}

function grid({ x, y, columns, stride }: Layout): string {
  const ticks = roundTicks(y.to, 4);
  const decimals = (ticks[1] ?? 1) < 0.1 ? 2 : 1;
  const across = ticks.map((rate) => {
    const at = placeOn(y, rate);
    return [
      element('path', {
        d: `M${decimal(x.start)} ${decimal(at)}H${decimal(x.end)}`,
        class: `thin ${line(rate === 0 ? 'outline' : 'hairline')}`,
      }),
      element(
        'text',
        { x: x.start - 8, y: at + 4, class: `small end ${fill('soft')}` },
        fixed(rate, decimals),
      ),
    ].join('');
  });
  const years = shownYears(columns, stride).map((year) =>
    element(
      'text',
      { x: placeOn(x, year), y: y.start + 18, class: `small middle ${fill('soft')}` },
      String(year),
    ),
  );
  return [...across, ...years].join('\n');
}

function shownYears(columns: number, stride: number): readonly number[] {
  return Array.from({ length: columns }, (_, index) => index + 1).filter((year) => (year - 1) % stride === 0);
}

function drawGroup({ years }: GroupRates, place: number, groups: number, layout: Layout): string {
  const { x, y, columns } = layout;
  const spread = Math.min(14, ((x.end - x.start) / columns) * 0.6);
  const shift = groups === 1 ? 0 : ((place + 0.5) / groups - 0.5) * spread;
  const look = groupLook(place);
  return years
    .map(({ year, rate }) => {
      const across = placeOn(x, year) + shift;
      return [
        drawInterval(rate, across, y, look),
        drawMark({ shape: shapeOf(place), colour: look.colour }, across, placeOn(y, rate.perUnit)),
      ].join('');
    })
    .join('\n');
}

function drawInterval(rate: YearRate['rate'], across: number, y: Axis, look: GroupLook): string {
  const isCut = rate.high > y.to;
  const high = isCut ? y.end : placeOn(y, rate.high);
  const end = isCut
    ? `M${decimal(across - 3.5)} ${decimal(high + 5)}l3.5 -5l3.5 5`
    : `M${decimal(across - 3)} ${decimal(high)}h6`;
  const low = placeOn(y, rate.low);
  return element('path', {
    d: `M${decimal(across)} ${decimal(high)}V${decimal(low)}M${decimal(across - 3)} ${decimal(low)}h6${end}`,
    class: line(look.colour),
    fill: 'none',
    'stroke-width': 1.25,
  });
}

function drawCounts(groups: readonly GroupRates[], layout: Layout, width: number): Drawn {
  const { x, y, columns, stride } = layout;
  const caption = element(
    'text',
    { x: (x.start + x.end) / 2, y: y.start + 36, class: `small middle ${fill('soft')}` },
    'Year of follow-up',
  );
  const years = new Set(shownYears(columns, stride));
  const first = y.start + 60;
  const rows = groups.flatMap((group, place) => [
    { label: nameOf('Relapses', group, groups), of: group, count: (one: YearRate) => one.relapses, place },
    {
      label: nameOf('Person-years', group, groups),
      of: group,
      count: (one: YearRate) => one.personYears,
      place,
    },
  ]);
  const body = rows.map(({ label, of, count, place }, row) => {
    const at = first + row * 33;
    return [
      element(
        'text',
        { x: 0, y: at, class: `small ${fill(groups.length === 1 ? 'soft' : groupLook(place).colour)}` },
        escapeText(shorten(label, width, 11.5)),
      ),
      ...of.years
        .filter(({ year }) => years.has(year))
        .map((one) => {
          const written = wholeNumber(count(one));
          const middle = Math.min(placeOn(x, one.year), width - textWidth(written, 11.5) / 2);
          return element('text', { x: middle, y: at + 15, class: `small middle ${fill('ink')}` }, written);
        }),
    ].join('');
  });
  return { body: [caption, ...body].join('\n'), height: 60 + rows.length * 33 - 8 };
}

function nameOf(what: string, group: GroupRates, groups: readonly GroupRates[]): string {
  return groups.length === 1 ? what : `${what}, ${group.label}`;
}

function describe({ label, years }: GroupRates): string {
  const each = years.map(
    ({ year, rate, relapses, personYears }) =>
      `year ${year} ${fixed(rate.perUnit, 2)} (${fixed(rate.low, 2)} to ${fixed(rate.high, 2)}; ${counted(relapses, 'relapse', 'relapses')} in ${fixed(personYears, 1)} person-years)`,
  );
  return `${label}: ${each.join(', ')}.`;
}
