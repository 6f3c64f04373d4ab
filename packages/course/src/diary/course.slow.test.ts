import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, type Minute, type Moment } from '../day.ts';
import { conditions } from './condition.ts';
import { courseOf } from './course.ts';
import type { Classified, Course } from './finding.ts';
import type {
  Answer,
  Factor,
  History,
  RedFlagSeen,
  Report,
  Score,
  Statement,
  SteroidCourse,
} from './history.ts';
import type { Site } from './symptom.ts';

const firstDay: Day = day('2024-01-01');
const today: Day = day('2025-06-01');
const runs = { seed: 20_261_120, numRuns: 100 } as const;
const patience = { timeout: 60_000 };

const noHistory: History = {
  reports: [],
  factors: [],
  statements: [],
  answers: [],
  redFlags: [],
  steroidCourses: [],
};

const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 11, 1e300, -0) },
);
const level = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10 }) },
);
const someDay = fc.integer({ min: 0, max: today - firstDay }).map((days) => addDays(firstDay, days));
const anyDay = fc.oneof(
  { weight: 4, arbitrary: someDay },
  {
    weight: 1,
    arbitrary: fc.constantFrom(Number.NaN, 0.5, -1e9, 1e9, addDays(today, 1)) as fc.Arbitrary<Day>,
  },
);
const place: fc.Arbitrary<Site> = fc.oneof(
  fc
    .constantFrom('leg-weakness', 'blurred-vision')
    .chain((symptom) =>
      fc.constantFrom<Site>(
        { symptom },
        { symptom, side: 'left' },
        { symptom, side: 'right' },
        { symptom, side: 'both' },
      ),
    ),
  fc.constantFrom<Site>({ symptom: 'fatigue' }, { symptom: 'own:odd' }, { symptom: 'pain' }),
);
const reporter = fc.constantFrom('person', 'carer', 'nurse', 'neurologist', 'device' as const);
const entry = fc.integer({ min: 0, max: 1e6 }).map((number) => `e${number}`);

/** A moment of a day: without a time, or at any minute that is in that local day somewhere on earth. */
function momentOn(days: fc.Arbitrary<Day>): fc.Arbitrary<Moment> {
  return fc
    .tuple(days, fc.option(fc.integer({ min: -14 * 60, max: 36 * 60 - 1 }), { nil: undefined, freq: 2 }))
    .map(([on, minute]) =>
      minute === undefined ? { day: on } : { day: on, minute: (on * 1440 + minute) as Minute },
    );
}

interface Ranges {
  readonly days: fc.Arbitrary<Day>;
  readonly values: fc.Arbitrary<number>;
}

function reportIn({ days, values }: Ranges): fc.Arbitrary<Report> {
  const scores: fc.Arbitrary<Score[]> = fc.array(fc.record({ entry, site: place, value: values }), {
    maxLength: 4,
  });
  return fc.record(
    {
      entry,
      when: momentOn(days),
      by: reporter,
      scores,
      overall: fc.constantFrom('same', 'bit-worse', 'much-worse', 'better' as const),
      interference: values,
    },
    { requiredKeys: ['entry', 'when', 'by', 'scores'] },
  );
}

function historyIn(ranges: Ranges): fc.Arbitrary<History> {
  const { days } = ranges;
  const factors: fc.Arbitrary<Factor> = fc.record(
    {
      entry,
      factor: fc.constantFrom(
        'fever',
        'infection',
        'heat',
        'bad-night',
        'stress',
        'metabolic-upset' as const,
      ),
      from: momentOn(days),
      until: momentOn(days),
      present: fc.boolean(),
    },
    { requiredKeys: ['entry', 'factor', 'from', 'present'] },
  );
  const statements: fc.Arbitrary<Statement> = fc.record(
    {
      entry,
      by: reporter,
      verdict: fc.constantFrom('relapse', 'pseudo-relapse', 'flare', 'not-relapse', 'not-flare' as const),
      about: days,
      until: days,
      said: momentOn(days),
    },
    { requiredKeys: ['entry', 'by', 'verdict', 'about', 'said'] },
  );
  const answers: fc.Arbitrary<Answer> = fc.record({
    entry,
    question: fc.constantFrom('lasted-over-24h', 'still-there', 'stable-30-days-before' as const),
    about: days,
    yes: fc.boolean(),
  });
  const redFlags: fc.Arbitrary<RedFlagSeen> = fc.record({
    entry,
    flag: fc.constantFrom('seizure', 'chest-pain', 'unheard-of'),
    when: momentOn(days),
  });
  const steroidCourses: fc.Arbitrary<SteroidCourse> = fc.record(
    { entry, from: days, days: fc.nat(10) },
    { requiredKeys: ['entry', 'from'] },
  );
  return fc.record({
    reports: fc.array(reportIn(ranges), { maxLength: 60, size: 'max' }),
    factors: fc.array(factors, { maxLength: 6 }),
    statements: fc.array(statements, { maxLength: 5 }),
    answers: fc.array(answers, { maxLength: 5 }),
    redFlags: fc.array(redFlags, { maxLength: 3 }),
    steroidCourses: fc.array(steroidCourses, { maxLength: 2 }),
  });
}

