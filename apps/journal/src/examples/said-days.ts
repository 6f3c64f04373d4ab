import type { Overall } from '@ebb/course';
import type { SimulatedDiary, SimulatedReport } from '@ebb/simulate';
import { median } from '@ebb/stats';

/** A report as the person would give it: a word against their usual, and the scores they would take the time for. */
export interface SaidDay {
  readonly report: SimulatedReport;
  readonly overall: Overall;
  /** Places of the symptoms that are scored. */
  readonly scored: readonly number[];
}

/**
 * What somebody would say who scores what they follow on every other day, and on a worse one what is up as well. They know a
 * worse day from an ordinary wobble: it is one in a relapse, while what it moved is above the usual of the month before, or one
 * in a warm or feverish spell with a symptom clearly above it.
 */
export function saidDays(diary: SimulatedDiary, followed: readonly number[]): readonly SaidDay[] {
  const all = diary.sites.map((_, place) => place);
  return diary.reports.map((report, number) => {
    const up = upIn(diary, number, all);
    const most = Math.max(0, ...up.map(({ above }) => above));
    const scored = up.length > 0 || number % 2 === 0 ? [...followed, ...up.map(({ place }) => place)] : [];
    return { report, overall: wordOf(most), scored: [...new Set(scored)] };
  });
}

interface Up {
  readonly place: number;
  /** Points above usual. */
  readonly above: number;
}

function upIn({ reports, truth }: SimulatedDiary, number: number, all: readonly number[]): readonly Up[] {
  const { day } = reports[number] as SimulatedReport;
  const usual = usualBefore(reports, day, all);
  const aboveOn = (told: SimulatedReport, place: number): number =>
    (told.scores[place] as number) - (usual[place] as number);
  const relapse = truth.relapses.findLast(({ onset, remission }) => day >= onset && day < remission);
  if (relapse !== undefined) {
    const recent = reports
      .slice(Math.max(0, number - 2), number + 1)
      .filter((told) => told.day >= relapse.onset);
    const mean = (place: number): number =>
      recent.reduce((sum, told) => sum + aboveOn(told, place), 0) / recent.length;
    const moved = all.filter((place) => (relapse.peaks[place] as number) > 0);
    return moved.map((place) => ({ place, above: mean(place) })).filter(({ above }) => above >= inRelapse);
  }
  if (!truth.decoys.some(({ from, days }) => day >= from && day < from + days)) return [];
  const told = reports[number] as SimulatedReport;
  return all
    .map((place) => ({ place, above: aboveOn(told, place) }))
    .filter(({ above }) => above >= inWarmth);
}

function wordOf(most: number): Overall {
  if (most === 0) return 'same';
  return most >= muchAbove ? 'much-worse' : 'bit-worse';
}

/** Median of the scores from five weeks to one week before; in the first weeks, of the first ones. */
function usualBefore(
  reports: readonly SimulatedReport[],
  day: number,
  places: readonly number[],
): readonly number[] {
  const before = reports.filter((told) => told.day >= day - 35 && told.day < day - 7);
  const known = before.length < fewest ? reports.slice(0, 2 * fewest) : before;
  return places.map((place) => median(known.map(({ scores }) => scores[place] as number)) as number);
}

const inRelapse = 1;
const inWarmth = 2;
const muchAbove = 4;
const fewest = 7;
