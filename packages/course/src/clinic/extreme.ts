import type { ChangeTest } from './change-test.ts';
import type { RebaselineRule } from './disability-definition.ts';
import type { Direction } from './disability-finding.ts';

/**
 * Whether a visit stands out from both its neighbours in one direction, as a passing dip or peak does. At the ends the missing neighbour
 * is the visit itself. A visit that repeats the score two visits before is no extreme.
 */
export function isExtreme(
  scores: readonly number[],
  at: number,
  rule: RebaselineRule['skipExtremes'],
  test: ChangeTest,
): boolean {
  if (rule === 'none') return false;
  const score = scores[at] as number;
  if (at >= 2 && score === scores[at - 2]) return false;
  const before = scores[at - 1] ?? score;
  const after = scores[at + 1] ?? score;
  const moves = rule === 'by-threshold' ? test.reaches : test.differs;
  const both = (direction: Direction): boolean =>
    moves(direction, before, score) && moves(direction, after, score);
  return both('worsening') || both('improvement');
}
