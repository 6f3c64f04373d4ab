import type { CohortSummary } from './cohort-summary.ts';
import { levelText } from './summary-tables.ts';

/** How the rates, ratios and times of a summary were computed, for the methods section of a paper. */
export function statisticsText(
  { level, groups, outcomes }: CohortSummary,
  version: string,
): readonly string[] {
  const interval = levelText(level);
  return [
    [
      'Relapses that began after the day of the first visit and up to the last visit were counted; one on the day of the first visit may be the reason for that visit.',
      `The annualised relapse rate was their number over person-years of 365.25 days, with the exact Poisson ${interval} (Garwood 1936).`,
      'Where persons differed more than a Poisson distribution allows, a negative-binomial model with the logarithm of follow-up as offset (maximum likelihood, NB2) gave the rate and its Wald interval on the log scale.',
      ...(groups === undefined
        ? []
        : [
            'Rates of two groups were compared by the exact conditional test of two Poisson rates with its Clopper-Pearson interval, and by the same negative-binomial model.',
          ]),
    ].join(' '),
    ...(outcomes.length === 0
      ? []
      : [
          [
            `Times were counted from the first visit and censored at the last. The share without the event was estimated after Kaplan and Meier with Greenwood’s variance and pointwise ${interval}s symmetric on the log scale; the interval of the median is that of Brookmeyer and Crowley.`,
            ...(groups === undefined
              ? []
              : [
                  'Groups were compared by the log-rank test. No correction was made for comparing several outcomes.',
                ]),
            'Confirmed events are dated by their onset, which looks ahead to their confirmation; a person counts as followed until the last visit whether or not a late change could still have been confirmed.',
          ].join(' '),
        ]),
    `Computed with Ebb ${version}.`,
  ];
}
