import type { Entry } from './entry.ts';
import type { ImportContext, Importer, ImportQuestion } from './import.ts';
import { type DateRead, parseDate, parseTime, wantedInsteadOf } from './import-date.ts';
import { digest, entryBase, foldName, whenOf } from './import-entry.ts';
import { factorNamed } from './import-factor.ts';
import { isVocabulary, symptomKey } from './import-symptom.ts';
import {
  cellOf,
  problemOf,
  type ReadRow,
  readTable,
  seenRows,
  type TableBeginning,
  type TableKind,
  tableBeginning,
} from './import-table.ts';

/**
 * Daylio: one row per check-in with a mood word, activities and a note. Layouts: `full_date` or, before 2018, `year`
 * with `date`; with or without `scales` and `note_title`. Moods can be renamed, so a word other than the five Daylio
 * begins with is asked about; without an answer it is kept as the word it is.
 */
export const daylio: Importer = {
  source: 'daylio',
  recognise: (beginning) => (tableBeginning(beginning, table) === undefined ? 0 : 1),
  questions: (beginning) => {
    const seen = tableBeginning(beginning, table);
    return seen === undefined ? [] : moodQuestions(seen);
  },
  read: (pieces, context) => readTable(pieces, context, table),
};

interface Places {
  readonly fullDate: number;
  readonly year: number;
  readonly date: number;
  readonly time: number;
  readonly mood: number;
  readonly activities: number;
  readonly title: number;
  readonly note: number;
}

const table: TableKind = {
  isHeader: (names, next) => placesOf(names) !== undefined || isTranslatedHeader(names, next),
  wanted: 'a header with the columns full_date, date, weekday, time, mood, activities, note_title, note',
  reader: (seen, context) => rowReader(placesIn(seen), context),
};

/** Daylio's own scale, 1 to 5, and the words it starts with. */
const worst = 1;
const best = 5;
const moods: ReadonlyMap<string, number> = new Map([
  ['rad', 5],
  ['good', 4],
  ['meh', 3],
  ['bad', 2],
  ['awful', 1],
]);

function placesOf(names: readonly string[]): Places | undefined {
  const at = (name: string): number => names.indexOf(name);
  const places = {
    fullDate: at('full_date'),
    year: at('year'),
    date: at('date'),
    time: at('time'),
    mood: at('mood'),
    activities: at('activities'),
    title: at('note_title'),
    note: at('note'),
  };
  return places.mood >= 0 &&
    places.activities >= 0 &&
    (places.fullDate >= 0 || (places.year >= 0 && places.date >= 0))
    ? places
    : undefined;
}

/** A header in another language stands over the same columns: a whole date first, a time in the fourth, seven to nine in all. */
function isTranslatedHeader(names: readonly string[], next: readonly string[]): boolean {
  const columns = names.length;
  if (columns < 7 || columns > 9 || next.length !== columns) return false;
  return (
    parseDate(names[0] ?? '').kind === 'not-a-date' &&
    /^\d{4}-\d{2}-\d{2}$/.test(next[0] ?? '') &&
    parseTime(next[3] ?? '') !== undefined
  );
}

function placesIn(seen: TableBeginning): Places {
  const last = seen.names.length - 1;
  return (
    placesOf(seen.names) ?? {
      fullDate: 0,
      year: -1,
      date: 1,
      time: 3,
      mood: 4,
      activities: 5,
      title: last >= 7 ? last - 1 : -1,
      note: last,
    }
  );
}

function moodQuestions(seen: TableBeginning): readonly ImportQuestion[] {
  const place = placesIn(seen).mood;
  const words = new Set(seen.rows.map((row) => foldName(cellOf(row, place))));
  return [...words]
    .filter((word) => word !== '' && !moods.has(word))
    .map((word) => ({ ask: 'word', word, worst, best }));
}

