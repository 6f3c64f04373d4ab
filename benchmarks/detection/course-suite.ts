import type { LikelyDay } from '@ebb/course';
import { mean } from '@ebb/stats';
import { type Figure, type Line, middle, type Table } from '../figures.ts';
import { gateSeed } from './sizes.ts';
import { first, lookedAt, type WatchedCourse, type WatchedWeek, watchedCourses } from './watched-courses.ts';

/** What the course fit says of noticed relapses week by week, against the truth and beside a rule of thumb. */
export function courseSuite(people: number = peopleOfGate, firstSeed: number = gateSeed): readonly Line[] {
  const courses = Array.from({ length: people }, (_, person) =>
    watchedCourses(firstSeed + person, days),
  ).flat();
  const of = `${courses.length} noticed relapses`;
  const residual90 = residualErrors(courses, 90);
  const early = remissionDelays(courses, byFit);
  return [
    besideRule(courses),
    intervals(courses),
    {
      what: 'onset of a noticed relapse, mean error at day 90',
      value: mean(onsetErrors(courses)),
      unit: 'days',
      bound: { atMost: 5 },
      note: of,
    },
    {
      what: 'share that stays, mean error at day 90',
      value: mean(residual90.fit),
      unit: 'of the peak',
      bound: { atMost: 0.15 },
      note: `of ${residual90.fit.length}`,
    },
    {
      what: 'remission said more than 7 days early',
      value: shareOf(early, (delay) => delay < -7),
      unit: 'of those said',
      bound: { atMost: 0.12 },
      note: `of ${early.length} said`,
    },
  ] satisfies readonly (Figure | Table)[];
}

const peopleOfGate = 240;
const days = 730;

type Says = (week: WatchedWeek) => boolean | undefined;
const byFit: Says = ({ fit }) => fit?.remission.isSaid;
const byRule: Says = ({ rule }) => rule?.isInRemission;
const pastByFit: Says = ({ fit }) => fit?.worst.isSaid;
const pastByRule: Says = ({ rule }) => rule?.isPastWorst;

function delays(
  courses: readonly WatchedCourse[],
  says: Says,
  truth: (course: WatchedCourse) => number,
): number[] {
  return courses.flatMap((course) => {
    const said = course.weeks.find(says);
    return said === undefined ? [] : [said.since - truth(course)];
  });
}

const remissionOf = ({ truth }: WatchedCourse): number => truth.remission - truth.onset;
const worstEndOf = ({ truth }: WatchedCourse): number => truth.rise + truth.worst;

function remissionDelays(courses: readonly WatchedCourse[], says: Says): readonly number[] {
  return delays(courses, says, remissionOf);
}

function onsetErrors(courses: readonly WatchedCourse[]): readonly number[] {
  return courses.flatMap(({ truth, at }) => {
    const fit = at.get(90)?.fit;
    return fit === undefined ? [] : [Math.abs(fit.onset.day - first - truth.onset)];
  });
}

function residualErrors(
  courses: readonly WatchedCourse[],
  since: number,
): {
  readonly fit: readonly number[];
  readonly rule: readonly number[];
  readonly inside: readonly boolean[];
} {
  const seen = courses.flatMap(({ truth, at }) => ({
    truth,
    fit: at.get(since)?.fit,
    rule: at.get(since)?.rule,
  }));
  return {
    fit: seen.flatMap(({ truth, fit }) => (fit ? [Math.abs(fit.residual.share - truth.residual)] : [])),
    rule: seen.flatMap(({ truth, rule }) => (rule ? [Math.abs(rule.residual - truth.residual)] : [])),
    inside: seen.flatMap(({ truth, fit }) =>
      fit ? [fit.residual.low <= truth.residual && truth.residual <= fit.residual.high] : [],
    ),
  };
}

function besideRule(courses: readonly WatchedCourse[]): Table {
  const row = (what: string, fit: readonly number[], rule: readonly number[]): readonly string[] => [
    what,
    ...[fit, rule].map(delayText),
  ];
  return {
    table: `course of ${courses.length} noticed relapses, looked at weekly: days late, median (10-90 %), and % more than 7 days early, of those said`,
    rows: [
      ['', 'course fit', 'rule of thumb'],
      row('past the worst', delays(courses, pastByFit, worstEndOf), delays(courses, pastByRule, worstEndOf)),
      row('remission began', remissionDelays(courses, byFit), remissionDelays(courses, byRule)),
      ...lookedAt.map((since) => {
        const { fit, rule } = residualErrors(courses, since);
        return [`share that stays, error at day ${since}`, mean(fit).toFixed(3), mean(rule).toFixed(3)];
      }),
    ],
  };
}

function intervals(courses: readonly WatchedCourse[]): Table {
  const latest = courses.flatMap((course) => {
    const fit = course.weeks.at(-1)?.fit;
    return fit === undefined ? [] : [{ course, fit }];
  });
  const covered = (
    what: string,
    told: readonly { readonly likely: LikelyDay | undefined; readonly truth: number }[],
  ): readonly string[] => {
    const said = told.flatMap(({ likely, truth }) => (likely === undefined ? [] : [{ likely, truth }]));
    return [
      what,
      percent(shareOf(said, ({ likely, truth }) => likely.from <= truth && truth <= likely.to)),
      mean(said.map(({ likely, truth }) => Math.abs(likely.day - truth))).toFixed(1),
      String(said.length),
    ];
  };
  const dated = (
    of: (seen: (typeof latest)[number]) => LikelyDay | undefined,
    truth: (course: WatchedCourse) => number,
  ): readonly { likely: LikelyDay | undefined; truth: number }[] =>
    latest.map((seen) => ({
      likely: of(seen),
      truth: first + seen.course.truth.onset + truth(seen.course),
    }));
  return {
    table: 'intervals of 80 %: how often the truth lies in them, and the mean error',
    rows: [
      ['', 'within, %', 'error', 'said'],
      covered(
        'onset, days',
        dated(
          ({ fit }) => fit.onset,
          () => 0,
        ),
      ),
      covered(
        'end of the worst, days',
        dated(
          ({ fit }) => fit.worst.until,
          (course) => worstEndOf(course) - 0.5,
        ),
      ),
      covered(
        'remission, days',
        dated(({ fit }) => fit.remission.since, remissionOf),
      ),
      ...lookedAt.map((since) => {
        const { fit, inside } = residualErrors(courses, since);
        const within = percent(shareOf(inside, (is) => is));
        return [`share that stays, day ${since}`, within, mean(fit).toFixed(3), String(fit.length)];
      }),
    ],
  };
}

function delayText(late: readonly number[]): string {
  const sorted = late.toSorted((a, b) => a - b);
  const at = (p: number): string => (sorted[Math.floor(p * (sorted.length - 1))] ?? Number.NaN).toFixed(0);
  const early = percent(shareOf(late, (delay) => delay < -7));
  return `${middle(late).toFixed(0)} (${at(0.1)} to ${at(0.9)}), ${early} % early, ${late.length} said`;
}

function shareOf<Value>(values: readonly Value[], is: (value: Value) => boolean): number {
  return values.filter(is).length / values.length;
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}
