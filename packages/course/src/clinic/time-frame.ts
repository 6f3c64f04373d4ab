import type { Day } from '../day.ts';

/** The days after `from`, up to and including `to`: what happens on the reference day itself is the reference. */
export interface TimeFrame {
  readonly from: Day;
  readonly to: Day;
}

export function isInFrame(on: Day, { from, to }: TimeFrame): boolean {
  return on > from && on <= to;
}
