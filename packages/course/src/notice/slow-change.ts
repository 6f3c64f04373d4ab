import { addDays, addMonths, type Day } from '../day.ts';
import type { Diary } from '../diary/diary.ts';
import { dayReportsOf } from './day-reports.ts';
import type { NoticingDefinition, SlowChangeCriteria } from './noticing-definition.ts';
import type { SlowChange, SlowSymptom } from './noticing-finding.ts';
import { type SlowSeries, slowSeriesOf } from './slow-series.ts';
import { type SlowTrend, slowTrends, stretchesNeeded, trendInterval } from './slow-trend.ts';

/**
 * Whether symptoms grow worse slowly between relapses: a slope per symptom with errors that fade from day to day, the season,
 * and a step for what each relapse left. `relapseOnsets` are those of relapses that are known; the weeks after them answer
 * another question and are left out. It is looked at every so many days, so that what is said does not depend on who opened
 * the diary when, and what was seen once stays said; the figures are today's.
 */
export function slowChange(
  diary: Diary,
  definition: NoticingDefinition,
  relapseOnsets: readonly Day[],
): SlowChange {
  const criteria = definition.slowChange;
  const onsets = [...new Set(relapseOnsets)].filter((onset) => onset <= diary.today).sort((a, b) => a - b);
  const series = slowSeriesOf(dayReportsOf(diary, definition.explained), onsets, criteria);
  const first = series.reduce<Day | undefined>(
    (earliest, { from }) => (earliest === undefined || from < earliest ? from : earliest),
    undefined,
  );
  if (first === undefined) return { state: 'too-early', months: criteria.fromMonths };
  const due = series.filter((one) => one.due !== undefined);
  if (due.length === 0) return { state: 'too-early', from: first, months: criteria.fromMonths };
  const looks = looksOf(first, diary.today, criteria);
  const judged = due.flatMap((one) => judgedSeries(one, looks, diary.today, criteria));
  if (judged.length === 0) return tooFew(due, criteria);
  const symptoms = judged.map((one) => symptomOf(one, looks, judged, criteria));
  const worse = symptoms.flatMap(({ worseSince }) => worseSince ?? []);
  return {
    state: 'judged',
    symptoms,
    notJudged: series.filter((one) => !judged.some((other) => other.series === one)).map(({ site }) => site),
    ...(worse.length === 0 ? {} : { worseSince: Math.min(...worse) as Day }),
    leftOut: { relapses: onsets, reports: new Set(series.flatMap(({ leftOut }) => leftOut)).size },
  };
}

/** The days on which it is looked at, up to today. */
function looksOf(first: Day, today: Day, { fromMonths, everyDays }: SlowChangeCriteria): readonly Day[] {
  const looks: Day[] = [];
  for (let look = addMonths(first, fromMonths); look <= today; look = addDays(look, everyDays))
    looks.push(look);
  return looks;
}

function tooFew(due: readonly SlowSeries[], criteria: SlowChangeCriteria): SlowChange {
  const fullest = due.reduce((most, one) => (one.stretches.length > most.stretches.length ? one : most));
  return {
    state: 'too-few-reports',
    have: fullest.stretches.length,
    need: stretchesNeeded(fullest.regression.columns.length, criteria),
    days: criteria.meanOverDays,
  };
}

interface JudgedSeries {
  readonly series: SlowSeries;
  readonly due: Day;
  readonly trends: ReadonlyMap<Day, SlowTrend>;
  readonly today: SlowTrend;
}

function judgedSeries(
  series: SlowSeries,
  looks: readonly Day[],
  today: Day,
  criteria: SlowChangeCriteria,
): readonly JudgedSeries[] {
  const asOf = new Set([...looks, ...looks.map((look) => addDays(look, -criteria.earlier.days)), today]);
  const trends = slowTrends(
    series,
    [...asOf].sort((a, b) => a - b),
    criteria,
  );
  const now = trends.get(today);
  return now === undefined ? [] : [{ series, due: series.due as Day, trends, today: now }];
}

function symptomOf(
  one: JudgedSeries,
  looks: readonly Day[],
  judged: readonly JudgedSeries[],
  criteria: SlowChangeCriteria,
): SlowSymptom {
  const since = looks.find((look) => {
    const lookedAt = judged.filter(({ due, trends }) => due <= look && trends.has(look));
    return lookedAt.includes(one) && isWorse(one, look, lookedAt.length, criteria);
  });
  const { perYear, p, stretches } = one.today;
  const used = one.series.stretches.slice(0, stretches);
  const level = 1 - criteria.level;
  return {
    site: one.series.site,
    perYear,
    ...trendInterval(one.today, level),
    level,
    p,
    reports: used.reduce((sum, { reports }) => sum + reports, 0),
    from: (used[0] as SlowSeries['stretches'][number]).from,
    to: (used.at(-1) as SlowSeries['stretches'][number]).to,
    ...(since === undefined ? {} : { worseSince: since }),
  };
}

/** Worse beyond chance for as many symptoms as were looked at, and so already some time before. */
function isWorse(
  { trends }: JudgedSeries,
  look: Day,
  symptoms: number,
  { level, earlier, pointsPerYear }: SlowChangeCriteria,
): boolean {
  const now = trends.get(look);
  const before = trends.get(addDays(look, -earlier.days));
  if (now === undefined || before === undefined) return false;
  return (
    now.perYear >= pointsPerYear &&
    now.p * symptoms < level &&
    before.perYear > 0 &&
    before.p * symptoms < earlier.level
  );
}
