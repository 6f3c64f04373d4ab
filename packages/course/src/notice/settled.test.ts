import { describe, expect, test } from 'vitest';
import { scoredDays } from '../../fixtures/scored-days.ts';
import { addDays, type Day, day } from '../day.ts';
import { conditions } from '../diary/condition.ts';
import { courseOf } from '../diary/course.ts';
import { diaryOf } from '../diary/diary.ts';
import type { Answer, Factor, FactorName, Reporter, Statement } from '../diary/history.ts';
import { settledRelapses } from './settled.ts';

const first = day('2025-03-01');
const on = (place: number): Day => addDays(first, place);
const [onset, last, today] = [60, 69, 90];

/** The leg is weaker from day 60 to 69 of a steady diary, each place a day. */
function settled({
  factors = [],
  answers = [],
  statements = [],
}: {
  readonly factors?: readonly Factor[];
  readonly answers?: readonly Answer[];
  readonly statements?: readonly Statement[];
}): readonly { readonly onset: number; readonly known: number }[] {
  const diary = scoredDays(first, today + 1, (place) => ({
    'leg-weakness': place >= onset && place <= last ? 7 : 2,
  }));
  const history = { ...diary, factors, answers, statements };
  const course = courseOf(history, conditions.ms, on(today));
  return settledRelapses(course, diaryOf(history, on(today))).map((relapse) => ({
    onset: relapse.onset - first,
    known: relapse.known - first,
  }));
}

const no = (factor: FactorName, from: number, until?: number): Factor => ({
  entry: `no ${factor} from ${from} until ${until}`,
  factor,
  from: { day: on(from) },
  ...(until === undefined ? {} : { until: { day: on(until) } }),
  present: false,
});
const noneOf = (from: number, until?: number): readonly Factor[] =>
  (['fever', 'infection', 'heat', 'metabolic-upset'] as const).map((factor) => no(factor, from, until));
const said = (verdict: Statement['verdict'], when: number, by: Reporter = 'person'): Statement => ({
  entry: `${verdict} ${when} ${by}`,
  by,
  verdict,
  about: on(onset),
  said: { day: on(when) },
});
const lasted = (about: number): Answer => ({
  entry: `lasted ${about}`,
  question: 'lasted-over-24h',
  about: on(about),
  yes: true,
});
/** Every fact that the rule wants, each told on day 65 of all days since before the onset. */
const allFacts = noneOf(58, 65);
const knownWith = (facts: { readonly factors?: readonly Factor[]; readonly answers?: readonly Answer[] }) =>
  settled({ ...facts, factors: [...allFacts, ...(facts.factors ?? [])] })[0]?.known;

describe('a relapse by the rule alone is settled', () => {
  test('not while a fact is missing', () => {
    expect(settled({})).toEqual([]);
    expect(settled({ factors: allFacts.filter(({ factor }) => factor !== 'fever') })).toEqual([]);
  });

  test('from the day on which the last fact was told', () => {
    expect(settled({ factors: allFacts })).toEqual([{ onset, known: 65 }]);
    expect(knownWith({ factors: [no('stress', 62, 68)] })).toBe(68);
    expect(knownWith({ answers: [lasted(67)] })).toBe(67);
  });

  test('each fact when it was first told', () => {
    expect(knownWith({ factors: [no('fever', 64, 69)] })).toBe(65);
    expect(knownWith({ answers: [lasted(62), lasted(68)] })).toBe(65);
  });

  test('by what was told of its own days, the first and the last among them', () => {
    expect(knownWith({ factors: [no('stress', 50, onset), no('stress', 66, 68)] })).toBe(65);
    expect(knownWith({ factors: [no('stress', 50, onset - 1), no('stress', 66, 68)] })).toBe(68);
    expect(knownWith({ factors: [no('stress', last, 75)] })).toBe(75);
    expect(knownWith({ factors: [no('stress', last + 1, 75)] })).toBe(65);
    expect(knownWith({ answers: [lasted(onset), lasted(68)] })).toBe(65);
    expect(knownWith({ answers: [lasted(onset - 1), lasted(68)] })).toBe(68);
    expect(knownWith({ answers: [lasted(last)] })).toBe(last);
    expect(knownWith({ answers: [lasted(last + 1)] })).toBe(65);
  });

  test('a fact of one day by that day', () => {
    expect(knownWith({ factors: [no('stress', 67)] })).toBe(67);
  });

  test('not on its first day, of which no report can tell that it lasts', () => {
    expect(settled({ factors: noneOf(58, onset) })).toEqual([{ onset, known: onset + 1 }]);
  });
});

describe('a relapse that somebody called one is settled', () => {
  test('from the day on which they said so, whatever is missing', () => {
    expect(settled({ statements: [said('relapse', 72)] })).toEqual([{ onset, known: 72 }]);
  });

  test('from the first of several such words', () => {
    const words = [said('relapse', 80, 'neurologist'), said('relapse', 72), said('relapse', 75)];
    expect(settled({ statements: words })).toEqual([{ onset, known: 72 }]);
  });

  test('not from a word that called it something else', () => {
    const words = [said('pseudo-relapse', 66), said('relapse', 72, 'neurologist')];
    expect(settled({ statements: words })).toEqual([{ onset, known: 72 }]);
  });
});
