import { type Factor, formatDay, type History, type Report, type Site, type Statement } from '@ebb/course';
import type { JournalEntry } from './journal-text.ts';

/** A diary as the entries of a journal. Nothing that simulated people never say is looked for: answers, red flags. */
export function entriesOfHistory({
  reports,
  factors,
  statements,
  steroidCourses,
}: History): readonly JournalEntry[] {
  return [
    ...reports.flatMap(entriesOfReport),
    ...factors.map(entryOfFactor),
    ...statements.map(entryOfStatement),
    ...steroidCourses.map(
      ({ entry, from, days }): JournalEntry => ({
        id: entry,
        when: from,
        entered: from,
        by: 'person',
        said: { kind: 'steroid-course', ...(days === undefined ? {} : { days }) },
      }),
    ),
  ];
}

/** A symptom and its side as fields. */
export function fieldsOfSite({ symptom, side }: Site): Readonly<Record<string, string>> {
  return side === undefined ? { symptom } : { symptom, side };
}

function entriesOfReport({
  entry,
  when,
  by,
  overall,
  scores,
  interference,
}: Report): readonly JournalEntry[] {
  const about = { when: when.day, entered: when.day, by };
  return [
    ...(overall === undefined ? [] : [{ ...about, id: entry, said: { kind: 'check-in', overall } }]),
    ...scores.map(({ entry: id, site, value }) => ({
      ...about,
      id,
      said: { kind: 'symptom', ...fieldsOfSite(site), value, max: 10 },
    })),
    ...(interference === undefined
      ? []
      : [
          {
            ...about,
            id: `${entry}-interference`,
            said: { kind: 'interference', value: interference, days: 7 },
          },
        ]),
  ];
}

/** Written down when its last day was known. */
function entryOfFactor({ entry, factor, from, until, present }: Factor): JournalEntry {
  return {
    id: entry,
    when: from.day,
    entered: (until ?? from).day,
    by: 'person',
    said: {
      kind: 'factor',
      factor,
      present,
      ...(until === undefined ? {} : { until: formatDay(until.day) }),
    },
  };
}

function entryOfStatement({ entry, by, verdict, about, until, said }: Statement): JournalEntry {
  return {
    id: entry,
    when: about,
    entered: said.day,
    by,
    said: {
      kind: 'statement',
      by,
      verdict,
      ...(until === undefined ? {} : { until: formatDay(until) }),
    },
  };
}
