import type { Sheet as AnySheet } from '../../../player/sheet.ts';
import { bundle, type Cell, type Fibre, lesion, type Stretch } from './bundle.ts';
import { fibreState, insulation, type Moment } from './seen.ts';

export const inks = [
  'fibre',
  'insulation',
  'regrown',
  'signal',
  'inflammation',
  'builder',
  'lost',
  'faded',
] as const;
type Sheet = AnySheet<(typeof inks)[number]>;

/**
 * Draws a moment; `seconds` moves the signals and the cells. What looks alike is one stroke: where a processor draws alone,
 * it pays by the stroke.
 */
export function draw(sheet: Sheet, moment: Moment, seconds: number): void {
  const { pen, inks: colours } = sheet;
  pen.lineCap = 'round';
  drawGlow(sheet, moment);
  drawScar(sheet, moment);
  const seen = bundle.fibres.map((fibre) => ({ fibre, state: fibreState(fibre, moment) }));
  const left = seen.filter(({ state }) => state !== 'lost').map(({ fibre }) => fibre);
  const lost = bundle.fibres.filter((fibre) => !left.includes(fibre));
  pen.setLineDash([3, 11]);
  drawFibres(sheet, lost, colours.lost, 1.5);
  pen.setLineDash([]);
  drawFibres(sheet, left, colours.fibre, 2.5);
  drawInsulation(sheet, left, moment);
  for (const [place, { fibre, state }] of seen.entries())
    if (state !== 'lost') drawSignals(sheet, fibre, moment, seconds + place * 0.37);
  drawCells(sheet, moment, seconds);
}

function heightAt({ y, bend, phase }: Fibre, x: number): number {
  return y + bend * Math.sin(8 * x + phase);
}

/** An even colour, then only its strength fades outwards. It ends before the sheet does, so that no edge shows. */
function drawGlow({ pen, width, height, inks: { inflammation, faded } }: Sheet, moment: Moment): void {
  if (moment.inflammation < 0.01) return;
  pen.save();
  pen.globalAlpha = 0.42 * moment.inflammation;
  pen.translate(lesion.x * width, lesion.y * height);
  pen.scale(0.46 * width, 0.5 * height);
  const fading = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  fading.addColorStop(0, inflammation);
  fading.addColorStop(1, faded);
  pen.fillStyle = fading;
  pen.fillRect(-1, -1, 2, 2);
  pen.restore();
}

/** A fine mesh that closes in where insulation has been lost. */
function drawScar({ pen, width, height, inks: { lost } }: Sheet, { scar, bare }: Moment): void {
  const strength = scar * bare;
  if (strength < 0.02) return;
  pen.save();
  pen.beginPath();
  pen.ellipse(lesion.x * width, lesion.y * height, 0.3 * width, 0.42 * height, 0, 0, 2 * Math.PI);
  pen.clip();
  pen.globalAlpha = 0.5 * Math.min(1, strength * 1.6);
  pen.strokeStyle = lost;
  pen.lineWidth = 1;
  pen.beginPath();
  for (let x = -height; x < width + height; x += 13) {
    pen.moveTo(x, 0);
    pen.lineTo(x + 0.6 * height, height);
    pen.moveTo(x + 0.6 * height, 0);
    pen.lineTo(x, height);
  }
  pen.stroke();
  pen.restore();
}

function drawFibres(sheet: Sheet, fibres: readonly Fibre[], ink: string, thickness: number): void {
  const { pen } = sheet;
  pen.beginPath();
  for (const fibre of fibres) trace(sheet, fibre, { from: 0, to: 1, parts: 24 });
  pen.strokeStyle = ink;
  pen.lineWidth = thickness;
  pen.stroke();
}

function trace(
  { pen, width, height }: Sheet,
  fibre: Fibre,
  { from, to, parts }: { readonly from: number; readonly to: number; readonly parts: number },
): void {
  for (let part = 0; part <= parts; part++) {
    const x = from + ((to - from) * part) / parts;
    if (part === 0) pen.moveTo(x * width, heightAt(fibre, x) * height);
    else pen.lineTo(x * width, heightAt(fibre, x) * height);
  }
}

/** A sixteenth of the insulation's thickness is less than the eye tells apart. */
const shades = 16;

function drawInsulation(sheet: Sheet, fibres: readonly Fibre[], moment: Moment): void {
  const { pen, height, inks: colours } = sheet;
  const stretches = fibres.flatMap((fibre) => fibre.stretches.map((stretch) => ({ fibre, stretch })));
  const alike = Map.groupBy(stretches, ({ stretch }) => {
    const thickness = Math.round(shades * insulation(stretch, moment));
    return isRegrown(stretch, moment) ? -thickness : thickness;
  });
  for (const [thickness, some] of alike) {
    if (thickness === 0) continue;
    pen.beginPath();
    for (const { fibre, stretch } of some) trace(sheet, fibre, { ...stretch, parts: 3 });
    pen.strokeStyle = thickness < 0 ? colours.regrown : colours.insulation;
    pen.lineWidth = Math.max(3, (0.42 * height * Math.abs(thickness)) / shades / bundle.fibres.length);
    pen.stroke();
  }
}

