import { type Arm, type Crowd, quartersIn } from './crowd.ts';

/** The place of the person whose life is nearest to the middle of all after twenty years: where one starts looking. */
export function middlePerson({ twins, middles }: Crowd): number {
  const middle = middles.untreated.find(({ year }) => year === middleYear)?.median;
  if (middle === undefined) return 0;
  const distances = twins.map(({ untreated: { edss } }) =>
    Math.abs((edss[quartersIn(middleYear)] as number) - middle),
  );
  return distances.indexOf(Math.min(...distances.filter((distance) => !Number.isNaN(distance))));
}

/** The year in which the middle of all is told. */
export const middleYear = 20;

/** A place in the picture. */
export interface Spot {
  readonly quarter: number;
  readonly edss: number;
}

/**
 * The life that runs nearest to a spot at its quarter, if one is within reach (steps of EDSS). Where lives lie on each other,
 * the next of them after the one in focus: whoever asks again gets to each.
 */
export function lifeNear(
  { twins }: Crowd,
  arm: Arm,
  { quarter, edss }: Spot,
  { focus, reach }: { readonly focus: number; readonly reach: number },
): number | undefined {
  const away = twins.map((each) => Math.abs((each[arm].edss[Math.round(quarter)] as number) - edss));
  const nearest = Math.min(...away.filter((steps) => steps <= reach));
  const most = Math.min(reach, nearest + asOne);
  const near = [...away.keys()].filter((place) => (away[place] as number) <= most);
  return near.find((place) => place > focus) ?? near[0];
}

/** Steps of EDSS that nobody can tell apart in the picture. */
const asOne = 0.05;
