import { SaxesParser } from 'saxes';
import type { ImportContext, Importer, RowRead, TextPieces } from './import.ts';
import { instantOf, nightsFrom, type Stretches, stretches } from './import-apple-night.ts';
import { entryBase } from './import-entry.ts';
import { parseNumber } from './import-number.ts';
import type { Wanted } from './wanted.ts';

/**
 * Apple Health's export.xml, of any size: records are added up per day while the file streams by, and the days come out
 * at its end. Only sleep, steps and resting heart rate are kept; a diary has no use for a heartbeat every five seconds.
 * Days are the calendar days of the file's own offsets.
 */
export const appleHealth: Importer = {
  source: 'apple-health',
  recognise: (beginning) => (/<!DOCTYPE HealthData|<HealthData[\s>]/.test(beginning) ? 1 : 0),
  questions: () => [],
  read: readExport,
};

async function* readExport(pieces: TextPieces, context: ImportContext): AsyncGenerator<RowRead> {
  const days = emptyDays();
  let found: RowRead[] = [];
  const parser = new SaxesParser({ position: true });
  let broken = false;
  let anything = false;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'HealthData') anything = true;
    if (name !== 'Record') return;
    const read = addRecord(days, attributes as Attributes, parser.line);
    if (read !== undefined)
      found.push({
        row: parser.line,
        entries: [],
        problems: [{ file: context.file, row: parser.line, ...read }],
      });
  });
  parser.on('error', (error) => {
    // What follows the first fault in an XML file is only its consequence.
    if (!broken)
      found.push({
        row: parser.line,
        entries: [],
        problems: [
          {
            file: context.file,
            row: parser.line,
            found: error.message,
            wanted: { is: 'apple-health', with: 'sound-xml' },
          },
        ],
      });
    broken = true;
  });
  for await (const piece of pieces) {
    parser.write(piece);
    if (found.length > 0) yield* found;
    found = [];
  }
  parser.close();
  yield* found;
  if (!anything && !broken)
    yield {
      row: 1,
      entries: [],
      problems: [
        {
          file: context.file,
          row: 1,
          found: '',
          wanted: { is: 'apple-health', with: 'health-data' },
        },
      ],
    };
  yield* daysRead(days, context);
}

type Attributes = { readonly [name: string]: string | undefined };

interface DayOf<Value> {
  /** First line that spoke of the day. */
  readonly line: number;
  readonly value: Value;
}

interface Days {
  /** Steps by the number of their source. */
  readonly steps: Map<string, DayOf<Map<number, number>>>;
  /** A name cut out of the file keeps its whole piece in memory, so each is kept once and days hold its number. */
  readonly sources: Map<string, number>;
  readonly restingHeartRate: Map<string, DayOf<{ readonly at: number; readonly value: number }>>;
  readonly asleep: Stretches;
  readonly inBed: Stretches;
  /** First line of each type that is not kept. */
  readonly leftOut: Map<string, number>;
}

function emptyDays(): Days {
  return {
    steps: new Map(),
    sources: new Map(),
    restingHeartRate: new Map(),
    asleep: stretches(),
    inBed: stretches(),
    leftOut: new Map(),
  };
}

type Fault = { readonly column: string; readonly found: string; readonly wanted: Wanted };

function addRecord(days: Days, record: Attributes, line: number): Fault | undefined {
  switch (record['type']) {
    case 'HKQuantityTypeIdentifierStepCount':
      return addSteps(days, record, line);
    case 'HKQuantityTypeIdentifierRestingHeartRate':
      return addRestingHeartRate(days, record, line);
    case 'HKCategoryTypeIdentifierSleepAnalysis':
      return addSleep(days, record, line);
    default: {
      const type = record['type'] ?? '';
      if (!days.leftOut.has(type)) days.leftOut.set(type, line);
      return undefined;
    }
  }
}

