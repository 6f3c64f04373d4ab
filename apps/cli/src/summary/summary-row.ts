import type { CohortSummary, GroupSurvival, OutcomeSummary, RelapseRates } from '@ebb/report';
import type { Cell } from '../output/csv-text.ts';

/** Columns of a summary as tidy rows: one number a row, with its interval where it has one. */
export const summaryColumns = [
  'outcome',
  'quantity',
  'method',
  'group',
  'against',
  'years',
  'value',
  'low',
  'high',
  'p',
] as const;

interface SummaryRow {
  readonly outcome: string;
  readonly quantity: string;
  readonly method?: string;
  readonly group: string;
  readonly against?: string;
  readonly years?: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly p?: number;
}

/** A summary as rows in the order of `summaryColumns`. What cannot be estimated is an empty cell. */
export function summaryRows(summary: CohortSummary): readonly (readonly Cell[])[] {
  const rows = [
    ...rateRows(summary.all),
    ...(summary.groups === undefined ? [] : [...rateRows(summary.groups), ...ratioRows(summary.groups)]),
    ...summary.outcomes.flatMap(survivalRows),
  ];
  return rows.map((row) => summaryColumns.map((column) => finite(row[column])));
}

/** An end without bound is an empty cell: R and spreadsheets read no 'Infinity'. */
function finite(cell: string | number | undefined): Cell {
  return typeof cell === 'number' && !Number.isFinite(cell) ? undefined : cell;
}

function rateRows({ groups, overdispersed }: RelapseRates): readonly SummaryRow[] {
  return groups.flatMap(({ label, persons, relapses, personYears, poisson, negativeBinomial, byYear }) => {
    const of = { outcome: 'relapses', group: label };
    return [
      { ...of, quantity: 'persons', value: persons },
      { ...of, quantity: 'relapses', value: relapses },
      { ...of, quantity: 'person-years', value: personYears },
      {
        ...of,
        quantity: 'rate',
        method: 'exact-poisson',
        ...(poisson === undefined ? {} : { value: poisson.perUnit, low: poisson.low, high: poisson.high }),
      },
      ...(negativeBinomial === undefined
        ? []
        : [
            {
              ...of,
              quantity: 'rate',
              method: 'negative-binomial',
              value: negativeBinomial.rate,
              ...ends(negativeBinomial.interval),
            },
          ]),
      ...(overdispersed === undefined
        ? []
        : [{ ...of, quantity: 'theta', value: overdispersed.theta, p: overdispersed.likelihoodRatioP }]),
      ...byYear.map(({ year, rate }) => ({
        ...of,
        quantity: 'rate-in-year',
        method: 'exact-poisson',
        years: year,
        value: rate.perUnit,
        low: rate.low,
        high: rate.high,
      })),
    ];
  });
}

function ratioRows({ ratios }: RelapseRates): readonly SummaryRow[] {
  return ratios.flatMap(({ label, of, poisson, negativeBinomial }) => {
    const shared = { outcome: 'relapses', quantity: 'rate-ratio', group: label, against: of };
    return [
      {
        ...shared,
        method: 'exact-poisson',
        ...(poisson.ratio === undefined ? {} : { value: poisson.ratio, p: poisson.p }),
        low: poisson.low,
        high: poisson.high,
      },
      ...(negativeBinomial === undefined
        ? []
        : [
            {
              ...shared,
              method: 'negative-binomial',
              ...(negativeBinomial.ratio === undefined ? {} : { value: negativeBinomial.ratio }),
              ...ends(negativeBinomial.interval),
              ...(negativeBinomial.p === undefined ? {} : { p: negativeBinomial.p }),
            },
          ]),
    ];
  });
}

function survivalRows({ outcome, all, groups, logRank }: OutcomeSummary): readonly SummaryRow[] {
  return [
    ...[all, ...(groups ?? [])].flatMap((group) => groupRows(outcome, group)),
    ...(groups === undefined
      ? []
      : [
          {
            outcome,
            quantity: 'log-rank-chi-square',
            group: 'All',
            ...(logRank === undefined ? {} : { value: logRank.chiSquare, p: logRank.p }),
          },
        ]),
  ];
}

function groupRows(outcome: string, { curve, alreadyReached, at }: GroupSurvival): readonly SummaryRow[] {
  const of = { outcome, group: curve.label };
  const { median } = curve;
  return [
    { ...of, quantity: 'persons', value: curve.persons },
    { ...of, quantity: 'already-reached', value: alreadyReached },
    { ...of, quantity: 'events', value: curve.events },
    {
      ...of,
      quantity: 'median-years',
      method: 'kaplan-meier',
      ...(median.median === undefined ? {} : { value: median.median }),
      ...ends(median),
    },
    ...at.map(({ years, estimate }) => ({
      ...of,
      quantity: 'survival',
      method: 'kaplan-meier',
      years,
      ...(estimate === undefined ? {} : { value: estimate.survival, ...ends(estimate) }),
    })),
  ];
}

function ends(of: { readonly low?: number; readonly high?: number } | undefined): {
  readonly low?: number;
  readonly high?: number;
} {
  return {
    ...(of?.low === undefined ? {} : { low: of.low }),
    ...(of?.high === undefined ? {} : { high: of.high }),
  };
}
