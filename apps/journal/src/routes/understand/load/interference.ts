/** Whole points of 0-10: at most so many, and symptoms do not run life. The course engine's threshold, which a test compares. */
export const notRunBy = 3;
/** People answer in whole numbers: what lies below this is answered as `notRunBy` or less. */
export const notRunBelow = notRunBy + 0.5;

/** How much it gets in the way, in words. */
export const interferences = ['little', 'some', 'much', 'most'] as const;
export type Interference = (typeof interferences)[number];

export function interferenceOf(exact: number): Interference {
  const points = Math.round(exact);
  if (points <= notRunBy) return 'little';
  if (points <= 5) return 'some';
  return points <= 7 ? 'much' : 'most';
}
