/** A straight line from values to places on the picture. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export function placeOn(axis: Axis, value: number): number {
  const share = axis.to === axis.from ? 0 : (value - axis.from) / (axis.to - axis.from);
  return axis.start + share * (axis.end - axis.start);
}

/** Round values from 0 to at most `to`, about `wanted` of them, a step of 1, 2 or 5 times a power of ten apart. */
export function roundTicks(to: number, wanted: number): readonly number[] {
  if (!(to > 0)) return [0];
  const rough = to / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((step) => step * power >= rough * 0.999) ?? 10;
  const step = factor * power;
  return Array.from({ length: Math.floor(to / step + 1e-9) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}

/** Whole numbers only, for years and counts. */
export function wholeTicks(to: number, wanted: number): readonly number[] {
  return roundTicks(to, Math.min(wanted, Math.max(1, Math.floor(to)))).filter(Number.isInteger);
}

/** The smallest end of a round tick that is not below `value`. */
export function roundUp(value: number, wanted: number): number {
  const ticks = roundTicks(value, wanted);
  const step = ticks[1] ?? value;
  return Number((Math.ceil(value / step - 1e-9) * step).toPrecision(12));
}
