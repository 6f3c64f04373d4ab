import { bundle, type Cell, type Fibre, lesion, type Stretch } from './bundle.ts';
import { type FibreState, fibreState, insulation, type Moment } from './seen.ts';

export const inks = ['fibre', 'insulation', 'regrown', 'signal', 'inflammation', 'builder', 'lost'] as const;
/** Colours as the browser works them out, so that they follow the theme. */
export type Inks = Readonly<Record<(typeof inks)[number], string>>;

export interface Sheet {
  readonly pen: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly inks: Inks;
}

/** Draws a moment; `seconds` moves the signals and the cells. */
export function draw(sheet: Sheet, moment: Moment, seconds: number): void {
  const { pen } = sheet;
  pen.clearRect(0, 0, sheet.width, sheet.height);
  pen.lineCap = 'round';
  drawGlow(sheet, moment);
  drawScar(sheet, moment);
  for (const fibre of bundle.fibres) {
    const state = fibreState(fibre, moment);
    drawFibre(sheet, fibre, state);
    if (state !== 'lost') for (const stretch of fibre.stretches) drawStretch(sheet, fibre, stretch, moment);
  }
  for (const [place, fibre] of bundle.fibres.entries())
    drawSignals(sheet, fibre, moment, seconds + place * 0.37);
  drawCells(sheet, moment, seconds);
}

function heightAt({ y, bend, phase }: Fibre, x: number): number {
  return y + bend * Math.sin(8 * x + phase);
}

/**
 * Drawn first, on an empty sheet: an even colour, then only its strength fades outwards. A gradient from the colour to
 * transparent would pass through grey. It ends before the sheet does, so that no edge shows.
 */
function drawGlow({ pen, width, height, inks: { inflammation } }: Sheet, moment: Moment): void {
  if (moment.inflammation < 0.01) return;
  pen.save();
  pen.globalAlpha = 0.42 * moment.inflammation;
  pen.fillStyle = inflammation;
  pen.fillRect(0, 0, width, height);
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = 'destination-in';
  pen.translate(lesion.x * width, lesion.y * height);
  pen.scale(0.46 * width, 0.5 * height);
  const fading = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  fading.addColorStop(0, 'black');
  fading.addColorStop(1, 'transparent');
  pen.fillStyle = fading;
  pen.fillRect(-2, -2, 4, 4);
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

function drawFibre({ pen, width, height, inks: colours }: Sheet, fibre: Fibre, state: FibreState): void {
  pen.beginPath();
  for (let part = 0; part <= 60; part++) {
    const x = part / 60;
    pen.lineTo(x * width, heightAt(fibre, x) * height);
  }
  pen.strokeStyle = state === 'lost' ? colours.lost : colours.fibre;
  pen.lineWidth = state === 'lost' ? 1.5 : 2.5;
  pen.setLineDash(state === 'lost' ? [3, 11] : []);
  pen.stroke();
  pen.setLineDash([]);
}

function drawStretch(sheet: Sheet, fibre: Fibre, stretch: Stretch, moment: Moment): void {
  const { pen, width, height, inks: colours } = sheet;
  const thickness = insulation(stretch, moment);
  if (thickness < 0.03) return;
  const isRegrown = stretch.bareAt < moment.onceBare && stretch.bareAt > moment.bare;
  pen.beginPath();
  for (let part = 0; part <= 6; part++) {
    const x = stretch.from + ((stretch.to - stretch.from) * part) / 6;
    pen.lineTo(x * width, heightAt(fibre, x) * height);
  }
  pen.strokeStyle = isRegrown ? colours.regrown : colours.insulation;
  pen.lineWidth = Math.max(3, (0.42 * height * thickness) / bundle.fibres.length);
  pen.stroke();
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
