import type { MedianSurvival } from '@ebb/stats';
import { type Drawn, drawLegend } from './legend.ts';
import { type Axis, placeOn, wholeTicks } from './linear-axis.ts';
import { decimal, element, escapeText } from './markup.ts';
import { shorten, textWidth } from './measured-text.ts';
import { fill, type GroupLook, groupLook, line } from './palette.ts';
import type { Picture } from './picture.ts';
import { counted, fixed, percent, wholeNumber } from './plain-number.ts';
import { atRisk, estimateAt, lastTime, type SurvivalCurve } from './survival-curve.ts';

export interface SurvivalFigure {
  readonly name: string;
  readonly title: string;
  /** What the upright axis counts: 'without a relapse'. */
  readonly without: string;
  readonly curves: readonly SurvivalCurve[];
}

interface Layout {
  readonly x: Axis;
  readonly y: Axis;
  readonly ticks: readonly number[];
}

const plotHeight = 240;
const riskLine = 18;

/**
 * Kaplan-Meier curves with the band of their intervals, a small stroke for each person who left without the event, the
 * median and the numbers at risk, a line for each group.
 */
export function survivalPicture(figure: SurvivalFigure, width: number): Picture {
  const { curves } = figure;
  const legend = curveLegend(curves, width);
  const longest = Math.max(...curves.map(({ steps }) => lastTime(steps)), 0.1);
  const isNarrow = width < 480;
  const top = legend.height + 30;
  const layout: Layout = {
    x: { from: 0, to: longest, start: 44, end: width - 10 },
    y: { from: 0, to: 1, start: top + plotHeight, end: top },
    ticks: wholeTicks(longest, isNarrow ? 5 : 12),
  };
  const drawn = curves.map((curve, place) => drawCurve(curve, groupLook(place), layout));
  const risk = drawRisk(curves, layout, width);
  const caption = element(
    'text',
    { x: 0, y: legend.height + 14, class: `small ${fill('soft')}` },
    escapeText(`Share ${figure.without}`),
  );
  return {
    name: figure.name,
    title: figure.title,
    description: curves.map((curve) => describe(curve, layout)).join(' '),
    width,
    height: top + plotHeight + risk.height,
    body: [legend.body, caption, grid(layout), ...drawn, risk.body].join('\n'),
  };
}

function curveLegend(curves: readonly SurvivalCurve[], width: number): Drawn {
  return drawLegend(
    curves.map((curve, place) => ({
      label: `${curve.label}:`,
      note: `median ${medianText(curve.median)}`,
      sign: (x, y) =>
        element('path', {
          d: `M${decimal(x - 8)} ${decimal(y)}h18`,
          class: `curve ${line(groupLook(place).colour)}`,
          'stroke-dasharray': groupLook(place).dash,
        }),
    })),
    width,
  );
}

/** '4.2 years (3.1 to 6.0)', or that follow-up did not reach it. */
export function medianText({ median, low, high }: MedianSurvival): string {
  if (median === undefined) return 'not reached';
  const from = low === undefined ? 'not reached' : fixed(low, 1);
  const to = high === undefined ? 'not reached' : fixed(high, 1);
  return `${fixed(median, 1)} years (${from} to ${to})`;
}

function grid({ x, y, ticks }: Layout): string {
  const across = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const at = placeOn(y, share);
    return [
      element('path', {
        d: `M${decimal(x.start)} ${decimal(at)}H${decimal(x.end)}`,
        class: `thin ${line(share === 0 ? 'outline' : 'hairline')}`,
      }),
      element('text', { x: x.start - 8, y: at + 4, class: `small end ${fill('soft')}` }, `${share * 100}%`),
    ].join('');
  });
  const along = ticks.map((year) =>
    element(
      'text',
      { x: placeOn(x, year), y: y.start + 18, class: `small middle ${fill('soft')}` },
      String(year),
    ),
  );
  return [...across, ...along].join('\n');
}

function drawCurve({ steps }: SurvivalCurve, look: GroupLook, layout: Layout): string {
  const { x, y } = layout;
  const falls = visibleSteps(steps, layout);
  const stair = falls.map(({ time, survival }) => `H${at(x, time)}V${at(y, survival)}`);
  return [
    band(falls, lastTime(steps), look, layout),
    element('path', {
      d: `M${at(x, 0)} ${at(y, 1)}${stair.join('')}H${at(x, lastTime(steps))}`,
      class: `curve ${line(look.colour)}`,
      'stroke-dasharray': look.dash,
    }),
    censorStrokes(steps, look, layout),
  ].join('\n');
}

