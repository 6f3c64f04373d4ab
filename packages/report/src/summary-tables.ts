import type { CohortSummary, OutcomeSummary } from './cohort-summary.ts';
import { estimateText, notEstimable, pText } from './estimate-text.ts';
import { outcomeLabels } from './outcome-label.ts';
import { counted, fixed, percent, wholeNumber } from './plain-number.ts';
import type { GroupRelapseRate, RelapseRateRatio, RelapseRates } from './relapse-rates.ts';
import { medianText } from './survival-picture.ts';
import type { Table } from './table.ts';
import type { GroupSurvival, SurvivalAt } from './time-to-event.ts';

/** A cohort's summary as tables: relapse rates, their ratios, and the time to each first event. */
export function summaryTables(summary: CohortSummary): readonly Table[] {
  return [
    rateTable(summary),
    ...(summary.groups === undefined || summary.groups.ratios.length === 0
      ? []
      : [ratioTable(summary.groups, summary.level)]),
    ...summary.outcomes.map((outcome) => survivalTable(outcome, summary.level)),
  ];
}

function rateTable({ all, groups, level, persons, withoutVisit, withoutGroup }: CohortSummary): Table {
  const rows = [...all.groups, ...(groups?.groups ?? [])];
  return {
    name: 'relapse-rates',
    title: 'Relapses',
    columns: [
      'Group',
      'Persons',
      'Relapses',
      'Person-years',
      `Relapses per year (${levelText(level)}, exact Poisson)`,
      'Relapses per year (negative binomial)',
    ],
    rows: rows.map(rateRow),
    notes: [
      ...(withoutVisit > 0
        ? [
            `${counted(withoutVisit, 'person', 'persons')} of ${wholeNumber(persons)} without any visit cannot be followed.`,
          ]
        : []),
      ...(withoutGroup > 0
        ? [
            `${counted(withoutGroup, 'person has', 'persons have')} no value in the group column and stand in “All” only.`,
          ]
        : []),
      dispersionNote('All', all),
      ...(groups === undefined ? [] : [dispersionNote('Groups', groups)]),
    ],
  };
}

function rateRow(rate: GroupRelapseRate): readonly string[] {
  const { negativeBinomial } = rate;
  return [
    rate.label,
    wholeNumber(rate.persons),
    wholeNumber(rate.relapses),
    fixed(rate.personYears, 1),
    estimateText(rate.poisson?.perUnit, rate.poisson, 3),
    negativeBinomial === undefined ? '–' : estimateText(negativeBinomial.rate, negativeBinomial.interval, 3),
  ];
}

function dispersionNote(who: string, { overdispersed, groups }: RelapseRates): string {
  if (groups.every(({ persons }) => persons === 0))
    return `${who}: nobody was followed, so no rate can be computed.`;
  if (overdispersed === undefined)
    return `${who}: persons do not differ more than a Poisson distribution allows, so no negative-binomial interval is needed.`;
  const { theta, likelihoodRatioP } = overdispersed;
  return `${who}: persons differ more than a Poisson distribution allows (theta ${fixed(theta, 2)}, likelihood-ratio p ${pText(likelihoodRatioP)}); the negative-binomial interval takes that in.`;
}

function ratioTable({ ratios }: RelapseRates, level: number): Table {
  return {
    name: 'rate-ratios',
    title: 'Ratio of relapse rates',
    columns: [
      'Groups',
      `Ratio (${levelText(level)}, exact Poisson)`,
      'p, exact',
      'Ratio (negative binomial)',
      'p, negative binomial',
    ],
    rows: ratios.map(ratioRow),
    notes: [],
  };
}

function ratioRow({ label, of, poisson, negativeBinomial }: RelapseRateRatio): readonly string[] {
  return [
    `${label} / ${of}`,
    estimateText(poisson.ratio, poisson, 3),
    poisson.ratio === undefined ? notEstimable : pText(poisson.p),
    negativeBinomial === undefined ? '–' : estimateText(negativeBinomial.ratio, negativeBinomial.interval, 3),
    negativeBinomial === undefined ? '–' : pText(negativeBinomial.p),
  ];
}

function survivalTable({ outcome, all, groups, logRank }: OutcomeSummary, level: number): Table {
  const { event, without } = outcomeLabels[outcome];
  const shown = [all, ...(groups ?? [])];
  return {
    name: outcome,
    title: `Time to ${event}`,
    columns: [
      'Group',
      'Persons',
      'Events',
      `Median (${levelText(level)})`,
      ...all.at.map(({ years }) => `${capitalised(without)} at ${counted(years, 'year', 'years')}`),
    ],
    rows: shown.map(survivalRow),
    notes: [
      ...(all.alreadyReached > 0
        ? [
            `${counted(all.alreadyReached, 'person', 'persons')} had reached it at the first visit and are not followed for it.`,
          ]
        : []),
      ...(all.notAssessable > 0
        ? [`${counted(all.notAssessable, 'person', 'persons')} could not be assessed: too few scored visits.`]
        : []),
      ...(groups === undefined ? [] : [logRankNote(logRank)]),
    ],
  };
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function survivalRow({ curve, at }: GroupSurvival): readonly string[] {
  return [
    curve.label,
    wholeNumber(curve.persons),
    wholeNumber(curve.events),
    curve.persons === 0 ? notEstimable : medianText(curve.median),
    ...at.map(shareText),
  ];
}

function shareText({ estimate }: SurvivalAt): string {
  if (estimate === undefined) return `${notEstimable} (follow-up too short)`;
  const { survival, low, high } = estimate;
  return low === undefined || high === undefined
    ? percent(survival)
    : `${percent(survival)} (${percent(low)} to ${percent(high)})`;
}

function logRankNote(logRank: OutcomeSummary['logRank']): string {
  if (logRank === undefined)
    return 'The groups cannot be compared: no event came while persons of two groups were followed.';
  const { chiSquare, degreesOfFreedom, p } = logRank;
  return `Log-rank test between the groups: chi-square ${fixed(chiSquare, 2)} on ${counted(degreesOfFreedom, 'degree', 'degrees')} of freedom, p ${pText(p)}.`;
}

export function levelText(level: number): string {
  return `${Number((level * 100).toPrecision(6))}% interval`;
}
