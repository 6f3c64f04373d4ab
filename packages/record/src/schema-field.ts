import type { FactorName, Reporter, Side } from '@ebb/course';
import * as v from 'valibot';
import type { EnteredBy, When } from './entry.ts';
import { isWhen } from './when.ts';

/** The schema of a thing that is read from fields of unknown make. */
export type Schema<T> = v.GenericSchema<unknown, T>;

export const text: Schema<string> = v.string('a text');
export const name: Schema<string> = v.pipe(v.string('a name'), v.nonEmpty('a name'));
export const amount: Schema<number> = v.pipe(v.number('a number'), v.finite('a finite number'));
export const count: Schema<number> = v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(0, 'a number from 0 up'));
export const days: Schema<number> = v.pipe(v.number('a number of days'), v.integer('a whole number of days'), v.minValue(1, 'at least one day'));
export const top: Schema<number> = v.pipe(amount, v.gtValue(0, "the scale's top, above 0"));
export const yesOrNo: Schema<boolean> = v.boolean('true or false');
export const when: Schema<When> = v.pipe(v.string('a day or an instant with its offset'), v.check(isWhen, 'a day (2026-03-05) or an instant with its offset (2026-03-05T20:14+01:00)'));
export const side: Schema<Side> = oneOf(['left', 'right', 'both']);
export const reporter: Schema<Reporter> = oneOf(['person', 'carer', 'nurse', 'neurologist', 'device']);
export const factorName: Schema<FactorName> = oneOf(['fever', 'infection', 'metabolic-upset', 'heat', 'bad-night', 'stress', 'exertion', 'alcohol', 'smoking', 'cycle', 'other']);
export const enteredBy: Schema<EnteredBy> = v.looseObject({ who: reporter, name: v.exactOptional(text) }, 'who entered it');

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
