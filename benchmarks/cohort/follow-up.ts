import type { Chance } from './chance.ts';

/** A relapse as the generator knows it, in days from the first visit. */
export interface GeneratedRelapse {
  readonly onset: number;
  readonly last: number;
  /** Points of EDSS at its worst, and the part of them that stays. */
  readonly height: number;
  readonly stays: number;
}

export interface PlannedVisit {
  readonly day: number;
  readonly scheduled: boolean;
}

const daysPerYear = 365.25;
const daysSeenBefore = 200;
const daysApart = 31;

/** Days from the first visit to the end of follow-up: 1 to 14 years, less for the one in eight who drop out. */
export function followUpDays(chance: Chance): number {
  const planned = chance.between(1, 14.2) * daysPerYear;
  return Math.floor(chance.happens(0.12) ? planned * chance.share() : planned);
}

/** Relapses at least 31 days apart, from 200 days before the first visit; one person in ten comes on the day of a relapse. */
export function relapsesUntil(end: number, chance: Chance): readonly GeneratedRelapse[] {
  const daysBetween = daysPerYear / chance.exponential(0.315);
  const comesInRelapse = chance.happens(0.1);
  const relapses: GeneratedRelapse[] = [];
  let onset = -daysSeenBefore + Math.floor(chance.exponential(daysBetween));
  while (onset <= end) {
    const nearFirstVisit = comesInRelapse && Math.abs(onset) < daysApart;
    if (!nearFirstVisit) relapses.push(relapseFrom(onset, chance));
    onset += daysApart + Math.floor(chance.exponential(daysBetween));
  }
  if (!comesInRelapse) return relapses;
  return [...relapses, relapseFrom(0, chance)].sort((a, b) => a.onset - b.onset);
}

function relapseFrom(onset: number, chance: Chance): GeneratedRelapse {
  const recovers = chance.happens(0.5);
  return {
    onset,
    last: onset + Math.max(7, Math.round(Math.exp(chance.normal(Math.log(51), 0.55)))),
    height: 0.5 + chance.exponential(1),
    stays: recovers ? 0 : chance.between(0.1, 0.75),
  };
}

/** Clinic visits at the person's own rhythm with jitter and gaps, and unscheduled ones in the month after a relapse. No day twice. */
export function visitsUntil(
  end: number,
  relapses: readonly GeneratedRelapse[],
  chance: Chance,
): readonly PlannedVisit[] {
  const scheduledOn = new Map<number, boolean>([[0, true]]);
  const rhythm = clinicRhythm(chance.share());
  let day = daysToNext(rhythm, chance);
  while (day <= end) {
    scheduledOn.set(day, true);
    day += daysToNext(rhythm, chance);
  }
  for (const { onset } of relapses) {
    const seen = onset + Math.floor(chance.between(0, 30));
    if (chance.happens(0.53) && seen > 0 && seen <= end && !scheduledOn.has(seen))
      scheduledOn.set(seen, false);
  }
  return Array.from(scheduledOn, ([on, scheduled]) => ({ day: on, scheduled })).sort((a, b) => a.day - b.day);
}

function clinicRhythm(share: number): number {
  if (share < 0.19) return 91;
  if (share < 0.4) return 122;
  return share < 0.84 ? 183 : 365;
}

function daysToNext(rhythm: number, chance: Chance): number {
  const missed = chance.happens(0.06) ? chance.between(1.5, 3) : 1;
  return Math.max(14, Math.round(rhythm * missed * Math.exp(chance.normal(0, 0.2))));
}
