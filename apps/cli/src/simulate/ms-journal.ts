import { type Day, formatDay, type Patient } from '@ebb/course';
import { historyOfDiary, type MsLife, type SimulatedDiary } from '@ebb/simulate';
import { entriesOfHistory, fieldsOfSite } from './entries-of-history.ts';
import { type JournalEntry, journalText } from './journal-text.ts';
import type { MsDates } from './ms-dates.ts';

/** What goes into the journal of one person: the diary, and what the clinic found and gave in all the years. */
export interface MsRecord {
  readonly diary: SimulatedDiary;
  readonly first: Day;
  readonly patient: Patient;
  readonly treated: MsLife['treated'];
}

export function msJournal({ diary, first, patient, treated }: MsRecord, dates: MsDates): string {
  return journalText([
    {
      id: 'profile',
      when: first,
      entered: first,
      by: 'person',
      said: {
        kind: 'profile',
        conditions: ['ms'],
        followed: diary.sites.map(fieldsOfSite),
        checkIn: 'daily',
      },
    },
    ...entriesOfHistory(historyOfDiary(diary, first)),
    ...patient.visits.flatMap(({ day, scores }) => entriesOfVisit(day, scores.edss)),
    ...(patient.scans ?? []).map(({ day, newT2 }) =>
      byClinic(`mri-${formatDay(day)}`, day, {
        kind: 'mri',
        region: 'brain',
        ...(newT2 === undefined ? {} : { newT2 }),
      }),
    ),
    ...treated.flatMap((each) => entriesOfTreatment(each, dates)),
  ]);
}

function entriesOfVisit(day: Day, edss: number | undefined): readonly JournalEntry[] {
  const id = `visit-${formatDay(day)}`;
  const visit = byClinic(id, day, { kind: 'visit' });
  if (edss === undefined) return [visit];
  return [visit, byClinic(`${id}-edss`, day, { kind: 'measure', measure: 'EDSS', value: edss })];
}

function byClinic(id: string, day: Day, said: JournalEntry['said']): JournalEntry {
  return { id, when: day, entered: day, by: 'neurologist', said };
}

function entriesOfTreatment(
  { treatment, from, until }: MsLife['treated'][number],
  { dayAt }: MsDates,
): readonly JournalEntry[] {
  const entry = (event: 'start' | 'stop', age: number): JournalEntry => {
    const day = dayAt(age);
    return {
      id: `${treatment.id}-${event}-${formatDay(day)}`,
      when: day,
      entered: day,
      by: 'person',
      said: { kind: 'treatment', name: treatment.id, event },
    };
  };
  return [entry('start', from), ...(until === undefined ? [] : [entry('stop', until)])];
}