/** Whatever an importer might let through: days that are none, scores off the scale, things said of the future. */
const anyHistory: fc.Arbitrary<History> = historyIn({ days: anyDay, values: anyNumber });

/** A diary as people keep it: mostly quiet levels, some days far up. */
const plausibleHistory: fc.Arbitrary<History> = fc
  .tuple(
    historyIn({ days: someDay, values: level }),
    fc.array(fc.tuple(someDay, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 10 })), {
      maxLength: 6,
    }),
  )
  .map(([history, stretches]) => ({
    ...history,
    reports: [
      ...history.reports,
      ...stretches.flatMap(([from, days, value]) => dailyReports(from, days, value)),
    ],
  }));

function dailyReports(from: Day, days: number, value: number): Report[] {
  return Array.from({ length: days }, (_, place) => addDays(from, place))
    .filter((on) => on <= today)
    .map((on) => ({
      entry: `d${on}-${value}`,
      when: { day: on },
      by: 'person',
      scores: [{ entry: `s${on}-${value}`, site: { symptom: 'leg-weakness', side: 'left' }, value }],
    }));
}

describe.each(Object.values(conditions))('the course of $name', (condition) => {
  const course = (history: History): Course => courseOf(history, condition, today);

  it('has an answer to any input at all', patience, () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { usual, episodes, remission, rate } = course(history);
        for (const { median, low, high } of usual) expect(low <= median && median <= high).toBe(true);
        for (const { episode } of episodes) {
          expect(episode.duration.atLeast).toBeLessThanOrEqual(
            episode.duration.atMost ?? Number.POSITIVE_INFINITY,
          );
          expect(episode.sites.every(({ worst }) => worst > 0 && worst <= 10)).toBe(true);
        }
        for (const { days } of remission.stretches) expect(days).toBeGreaterThan(0);
        if (rate !== undefined) expect(rate.low <= rate.perYear && rate.perYear <= rate.high).toBe(true);
      }),
      runs,
    );
  });

  it('does not depend on the order in which anything was written down', patience, () => {
    const shuffled = plausibleHistory.chain((history) =>
      fc.tuple(
        fc.constant(history),
        fc.record({
          reports: fc.shuffledSubarray([...history.reports], { minLength: history.reports.length }),
          factors: fc.shuffledSubarray([...history.factors], { minLength: history.factors.length }),
          statements: fc.shuffledSubarray([...history.statements], { minLength: history.statements.length }),
          answers: fc.shuffledSubarray([...history.answers], { minLength: history.answers.length }),
          redFlags: fc.shuffledSubarray([...history.redFlags], { minLength: history.redFlags.length }),
          steroidCourses: fc.shuffledSubarray([...history.steroidCourses], {
            minLength: history.steroidCourses.length,
          }),
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([told, retold]) => {
        expect(course(retold)).toEqual(course(told));
      }),
      runs,
    );
  });

  it('does not change when everything is said twice', patience, () => {
    fc.assert(
      fc.property(plausibleHistory, (history) => {
        const { reports, factors, statements, answers } = history;
        const twice = {
          ...history,
          reports: [...reports, ...reports],
          factors: [...factors, ...factors],
          statements: [...statements, ...statements],
          answers: [...answers, ...answers],
        };
        const { episodes, spells, usual, remission } = course(twice);
        const once = course(history);
        expect(episodes.map(outline)).toEqual(once.episodes.map(outline));
        expect(spells.map(({ onset, last, counted }) => ({ onset, last, counted }))).toEqual(
          once.spells.map(({ onset, last, counted }) => ({ onset, last, counted })),
        );
        expect(usual).toEqual(once.usual);
        expect(remission.now).toEqual(once.remission.now);
      }),
      runs,
    );
  });

  it('moves along when every day moves by as many', patience, () => {
    fc.assert(
      fc.property(plausibleHistory, fc.integer({ min: -20_000, max: 20_000 }), (history, days) => {
        const { episodes, spells, usual, remission } = courseOf(
          movedBy(history, days),
          condition,
          addDays(today, days),
        );
        const unmoved = course(history);
        expect(episodes.map((each) => ({ ...outline(each), onset: each.episode.onset.day - days }))).toEqual(
          unmoved.episodes.map((each) => ({ ...outline(each), onset: each.episode.onset.day })),
        );
        expect(spells.map(({ onset, counted }) => ({ onset: onset - days, counted }))).toEqual(
          unmoved.spells.map(({ onset, counted }) => ({ onset, counted })),
        );
        expect(usual.map(({ median }) => median)).toEqual(unmoved.usual.map(({ median }) => median));
        expect(remission.now.state).toBe(unmoved.remission.now.state);
      }),
      runs,
    );
  });

  it('keeps the onset of every episode when "same as usual" is said today', patience, () => {
    fc.assert(
      fc.property(plausibleHistory, (history) => {
        const onsets = ({ episodes }: Course): Day[] => episodes.map(({ episode }) => episode.onset.day);
        const later = {
          entry: 'later',
          when: { day: addDays(today, 1) },
          by: 'person',
          overall: 'same',
          scores: [],
        } as const;
        const told = courseOf(
          { ...history, reports: [...history.reports, later] },
          condition,
          addDays(today, 1),
        );
        expect(onsets(told)).toEqual(onsets(courseOf(history, condition, addDays(today, 1))));
      }),
      runs,
    );
  });

  it('says nothing where nothing was said', patience, () => {
    const { episodes, spells, usual, rate, span, remission, leftOut } = course(noHistory);
    expect({ episodes, spells, usual, rate, span, leftOut }).toEqual({
      episodes: [],
      spells: [],
      usual: [],
      rate: undefined,
      span: undefined,
      leftOut: [],
    });
    expect(remission.now).toMatchObject({ state: 'not-known', because: 'no-reports' });
  });
});

