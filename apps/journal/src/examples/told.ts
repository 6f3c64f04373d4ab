import { addDays, type Day, type FactorName, formatDay, type Overall, type Site, siteKey } from '@ebb/course';
import type {
  CheckIn,
  Entry,
  FactorEntry,
  InterferenceEntry,
  StatementEntry,
  SymptomEntry,
  TreatmentEntry,
} from '@ebb/record';

/** Tells one invented life, day by day counted from its beginning. */
export interface Teller {
  readonly checkIn: (at: number, overall: Overall) => CheckIn;
  readonly score: (at: number, site: Site, value: number) => SymptomEntry;
  readonly factor: (at: number, factor: FactorName, present?: 'present' | 'absent') => FactorEntry;
  readonly week: (at: number, value: number, did?: string) => InterferenceEntry;
  readonly statement: (at: number, said: Pick<StatementEntry, 'verdict' | 'by'>) => StatementEntry;
  readonly treatment: (at: number, name: string, event: TreatmentEntry['event']) => TreatmentEntry;
  /** Anything else, with its own fields. */
  readonly entry: (at: number, name: string, fields: Told<Entry>) => Entry;
}

/** Each kind of entry without what the teller adds. */
type Told<Kind> = Kind extends Entry ? Omit<Kind, 'id' | 'when' | 'enteredBy' | 'enteredAt'> : never;

export function teller(begin: Day): Teller {
  const common = (at: number, name: string): Pick<Entry, 'id' | 'when' | 'enteredBy' | 'enteredAt'> => {
    const day = formatDay(addDays(begin, at));
    const when = `${day}T20:00+00:00`;
    return { id: `example-${at}-${name}`, when, enteredBy: { who: 'person' }, enteredAt: when };
  };
  return {
    checkIn: (at, overall) => ({ ...common(at, 'check-in'), kind: 'check-in', overall }),
    score: (at, site, value) => ({
      ...common(at, siteKey(site)),
      kind: 'symptom',
      ...site,
      value: Math.min(10, Math.max(0, Math.round(value))),
      max: 10,
    }),
    factor: (at, factor, present = 'present') => ({
      ...common(at, factor),
      kind: 'factor',
      factor,
      present: present === 'present',
    }),
    week: (at, value, did) => ({
      ...common(at, 'week'),
      kind: 'interference',
      days: 7,
      value: Math.min(10, Math.max(0, Math.round(value))),
      ...(did !== undefined && { did }),
    }),
    statement: (at, said) => ({ ...common(at, `statement-${said.by}`), kind: 'statement', ...said }),
    treatment: (at, name, event) => ({ ...common(at, `${name}-${event}`), kind: 'treatment', name, event }),
    entry: (at, name, fields) => ({ ...common(at, name), ...fields }) as Entry,
  };
}

/**
 * A number from 0 to 1 that looks thrown and is the same every time: the fractional part of a large sine, good enough
 * for an invented life and for nothing else.
 */
export function thrown(at: number, salt: number): number {
  const far = Math.sin(at * 12.9898 + salt * 78.233) * 43_758.5453;
  return far - Math.floor(far);
}
