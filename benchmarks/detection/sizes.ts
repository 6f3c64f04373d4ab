/** How many people each part of the benchmark watches. */
export interface Sizes {
  readonly tuning: number;
  readonly base: number;
  readonly shift: number;
  /** The HSMM takes as long as all other rivals together. */
  readonly shiftHsmm: number;
  readonly course: number;
  readonly slowChange: number;
  readonly days: number;
}

/** Those of the protocol (diary-statistics, 9), or all of them scaled to so many people of the base world. */
export function sizesFor(people: number = protocol.base): Sizes {
  const scaled = (full: number): number => Math.max(fewest, Math.round((full * people) / protocol.base));
  return {
    tuning: scaled(protocol.tuning),
    base: scaled(protocol.base),
    shift: scaled(protocol.shift),
    shiftHsmm: scaled(protocol.shiftHsmm),
    course: scaled(protocol.course),
    slowChange: scaled(protocol.slowChange),
    days: protocol.days,
  };
}

const protocol: Sizes = {
  tuning: 250,
  base: 400,
  shift: 200,
  shiftHsmm: 100,
  course: 300,
  slowChange: 200,
  days: 730,
};
const fewest = 10;

/** Thresholds and calibrations come from people of these seeds, figures from others, so that nothing is fitted to what judges it. */
export const tuningSeed = 1;
export const gateSeed = 900_001;
