import type { Band, BandRow } from './bands.ts';
import { type DayScale, tenth, xOfDay } from './day-scale.ts';
import { lanesOf } from './lanes.ts';

/** Bands as they stand in a row: one, or several that are too close to be told apart at this zoom. */
export interface Placed {
  readonly bands: readonly [Band, ...Band[]];
  readonly x: number;
  readonly width: number;
  /** Pixels after `x + width` in which it eased off. */
  readonly easing: number;
  readonly lane: number;
  /** Too narrow for a bar: only its shape is drawn, around the middle. */
  readonly narrow: boolean;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

export interface PlacedRow {
  readonly row: BandRow;
  readonly lanes: number;
  readonly placed: readonly Placed[];
}

/** A shape needs this much room; a bar that is shorter is drawn as its shape alone. */
export const shapeWidth = 14;
const mostLanes = 3;

/** These follow one another, so they stand in one lane, each as wide as it was long. */
const neverTwoAtOnce: ReadonlySet<BandRow> = new Set<BandRow>(['remission', 'quiet']);

/** The bands of a row that are in view, in lanes, such that none covers another. */
export function placeRow(row: BandRow, bands: readonly Band[], scale: DayScale): PlacedRow {
  const inView = bands.filter(
    (band) => band.row === row && band.from <= scale.last && (band.easedBy ?? band.to) >= scale.first,
  );
  const single = inView.map((band) => placeOne(band, scale));
  if (neverTwoAtOnce.has(row)) return rowOf(row, single);
  const laid = withLanes(single);
  return lanesIn(laid) <= mostLanes ? rowOf(row, laid) : rowOf(row, withLanes(gathered(single, scale)));
}

function rowOf(row: BandRow, placed: readonly Placed[]): PlacedRow {
  return { row, lanes: lanesIn(placed), placed };
}

const lanesIn = (placed: readonly Placed[]): number =>
  placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);

function placeOne(band: Band, scale: DayScale): Placed {
  const from = Math.max(scale.left, xOfDay(scale, band.from));
  const to = Math.min(scale.right, xOfDay(scale, band.to + 1));
  const narrow = to - from < shapeWidth && !neverTwoAtOnce.has(band.row);
  const x = narrow ? clampedMiddle((from + to) / 2, scale) - shapeWidth / 2 : from;
  const width = narrow ? shapeWidth : to - from;
  const eased = band.easedBy === undefined ? to : Math.min(scale.right, xOfDay(scale, band.easedBy));
  return {
    bands: [band],
    x: tenth(x),
    width: tenth(width),
    easing: tenth(Math.max(0, eased - (x + width))),
    lane: 0,
    narrow,
    cutLeft: band.from < scale.first,
    cutRight: band.open || band.to > scale.last,
  };
}

function clampedMiddle(x: number, scale: DayScale): number {
  return Math.max(scale.left + shapeWidth / 2, Math.min(scale.right - shapeWidth / 2, x));
}

function withLanes(placed: readonly Placed[]): Placed[] {
  const lanes = lanesOf(
    placed.map(({ x, width, easing }) => ({ x, width: width + easing })),
    1,
  );
  return placed.map((each, i) => ({ ...each, lane: lanes[i] as number }));
}

/** A shape with a number beside it. */
const gatheredWidth = shapeWidth * 2.2;

/** Shapes of one kind that would pile up become one, which says how many they are. */
function gathered(placed: readonly Placed[], scale: DayScale): Placed[] {
  const bySlot = Object.groupBy(
    placed.filter(({ narrow }) => narrow),
    ({ bands, x }) => `${bands[0].mark} ${Math.floor(x / gatheredWidth)}`,
  );
  const ones = Object.values(bySlot).map((slot) => gatheredIntoOne(slot as [Placed, ...Placed[]], scale));
  return [...placed.filter(({ narrow }) => !narrow), ...ones].sort((a, b) => a.x - b.x);
}

function gatheredIntoOne(slot: readonly [Placed, ...Placed[]], scale: DayScale): Placed {
  const [first, ...others] = slot;
  if (others.length === 0) return first;
  const bands: Placed['bands'] = [first.bands[0], ...others.map((each) => each.bands[0])];
  return { ...first, bands, easing: 0, x: Math.min(first.x, tenth(scale.right - gatheredWidth)) };
}
