import type { EntryKind } from './entry.ts';

/** What should have stood where something could not be read. A value, so that each language says it in its own words. */
export type Wanted =
  | { readonly is: 'value'; readonly of: WantedValue }
  | { readonly is: 'number-from'; readonly from: number }
  | { readonly is: 'number-between'; readonly from: number; readonly to: number }
  | { readonly is: 'whole-number'; readonly from: number; readonly of?: 'days' }
  | { readonly is: 'yes-no-or-number'; readonly from: number }
  | { readonly is: 'one-of'; readonly options: readonly string[] }
  | { readonly is: 'crash-or-none'; readonly crash: number; readonly none: number }
  | { readonly is: 'date'; readonly which: 'any' | 'existing' | 'whole' }
  | { readonly is: 'time'; readonly examples: readonly string[] }
  | { readonly is: 'name'; readonly of: 'tracker' | 'trackable' | 'medicine' | 'region' }
  | { readonly is: 'field'; readonly of: EntryKind }
  | { readonly is: 'answer'; readonly to: 'scale' | 'symptom-scale' | 'column' | 'person' | 'date-order' }
  /** What is about the same thing has to say the same. */
  | { readonly is: 'same-as-row'; readonly row: number }
  | { readonly is: 'same-as-resource'; readonly resource: number }
  | {
      readonly is: 'columns';
      readonly columns: readonly string[];
      readonly oneFor?: 'condition-symptom-treatment';
    }
  | { readonly is: 'column-names'; readonly atLeast: number }
  | { readonly is: 'date-column' }
  | { readonly is: 'apple-health'; readonly with: 'sound-xml' | 'health-data' }
  | { readonly is: 'fhir-json'; readonly atMostCharacters: number }
  | { readonly is: 'fhir-resources'; readonly atLeast: number }
  | { readonly is: 'ebb-header'; readonly version: number }
  | { readonly is: 'ebb-version'; readonly version: number }
  | { readonly is: 'json-object'; readonly deepest: number }
  | { readonly is: 'ebb-field'; readonly field: 'hlc' | 'entity' | 'set' | 'deleted' }
  | { readonly is: 'set-or-deleted' };

/** What one word says: no number, name or list belongs to it. */
export type WantedValue =
  | 'text'
  | 'text-not-empty'
  | 'number'
  | 'number-on-scale'
  | 'scale-top'
  | 'exact-number'
  | 'steps'
  | 'heart-rate'
  | 'true-or-false'
  | 'day-or-instant'
  | 'who-entered'
  | 'conditions'
  | 'symptoms'
  | 'symptom-and-side'
  | 'nothing';
