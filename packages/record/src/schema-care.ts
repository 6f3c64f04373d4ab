import * as v from 'valibot';
import type {
  AppointmentEntry,
  MeasureEntry,
  MriEntry,
  QuestionEntry,
  SteroidCourseEntry,
  TreatmentEntry,
  VisitEntry,
} from './entry.ts';
import { amount, common, count, days, name, oneOf, type Schema, text, when } from './schema-field.ts';

/** Treatment, and what happens with clinicians. */
export const treatment: Schema<TreatmentEntry> = v.looseObject({
  ...common,
  kind: v.literal('treatment'),
  name,
  event: oneOf(['start', 'stop', 'dose', 'missed', 'stay']),
  dose: v.exactOptional(text),
  until: v.exactOptional(when),
});

export const steroidCourse: Schema<SteroidCourseEntry> = v.looseObject({
  ...common,
  kind: v.literal('steroid-course'),
  drug: v.exactOptional(text),
  dose: v.exactOptional(text),
  days: v.exactOptional(days),
});

export const visit: Schema<VisitEntry> = v.looseObject({
  ...common,
  kind: v.literal('visit'),
  with: v.exactOptional(text),
  text: v.exactOptional(text),
});

export const measure: Schema<MeasureEntry> = v.looseObject({
  ...common,
  kind: v.literal('measure'),
  measure: name,
  value: amount,
  unit: v.exactOptional(text),
  part: v.exactOptional(text),
});

export const mri: Schema<MriEntry> = v.looseObject({
  ...common,
  kind: v.literal('mri'),
  region: v.exactOptional(oneOf(['brain', 'spine', 'both'])),
  newT2: v.exactOptional(count),
  gadolinium: v.exactOptional(count),
  text: v.exactOptional(text),
});

export const appointment: Schema<AppointmentEntry> = v.looseObject({
  ...common,
  kind: v.literal('appointment'),
  with: v.exactOptional(text),
  place: v.exactOptional(text),
});

export const question: Schema<QuestionEntry> = v.looseObject({
  ...common,
  kind: v.literal('question'),
  text,
  answer: v.exactOptional(text),
});
