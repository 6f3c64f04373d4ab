import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addDays, type Day, formatDay, type Moment } from '../day.ts';
import { type Case, readCases } from './cases-reader.ts';
import { conditions } from './condition.ts';
import { courseOf } from './course.ts';
import type { Classified, Course, Kind, WouldBecome } from './finding.ts';
import type { History, Report } from './history.ts';

const folder = new URL('../../../../cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^(?:ms|fm|both)-.+\.txt$/.test(name));

it.each(files)('what an answer says it would become by a day, it becomes on that day: %s', (file) => {
  const people = readCases(readFileSync(new URL(file, folder), 'utf8')).filter(
    ({ definition }) => definition === undefined,
  );
  const promises = people.flatMap((person) => daysOf(person).flatMap((day) => promisesOn(person, day)));
  expect(promises.filter(({ found, promised }) => found !== promised)).toEqual([]);
});

/** Days of asking: from the day before each onset until two days after it was over, at most a week. */
function daysOf(person: Case): Day[] {
  const { episodes } = courseAt(person, person.history, person.today);
  const days = episodes.flatMap(({ episode: { onset, last } }) => {
    const until = Math.min(last.day + 2, onset.day + 7, person.today);
    return Array.from({ length: until - onset.day + 2 }, (_, index) => addDays(onset.day, index - 1));
  });
  return [...new Set(days)];
}

interface Promised {
  readonly case: string;
  readonly asked: string;
  readonly promised: Kind;
  readonly found: Kind | undefined;
}

function promisesOn(person: Case, today: Day): Promised[] {
  const history = saidBy(person.history, today);
  const running = courseAt(person, history, today).episodes.filter(
    ({ episode }) => episode.end.kind === 'ongoing',
  );
  return running.flatMap((found) =>
    found.wouldBecome.flatMap((would) => {
      const when = momentOf(would);
      if (when === undefined || when.day <= today || typeof would.when !== 'string') return [];
      const later = courseAt(
        person,
        { ...history, reports: [...history.reports, reportOf(found, when, would.when)] },
        when.day,
      );
      const same = later.episodes.find(({ episode }) => episode.onset.day === found.episode.onset.day);
      return [{ case: person.title, asked: formatDay(today), promised: would.kind, found: same?.kind }];
    }),
  );
}

function courseAt(person: Case, history: History, today: Day): Course {
  return courseOf(history, conditions[person.condition], today);
}

/** What had been written by then; a fever that went on was known only up to that day. */
function saidBy(history: History, today: Day): History {
  return {
    ...history,
    reports: history.reports.filter(({ when }) => when.day <= today),
    statements: history.statements.filter(({ said, about }) => said.day <= today && about <= today),
    answers: history.answers.filter(({ about }) => about <= today),
    factors: history.factors
      .filter(({ from }) => from.day <= today)
      .map((factor) =>
        factor.until !== undefined && factor.until.day > today
          ? { ...factor, until: { day: today } }
          : factor,
      ),
  };
}

function momentOf({ on, at }: WouldBecome): Moment | undefined {
  if (on === undefined) return undefined;
  return at === undefined ? { day: on } : { day: on, minute: at };
}

/** The report that fulfils the condition: as bad as at its worst, or as before. */
function reportOf({ episode }: Classified, when: Moment, condition: 'still-there' | 'gone'): Report {
  const isThere = condition === 'still-there';
  return {
    entry: 'later',
    when,
    by: 'person',
    overall: isThere ? 'much-worse' : 'same',
    scores: episode.sites.map(({ site, worst, before }, index) => ({
      entry: `later ${index}`,
      site,
      value: isThere ? worst : (before ?? worst),
    })),
  };
}