function addSteps(days: Days, record: Attributes, line: number): Fault | undefined {
  const start = instantOf(record['startDate']);
  const count = parseNumber(record['value'] ?? '');
  if (start === undefined) return dateFault('startDate', record);
  if (count === undefined || count < 0)
    return { column: 'value', found: record['value'] ?? '', wanted: { is: 'value', of: 'steps' } };
  const source = numberOf(days.sources, record['sourceName'] ?? '');
  const day = days.steps.get(start.day) ?? { line, value: new Map<number, number>() };
  day.value.set(source, (day.value.get(source) ?? 0) + count);
  days.steps.set(start.day, day);
  return undefined;
}

function numberOf(sources: Map<string, number>, name: string): number {
  const number = sources.get(name) ?? sources.size;
  sources.set(name, number);
  return number;
}

/** The watch corrects its figure during the day: the last one stands. */
function addRestingHeartRate(days: Days, record: Attributes, line: number): Fault | undefined {
  const start = instantOf(record['startDate']);
  const end = instantOf(record['endDate']);
  const value = parseNumber(record['value'] ?? '');
  if (start === undefined || end === undefined)
    return dateFault(start === undefined ? 'startDate' : 'endDate', record);
  if (value === undefined || value <= 0)
    return { column: 'value', found: record['value'] ?? '', wanted: { is: 'value', of: 'heart-rate' } };
  const before = days.restingHeartRate.get(start.day);
  if (before === undefined || before.value.at <= end.minute)
    days.restingHeartRate.set(start.day, { line: before?.line ?? line, value: { at: end.minute, value } });
  return undefined;
}

function addSleep(days: Days, record: Attributes, line: number): Fault | undefined {
  const start = instantOf(record['startDate']);
  const end = instantOf(record['endDate']);
  if (start === undefined || end === undefined || end.minute < start.minute)
    return dateFault(start === undefined ? 'startDate' : 'endDate', record);
  const interval = { from: start.minute, to: end.minute, day: end.day, line };
  // Before 2022 one value, Asleep; since then Core, Deep, REM and Unspecified. Awake is neither.
  if (record['value']?.startsWith('HKCategoryValueSleepAnalysisAsleep') === true) days.asleep.add(interval);
  else if (record['value'] === 'HKCategoryValueSleepAnalysisInBed') days.inBed.add(interval);
  else if (record['value'] !== 'HKCategoryValueSleepAnalysisAwake')
    return {
      column: 'value',
      found: record['value'] ?? '',
      wanted: { is: 'one-of', options: ['Asleep', 'InBed', 'Awake'] },
    };
  return undefined;
}

function dateFault(column: string, record: Attributes): Fault {
  return {
    column,
    found: record[column] ?? '',
    wanted: { is: 'time', examples: ['2016-04-14 07:27:26 +0100'] },
  };
}

function* daysRead(days: Days, context: ImportContext): Generator<RowRead> {
  const measure = (
    day: string,
    name: string,
    said: { readonly line: number; readonly value: number; readonly unit?: string },
  ): RowRead => {
    const base = entryBase(context, `apple-health/${day}/${name}`, day);
    const entry = { ...base, kind: 'measure', measure: name, value: said.value } as const;
    return {
      row: said.line,
      entries: [said.unit === undefined ? entry : { ...entry, unit: said.unit }],
      problems: [],
    };
  };
  for (const [day, { line, value }] of inOrder(days.steps)) {
    // Phone and watch both count the same walk. Their sum would double it; the source that saw most is the least wrong.
    yield measure(day, 'steps', {
      line,
      value: Math.round([...value.values()].reduce((most, count) => Math.max(most, count), 0)),
    });
  }
  for (const [day, { line, value }] of inOrder(days.restingHeartRate))
    yield measure(day, 'resting heart rate', { line, value: value.value, unit: '/min' });
  for (const [day, { line, minutes }] of nightsFrom(days.asleep.all()))
    yield measure(day, 'sleep', { line, value: hours(minutes), unit: 'h' });
  for (const [day, { line, minutes }] of nightsFrom(days.inBed.all()))
    yield measure(day, 'time in bed', { line, value: hours(minutes), unit: 'h' });
  for (const line of days.leftOut.values())
    yield { row: line, entries: [], problems: [], leftOut: 'not-for-a-record' };
}

function inOrder<Value>(byDay: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...byDay].sort(([one], [other]) => (one < other ? -1 : 1));
}

function hours(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}
