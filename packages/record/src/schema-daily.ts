import * as v from 'valibot';
import type {
  CheckIn,
  FactorEntry,
  InterferenceEntry,
  NoteEntry,
  PracticeEntry,
  SymptomEntry,
} from './entry.ts';
import {
  amount,
  common,
  days,
  factorName,
  isOnScale,
  name,
  oneOf,
  type Schema,
  said,
  side,
  text,
  top,
  when,
  yesOrNo,
} from './schema-field.ts';

/** What is said of one day. */
export const checkIn: Schema<CheckIn> = v.looseObject({
  ...common,
  kind: v.literal('check-in'),
  overall: oneOf(['same', 'bit-worse', 'much-worse', 'better']),
});

export const symptom: Schema<SymptomEntry> = v.pipe(
  v.looseObject({
    ...common,
    kind: v.literal('symptom'),
    symptom: name,
    side: v.exactOptional(side),
    value: amount,
    max: top,
  }),
  v.forward(
    v.check((entry) => isOnScale(entry), said({ is: 'value', of: 'number-on-scale' })),
    ['value'],
  ),
);

export const factor: Schema<FactorEntry> = v.looseObject({
  ...common,
  kind: v.literal('factor'),
  factor: factorName,
  present: yesOrNo,
  until: v.exactOptional(when),
  label: v.exactOptional(text),
  amount: v.exactOptional(amount),
  max: v.exactOptional(top),
});

const zeroToTen = said({ is: 'number-between', from: 0, to: 10 });

export const interference: Schema<InterferenceEntry> = v.looseObject({
  ...common,
  kind: v.literal('interference'),
  value: v.exactOptional(v.pipe(amount, v.minValue(0, zeroToTen), v.maxValue(10, zeroToTen))),
  did: v.exactOptional(text),
  days,
});

export const practice: Schema<PracticeEntry> = v.looseObject({
  ...common,
  kind: v.literal('practice'),
  name,
  minutes: v.exactOptional(v.pipe(amount, v.minValue(0, said({ is: 'number-from', from: 0 })))),
  done: yesOrNo,
});

export const note: Schema<NoteEntry> = v.looseObject({
  ...common,
  kind: v.literal('note'),
  text,
  title: v.exactOptional(text),
});
