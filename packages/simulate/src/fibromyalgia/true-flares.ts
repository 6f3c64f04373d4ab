import type { Source } from '@ebb/course';
import type { TrueDays } from './fibromyalgia-life.ts';

/** A stretch in which symptoms were clearly above what had been usual. Days of the life; `last` belongs to it. */
export interface TrueFlare {
  readonly onset: number;
  readonly last: number;
  /** Day of the highest three-day mean, and its points of 0-100 above usual. */
  readonly worst: number;
  readonly above: number;
}

/** What counts as a true flare. No definition is agreed on; this one says what is looked for in a simulated life. */
export interface FlareCriteria {
  /** Mean of so many days ... */
  readonly days: number;
  /** ... so many points of 0-100 above the running mean of the time before, begins a flare; it ends below half of that. */
  readonly points: number;
  /** Time constant of what is usual, which stands still during a flare. */
  readonly usualDays: number;
  readonly source: Source;
}

export const flareCriteria: FlareCriteria = {
  days: 3,
  points: 20,
  usualDays: 28,
  source: {
    cite: 'Ebb: so that simulated people have about the two flares in six months of Gomez-Arguelles (Reumatologia 2022;60:242)',
    url: 'https://doi.org/10.5114/reum.2022.118677',
    own: true,
  },
};

/** The flares of a life in their order. The first weeks only show what is usual. */
export function trueFlares(
  { symptoms }: Pick<TrueDays, 'symptoms'>,
  criteria: FlareCriteria = flareCriteria,
): readonly TrueFlare[] {
  const { days, points, usualDays } = criteria;
  const flares: TrueFlare[] = [];
  let usual = mean(symptoms, 0, Math.min(usualDays, symptoms.length));
  let running: { onset: number; last: number; worst: number; above: number } | undefined;
  for (let day = usualDays; day < symptoms.length; day++) {
    const above = mean(symptoms, day - days + 1, day + 1) - usual;
    if (running === undefined && above >= points)
      running = { onset: day - days + 1, last: day, worst: day, above };
    else if (running !== undefined && above >= points / 2) {
      running.last = day;
      if (above > running.above) Object.assign(running, { worst: day, above });
    } else {
      if (running !== undefined) flares.push(running);
      running = undefined;
      usual += -Math.expm1(-1 / usualDays) * ((symptoms[day] as number) - usual);
    }
  }
  return running === undefined ? flares : [...flares, running];
}

/** From a day on to the day before another. */
function mean(byDay: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day < to; day++) sum += byDay[day] as number;
  return sum / (to - from);
}
