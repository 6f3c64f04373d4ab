/** Points of 0-10: at most so many, and symptoms do not run life. The course engine's threshold, which a test compares. */
export const notRunBy = 3;

/** How much it gets in the way, in words. */
export const interferences = ['little', 'some', 'much', 'most'] as const;
export type Interference = (typeof interferences)[number];

export function interferenceOf(points: number): Interference {
  if (points <= notRunBy) return 'little';
  if (points <= 5) return 'some';
  return points <= 7 ? 'much' : 'most';
}
