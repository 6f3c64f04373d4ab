import type { FactorName, Reporter, Side } from '@ebb/course';
import * as v from 'valibot';
import type { EnteredBy, When } from './entry.ts';
import { isWhen } from './when.ts';

/** The schema of a thing that is read from fields of unknown make. */
export type Schema<T> = v.GenericSchema<unknown, T>;

// One function per field and not a pipe of small schemas: ten years of entries are read at every start.
export const text: Schema<string> = v.string('a text');
export const name: Schema<string> = v.custom<string>(
  (input) => typeof input === 'string' && input !== '',
  'a text that is not empty',
);
export const amount: Schema<number> = v.custom<number>(Number.isFinite, 'a number');
export const count: Schema<number> = v.custom<number>(
  (input) => Number.isSafeInteger(input) && Number(input) >= 0,
  'a whole number from 0 up',
);
export const days: Schema<number> = v.custom<number>(
  (input) => Number.isSafeInteger(input) && Number(input) >= 1,
  'a whole number of days from 1 up',
);
export const top: Schema<number> = v.custom<number>(
  (input) => Number.isFinite(input) && Number(input) > 0,
  "the scale's top, a number above 0",
);
export const yesOrNo: Schema<boolean> = v.boolean('true or false');
export const when: Schema<When> = v.custom<When>(
  (input) => typeof input === 'string' && isWhen(input),
  'a day (2026-03-05) or an instant with its offset (2026-03-05T20:14+01:00)',
);
export const side: Schema<Side> = oneOf(['left', 'right', 'both']);
export const reporter: Schema<Reporter> = oneOf(['person', 'carer', 'nurse', 'neurologist', 'device']);
export const factorName: Schema<FactorName> = oneOf([
  'fever',
  'infection',
  'metabolic-upset',
  'heat',
  'bad-night',
  'stress',
  'exertion',
  'alcohol',
  'smoking',
  'cycle',
  'other',
]);
const enteredBy: Schema<EnteredBy> = v.looseObject(
  { who: reporter, name: v.exactOptional(text) },
  'who entered it',
);

/** What every entry carries. */
export const common: {
  readonly id: Schema<string>;
  readonly when: Schema<When>;
  readonly enteredBy: Schema<EnteredBy>;
  readonly enteredAt: Schema<When>;
  readonly importId: v.ExactOptionalSchema<Schema<string>, undefined>;
} = {
  id: name,
  when,
  enteredBy,
  enteredAt: when,
  importId: v.exactOptional(name),
};

export function oneOf<const Words extends readonly string[]>(words: Words): Schema<Words[number]> {
  return v.picklist(words, `one of ${words.join(', ')}`);
}

/** A number on its own scale; both are given or the number means nothing. */
export function isOnScale({ value, max }: { readonly value: number; readonly max: number }): boolean {
  return value >= 0 && value <= max;
}