function isRegrown({ bareAt }: Stretch, { bare, onceBare }: Moment): boolean {
  return bareAt < onceBare && bareAt > bare;
}

/** Signals run from left to right, slower where a stretch is thin, and fade out where a fibre has stopped. */
function drawSignals(sheet: Sheet, fibre: Fibre, moment: Moment, seconds: number): void {
  const state = fibreState(fibre, moment);
  if (state === 'lost') return;
  const { pen, width, height, inks: colours } = sheet;
  const times = [0, ...timesAlong(fibre, moment)];
  const whole = times.at(-1) as number;
  const stop = state === 'stopped' ? firstBare(fibre, moment) : 1;
  const size = Math.max(3, height / 75);
  pen.fillStyle = colours.signal;
  for (let number = 0; number < 2; number++) {
    const x = placeAt(fibre, times, (seconds + (number * whole) / 2) % whole);
    if (x > stop) continue;
    pen.globalAlpha = Math.min(1, (stop - x) / 0.08 + (state === 'stopped' ? 0 : 1));
    pen.beginPath();
    pen.ellipse(x * width, heightAt(fibre, x) * height, 1.9 * size, size, 0, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.globalAlpha = 1;
  if (state === 'stopped') drawStop(sheet, stop, heightAt(fibre, stop));
}

function drawStop({ pen, width, height, inks: { inflammation } }: Sheet, x: number, y: number): void {
  const size = Math.max(4, height / 70);
  pen.strokeStyle = inflammation;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.moveTo(x * width, y * height - 1.6 * size);
  pen.lineTo(x * width, y * height + 1.6 * size);
  pen.stroke();
}

/** Seconds until the end of each stretch. */
function timesAlong({ stretches }: Fibre, moment: Moment): readonly number[] {
  let time = 0;
  return stretches.map((stretch) => {
    const speed = slowest + (1 - slowest) * insulation(stretch, moment);
    time += (acrossSeconds * (stretch.to - stretch.from)) / speed;
    return time;
  });
}

function placeAt({ stretches }: Fibre, times: readonly number[], seconds: number): number {
  const after = times.findIndex((time) => time > seconds);
  const { from, to } = stretches[after - 1] as Stretch;
  const [begin, end] = [times[after - 1] as number, times[after] as number];
  return from + ((to - from) * (seconds - begin)) / (end - begin);
}

function firstBare({ stretches }: Fibre, moment: Moment): number {
  const bare = stretches.find((stretch) => insulation(stretch, moment) < 0.5);
  return Math.max(0.06, (bare ?? (stretches[Math.floor(stretches.length / 2)] as Stretch)).from);
}

function drawCells(sheet: Sheet, { inflammation, builders }: Moment, seconds: number): void {
  const { pen, inks: colours } = sheet;
  for (const cell of bundle.builders) {
    if (cell.rank > builders) continue;
    const [x, y, size] = [...wandered(sheet, cell, seconds * 0.3), sheet.height / 60] as const;
    pen.strokeStyle = colours.builder;
    pen.lineWidth = 2.5;
    pen.beginPath();
    for (let arm = 0; arm < 3; arm++) {
      const angle = cell.wander + (arm * Math.PI) / 3;
      pen.moveTo(x - size * 1.3 * Math.cos(angle), y - size * 1.3 * Math.sin(angle));
      pen.lineTo(x + size * 1.3 * Math.cos(angle), y + size * 1.3 * Math.sin(angle));
    }
    pen.stroke();
  }
  pen.fillStyle = colours.inflammation;
  for (const cell of bundle.immune) {
    const there = Math.min(1, Math.max(0, (inflammation - 0.9 * cell.rank) / 0.08));
    if (there === 0) continue;
    const [x, y] = wandered(sheet, cell, seconds);
    pen.globalAlpha = there;
    pen.beginPath();
    pen.arc(x, y, sheet.height / 46, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.globalAlpha = 1;
}

function wandered(
  { width, height }: Sheet,
  { x, y, wander }: Cell,
  seconds: number,
): readonly [number, number] {
  return [
    (x + 0.012 * Math.sin(0.9 * seconds + wander)) * width,
    (y + 0.02 * Math.cos(0.7 * seconds + 2 * wander)) * height,
  ];
}

/** Seconds a signal takes across where all is whole; real ones take thousandths. */
const acrossSeconds = 2.2;
/** Share of its speed that a signal keeps where there is no insulation. */
const slowest = 0.25;
