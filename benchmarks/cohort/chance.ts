import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws from one stream of chance; the same key gives the same draws on every machine. */
export interface Chance {
  /** Over 0 and under 1. */
  readonly share: () => number;
  readonly between: (low: number, high: number) => number;
  readonly normal: (mean: number, deviation: number) => number;
  readonly exponential: (mean: number) => number;
  readonly happens: (probability: number) => boolean;
}

/** A stream for each key: neighbouring keys give unrelated draws. */
export function chanceOf(seed: number, key: number): Chance {
  const random = xoroshiro128plus(mixed(seed ^ mixed(key)));
  for (let i = 0; i < 4; i++) random.next();
  let spare: number | undefined;
  const share = () => ((random.next() >>> 0) + 0.5) / 2 ** 32;
  const standardNormal = () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(share()));
    const angle = 2 * Math.PI * share();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return {
    share,
    between: (low, high) => low + (high - low) * share(),
    normal: (mean, deviation) => mean + deviation * standardNormal(),
    exponential: (mean) => -mean * Math.log(share()),
    happens: (probability) => share() < probability,
  };
}

/** The 32-bit finalizer of MurmurHash3 (A. Appleby, public domain). */
function mixed(key: number): number {
  const first = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
