import type { Line } from './crowd.ts';

/** What a score of the Expanded Disability Status Scale (EDSS) means in a day (Kurtzke, Neurology 1983;33:1444). */
export const levels = ['none', 'signs', 'limits', 'walks', 'stick', 'wheelchair'] as const;
export type Level = (typeof levels)[number];

const from: Readonly<Record<Level, number>> = {
  none: 0,
  signs: 1,
  limits: 3,
  walks: 4,
  stick: 6,
  wheelchair: 7,
};

export function levelOf(edss: number): Level {
  return levels.findLast((level) => edss >= from[level]) ?? 'none';
}

/** What a life has come to; 'ended' once it is followed no further, which is at a great age. */
export type State = Level | 'ended';

export function stateAt({ edss }: Line, quarter: number): State {
  const score = edss[quarter];
  return score === undefined || Number.isNaN(score) ? 'ended' : levelOf(score);
}
