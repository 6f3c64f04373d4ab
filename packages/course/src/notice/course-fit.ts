import { addDays, type Day } from '../day.ts';
import type { Diary } from '../diary/diary.ts';
import { type DayReports, dayReportsOf } from './day-reports.ts';
import { type FitPosterior, fitPosterior } from './fit-posterior.ts';
import { residualShare } from './fit-residual.ts';
import { type FitSeries, fitSeries, risenFrom } from './fit-series.ts';
import { likelyDay } from './likely-day.ts';
import { isEvidence } from './notice-usual.ts';
import type { FitCriteria, NoticingDefinition } from './noticing-definition.ts';
import type { CourseFit, FittedSymptom, LikelyDay, NoFit } from './noticing-finding.ts';

/**
 * How a spell has gone since its onset, as of its last report: when it began, whether the worst is past, whether what passes
 * has passed, and what stays. A grid of courses shared by the affected symptoms, each with an amplitude of its own
 * (docs/SCIENCE.md, Noticing change). Nothing is said of days after the last report: nobody has told of them.
 */
export function courseFit(
  diary: Diary,
  definition: NoticingDefinition,
  about: { readonly onset: Day },
  byDay: DayReports = dayReportsOf(diary, definition.explained),
): CourseFit | NoFit {
  const { fit, usual } = definition;
  const end = Math.min(diary.today, about.onset + fit.days);
  const reports = byDay.reports.filter(({ day }) => day <= end);
  const evidence = reports.filter(isEvidence);
  const since = evidence.filter(({ day }) => day >= about.onset);
  const last = since.at(-1)?.day;
  if (last === undefined || since.length < fit.minimumReports)
    return { because: 'too-few-reports', have: since.length, need: fit.minimumReports };
  const series = fitSeries(evidence, about.onset, definition);
  if (series.length === 0)
    return {
      because: 'usual-not-known',
      have: evidence.length - since.length,
      need: usual.minimumReports,
    };
  const affected = affectedOf(series, fit);
  if (affected.length === 0) return { because: 'nothing-above-usual', have: 0, need: 1 };
  const posterior = fitPosterior(affected, [about.onset, last], definition);
  const course = told(posterior, [about.onset, last], fit);
  const stays = left(posterior, affected, byDay.sites, fit);
  return {
    ...course,
    ...stays,
    ...(course.remission.isSaid ? { completeness: completenessOf(stays.residual, fit) } : {}),
    reports: since.length,
    leftOut: reports
      .filter((report) => report.day >= about.onset && !isEvidence(report))
      .map(({ day, entries, explainedBy }) => ({ day, entries, by: explainedBy })),
    lookAgain: fit.confirmDays.map((days) => addDays(about.onset, days)).filter((day) => day > diary.today),
  };
}

/** Those that rose with the onset: clearly, and not far less than the one that rose most. */
function affectedOf(series: readonly FitSeries[], fit: FitCriteria): readonly FitSeries[] {
  const atLeast = risenFrom(
    series.map(({ mean }) => mean),
    fit,
  );
  return series.filter(({ mean }) => mean >= atLeast);
}

/** When it began, whether the worst is past, and whether what passes has passed. */
function told(
  { weights, onsets, worstEnds, remissions }: FitPosterior,
  [onset, last]: readonly [onset: Day, last: Day],
  { level, widenDates, sayAt, remissionFromDays }: FitCriteria,
): Pick<CourseFit, 'onset' | 'worst' | 'remission'> {
  const widen = widenDates;
  const probabilityBy = (values: Float64Array): number =>
    weights.reduce((sum, weight, cell) => ((values[cell] as number) <= last ? sum + weight : sum), 0);
  const dayOf = (values: Float64Array): LikelyDay => likelyDay({ values, weights }, last, { level, widen });
  const passed = probabilityBy(worstEnds);
  const begun = probabilityBy(remissions);
  const worstIsSaid = passed >= sayAt;
  const remissionIsSaid = begun >= sayAt && last - onset >= remissionFromDays;
  return {
    onset: dayOf(onsets),
    worst: { passed, isSaid: worstIsSaid, ...(worstIsSaid ? { until: dayOf(worstEnds) } : {}) },
    remission: {
      begun,
      isSaid: remissionIsSaid,
      ...(remissionIsSaid ? { since: dayOf(remissions) } : {}),
    },
  };
}

/** What stays, by symptom, and how completely the rest has passed. */
function left(
  { weights, shares, peaks }: FitPosterior,
  affected: readonly FitSeries[],
  sites: DayReports['sites'],
  { residualShares, level }: FitCriteria,
): Pick<CourseFit, 'residual' | 'symptoms'> {
  const stays = residualShare({ values: shares, weights }, residualShares, level);
  const points = Math.max(...peaks) * stays.share;
  const symptoms = affected.flatMap(({ channel, level: usual }, place): readonly FittedSymptom[] => {
    const site = sites[channel];
    if (site === undefined) return [];
    const peak = Math.min(highestScore - usual.median, peaks[place] as number);
    return [{ site, before: usual.median, peak }];
  });
  return { residual: { ...stays, level, points }, symptoms };
}

const highestScore = 10;

function completenessOf(
  { share, points }: CourseFit['residual'],
  { usualPoints, mostlyShare }: FitCriteria,
): NonNullable<CourseFit['completeness']> {
  if (points < usualPoints) return 'usual-again';
  return share < mostlyShare ? 'mostly' : 'partly';
}
