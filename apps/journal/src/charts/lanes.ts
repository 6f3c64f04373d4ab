/** A stretch of pixels that wants a lane of its own. */
export interface Stretched {
  readonly x: number;
  readonly width: number;
}

/** The lowest lane for each, in the order given, such that no two in a lane come closer than `gap`. */
export function lanesOf(stretches: readonly Stretched[], gap: number): number[] {
  const order = stretches
    .map((_, i) => i)
    .sort((a, b) => (stretches[a] as Stretched).x - (stretches[b] as Stretched).x || a - b);
  const ends: number[] = [];
  const lanes = new Array<number>(stretches.length);
  for (const i of order) {
    const { x, width } = stretches[i] as Stretched;
    const free = ends.findIndex((end) => end + gap <= x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x + width;
    lanes[i] = lane;
  }
  return lanes;
}
