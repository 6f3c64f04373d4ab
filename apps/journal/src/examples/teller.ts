import { addDays, type Day, type FactorName, formatDay, type Overall, type Site, siteKey } from '@ebb/course';
import type { Entry } from '@ebb/record';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What an entry says, without who wrote it down and when. */
export type Said = Entry extends infer Each
  ? Each extends Entry
    ? Omit<Each, 'id' | 'when' | 'enteredBy' | 'enteredAt'>
    : never
  : never;

/** Tells an invented life in days before today, so that it is always current. */
export interface Teller {
  readonly on: (ago: number, name: string, said: Said) => Entry;
  readonly checkIn: (ago: number, overall: Overall) => Entry;
  readonly score: (ago: number, site: Site, value: number) => Entry;
  readonly absent: (ago: number, factors: readonly FactorName[]) => readonly Entry[];
}

export function tellerOf(today: Day): Teller {
  const on = (ago: number, name: string, said: Said): Entry => {
    const when = formatDay(addDays(today, -ago));
    return {
      id: `example-${ago}-${name}`,
      when,
      enteredBy: { who: 'person' },
      enteredAt: `${when}T20:00+00:00`,
      ...said,
    } as Entry;
  };
  return {
    on,
    checkIn: (ago, overall) => on(ago, 'check-in', { kind: 'check-in', overall }),
    score: (ago, site, value) =>
      on(ago, siteKey(site), {
        kind: 'symptom',
        ...site,
        value: Math.min(10, Math.max(0, Math.round(value))),
        max: 10,
      }),
    absent: (ago, factors) =>
      factors.map((factor) => on(ago, factor, { kind: 'factor', factor, present: false })),
  };
}

/** Throws the same dice in every telling. */
export interface Dice {
  /** True in so many of a hundred throws. */
  readonly happens: (percent: number) => boolean;
  /** -1, 0 or 1; twice as often 0 as the others together. */
  readonly wobble: () => number;
}

export function diceOf(seed: number): Dice {
  const random = xoroshiro128plus(seed);
  return {
    happens: (percent) => uniformInt(random, 1, 100) <= percent,
    wobble: () => [-1, 0, 0, 0, 0, 1][uniformInt(random, 0, 5)] as number,
  };
}

/** Whole numbers from one to another, both included, downwards: days ago pass towards today. */
export function daysFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, day) => from - day);
}
