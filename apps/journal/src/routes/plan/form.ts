import type { Entry, Fields, When } from '@ebb/record';
import { edssSteps, type VisitScoreName, visitScoreNames } from './visit-scores.ts';
import { parseNumber } from './written-number.ts';

/** What the plan takes, one form each. `stay` is a treatment that lasts from one day to another in one place. */
export type PlanKind =
  | 'appointment'
  | 'question'
  | 'treatment'
  | 'stay'
  | 'steroid-course'
  | 'visit'
  | 'measure'
  | 'mri'
  | 'statement';

export const planKinds: readonly PlanKind[] = [
  'appointment',
  'question',
  'treatment',
  'steroid-course',
  'stay',
  'visit',
  'statement',
  'measure',
  'mri',
];

export type FieldName =
  | 'date'
  | 'time'
  | 'until'
  | 'with'
  | 'place'
  | 'text'
  | 'answer'
  | 'name'
  | 'event'
  | 'dose'
  | 'drug'
  | 'days'
  | 'measure'
  | 'other'
  | 'value'
  | 'region'
  | 'newT2'
  | 'gadolinium'
  | 'verdict'
  | 'by'
  | VisitScoreName;

export interface FormField {
  readonly name: FieldName;
  readonly input: 'text' | 'long-text' | 'date' | 'time' | 'number' | 'one-of';
  readonly required?: true;
  readonly options?: readonly string[];
  /** The options are numbers, written as the reader's language writes them. */
  readonly numbers?: true;
  /** Lies behind one tap, with the others like it. */
  readonly behind?: true;
  /** The top of the scale; a number above it, or below 0, is none. */
  readonly atMost?: number;
}

const date: FormField = { name: 'date', input: 'date', required: true };
const numbers = (names: readonly FieldName[]): readonly FormField[] =>
  names.map((name) => ({ name, input: 'number' }));

const edss = { input: 'one-of', options: edssSteps, numbers: true } as const;
/** Longest times as in the MSFC manual; SDMT has 110 symbols. */
const visitScoreFields: readonly FormField[] = visitScoreNames.map((name): FormField => {
  if (name === 'edss') return { name, ...edss, behind: true };
  const atMost = { edss: 10, walk1: 180, walk2: 180, pegsRight: 300, pegsLeft: 300, sdmt: 110 }[name];
  return { name, input: 'number', behind: true, atMost };
});

/** The scores with their published units; any other goes by its own name. */
const measureUnits: Readonly<Record<string, string | undefined>> = {
  EDSS: undefined,
  PDDS: undefined,
  T25FW: 's',
  NHPT: 's',
  SDMT: undefined,
  FIQR: undefined,
};

export const formFields: Readonly<Record<PlanKind, readonly FormField[]>> = {
  appointment: [
    date,
    { name: 'time', input: 'time' },
    { name: 'with', input: 'text' },
    { name: 'place', input: 'text' },
  ],
  question: [
    { name: 'text', input: 'long-text', required: true },
    { name: 'answer', input: 'long-text' },
  ],
  treatment: [
    { name: 'event', input: 'one-of', required: true, options: ['start', 'dose', 'missed', 'stop'] },
    { name: 'name', input: 'text', required: true },
    date,
    { name: 'dose', input: 'text' },
  ],
  stay: [{ name: 'name', input: 'text', required: true }, date, { name: 'until', input: 'date' }],
  'steroid-course': [
    date,
    { name: 'days', input: 'number' },
    { name: 'drug', input: 'text' },
    { name: 'dose', input: 'text' },
  ],
  visit: [date, { name: 'with', input: 'text' }, { name: 'text', input: 'long-text' }, ...visitScoreFields],
  statement: [
    {
      name: 'verdict',
      input: 'one-of',
      required: true,
      options: ['relapse', 'not-relapse', 'pseudo-relapse', 'flare', 'not-flare'],
    },
    { name: 'by', input: 'one-of', required: true, options: ['neurologist', 'nurse', 'person'] },
    date,
  ],
  measure: [
    { name: 'measure', input: 'one-of', required: true, options: [...Object.keys(measureUnits), 'other'] },
    { name: 'other', input: 'text' },
    { name: 'value', input: 'number', required: true },
    date,
  ],
  mri: [
    date,
    { name: 'region', input: 'one-of', options: ['brain', 'spine', 'both'] },
    ...numbers(['newT2', 'gadolinium']),
    { name: 'text', input: 'long-text' },
  ],
};

