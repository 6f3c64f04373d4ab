import type { Source } from '@ebb/course';
import { mean } from '@ebb/stats';
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
  /** ... so many points of 0-100 above the running mean of the time before, makes a flare; less than half of that ends it. */
  readonly points: number;
  /** Time constant of what is usual, and of how it follows a flare: what stays for months is no flare any more. */
  readonly usualDays: number;
  readonly stayingDays: number;
  readonly source: Source;
}

export const flareCriteria: FlareCriteria = {
  days: 3,
  points: 22,
  usualDays: 28,
  stayingDays: 84,
  source: {
    cite: 'Ebb: so that simulated people have about the two flares in six months of Gomez-Arguelles (Reumatologia 2022;60:242)',
    url: 'https://doi.org/10.5114/reum.2022.118677',
    own: true,
  },
};

/** The flares of a life in their order. The first weeks only show what is usual. */
export function trueFlares(
  { symptoms }: Pick<TrueDays, 'symptoms'>,
  { days, points, usualDays, stayingDays }: FlareCriteria = flareCriteria,
): readonly TrueFlare[] {
  const flares: TrueFlare[] = [];
  const first = usualDays + days - 1;
  // Up to the day before the days that are looked at, so that a flare does not lift its own yardstick.
  let usual = mean(symptoms.subarray(0, Math.min(usualDays, symptoms.length)));
  const isUp = (day: number): boolean => (symptoms[day] as number) - usual >= points / 2;
  const lastUp = ({ last }: TrueFlare, day: number): number => (isUp(day) ? day : last);
  let running: TrueFlare | undefined;
  for (let day = first; day < symptoms.length; day++) {
    const from = day - days + 1;
    const above = mean(symptoms.subarray(from, day + 1)) - usual;
    if (running !== undefined && above >= points / 2) {
      running = prolonged(running, day, above, lastUp(running, day));
    } else {
      if (running !== undefined) flares.push(running);
      running = above >= points ? { onset: firstOf(from, isUp), last: day, worst: day, above } : undefined;
    }
    const last = running?.last ?? flares.at(-1)?.last ?? -1;
    usual -= Math.expm1(-1 / (from > last ? usualDays : stayingDays)) * ((symptoms[from] as number) - usual);
  }
  return running === undefined ? flares : [...flares, running];
}

function prolonged(flare: TrueFlare, day: number, above: number, last: number): TrueFlare {
  return above > flare.above ? { ...flare, last, worst: day, above } : { ...flare, last };
}

/** A window whose mean is up has a day in it that is. */
function firstOf(from: number, isUp: (day: number) => boolean): number {
  let day = from;
  while (!isUp(day)) day++;
  return day;
}
