import type { BandMark } from './bands.ts';
import type { Point } from './curve.ts';
import { tenth } from './day-scale.ts';
import { fillings, shapes } from './marks.ts';
import { yOfScore } from './panel.ts';
import { type Placed, shapeWidth } from './placed.ts';
import type { DrawnPanel, DrawnRow, Strip } from './strip.ts';

/** One SVG element. The page and the golden pictures are both made of these. */
export interface Drawn {
  readonly tag: 'path' | 'rect' | 'line' | 'circle' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

const line = (name: string, from: readonly [number, number], to: readonly [number, number]): Drawn => ({
  tag: 'line',
  attributes: { class: name, x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
});

const path = (name: string, d: string): Drawn[] =>
  d === '' ? [] : [{ tag: 'path', attributes: { class: name, d } }];

/** Columns reach over the edges of the view; they are cut off there, so that a line does not end where it goes on. */
const cut = (name: string, d: string): Drawn[] =>
  d === '' ? [] : [{ tag: 'path', attributes: { class: name, d, 'clip-path': 'url(#plot)' } }];

const text = (name: string, x: number, y: number, words: string): Drawn => ({
  tag: 'text',
  attributes: { class: name, x: tenth(x), y: tenth(y) },
  text: words,
});

/** All that lies behind the bands: the axis, the spells running through, the usual levels and the lines. */
export function drawingOf(strip: Strip): Drawn[] {
  return [
    ...axisDrawn(strip),
    ...backdropsDrawn(strip),
    ...strip.panels.flatMap((panel, i) => panelDrawn(panel, i, strip)),
  ];
}

function axisDrawn(strip: Strip): Drawn[] {
  const { axis, scale, axisTop, height } = strip;
  const days = axis.level === 'days';
  const dayRoom = (scale.right - scale.left) / (scale.last - scale.first + 1);
  const contextBelow = axis.contexts.length > 0;
  const edges = new Set(axis.contexts.map(({ day }) => day).filter((day) => day !== scale.first));
  return [
    ...axis.ticks.map(({ day, x }) =>
      edges.has(day) || !contextBelow
        ? line('grid edge', [x, axisTop - 36], [x, height - 10])
        : line('grid', [x, axisTop - 2], [x, axisTop + 3]),
    ),
    ...axis.ticks
      .filter(({ x, label }) => days || x + 4 + label.length * letterWidth <= strip.width)
      .map(({ x, label }) =>
        text(days ? 'tick centred' : 'tick', days ? x + dayRoom / 2 : x + 4, axisTop - 10, label),
      ),
    ...axis.contexts.map(({ x, label }) => text('context', x + (days ? 0 : 4), axisTop - 27, label)),
    ...(strip.todayX === undefined
      ? []
      : [line('today', [strip.todayX, axisTop - 4], [strip.todayX, height - 10])]),
  ];
}

function backdropsDrawn({ backdrops, panels }: Strip): Drawn[] {
  const top = panels[0]?.frame.top;
  const bottom = panels.at(-1)?.frame.bottom;
  if (top === undefined || bottom === undefined) return [];
  return backdrops.map(({ x, width }) => ({
    tag: 'rect',
    attributes: { class: 'backdrop', x, y: top, width, height: bottom - top },
  }));
}

/** On a narrow page the labels stand inside, and the middle is left free. */
const levelLabels = (gutter: number): readonly number[] => (gutter > 0 ? [0, 5, 10] : [0, 10]);

function panelDrawn(panel: DrawnPanel, index: number, { scale, gutter }: Strip): Drawn[] {
  const { frame, usual } = panel;
  const level = (score: number, name: string) =>
    line(name, [scale.left, yOfScore(frame, score)], [scale.right, yOfScore(frame, score)]);
  const inView = ({ x }: Point) => x >= scale.left && x <= scale.right;
  const name = index === 0 ? 'base' : `symptom symptom-${index}`;
  return [
    level(10, 'level'),
    level(5, 'level middle'),
    ...usual.flatMap(({ x, width, low, high, median }): Drawn[] => [
      {
        tag: 'rect',
        attributes: { class: 'usual', x, y: high, width, height: Math.max(2, tenth(low - high)) },
      },
      line('usual-median', [x, median], [tenth(x + width), median]),
    ]),
    ...cut(`range ${name}`, panel.range),
    ...(index === 0 ? cut(`area ${name}`, panel.area) : []),
    ...cut(`line ${name}`, panel.line),
    ...panel.dots.filter(inView).map(({ x, y }) => dot(`dot ${name}`, x, y, 2.5)),
    ...panel.alone.filter(inView).map(({ x, y }) => dot(`alone ${name}`, x, y, 2)),
    level(0, 'level zero'),
    ...levelLabels(gutter).map((score) =>
      text(
        gutter > 0 ? 'level-label outside' : 'level-label',
        scale.right + (gutter > 0 ? 6 : 0),
        yOfScore(frame, score),
        `${score}`,
      ),
    ),
  ];
}

const dot = (name: string, x: number, y: number, r: number): Drawn => ({
  tag: 'circle',
  attributes: { class: name, cx: x, cy: y, r },
});

const barInset = 3;
/** Bars that follow one another without a day between are still two. */
const besideBar = 1;
const letterWidth = 6.6;

/** One band of a row: a bar with its shape and, where it fits, its name; or the shape alone. */
export function bandDrawn(placed: Placed, row: DrawnRow, label: string): Drawn[] {
  const [{ mark }] = placed.bands;
  const top = row.top + placed.lane * row.laneHeight + barInset;
  const height = row.laneHeight - 2 * barInset;
  const middle = top + height / 2;
  if (placed.narrow) return narrowDrawn(placed, mark, middle);
  return [
    ...easingDrawn(placed, mark, top, height),
    { tag: 'path', attributes: { class: `bar ${mark} ${fillings[mark]}`, d: barPath(placed, top, height) } },
    ...barContents(placed, mark, middle, label),
  ];
}

function narrowDrawn(placed: Placed, mark: BandMark, middle: number): Drawn[] {
  const centre = placed.x + placed.width / 2;
  return [
    ...easingDrawn(placed, mark, middle - 4, 8),
    shapeDrawn(mark, centre, middle, `shape ${mark} ${fillings[mark]}`),
    ...(placed.bands.length > 1
      ? [text('count', centre + shapeWidth / 2, middle + 4, `${placed.bands.length}`)]
      : []),
  ];
}

function shapeDrawn(mark: BandMark, x: number, y: number, name: string): Drawn {
  return {
    tag: 'path',
    attributes: { class: name, d: shapes[mark], transform: `translate(${tenth(x)} ${tenth(y)})` },
  };
}

function barContents(placed: Placed, mark: BandMark, middle: number, label: string): Drawn[] {
  if (placed.width < roomForSign(mark)) return [];
  const short = placed.width < shapeWidth * 2;
  const start = placed.x + 24;
  const fits = label.length * letterWidth + (start - placed.x) + 8 <= placed.width;
  return [
    shapeDrawn(mark, short ? placed.x + placed.width / 2 : placed.x + 13, middle, `sign ${mark}`),
    ...(fits ? [text(`name ${mark}`, start, middle + 4, label)] : []),
  ];
}

const roomForSign = (mark: BandMark): number =>
  mark === 'remission' || mark === 'quiet' ? shapeWidth * 1.5 : shapeWidth;

/** Round where it begins and ends; straight where it goes on beyond the picture. */
function barPath({ x: from, width: whole, cutLeft, cutRight }: Placed, top: number, height: number): string {
  const x = cutLeft ? from : tenth(from + besideBar);
  const width = Math.max(1, whole - (cutLeft ? 0 : besideBar) - (cutRight ? 0 : besideBar));
  const r = Math.min(height / 2, width / 2);
  const [left, right] = [cutLeft ? 0 : r, cutRight ? 0 : r];
  const corner = (radius: number, dx: number, dy: number) =>
    radius === 0 ? '' : `a${radius},${radius},0,0,1,${dx},${dy}`;
  const [end, bottom] = [tenth(x + width), tenth(top + height)];
  return [
    `M${tenth(x + left)},${top}H${tenth(end - right)}`,
    `${corner(right, right, right)}V${tenth(bottom - right)}${corner(right, -right, right)}`,
    `H${tenth(x + left)}${corner(left, -left, -left)}V${tenth(top + left)}${corner(left, left, -left)}Z`,
  ].join('');
}

/** It ebbs: full height where the spell was last reported, nothing where reports were back at the level before. */
function easingDrawn({ x, width, easing }: Placed, mark: BandMark, top: number, height: number): Drawn[] {
  if (easing < 2) return [];
  const from = tenth(x + width / 2);
  const turn = tenth(x + width);
  const end = tenth(x + width + easing);
  const bottom = tenth(top + height);
  const third = tenth(x + width + easing / 3);
  return path(
    `easing ${mark}`,
    `M${from},${top}H${turn}C${third},${top},${third},${bottom},${end},${bottom}H${from}Z`,
  );
}
