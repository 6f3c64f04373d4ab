import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Seeded chance (xoroshiro128+). Drawing from it changes it, and changes no other stream. */
export type RandomStream = RandomGenerator;

/**
 * The stream of a place in a tree of streams, say of a person, and below it of that person's third year. The same seed and path
 * give the same numbers on every machine, whatever other streams exist; different ones give independent numbers. The state is
 * `numpy.random.SeedSequence(seed, spawn_key=path).generate_state(4)` (M. E. O'Neill's seed_seq_fe with a pool of 128 bits).
 */
export function streamOf(seed: number, ...path: readonly number[]): RandomStream {
  if (!(Number.isSafeInteger(seed) && seed >= 0))
    throw new RangeError(
      `Cannot seed a stream with ${seed}: the seed must be a whole number from 0 to 2^53 - 1`,
    );
  for (const place of path)
    if (place !== place >>> 0)
      throw new RangeError(
        `Cannot find a stream at ${place}: a path must be of whole numbers from 0 to 2^32 - 1`,
      );
  return xoroshiro128plusFromState(
    stateOf(poolOf([seed % 2 ** 32, Math.floor(seed / 2 ** 32), 0, 0, ...path])),
  );
}

/** Four words into which every word given has been stirred. */
function poolOf(words: readonly number[]): Int32Array {
  const pool = Int32Array.from(words.slice(0, poolSize));
  let multiplier: number = stirring.first;
  const stirred = (word: number): number => {
    const mixed = word ^ multiplier;
    multiplier = Math.imul(multiplier, stirring.step);
    return folded(Math.imul(mixed, multiplier));
  };
  const stirIn = (word: number, place: number): void => {
    const kept = Math.imul(stirring.left, pool[place] as number);
    pool[place] = folded((kept - Math.imul(stirring.right, stirred(word))) | 0);
  };
  for (let place = 0; place < poolSize; place++) pool[place] = stirred(pool[place] as number);
  for (let from = 0; from < poolSize; from++)
    for (let place = 0; place < poolSize; place++) if (place !== from) stirIn(pool[from] as number, place);
  for (const word of words.slice(poolSize))
    for (let place = 0; place < poolSize; place++) stirIn(word, place);
  return pool;
}

function stateOf(pool: Int32Array): readonly number[] {
  let multiplier: number = drawing.first;
  return Array.from(pool, (word) => {
    const mixed = word ^ multiplier;
    multiplier = Math.imul(multiplier, drawing.step);
    return folded(Math.imul(mixed, multiplier));
  });
}

/** Lets the high half of a word reach the low half. */
function folded(word: number): number {
  return word ^ (word >>> 16);
}

const poolSize = 4;
const stirring = { first: 0x43b0d7e5, step: 0x931e8875, left: 0xca01f9dd, right: 0x4973f715 } as const;
const drawing = { first: 0x8b51f9dd, step: 0x58f38ded } as const;
