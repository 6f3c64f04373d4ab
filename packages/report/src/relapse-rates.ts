import {
  type GroupRate,
  type NegativeBinomialRates,
  negativeBinomialRates,
  poissonInterval,
  poissonRateRatio,
  type RateInterval,
  type RateRatio,
  type WaldOnLog,
} from '@ebb/stats';
import type { GroupRates, YearRate } from './rates-picture.ts';

/** Relapses of one person over the time in which they would have been recorded. */
export interface PersonRelapses {
  readonly relapses: number;
  readonly personYears: number;
  readonly byYearOfFollowUp: readonly {
    readonly year: number;
    readonly relapses: number;
    readonly personYears: number;
  }[];
}

export interface GroupPersons {
  readonly label: string;
  readonly persons: readonly PersonRelapses[];
}

/** How much the persons of the compared groups differ in their rate, and what that does to each group's interval. */
export interface OverdispersedRates {
  /** The variance of a person's count is mean + mean² / theta. */
  readonly theta: number;
  readonly likelihoodRatioP: number;
}

export interface GroupRelapseRate {
  readonly label: string;
  /** With follow-up. */
  readonly persons: number;
  readonly relapses: number;
  readonly personYears: number;
  /** Relapses per person-year with the exact Poisson interval; absent without follow-up. */
  readonly poisson?: RateInterval;
  /** Where the counts are overdispersed: the rate of the negative-binomial model; no interval without a relapse. */
  readonly negativeBinomial?: { readonly rate: number; readonly interval?: WaldOnLog };
  readonly byYear: readonly YearRate[];
}

export interface RelapseRateRatio {
  readonly label: string;
  readonly of: string;
  readonly poisson: RateRatio;
  readonly negativeBinomial?: {
    readonly ratio?: number;
    readonly interval?: WaldOnLog;
    readonly p?: number;
  };
}

export interface RelapseRates {
  readonly groups: readonly GroupRelapseRate[];
  /** Of each further group with follow-up against the first. */
  readonly ratios: readonly RelapseRateRatio[];
  /** Absent: the counts vary no more than a Poisson distribution does, or nobody was followed. */
  readonly overdispersed?: OverdispersedRates;
}

/**
 * Annualised relapse rates of groups with exact Poisson intervals (Garwood 1936) and, where persons differ more than chance
 * alone would have it, those of one negative-binomial model for all groups; and ratios to the first group.
 */
export function relapseRates(groups: readonly GroupPersons[], level: number): RelapseRates {
  const watched = groups.map(({ label, persons }) => ({
    label,
    persons: persons.filter(({ personYears }) => personYears > 0),
  }));
  const compared = watched.filter(({ persons }) => persons.length > 0);
  const model = compared.length === 0 ? undefined : modelOf(compared, level);
  const fitted = model?.dispersion.kind === 'overdispersed' ? model : undefined;
  return {
    groups: watched.map((group) => groupRate(group, fitted?.groups[compared.indexOf(group)], level)),
    ratios: ratios(compared, fitted, level),
    ...(model?.dispersion.kind === 'overdispersed'
      ? { overdispersed: { theta: model.dispersion.theta, likelihoodRatioP: model.poisson.p } }
      : {}),
  };
}

function modelOf(groups: readonly GroupPersons[], level: number): NegativeBinomialRates {
  const counted = groups.map(({ persons }) => ({
    counts: persons.map(({ relapses }) => relapses),
    exposures: persons.map(({ personYears }) => personYears),
  }));
  return negativeBinomialRates(counted, level);
}

function groupRate(
  { label, persons }: GroupPersons,
  fitted: GroupRate | undefined,
  level: number,
): GroupRelapseRate {
  const { relapses, personYears } = totalOf(persons);
  return {
    label,
    persons: persons.length,
    relapses,
    personYears,
    ...(personYears > 0 ? { poisson: poissonInterval(relapses, personYears, level) } : {}),
    ...(fitted === undefined
      ? {}
      : {
          negativeBinomial: {
            rate: fitted.rate,
            ...(fitted.interval === undefined ? {} : { interval: fitted.interval }),
          },
        }),
    byYear: rateByYear(persons, level),
  };
}

function ratios(
  groups: readonly GroupPersons[],
  fitted: NegativeBinomialRates | undefined,
  level: number,
): readonly RelapseRateRatio[] {
  const [first, ...others] = groups;
  if (first === undefined) return [];
  const against = totalOf(first.persons);
  return others.map((group, place) => {
    const own = totalOf(group.persons);
    const poisson = poissonRateRatio(
      { events: own.relapses, exposure: own.personYears },
      { events: against.relapses, exposure: against.personYears },
      level,
    );
    const negativeBinomial = fitted?.ratios[place];
    return {
      label: group.label,
      of: first.label,
      poisson,
      ...(negativeBinomial === undefined ? {} : { negativeBinomial }),
    };
  });
}

/** What the picture of rates by year shows. */
export function ratesByYear({ groups }: RelapseRates): readonly GroupRates[] {
  return groups.map(({ label, byYear }) => ({ label, years: byYear }));
}

function rateByYear(persons: readonly PersonRelapses[], level: number): readonly YearRate[] {
  const byYear = Map.groupBy(
    persons.flatMap(({ byYearOfFollowUp }) => byYearOfFollowUp),
    ({ year }) => year,
  );
  return [...byYear]
    .toSorted(([one], [other]) => one - other)
    .map(([year, parts]) => {
      const { relapses, personYears } = totalOf(parts);
      return { year, relapses, personYears, rate: poissonInterval(relapses, personYears, level) };
    });
}

function totalOf(parts: readonly { readonly relapses: number; readonly personYears: number }[]): {
  readonly relapses: number;
  readonly personYears: number;
} {
  return {
    relapses: parts.reduce((sum, { relapses }) => sum + relapses, 0),
    personYears: parts.reduce((sum, { personYears }) => sum + personYears, 0),
  };
}
