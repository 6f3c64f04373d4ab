import type { FactorName, Reporter, Side } from '@ebb/course';
import * as v from 'valibot';
import type { EnteredBy, When } from './entry.ts';
import type { Wanted } from './wanted.ts';
import { isWhen } from './when.ts';

/** The schema of a thing that is read from fields of unknown make. */
export type Schema<T> = v.GenericSchema<unknown, T>;

// One function per field and not a pipe of small schemas: ten years of entries are read at every start.
export const text: Schema<string> = v.string(said({ is: 'value', of: 'text' }));
export const name: Schema<string> = v.custom<string>(
  (input) => typeof input === 'string' && input !== '',
  said({ is: 'value', of: 'text-not-empty' }),
);
export const amount: Schema<number> = v.custom<number>(Number.isFinite, said({ is: 'value', of: 'number' }));
export const count: Schema<number> = v.custom<number>(
  (input) => Number.isSafeInteger(input) && Number(input) >= 0,
  said({ is: 'whole-number', from: 0 }),
);
export const days: Schema<number> = v.custom<number>(
  (input) => Number.isSafeInteger(input) && Number(input) >= 1,
  said({ is: 'whole-number', from: 1, of: 'days' }),
);
export const top: Schema<number> = v.custom<number>(
  (input) => Number.isFinite(input) && Number(input) > 0,
  said({ is: 'value', of: 'scale-top' }),
);
export const yesOrNo: Schema<boolean> = v.boolean(said({ is: 'value', of: 'true-or-false' }));
export const when: Schema<When> = v.custom<When>(
  (input) => typeof input === 'string' && isWhen(input),
  said({ is: 'value', of: 'day-or-instant' }),
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
  said({ is: 'value', of: 'who-entered' }),
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

/** Valibot carries a message as text: what is wanted goes through it as JSON, and `wantedIn` takes it out again. */
export function said(wanted: Wanted): string {
  return JSON.stringify(wanted);
}

export function wantedIn(message: string): Wanted {
  return JSON.parse(message) as Wanted;
}

export function oneOf<const Words extends readonly string[]>(words: Words): Schema<Words[number]> {
  return v.picklist(words, said({ is: 'one-of', options: words }));
}

/** A number on its own scale; both are given or the number means nothing. */
export function isOnScale({ value, max }: { readonly value: number; readonly max: number }): boolean {
  return value >= 0 && value <= max;
}
