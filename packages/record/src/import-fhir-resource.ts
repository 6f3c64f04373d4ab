import type { Entry } from './entry.ts';
import type { EntryBase } from './import-entry.ts';
import type { Wanted } from './wanted.ts';
import { isWhen } from './when.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };
export type Resource = { readonly [field: string]: Json };

/** One entry that a resource gives, or what is wrong with one of its fields. */
export type Part =
  | { readonly id: string; readonly when: string; readonly entry: (base: EntryBase) => Entry }
  | { readonly column: string; readonly found: string; readonly wanted: Wanted };

/** What a resource says, or why it says nothing for a record. */
export function partsOf(resource: Resource): readonly Part[] | 'empty' | 'not-for-a-record' {
  if (
    ['entered-in-error', 'cancelled', 'refuted'].includes(
      textAt(resource, 'status') ?? textAt(resource, 'verificationStatus', 'coding', 0, 'code') ?? '',
    )
  )
    return 'not-for-a-record';
  const parts = ((): readonly Part[] | 'not-for-a-record' => {
    switch (resource['resourceType']) {
      case 'Condition':
        return conditionParts(resource);
      case 'Observation':
        return observationParts(resource);
      case 'MedicationStatement':
        return medicationParts(resource);
      case 'QuestionnaireResponse':
        return questionnaireParts(resource);
      default:
        return 'not-for-a-record';
    }
  })();
  return parts.length === 0 ? 'empty' : parts;
}

export function at(json: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Array.isArray(value) ? (value as readonly Json[])[Number(step)] : (value as Resource)[step];
  }, json);
}