function rowReader(places: Places, context: ImportContext): ReadRow {
  const seen = seenRows();
  return (row) => {
    const [fullDate, year, date, time, mood, activities, title, note] = [
      places.fullDate,
      places.year,
      places.date,
      places.time,
      places.mood,
      places.activities,
      places.title,
      places.note,
    ].map((place) => cellOf(row, place)) as [string, string, string, string, string, string, string, string];
    const written = places.fullDate >= 0 ? fullDate : `${date} ${year}`;
    const read: DateRead = parseDate(written);
    if (read.kind !== 'day')
      return problemOf(context, row, {
        column: places.fullDate >= 0 ? 'full_date' : 'date',
        found: written,
        wanted: wantedInsteadOf(read),
      });
    const clock = parseTime(time);
    if (time !== '' && clock === undefined)
      return problemOf(context, row, { column: 'time', found: time, wanted: 'a time as 18:52 or 6:52 pm' });
    const said = [mood, activities, title, note].join('\u0001');
    const moment = `daylio/${read.day}${clock === undefined ? '' : `T${clock}`}`;
    const before = seen(moment, said, row);
    // Two check-ins in one minute are two check-ins; the same one twice is one.
    const key = before === 'first' || before === 'again' ? moment : `${moment}~${digest(said)}`;
    const isRepeat = before === 'again' || (key !== moment && seen(key, said, row) === 'again');
    if (isRepeat) return { row: row.line, entries: [], problems: [], leftOut: 'duplicate' };
    const checkIn = { key, when: whenOf(context, read.day, clock), mood, activities, title, note };
    const entries = [
      ...moodEntry(checkIn, context),
      ...activityEntries(checkIn, context),
      ...noteEntry(checkIn, context),
    ];
    return entries.length === 0
      ? { row: row.line, entries, problems: [], leftOut: 'empty' }
      : { row: row.line, entries, problems: [] };
  };
}

interface MoodCheckIn {
  readonly key: string;
  readonly when: string;
  readonly mood: string;
  readonly activities: string;
  readonly title: string;
  readonly note: string;
}

function moodEntry({ key, when, mood }: MoodCheckIn, context: ImportContext): readonly Entry[] {
  const word = foldName(mood);
  if (word === '') return [];
  const base = entryBase(context, `${key}/mood`, when);
  const value = context.answers.words?.[word] ?? moods.get(word);
  if (value === undefined || value < worst || value > best)
    return [{ ...base, kind: 'note', title: 'mood', text: mood }];
  return [{ ...base, kind: 'measure', measure: 'Daylio mood', value, part: mood }];
}

/** Activities that name a symptom say that it was there but not how bad, so they stay words. */
function activityEntries({ key, when, activities }: MoodCheckIn, context: ImportContext): readonly Entry[] {
  const names = new Map(activities.split('|').map((name) => [foldName(name), name.trim()] as const));
  return [...names]
    .filter(([folded]) => folded !== '')
    .map(([folded, name]): Entry => {
      const base = entryBase(context, `${key}/activity/${folded}`, when);
      const factor = factorNamed(folded);
      if (factor !== undefined) return { ...base, kind: 'factor', factor, present: true, label: name };
      if (unwell.has(folded)) return { ...base, kind: 'factor', factor: 'other', present: true, label: name };
      return isVocabulary(symptomKey(folded))
        ? { ...base, kind: 'note', title: 'activity', text: name }
        : { ...base, kind: 'practice', name, done: true };
    });
}

const unwell = new Set(['sick', 'ill', 'krank', 'unwell']);

function noteEntry({ key, when, title, note }: MoodCheckIn, context: ImportContext): readonly Entry[] {
  if (title === '' && note === '') return [];
  const base = entryBase(context, `${key}/note`, when);
  if (note === '') return [{ ...base, kind: 'note', text: title }];
  return [
    title === '' ? { ...base, kind: 'note', text: note } : { ...base, kind: 'note', text: note, title },
  ];
}