/** The fields that a form shows as it is filled: an EDSS is picked from its steps, any other score is written. */
export function fieldsShown(kind: PlanKind, values: FormValues): readonly FormField[] {
  return formFields[kind]
    .filter(({ name }) => name !== 'other' || values.measure === 'other')
    .map((field) =>
      kind === 'measure' && field.name === 'value' && values.measure === 'EDSS'
        ? { ...field, ...edss }
        : field,
    );
}

export type FormValues = Readonly<Partial<Record<FieldName, string>>>;

/** Where a field is not right: empty although needed, no number, off its scale, or an end before its beginning. */
export type FormProblem = {
  readonly field: FieldName;
  readonly wanted: 'something' | 'number' | 'not-before' | 'on-scale';
};

/** The fields of the entry that a filled form makes, or what still keeps it from being one. An emptied field is cleared. */
export function fieldsOf(
  kind: PlanKind,
  values: FormValues,
  whenOf: (date: string, time: string) => When,
): Fields | readonly FormProblem[] {
  const problems = problemsOf(kind, values);
  if (problems.length > 0) return problems;
  const elsewhere: readonly FieldName[] = ['date', 'time', 'measure', 'other', ...visitScoreNames];
  const shown = fieldsShown(kind, values).filter(({ name }) => !elsewhere.includes(name));
  const said = Object.fromEntries(
    shown.map((field) => [field.name, fieldValue(trimmed(values, field.name), field)]),
  );
  return {
    ...said,
    ...(values.date === undefined ? {} : { when: whenOf(values.date, trimmed(values, 'time')) }),
    ...fixedFields(kind, values),
  };
}

function problemsOf(kind: PlanKind, values: FormValues): readonly FormProblem[] {
  return fieldsShown(kind, values).flatMap((field): FormProblem[] => {
    const wanted = wantedIn(field, values);
    return wanted === undefined ? [] : [{ field: field.name, wanted }];
  });
}

function wantedIn(
  { name, input, required, atMost }: FormField,
  values: FormValues,
): FormProblem['wanted'] | undefined {
  const text = trimmed(values, name);
  if (text === '') return required === true || name === 'other' ? 'something' : undefined;
  if (name === 'until') return text < trimmed(values, 'date') ? 'not-before' : undefined;
  if (input !== 'number') return undefined;
  const value = parseNumber(text);
  if (value === undefined) return 'number';
  return atMost !== undefined && (value < 0 || value > atMost) ? 'on-scale' : undefined;
}

function fixedFields(kind: PlanKind, values: FormValues): Fields {
  if (kind === 'stay') return { kind: 'treatment', event: 'stay' };
  if (kind !== 'measure') return { kind };
  const measure = values.measure === 'other' ? trimmed(values, 'other') : trimmed(values, 'measure');
  const unit = measureUnits[measure];
  return { kind, measure, unit: unit ?? null };
}

const trimmed = (values: FormValues, name: FieldName): string => (values[name] ?? '').trim();

const fieldValue = (text: string, { input, numbers: ofNumbers }: FormField): string | number | null => {
  if (text === '') return null;
  return input === 'number' || ofNumbers === true ? (parseNumber(text) ?? null) : text;
};

/** The form that an entry is changed with; undefined for kinds that belong elsewhere. */
export function planKindOf(entry: Entry): PlanKind | undefined {
  if (entry.kind === 'treatment') return entry.event === 'stay' ? 'stay' : 'treatment';
  return planKinds.find((kind) => kind === entry.kind);
}

export function valuesOf(entry: Entry): FormValues {
  const fields = entry as unknown as Record<string, string | number | undefined>;
  const texts = Object.fromEntries(
    (
      [
        'until',
        'with',
        'place',
        'text',
        'answer',
        'name',
        'event',
        'dose',
        'drug',
        'days',
        'value',
        'region',
        'newT2',
        'gadolinium',
        'verdict',
        'by',
      ] as const
    )
      .filter((name) => fields[name] !== undefined)
      .map((name) => [name, name === 'until' ? String(fields[name]).slice(0, 10) : String(fields[name])]),
  );
  return {
    ...texts,
    ...(entry.kind === 'measure' ? measureValues(entry.measure) : {}),
    date: entry.when.slice(0, 10),
    ...(entry.when.length > 10 ? { time: entry.when.slice(11, 16) } : {}),
  };
}

function measureValues(measure: string): FormValues {
  return Object.hasOwn(measureUnits, measure) ? { measure } : { measure: 'other', other: measure };
}
