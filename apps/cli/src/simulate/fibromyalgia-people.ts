import { addDays, type Day, day, formatDay } from '@ebb/course';
import {
  type DiaryKeeping,
  type FibromyalgiaHistory,
  type FibromyalgiaLife,
  type FibromyalgiaParameters,
  historyOfFibromyalgia,
  type Programme,
  simulateFibromyalgia,
} from '@ebb/simulate';
import type { Cell } from '../output/csv-text.ts';
import { lastYear, mondayFrom } from './calendar.ts';
import { entriesOfHistory } from './entries-of-history.ts';
import { type JournalEntry, journalText } from './journal-text.ts';
import type { FibromyalgiaPolicy } from './policy-file.ts';
import {
  personId,
  type SimulatedModel,
  type SimulatedPerson,
  type SimulatedTable,
  thousandths,
} from './simulated-model.ts';

export interface FibromyalgiaPeople {
  readonly parameters: FibromyalgiaParameters;
  readonly seed: number;
  readonly policy: FibromyalgiaPolicy;
  readonly diary: DiaryKeeping;
  readonly people: number;
  readonly years: number;
  /** How many of the first people have a journal. */
  readonly journals: number;
}

type TableName =
  | 'questionnaires.csv'
  | 'truth-people.csv'
  | 'truth-flares.csv'
  | 'truth-remissions.csv'
  | 'truth-illnesses.csv'
  | 'truth-programmes.csv';

const tables: Readonly<Record<TableName, SimulatedTable>> = {
  'questionnaires.csv': {
    columns: ['id', 'date', 'FIQR', 'PSD'],
    says: 'at the end of every week the revised Fibromyalgia Impact Questionnaire (0-100), and polysymptomatic distress (0-31)',
  },
  'truth-people.csv': {
    columns: ['id', 'takesUp', 'response', 'noise'],
    says: 'takesUp: whether they take up what is offered; response: how strongly practice works in them; noise: how much their days differ (1 is the mean)',
  },
  'truth-flares.csv': {
    columns: ['id', 'onset', 'worst', 'last', 'pointsAbove'],
    says: 'every true flare with its worst day, and its points of 0-100 above usual',
  },
  'truth-remissions.csv': {
    columns: ['id', 'from', 'last'],
    says: 'stretches in which symptoms truly did not run life',
  },
  'truth-illnesses.csv': {
    columns: ['id', 'from', 'last'],
    says: 'infections, also those nobody noted',
  },
  'truth-programmes.csv': {
    columns: ['id', 'programme', 'from', 'until'],
    says: 'what they set out to do; no end where it goes on',
  },
};

/** People with fibromyalgia for three years and more, as they keep a diary. */
export function fibromyalgiaPeople(wanted: FibromyalgiaPeople): SimulatedModel<TableName> {
  return { tables, people: livedOneByOne(wanted) };
}

function* livedOneByOne(wanted: FibromyalgiaPeople): Iterable<SimulatedPerson<TableName>> {
  const { parameters, seed, policy, people, years, journals, diary } = wanted;
  const first = mondayFrom(day(`${lastYear - years}-01-01`));
  const days = Math.round(years * 365.25);
  for (let person = 0; person < people; person++) {
    const [life] = simulateFibromyalgia({ parameters, seed }, person, days, [policy.programme]);
    if (life === undefined) continue;
    const told = historyOfFibromyalgia(life, diary, first, seed);
    const id = personId(person);
    yield {
      id,
      rows: rowsOf(id, life, told, first),
      ...(person < journals ? { journal: journalOf(life, told, first, diary) } : {}),
    };
  }
}

function rowsOf(
  id: string,
  { fiqr, severity, traits, truth, programme, days }: FibromyalgiaLife,
  { flares, remissions }: FibromyalgiaHistory,
  first: Day,
): SimulatedPerson<TableName>['rows'] {
  const date = (of: number): string => formatDay(addDays(first, of));
  return {
    'questionnaires.csv': Array.from(fiqr, (points, week) => [
      id,
      date(7 * week + 6),
      thousandths(points),
      severity[week],
    ]),
    'truth-people.csv': [[id, traits.engages, thousandths(traits.response), thousandths(traits.noise)]],
    'truth-flares.csv': flares.map(({ onset, worst, last, above }) => [
      id,
      date(onset),
      date(worst),
      date(last),
      thousandths(above),
    ]),
    'truth-remissions.csv': remissions.map(({ from, last }) => [id, date(from), date(last)]),
    'truth-illnesses.csv': stretchesOf(truth.ill).map(([from, last]) => [id, date(from), date(last)]),
    'truth-programmes.csv': programmeRows(id, programme, { days, date }),
  };
}

/** First and last place of every run of ones. */
function stretchesOf(ill: Uint8Array): readonly (readonly [from: number, last: number])[] {
  const stretches: (readonly [number, number])[] = [];
  for (let from = ill.indexOf(1); from >= 0; ) {
    const next = ill.indexOf(0, from);
    const end = next < 0 ? ill.length : next;
    stretches.push([from, end - 1]);
    from = ill.indexOf(1, end);
  }
  return stretches;
}

interface Calendar {
  readonly days: number;
  readonly date: (of: number) => string;
}

/** None where usual care goes on, or where the days told end before it begins. */
function programmeRows(
  id: string,
  programme: Programme,
  { days, date }: Calendar,
): readonly (readonly Cell[])[] {
  if (!isPractised(programme, days)) return [];
  const { id: name, from, until } = programme;
  return [[id, name, date(from), until === undefined || until >= days ? undefined : date(until)]];
}

function isPractised({ plan, from }: Programme, days: number): boolean {
  return from < days && Object.values(plan).some((share) => share > 0);
}

function journalOf(
  { programme, days }: FibromyalgiaLife,
  { history }: FibromyalgiaHistory,
  first: Day,
  { everyDays }: DiaryKeeping,
): string {
  const entry = (id: string, ofDay: number, said: JournalEntry['said']): JournalEntry => {
    const when = addDays(first, ofDay);
    return { id, when, entered: when, by: 'person', said };
  };
  const { id: name, from, until } = programme;
  const care = (event: 'start' | 'stop', ofDay: number): JournalEntry =>
    entry(`programme-${event}`, ofDay, { kind: 'treatment', name, event });
  return journalText([
    entry('profile', 0, {
      kind: 'profile',
      conditions: ['fibromyalgia'],
      followed: followed.map((symptom) => ({ symptom })),
      checkIn: everyDays === 1 ? 'daily' : 'weekly',
    }),
    ...entriesOfHistory(history),
    ...(isPractised(programme, days) ? [care('start', from)] : []),
    ...(isPractised(programme, days) && until !== undefined && until < days ? [care('stop', until)] : []),
  ]);
}

/** What simulated people score. */
const followed = ['pain', 'fatigue', 'waking-unrefreshed', 'thinking'] as const;
