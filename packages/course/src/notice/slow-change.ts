import { adjustedForDiscoveries } from '@ebb/stats';
import { addDays, addMonths, type Day } from '../day.ts';
import type { Diary } from '../diary/diary.ts';
import { type DayReports, dayReportsOf } from './day-reports.ts';
import type { NoticingDefinition, SlowChangeCriteria } from './noticing-definition.ts';
import type { SlowChange, SlowSymptom } from './noticing-finding.ts';
import { leftBySpells } from './slow-noticed.ts';
import { type SlowSeries, slowSeriesOf } from './slow-series.ts';
import { type SlowTrend, slowTrends, stretchesNeeded, trendInterval } from './slow-trend.ts';

/** What was read and noticed in a diary already: its days, and the onsets of spells that nobody has called anything. */
interface Read {
  readonly byDay: DayReports;
  readonly noticed: readonly Day[];
}

/**
 * Whether symptoms grow worse slowly between relapses: a slope per symptom with errors that fade from day to day, the season,
 * and a step for what each relapse left. `relapseOnsets` are those of relapses that are known; the weeks after them answer
 * another question and are left out. It is looked at every so many days, so that what is said does not depend on who opened
 * the diary when, and what was seen once stays said; the figures are today's. Where a worsening may as well be what spells
 * left that were noticed and never answered, it is held back.
 */
export function slowChange(
  diary: Diary,
  definition: NoticingDefinition,
  relapseOnsets: readonly Day[],
  { byDay, noticed }: Read = { byDay: dayReportsOf(diary, definition.explained), noticed: [] },
): SlowChange {
  const criteria = definition.slowChange;
  const onsets = inOrder(relapseOnsets, diary.today);
  const series = slowSeriesOf(byDay, onsets, criteria);
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
  const worseAt = looks.map((look) => ({ look, worse: worseSeries(judged, look, criteria) }));
  const mayBeSpells = leftBySpells(noticed, { byDay, onsets }, { looks, criteria });
  const plainAt = worseAt.map(({ look, worse }) => ({
    look,
    worse: worse.filter(({ series: { site } }) => !mayBeSpells(site, look)),
  }));
  const symptoms = judged.map((one) => symptomOf(one, seenAt(one, worseAt, plainAt), criteria));
  const since = earliest(symptoms.flatMap(({ worseSince }) => worseSince ?? []));
  return {
    state: 'judged',
    symptoms,
    notJudged: series.filter((one) => !judged.some((other) => other.series === one)).map(({ site }) => site),
    ...(since === undefined ? {} : { worseSince: since }),
    leftOut: { relapses: onsets, reports: new Set(series.flatMap(({ leftOut }) => leftOut)).size },
    noticed: inOrder(noticed, diary.today),
  };
}

function inOrder(onsets: readonly Day[], today: Day): readonly Day[] {
  return [...new Set(onsets)].filter((onset) => onset <= today).sort((a, b) => a - b);
}

function earliest(days: readonly Day[]): Day | undefined {
  return days.toSorted((a, b) => a - b)[0];
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

/**
 * Those that are worse at a look beyond chance, for as many as are looked at, and so already some time before. The share of
 * false ones among them is held (Benjamini and Hochberg 1995), which where nobody gets worse is the chance of any: symptoms
 * that get worse together bear each other out.
 */
function worseSeries(
  judged: readonly JudgedSeries[],
  look: Day,
  { level, earlier, pointsPerYear }: SlowChangeCriteria,
): readonly JudgedSeries[] {
  const lookedAt = judged.filter(({ due, trends }) => due <= look && trends.has(look));
  const now = chances(lookedAt, look);
  const before = chances(lookedAt, addDays(look, -earlier.days));
  return lookedAt.filter(
    ({ trends }, place) =>
      (trends.get(look) as SlowTrend).perYear >= pointsPerYear &&
      (now[place] as number) < level &&
      (before[place] as number) < earlier.level,
  );
}

/** What falls or is not known is no evidence of a rise. */
function chances(series: readonly JudgedSeries[], on: Day): readonly number[] {
  return adjustedForDiscoveries(
    series.map(({ trends }) => {
      const trend = trends.get(on);
      return trend !== undefined && trend.perYear > 0 ? trend.p : 1;
    }),
  );
}

interface Look {
  readonly look: Day;
  readonly worse: readonly JudgedSeries[];
}

type Seen = Pick<SlowSymptom, 'worseSince' | 'notShownSince' | 'heldBackSince'>;

/** The first look at which a symptom was plainly worse, and the one from which it has not been since, if that is so. */
function seenAt(series: JudgedSeries, looks: readonly Look[], plain: readonly Look[]): Seen {
  const firstOf = (at: readonly Look[]): Day | undefined =>
    at.find(({ worse }) => worse.includes(series))?.look;
  const heldBackSince = firstOf(looks);
  const worseSince = firstOf(plain);
  if (heldBackSince === undefined) return {};
  if (worseSince === undefined) return { heldBackSince };
  const gone = looks[looks.findLastIndex(({ worse }) => worse.includes(series)) + 1];
  return { worseSince, ...(gone === undefined ? {} : { notShownSince: gone.look }) };
}

function symptomOf({ series, today }: JudgedSeries, seen: Seen, criteria: SlowChangeCriteria): SlowSymptom {
  const used = series.stretches.slice(0, today.stretches);
  const level = 1 - criteria.level;
  return {
    site: series.site,
    perYear: today.perYear,
    ...trendInterval(today, level),
    level,
    p: today.p,
    reports: used.reduce((sum, { reports }) => sum + reports, 0),
    from: (used[0] as SlowSeries['stretches'][number]).from,
    to: (used.at(-1) as SlowSeries['stretches'][number]).to,
    ...seen,
  };
}
