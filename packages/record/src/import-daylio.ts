import type { Entry } from './entry.ts';
import type { ImportContext, Importer, ImportQuestion } from './import.ts';
import { dayOfCell, parseDate, parseTime } from './import-date.ts';
import { digest, type EntryBase, entryBase, foldName, whenOf } from './import-entry.ts';
import { factorNamed } from './import-factor.ts';
import { isVocabulary, symptomKey } from './import-symptom.ts';
import {
  accountFor,
  cellOf,
  hasHeader,
  type ReadRow,
  readTable,
  type Said,
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
  recognise: (beginning) => (hasHeader(beginning, table) ? 1 : 0),
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
  wanted: {
    is: 'columns',
    columns: ['full_date', 'date', 'weekday', 'time', 'mood', 'activities', 'note_title', 'note'],
  },
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

interface MoodCheckIn {
  readonly key: string;
  readonly when: string;
  readonly mood: string;
  readonly activities: string;
  readonly title: string;
  readonly note: string;
}

function rowReader(places: Places, context: ImportContext): ReadRow {
  const keyOf = keysByMinute();
  return accountFor(context, (row) => {
    const cell = (name: keyof Places): string => cellOf(row, places[name]);
    const [dateColumn, date] =
      places.fullDate >= 0 ? ['full_date', cell('fullDate')] : ['date', `${cell('date')} ${cell('year')}`];
    const day = dayOfCell(dateColumn, date, undefined);
    if (typeof day !== 'string') return [day];
    const clock = parseTime(cell('time'));
    if (cell('time') !== '' && clock === undefined)
      return [
        { column: 'time', found: cell('time'), wanted: { is: 'time', examples: ['18:52', '6:52 pm'] } },
      ];
    const [mood, activities, title, note] = [cell('mood'), cell('activities'), cell('title'), cell('note')];
    const key = keyOf(
      `daylio/${clock === undefined ? day : `${day}T${clock}`}`,
      [mood, activities, title, note].join('\u0001'),
    );
    const checkIn = { key, when: whenOf(context, day, clock), mood, activities, title, note };
    return [
      ...moodSaid(checkIn, context),
      ...activitiesSaid(checkIn, context),
      ...noteSaid(checkIn, context),
    ];
  });
}

/** Two check-ins in one minute are two check-ins; the same one twice is one. */
function keysByMinute(): (minute: string, said: string) => string {
  const saidByMinute = new Map<string, string>();
  return (minute, said) => {
    const first = saidByMinute.get(minute) ?? said;
    saidByMinute.set(minute, first);
    return first === said ? minute : `${minute}~${digest(said)}`;
  };
}

function moodSaid({ key, when, mood }: MoodCheckIn, context: ImportContext): readonly Said[] {
  const word = foldName(mood);
  if (word === '') return [];
  const base = entryBase(context, `${key}/mood`, when);
  const value = context.answers.words?.[word] ?? moods.get(word);
  const isRanked = value !== undefined && value >= worst && value <= best;
  const entry: Entry = isRanked
    ? { ...base, kind: 'measure', measure: 'Daylio mood', value, part: mood }
    : { ...base, kind: 'note', title: 'mood', text: mood };
  return [{ column: 'mood', found: mood, entry }];
}

/** Activities that name a symptom say that it was there but not how bad, so they stay words. */
function activitiesSaid({ key, when, activities }: MoodCheckIn, context: ImportContext): readonly Said[] {
  const names = new Map(activities.split('|').map((name) => [foldName(name), name.trim()] as const));
  names.delete('');
  return [...names].map(([folded, name]) => ({
    column: 'activities',
    found: name,
    entry: activityEntry(entryBase(context, `${key}/activity/${folded}`, when), name),
  }));
}

const unwell: ReadonlySet<string> = new Set(['sick', 'ill', 'krank', 'unwell']);

function activityEntry(base: EntryBase, name: string): Entry {
  const factor = factorNamed(name) ?? (unwell.has(foldName(name)) ? 'other' : undefined);
  if (factor !== undefined) return { ...base, kind: 'factor', factor, present: true, label: name };
  return isVocabulary(symptomKey(name))
    ? { ...base, kind: 'note', title: 'activity', text: name }
    : { ...base, kind: 'practice', name, done: true };
}

function noteSaid({ key, when, title, note }: MoodCheckIn, context: ImportContext): readonly Said[] {
  if (title === '' && note === '') return [];
  const base = entryBase(context, `${key}/note`, when);
  const said = { ...base, kind: 'note', text: note === '' ? title : note } as const;
  return [
    {
      column: 'note',
      found: `${title}${note}`,
      entry: title === '' || note === '' ? said : { ...said, title },
    },
  ];
}