type Steps = SurvivalCurve['steps'];

/** A registry has thousands of steps: those that would move the line by less than a quarter of a pixel are joined to the next. */
function visibleSteps(steps: Steps, { x, y }: Layout): Steps {
  const falls = steps.filter(({ events }) => events > 0);
  let across = placeOn(x, 0);
  let up = placeOn(y, 1);
  return falls.filter(({ time, survival }, index) => {
    const [nextAcross, nextUp] = [placeOn(x, time), placeOn(y, survival)];
    const moves = Math.abs(nextAcross - across) >= 0.25 || Math.abs(nextUp - up) >= 0.25;
    if (!moves && index < falls.length - 1) return false;
    across = nextAcross;
    up = nextUp;
    return true;
  });
}

/** The band ends where the interval does, which is not where the curve does. */
function band(falls: Steps, end: number, look: GroupLook, { x, y }: Layout): string {
  const boxes = falls.flatMap(({ time, low, high }, index) => {
    if (low === undefined || high === undefined) return [];
    const until = falls[index + 1]?.time ?? end;
    return [`M${at(x, time)} ${at(y, high)}H${at(x, until)}V${at(y, low)}H${at(x, time)}z`];
  });
  return boxes.length === 0 ? '' : element('path', { d: boxes.join(''), class: `band ${fill(look.colour)}` });
}

/** One stroke at most for each half pixel. */
function censorStrokes(steps: Steps, look: GroupLook, { x, y }: Layout): string {
  const byPlace = new Map(
    steps
      .filter(({ censored }) => censored > 0)
      .map(({ time, survival }) => [Math.round(placeOn(x, time) * 2), { time, survival }] as const),
  );
  const strokes = [...byPlace.values()].map(
    ({ time, survival }) => `M${at(x, time)} ${decimal(placeOn(y, survival) - 3)}v6`,
  );
  return strokes.length === 0
    ? ''
    : element('path', { d: strokes.join(''), class: `thin ${line(look.colour)}`, opacity: 0.65 });
}

function drawRisk(curves: readonly SurvivalCurve[], { x, y, ticks }: Layout, width: number): Drawn {
  const caption = element(
    'text',
    { x: (x.start + x.end) / 2, y: y.start + 36, class: `small middle ${fill('soft')}` },
    'Years since the first visit',
  );
  const heading = element(
    'text',
    { x: 0, y: y.start + 60, class: `small strong ${fill('soft')}` },
    'Persons at risk',
  );
  const first = y.start + 60;
  const step = curves.length === 1 ? riskLine : 2 * riskLine - 2;
  const rows = curves.map((curve, place) => {
    const { colour } = groupLook(place);
    const label = first + place * step + riskLine;
    const numbers = curves.length === 1 ? label : label + 15;
    return [
      curves.length === 1
        ? ''
        : element(
            'text',
            { x: 0, y: label, class: `small ${fill(colour)}` },
            escapeText(shorten(curve.label, width, 11.5)),
          ),
      ...ticks.map((year) => {
        const written = wholeNumber(atRisk(curve, year));
        const room = textWidth(written, 11.5) / 2;
        const middle = Math.min(placeOn(x, year), width - room);
        return element('text', { x: middle, y: numbers, class: `small middle ${fill('ink')}` }, written);
      }),
    ].join('');
  });
  return { body: [caption, heading, ...rows].join('\n'), height: 60 + curves.length * step + 8 };
}

function describe(curve: SurvivalCurve, { ticks }: Layout): string {
  const shares = ticks.flatMap((year) => {
    const estimate = year > 0 ? estimateAt(curve, year) : undefined;
    return estimate === undefined
      ? []
      : [`${percent(estimate.survival)} at ${counted(year, 'year', 'years')}`];
  });
  return `${curve.label}: ${counted(curve.persons, 'person', 'persons')}, ${counted(curve.events, 'event', 'events')}, median ${medianText(curve.median)}${shares.length > 0 ? `; ${shares.join(', ')}` : ''}.`;
}

function at(axis: Axis, value: number): string {
  return decimal(placeOn(axis, value));
}
