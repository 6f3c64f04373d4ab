import type { Sheet as AnySheet } from '../../../player/sheet.ts';
import { loudnessOf } from './alarm.ts';
import { type Layers, type LoadBy, loadSources } from './layers.ts';
import {
  angles,
  frame,
  inRadians,
  levelAt,
  loop,
  onLoop,
  type Part,
  parts,
  safety,
  vessel,
  vesselMiddle,
} from './places.ts';

export const inks = [
  ...loadSources,
  'layer',
  'water',
  'eased',
  'ground',
  'name',
  'safe',
  'loop',
  'node',
  'bell',
] as const;
type Sheet = AnySheet<(typeof inks)[number]>;

/** What moves. All 0-1, but what of the load is told in layers. */
export interface State extends Readonly<Record<Part, number>> {
  readonly layers: Layers;
  readonly safety: number;
}

/** Draws a moment; `seconds` moves the water and the bell. A layer that is tall enough bears its name. */
export function draw(
  sheet: Sheet,
  state: State,
  seconds: number,
  names: Readonly<Record<keyof LoadBy, string>>,
): void {
  const { pen } = sheet;
  pen.scale(sheet.width / frame.width, sheet.height / frame.height);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  drawLoad(sheet, state.layers, seconds);
  drawNames(sheet, state.layers, names);
  drawFlow(sheet, state.layers.level);
  drawSafety(sheet, state.safety);
  drawLoop(sheet, state);
  drawBell(sheet, loudnessOf(state), seconds);
}

/** Layers from the tallest down, each over the one before; then what good sleep or calm takes off is paled. */
function drawLoad({ pen, inks: colours }: Sheet, { layers, level }: Layers, seconds: number): void {
  const swell = 3 * Math.sin(1.7 * seconds);
  const { left, right, top, bottom, corner } = vessel;
  pen.save();
  pen.beginPath();
  pen.roundRect(left, 0, right - left, bottom, [0, 0, corner, corner]);
  pen.clip();
  pen.lineWidth = 1;
  pen.strokeStyle = colours.layer;
  for (const { source, to } of layers.toReversed()) {
    traceSurface(pen, to, swell, bottom);
    pen.fillStyle = colours[source];
    pen.fill();
    pen.stroke();
  }
  const stacked = layers.at(-1)?.to ?? 0;
  if (stacked > level) {
    traceSurface(pen, level, swell, top - 10);
    pen.globalAlpha = 0.75;
    pen.fillStyle = colours.ground;
    pen.fill();
    pen.globalAlpha = 1;
  }
  traceSurface(pen, level, swell);
  pen.lineWidth = 2.5;
  pen.strokeStyle = colours.water;
  pen.stroke();
  traceSurface(pen, stacked, swell);
  pen.setLineDash([4, 4]);
  pen.lineWidth = 1.5;
  pen.strokeStyle = colours.eased;
  pen.stroke();
  pen.restore();
}

/** The water's surface, closed down or up to a height where one is given. */
function traceSurface(pen: CanvasRenderingContext2D, share: number, swell: number, closedAt?: number): void {
  const [at, { left, right }] = [levelAt(share), vessel];
  pen.beginPath();
  pen.moveTo(left, at + swell);
  pen.bezierCurveTo(left + 28, at - 5 - swell, right - 28, at + 5 + swell, right, at - swell);
  if (closedAt === undefined) return;
  pen.lineTo(right, closedAt);
  pen.lineTo(left, closedAt);
  pen.closePath();
}

/** A layer lower than its name would be hidden by it. */
const leastNamed = 14;

function drawNames(
  { pen, font, inks: colours }: Sheet,
  { layers }: Layers,
  names: Readonly<Record<keyof LoadBy, string>>,
): void {
  pen.font = `11.5px ${font}`;
  pen.textAlign = 'center';
  pen.fillStyle = colours.name;
  for (const { source, from, to } of layers) {
    const [low, high] = [levelAt(from), levelAt(to)];
    if (low - high >= leastNamed) pen.fillText(names[source], vesselMiddle, (low + high) / 2 + 4);
  }
}

const flow = new Path2D(`M${vessel.right + 5} 108h24m-7-6 7 6-7 6`);

/** Load feeds the loop, the more of it the stronger. */
function drawFlow({ pen, inks: colours }: Sheet, level: number): void {
  pen.strokeStyle = colours.water;
  pen.lineWidth = 1 + 4 * level;
  pen.stroke(flow);
}

/** An arc that closes, from below, into a ring. */
function drawSafety({ pen, inks: colours }: Sheet, learnt: number): void {
  if (learnt <= 0) return;
  pen.beginPath();
  pen.arc(safety.x, safety.y, safety.radius, inRadians(90), inRadians(90 + 360 * Math.min(1, learnt)));
  pen.strokeStyle = colours.safe;
  pen.lineWidth = 5;
  pen.stroke();
}

function drawLoop({ pen, inks: colours }: Sheet, state: State): void {
  pen.lineCap = 'butt';
  pen.strokeStyle = colours.loop;
  for (const part of parts) {
    pen.beginPath();
    pen.arc(loop.x, loop.y, loop.radius, inRadians(angles[part] + 24), inRadians(angles[part] + 94));
    pen.globalAlpha = 0.35 + 0.65 * state[part];
    pen.lineWidth = 1.5 + 7 * state[part];
    pen.stroke();
  }
  pen.globalAlpha = 1;
  pen.lineWidth = 1;
  pen.fillStyle = colours.loop;
  pen.strokeStyle = colours.node;
  for (const part of parts) {
    const { x, y } = onLoop(angles[part]);
    pen.beginPath();
    pen.arc(x, y, 6 + 9 * state[part], 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  }
}

const bell = new Path2D(
  'M0-15a10 10 0 0 1 10 10c0 9 4 11 4 14h-28c0-3 4-5 4-14a10 10 0 0 1 10-10zM-4 13a4 4 0 0 0 8 0',
);
const rings = [1, 2, 3].map(
  (ring) =>
    new Path2D(`M${-13 - 5 * ring} ${-9 - 2 * ring}q-4 9 0 18M${13 + 5 * ring} ${-9 - 2 * ring}q4 9 0 18`),
);

/** It swings, and rings with up to three lines on each side, by how loud the alarm is. */
function drawBell({ pen, inks: colours }: Sheet, loudness: number, seconds: number): void {
  pen.save();
  pen.translate(loop.x, loop.y);
  pen.rotate(inRadians(4 * loudness * Math.sin(9 * seconds)));
  pen.lineCap = 'round';
  pen.lineWidth = 2;
  pen.strokeStyle = colours.bell;
  pen.stroke(bell);
  for (const [place, ring] of rings.entries()) if (loudness > 0.2 * (place + 1)) pen.stroke(ring);
  pen.restore();
}