export function textAt(json: Json | undefined, ...path: readonly (string | number)[]): string | undefined {
  const found = at(json, ...path);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

function listAt(json: Json | undefined, ...path: readonly (string | number)[]): readonly Json[] {
  const found = at(json, ...path);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
}

/** The words of a concept: its own text, else what its coding displays. */
function conceptAt(json: Json | undefined, ...path: readonly (string | number)[]): string | undefined {
  return (
    textAt(json, ...path, 'text') ??
    textAt(json, ...path, 'coding', 0, 'display') ??
    textAt(json, ...path, 'coding', 0, 'code')
  );
}

type Dated =
  | { readonly when: string }
  | { readonly column: string; readonly found: string; readonly wanted: Wanted };

/** Days and instants are taken as they stand, to the second; a year or a month alone is nobody's day. */
function whenAt(resource: Json, column: string, ...path: readonly string[]): Dated {
  const found = textAt(resource, ...path) ?? '';
  const when = found.replace(/(:\d\d)\.\d+/, '$1').replace(/Z$/, '+00:00');
  if (isWhen(when)) return { when };
  return {
    column,
    found,
    wanted: { is: 'date', which: /^\d{4}(-\d{2})?$/.test(found) ? 'whole' : 'any' },
  };
}

function dated(date: Dated, id: string, entry: (base: EntryBase) => Entry): Part {
  return 'when' in date ? { id, when: date.when, entry } : date;
}

/** Named so plainly that it is one: the word decides whether a relapse may be a pseudo-relapse. */
const infection =
  /infecti|viral|bacterial|influenza|pneumonia|covid-19|acute bronchitis|cystitis|pyelonephritis|sepsis|streptococcal/i;

function conditionParts(resource: Resource): readonly Part[] {
  const name = conceptAt(resource, 'code');
  if (name === undefined) return [];
  const onset =
    textAt(resource, 'onsetDateTime') === undefined
      ? whenAt(resource, 'onsetPeriod.start', 'onsetPeriod', 'start')
      : whenAt(resource, 'onsetDateTime', 'onsetDateTime');
  const hasEnd = textAt(resource, 'abatementDateTime') !== undefined;
  const end = whenAt(resource, 'abatementDateTime', 'abatementDateTime');
  const parts = [dated(onset, '', (base) => ({ ...base, kind: 'note', title: 'Condition', text: name }))];
  if (hasEnd)
    parts.push(
      dated(end, 'end', (base) => ({ ...base, kind: 'note', title: 'Condition resolved', text: name })),
    );
  if (infection.test(name) && 'when' in onset)
    parts.push(
      dated(onset, 'infection', (base) =>
        infectionEntry(base, name, hasEnd && 'when' in end ? end.when : undefined),
      ),
    );
  return parts;
}

function infectionEntry(base: EntryBase, label: string, until: string | undefined): Entry {
  const factor = { ...base, kind: 'factor', factor: 'infection', present: true, label } as const;
  return until === undefined ? factor : { ...factor, until };
}

function observationParts(resource: Resource): readonly Part[] {
  const name = conceptAt(resource, 'code');
  if (name === undefined) return [];
  const column = ['effectiveDateTime', 'effectiveInstant'].find(
    (each) => textAt(resource, each) !== undefined,
  );
  const date =
    column === undefined
      ? whenAt(resource, 'effectivePeriod.start', 'effectivePeriod', 'start')
      : whenAt(resource, column, column);
  const code = textAt(resource, 'code', 'coding', 0, 'code');
  const components = listAt(resource, 'component').flatMap((component, index) =>
    valueParts(component, date, {
      id: String(index),
      code: undefined,
      name,
      part: conceptAt(component, 'code'),
    }),
  );
  return [...valueParts(resource, date, { id: '', code, name, part: undefined }), ...components];
}

interface Observed {
  readonly id: string;
  readonly code: string | undefined;
  readonly name: string;
  readonly part: string | undefined;
}

/** LOINC: pain severity, 0-10 verbal numeric rating; it states its scale. */
const painRating = '72514-3';

/** LOINC codes of what other importers also give, so that one measure has one name. */
const measureByCode: { readonly [code: string]: string } = {
  '40443-4': 'resting heart rate',
  '41950-7': 'steps',
};

function valueParts(json: Json, date: Dated, observed: Observed): readonly Part[] {
  const value = at(json, 'valueQuantity', 'value') ?? at(json, 'valueInteger');
  const said = conceptAt(json, 'valueCodeableConcept') ?? textAt(json, 'valueString') ?? booleanAt(json);
  const { id, name, part } = observed;
  if (typeof value === 'number') {
    const comparator = textAt(json, 'valueQuantity', 'comparator');
    if (comparator !== undefined)
      return [
        {
          column: 'valueQuantity',
          found: `${comparator} ${value}`,
          wanted: { is: 'value', of: 'exact-number' },
        },
      ];
    if (observed.code === painRating && value >= 0 && value <= 10)
      return [dated(date, id, (base) => ({ ...base, kind: 'symptom', symptom: 'pain', value, max: 10 }))];
    return [
      dated(date, id, (base) =>
        measureEntry(base, observed, { value, unit: textAt(json, 'valueQuantity', 'unit') }),
      ),
    ];
  }
  if (said === undefined) return [];
  return [
    dated(date, id, (base) => ({
      ...base,
      kind: 'note',
      title: part === undefined ? name : `${name}: ${part}`,
      text: said,
    })),
  ];
}

function booleanAt(json: Json): string | undefined {
  const value = at(json, 'valueBoolean');
  return typeof value === 'boolean' ? String(value) : undefined;
}

/** Units in braces ('{score}') are annotations in UCUM, not units. */
function measureEntry(
  base: EntryBase,
  observed: Observed,
  said: { readonly value: number; readonly unit: string | undefined },
): Entry {
  const measure = {
    ...base,
    kind: 'measure',
    measure: measureByCode[observed.code ?? ''] ?? observed.name,
    value: said.value,
  } as const;
  const withUnit =
    said.unit === undefined || said.unit.startsWith('{') ? measure : { ...measure, unit: said.unit };
  return observed.part === undefined ? withUnit : { ...withUnit, part: observed.part };
}

function medicationParts(resource: Resource): readonly Part[] | 'not-for-a-record' {
  const status = textAt(resource, 'status');
  if (status === 'intended' || status === 'unknown' || status === 'on-hold') return 'not-for-a-record';
  const name =
    conceptAt(resource, 'medicationCodeableConcept') ?? textAt(resource, 'medicationReference', 'display');
  if (name === undefined)
    return [
      {
        column: 'medication',
        found: textAt(resource, 'medicationReference', 'reference') ?? '',
        wanted: { is: 'name', of: 'medicine' },
      },
    ];
  const dose = textAt(resource, 'dosage', 0, 'text');
  const event =
    (what: 'start' | 'stop' | 'dose' | 'missed') =>
    (base: EntryBase): Entry => {
      const treatment = { ...base, kind: 'treatment', name, event: what } as const;
      return dose === undefined || what === 'stop' || what === 'missed' ? treatment : { ...treatment, dose };
    };
  if (at(resource, 'effectivePeriod') === undefined) {
    return [
      dated(
        whenAt(resource, 'effectiveDateTime', 'effectiveDateTime'),
        '',
        event(status === 'not-taken' ? 'missed' : 'dose'),
      ),
    ];
  }
  if (status === 'not-taken') return 'not-for-a-record';
  const start = dated(
    whenAt(resource, 'effectivePeriod.start', 'effectivePeriod', 'start'),
    'start',
    event('start'),
  );
  if (textAt(resource, 'effectivePeriod', 'end') === undefined) return [start];
  return [
    start,
    dated(whenAt(resource, 'effectivePeriod.end', 'effectivePeriod', 'end'), 'stop', event('stop')),
  ];
}

function questionnaireParts(resource: Resource): readonly Part[] {
  const date = whenAt(resource, 'authored', 'authored');
  const name =
    textAt(resource, '_questionnaire', 'extension', 0, 'valueString') ??
    textAt(resource, 'questionnaire')?.split('/').at(-1)?.split('|')[0] ??
    'questionnaire';
  return answersIn(resource).flatMap(({ linkId, text, answer }): readonly Part[] => {
    const value =
      at(answer, 'valueInteger') ?? at(answer, 'valueDecimal') ?? at(answer, 'valueQuantity', 'value');
    const said =
      textAt(answer, 'valueString') ??
      textAt(answer, 'valueCoding', 'display') ??
      textAt(answer, 'valueCoding', 'code') ??
      textAt(answer, 'valueDate') ??
      booleanAt(answer);
    if (typeof value === 'number')
      return [
        dated(date, linkId, (base) => ({ ...base, kind: 'measure', measure: name, part: text, value })),
      ];
    return said === undefined
      ? []
      : [dated(date, linkId, (base) => ({ ...base, kind: 'note', title: text, text: said }))];
  });
}

interface Answered {
  readonly linkId: string;
  readonly text: string;
  readonly answer: Json;
}

/** Items stand within items, and under answers too. Several answers to one item are told apart by their number. */
function answersIn(json: Json): readonly Answered[] {
  return listAt(json, 'item').flatMap((item): readonly Answered[] => {
    const linkId = textAt(item, 'linkId') ?? '';
    const answers = listAt(item, 'answer');
    const own = answers.map((answer, index) => ({
      linkId: index === 0 ? linkId : `${linkId}.${index + 1}`,
      text: textAt(item, 'text') ?? linkId,
      answer,
    }));
    return [...own, ...answers.flatMap(answersIn), ...answersIn(item)];
  });
}
