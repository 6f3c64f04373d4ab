import * as v from 'valibot';
import type { AnswerEntry, RedFlagEntry, StatementEntry } from './entry.ts';
import { common, name, oneOf, reporter, type Schema, text, when, yesOrNo } from './schema-field.ts';

/** What people say of a spell, and what they answered when the rules asked. */
export const statement: Schema<StatementEntry> = v.looseObject({
  ...common,
  kind: v.literal('statement'),
  verdict: oneOf(['relapse', 'pseudo-relapse', 'flare', 'not-relapse', 'not-flare']),
  by: reporter,
  name: v.exactOptional(text),
  until: v.exactOptional(when),
});

export const answer: Schema<AnswerEntry> = v.looseObject({
  ...common,
  kind: v.literal('answer'),
  question: oneOf(['lasted-over-24h', 'still-there', 'stable-30-days-before']),
  yes: yesOrNo,
});

export const redFlag: Schema<RedFlagEntry> = v.looseObject({
  ...common,
  kind: v.literal('red-flag'),
  flag: name,
});
