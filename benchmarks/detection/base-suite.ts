import { noticingDefinitions } from '@ebb/course';
import type { Figure, Line, Table } from '../figures.ts';
import { type Calibration, calibrationOf } from './calibration.ts';
import { type JudgedCohort, judgeCohort } from './cohort.ts';
import { detectors } from './detectors.ts';
import { asShipped, episodeScan } from './episode-scan-detector.ts';
import { type Judgement, scoreAt } from './judgement.ts';
import { oddsAndTruth, toldBy } from './log-odds.ts';
import type { AlarmScore } from './score-alarms.ts';
import { shownOdds } from './shown-odds.ts';
import { gateSeed, type Sizes } from './sizes.ts';
import { type Tuned, usualRate, wantedRates } from './tuning.ts';

const definition = noticingDefinitions.ms;

/** The base world: every method at its own thresholds side by side, then the gates at the threshold the product ships with. */
export async function baseSuite(sizes: Sizes, tuned: ReadonlyMap<string, Tuned>): Promise<readonly Line[]> {
  const cohort = { world: 'base', firstSeed: gateSeed, people: sizes.base, days: sizes.days } as const;
  const judged = await judgeCohort(
    cohort,
    detectors.map(({ name }) => name),
  );
  const product = judged.byDetector.get(episodeScan.name) ?? [];
  const shipped = scoreAt(product, asShipped);
  const shown = calibrationOf(toldBy(shownOdds(product, asShipped), definition.calibration));
  return [
    methodTable(judged, tuned),
    thresholdTable(tuned),
    ...alarmFigures(shipped),
    reliabilityTable(shown),
    ...calibrationFigures(shown, brierOf(product, tuned.get(episodeScan.name) as Tuned)),
  ];
}

function alarmFigures(score: AlarmScore): readonly Figure[] {
  const { mild, severe } = score.bySeverity;
  const { sensitivity, positivePredictive, falsePerYear, delay } = score;
  const of = `${score.relapses} relapses of ${score.people} people, as shipped`;
  return [
    {
      what: 'relapses noticed',
      value: sensitivity?.share ?? Number.NaN,
      unit: 'of all',
      bound: { atLeast: 0.76 },
      note: `${of}, ${interval(sensitivity)}`,
    },
    {
      what: 'severe relapses noticed',
      value: severe.found / severe.relapses,
      unit: 'of all',
      bound: { atLeast: 0.92 },
      note: `of ${severe.relapses}`,
    },
    {
      what: 'mild relapses noticed',
      value: mild.found / mild.relapses,
      unit: 'of all',
      note: `of ${mild.relapses}`,
    },
    {
      what: 'false alarms',
      value: falsePerYear.rate,
      unit: 'a year',
      bound: { atMost: 0.3 },
      note: interval(falsePerYear),
    },
    {
      what: 'alarms that were relapses',
      value: positivePredictive?.share ?? Number.NaN,
      unit: 'of all',
      bound: { atLeast: 0.6 },
      note: interval(positivePredictive),
    },
    {
      what: 'from onset to alarm, median',
      value: delay.median ?? Number.NaN,
      unit: 'days',
      bound: { atMost: 11 },
    },
    {
      what: 'from onset to alarm, 9 in 10',
      value: delay.ninetieth ?? Number.NaN,
      unit: 'days',
      bound: { atMost: 22 },
    },
  ];
}

/** The protocol's Brier score is of every report, whether anything is shown or not, after a calibration of its own. */
function calibrationFigures({ worstGap }: Calibration, brier: number | undefined): readonly Figure[] {
  return [
    {
      what: 'shown frequency from 0.4 on, furthest from what was so',
      value: worstGap,
      unit: '',
      bound: { atMost: 0.1 },
    },
    {
      what: 'Brier score over all reports, calibrated',
      value: brier ?? Number.NaN,
      unit: '',
      bound: { atMost: 0.045 },
    },
  ];
}

function methodTable({ byDetector, seconds }: JudgedCohort, tuned: ReadonlyMap<string, Tuned>): Table {
  const rows = detectors.map(({ name }) => {
    const people = byDetector.get(name) ?? [];
    const learned = tuned.get(name) as Tuned;
    const scores = learned.thresholds.map((threshold) => scoreAt(people, threshold));
    const usual = scores[wantedRates.indexOf(usualRate)] as AlarmScore;
    return [
      name,
      ...scores.map(operatingPoint),
      severities(usual),
      percent(usual.positivePredictive?.share),
      delays(usual),
      brierOf(people, learned)?.toFixed(3) ?? '',
      Math.round(usual.years / (seconds.get(name) ?? Number.NaN)).toLocaleString('en'),
    ];
  });
  return {
    table: `base world, ${byDetector.get(detectors[0]?.name ?? '')?.length} people x 2 years: % noticed (false alarms a year), thresholds from other people`,
    rows: [
      [
        'method',
        ...wantedRates.map((rate) => `at ~${rate} a year`),
        `mild/mod/severe at ${usualRate}`,
        'PPV',
        'delay med/p90',
        'Brier',
        'diary-years/s',
      ],
      ...rows,
    ],
  };
}

function thresholdTable(tuned: ReadonlyMap<string, Tuned>): Table {
  return {
    table: 'thresholds by false alarms a year wanted, and the logistic calibration, on the seeds for tuning',
    rows: [
      ['method', ...wantedRates.map(String), 'slope', 'intercept'],
      ...[...tuned].map(([name, { thresholds, platt }]) => [
        name,
        ...thresholds.map(({ at }) => at.toFixed(2)),
        platt?.slope.toFixed(2) ?? '',
        platt?.intercept.toFixed(2) ?? '',
      ]),
    ],
  };
}

function reliabilityTable({ bins }: Calibration): Table {
  return {
    table: 'shown frequency against how often the question was about a relapse, by report while it stands',
    rows: [
      ['from', 'to', 'reports', 'shown', 'was so'],
      ...bins.map(({ from, to, reports, told, observed }) => [
        from.toFixed(2),
        to.toFixed(2),
        reports.toLocaleString('en'),
        told.toFixed(2),
        observed.toFixed(2),
      ]),
    ],
  };
}

/** After logistic calibration, so that the unit of the odds plays no part. */
function brierOf(people: readonly Judgement[], { platt }: Tuned): number | undefined {
  if (platt === undefined) return undefined;
  const points = oddsAndTruth(people, definition);
  return calibrationOf(toldBy(points, { ...platt, atMost: 1 })).brier;
}

function operatingPoint({ sensitivity, falsePerYear }: AlarmScore): string {
  return `${percent(sensitivity?.share)} (${falsePerYear.rate.toFixed(2)})`;
}

function severities({ bySeverity: { mild, moderate, severe } }: AlarmScore): string {
  return [mild, moderate, severe].map(({ found, relapses }) => percent(found / relapses)).join('/');
}

function delays({ delay: { median, ninetieth } }: AlarmScore): string {
  return `${median?.toFixed(0)}/${ninetieth?.toFixed(0)}`;
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : (100 * share).toFixed(0);
}

function interval(of: { readonly low: number; readonly high: number } | undefined): string {
  return of === undefined ? '' : `95 % interval ${of.low.toFixed(2)} to ${of.high.toFixed(2)}`;
}
