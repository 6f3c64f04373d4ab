import * as v from 'valibot';
import type { ImportEntry, ProfileEntry } from './entry.ts';
import { common, count, name, oneOf, type Schema, said, side, text, when } from './schema-field.ts';

/** Entries about the record itself. */
export const importEntry: Schema<ImportEntry> = v.looseObject({
  ...common,
  kind: v.literal('import'),
  source: name,
  file: text,
  entries: count,
});

export const profile: Schema<ProfileEntry> = v.looseObject({
  ...common,
  kind: v.literal('profile'),
  conditions: v.exactOptional(
    v.array(oneOf(['ms', 'fibromyalgia']), said({ is: 'value', of: 'conditions' })),
  ),
  forWhom: v.exactOptional(oneOf(['me', 'someone'])),
  followed: v.exactOptional(
    v.array(
      v.looseObject(
        { symptom: name, side: v.exactOptional(side) },
        said({ is: 'value', of: 'symptom-and-side' }),
      ),
      said({ is: 'value', of: 'symptoms' }),
    ),
  ),
  wantToDo: v.exactOptional(text),
  checkIn: v.exactOptional(oneOf(['daily', 'every-other-day', 'weekly', 'off'])),
  noticing: v.exactOptional(oneOf(['early', 'usual', 'sure', 'off'])),
  unwellSince: v.exactOptional(when),
});