describe('relapses of MS', () => {
  const course = (history: History): Course => courseOf(history, conditions.ms, today);

  it('never begin within 30 days of each other', patience, () => {
    fc.assert(
      fc.property(plausibleHistory, (history) => {
        const onsets = course(history)
          .episodes.filter(({ kind }) => kind === 'relapse')
          .map(({ episode }) => episode.onset.day);
        for (const [place, onset] of onsets.entries())
          if (place > 0) expect(onset - (onsets[place - 1] as Day)).toBeGreaterThanOrEqual(30);
      }),
      runs,
    );
  });

  it('each satisfy the definition when it is checked anew from what was said', patience, () => {
    fc.assert(
      fc.property(plausibleHistory, (history) => {
        for (const found of course(history).episodes) if (found.kind === 'relapse') recheck(found, history);
      }),
      runs,
    );
  });

  it('are called continuations only within 30 days of the relapse they continue', patience, () => {
    fc.assert(
      fc.property(plausibleHistory, (history) => {
        const { episodes } = course(history);
        for (const found of episodes) {
          if (found.kind !== 'continuation') continue;
          expect(found.episode.onset.day - found.of).toBeLessThan(30);
        }
      }),
      runs,
    );
  });
});

/** The definition of NHS England 2014, written a second time and from the history alone. */
function recheck({ episode, certainty }: Extract<Classified, { kind: 'relapse' }>, history: History): void {
  const { onset, last } = episode;
  const isLong =
    onset.minute !== undefined && last.minute !== undefined
      ? last.minute - onset.minute > 24 * 60
      : last.day - onset.day >= 2;
  const hasAnswer = history.answers.some(
    ({ question, yes, about }) => question === 'lasted-over-24h' && yes && Math.abs(about - onset.day) < 60,
  );
  expect(isLong || hasAnswer).toBe(true);
  const excluding = history.factors.filter(
    ({ present, factor, from, until }) =>
      present &&
      (factor === 'fever' || factor === 'infection') &&
      from.day <= onset.day &&
      lastDay(from, until) >= onset.day - 3,
  );
  for (const { from, until } of excluding) expect(last.day - lastDay(from, until)).toBeGreaterThanOrEqual(3);
  if (certainty === 'confirmed')
    expect(
      history.statements.some(
        ({ by, verdict }) =>
          (by === 'nurse' || by === 'neurologist') && (verdict === 'relapse' || verdict === 'flare'),
      ),
    ).toBe(true);
}

function lastDay(from: Moment, until: Moment | undefined): Day {
  return until === undefined || until.day < from.day ? from.day : until.day;
}

function outline(found: Classified): {
  readonly kind: string;
  readonly days: number;
  readonly end: string;
  readonly sites: number;
  readonly severity: number | undefined;
} {
  const { onset, last, end, sites, severity } = found.episode;
  return { kind: found.kind, days: last.day - onset.day, end: end.kind, sites: sites.length, severity };
}

function movedBy(history: History, days: number): History {
  const day = (on: Day): Day => addDays(on, days);
  const moment = (when: Moment): Moment =>
    when.minute === undefined
      ? { day: day(when.day) }
      : { day: day(when.day), minute: (when.minute + days * 1440) as Minute };
  return {
    reports: history.reports.map((report) => ({ ...report, when: moment(report.when) })),
    factors: history.factors.map(({ until, ...factor }) => ({
      ...factor,
      from: moment(factor.from),
      ...(until === undefined ? {} : { until: moment(until) }),
    })),
    statements: history.statements.map(({ until, ...statement }) => ({
      ...statement,
      about: day(statement.about),
      said: moment(statement.said),
      ...(until === undefined ? {} : { until: day(until) }),
    })),
    answers: history.answers.map((answer) => ({ ...answer, about: day(answer.about) })),
    redFlags: history.redFlags.map((seen) => ({ ...seen, when: moment(seen.when) })),
    steroidCourses: history.steroidCourses.map((steroids) => ({ ...steroids, from: day(steroids.from) })),
  };
}
