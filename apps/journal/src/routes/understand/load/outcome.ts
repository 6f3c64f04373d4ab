import { quantileSorted } from '@ebb/stats';
import { type Measure, type Weeks, weeks, weeksOfTrying } from './weeks.ts';

/** All people of a way in one week: points of a measure at these shares of them. */
export interface Spread {
  readonly tenth: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly nineTenths: number;
}

export interface Outcome {
  readonly lives: readonly Weeks[];
  readonly spreads: Readonly<Record<Measure, readonly Spread[]>>;
  /** People for whom symptoms do not run life at the end of the year of trying, and a year after stopping. */
  readonly quietAtEnd: number;
  readonly quietAfter: number;
  /** Of those quiet at the end, the people with a flare in the half year after. */
  readonly flaredOfQuiet: number;
}

export function outcomeOf(lives: readonly Weeks[]): Outcome {
  const last = weeksOfTrying - 1;
  const quietAtEnd = lives.filter(({ quiet }) => quiet.includes(last));
  const flared = quietAtEnd.filter(({ flares }) => flares.some((week) => week > last && week <= last + 26));
  return {
    lives,
    spreads: { interference: spreadsOf(lives, 'interference'), pain: spreadsOf(lives, 'pain') },
    quietAtEnd: quietAtEnd.length,
    quietAfter: lives.filter(({ quiet }) => quiet.includes(weeks - 1)).length,
    flaredOfQuiet: flared.length,
  };
}

function spreadsOf(lives: readonly Weeks[], measure: Measure): readonly Spread[] {
  return Array.from({ length: weeks }, (_, week) => {
    const ascending = Float64Array.from(lives, (life) => life[measure][week] as number).sort();
    const at = (p: number): number => quantileSorted(ascending, p) as number;
    return {
      tenth: at(0.1),
      quarter: at(0.25),
      median: at(0.5),
      threeQuarters: at(0.75),
      nineTenths: at(0.9),
    };
  });
}
