import type { Wanted, WantedValue } from '@ebb/record';

const values: Record<WantedValue, string> = {
  text: 'a text',
  'text-not-empty': 'a text that is not empty',
  number: 'a number',
  'number-on-scale': "a number from 0 to the scale's top",
  'scale-top': "the scale's top, a number above 0",
  'exact-number': 'an exact value',
  steps: 'a number of steps',
  'heart-rate': 'a heart rate',
  'true-or-false': 'true or false',
  'day-or-instant': 'a day (2026-03-05) or a moment with its time zone (2026-03-05T20:14+01:00)',
  'who-entered': 'who entered it',
  conditions: 'a list of conditions',
  symptoms: 'a list of symptoms',
  'symptom-and-side': 'a symptom and its side',
  nothing: 'nothing here',
};

const dates: Record<Extract<Wanted, { is: 'date' }>['which'], string> = {
  any: 'a date',
  existing: 'a day that exists',
  whole: 'a whole date: day, month and year',
};

const names: Record<Extract<Wanted, { is: 'name' }>['of'], string> = {
  tracker: 'the name of a tracker',
  trackable: 'the name of what was tracked',
  medicine: 'the name of the medicine',
  region: 'the region that hurt',
};

const answers: Record<Extract<Wanted, { is: 'answer' }>['to'], string> = {
  scale: 'to know the highest value of this scale',
  'symptom-scale': 'to know the highest value of the symptom scale',
  column: 'to know what this column is',
  person: 'to know whose data to read',
  'date-order': 'to know whether the day or the month stands first',
};

const appleHealth: Record<Extract<Wanted, { is: 'apple-health' }>['with'], string> = {
  'sound-xml': 'XML as Apple Health writes it',
  'health-data': 'an Apple Health export with the element HealthData',
};

const lineFields: Record<Extract<Wanted, { is: 'ebb-field' }>['field'], string> = {
  hlc: '"hlc": 15 digits of milliseconds, 4 hex digits, a device, joined with "-"',
  entity: '"entity": the id of what changed',
  set: '"set": an object of fields',
  deleted: '"deleted": true or false',
};

const number = new Intl.NumberFormat('en');

/** What should have stood there, to follow the word "wanted". */
export function wantedWords(wanted: Wanted): string {
  switch (wanted.is) {
    case 'value':
      return values[wanted.of];
    case 'number-from':
      return `a number from ${number.format(wanted.from)} up`;
    case 'number-between':
      return `a number from ${number.format(wanted.from)} to ${number.format(wanted.to)}`;
    case 'whole-number':
      return `a whole number ${wanted.of === 'days' ? 'of days ' : ''}from ${number.format(wanted.from)} up`;
    case 'yes-no-or-number':
      return `yes, no or a number from ${number.format(wanted.from)} up`;
    case 'one-of':
      return `one of ${wanted.options.join(', ')}`;
    case 'crash-or-none':
      return `${wanted.crash} for a crash or ${wanted.none} for none`;
    case 'date':
      return dates[wanted.which];
    case 'time':
      return `a time as ${wanted.examples.join(' or ')}`;
    case 'name':
      return names[wanted.of];
    case 'field':
      return `a field that every entry of the kind "${wanted.of}" has`;
    case 'answer':
      return answers[wanted.to];
    case 'same-as-row':
      return `the same as in row ${number.format(wanted.row)}, which is about the same`;
    case 'same-as-resource':
      return `the same content as in resource ${number.format(wanted.resource)}, which has the same id`;
    case 'columns':
      return `a header with the columns ${wanted.columns.join(', ')}${wanted.oneFor === undefined ? '' : ', and one for each condition, symptom and treatment'}`;
    case 'column-names':
      return `a header with the names of at least ${number.format(wanted.atLeast)} columns`;
    case 'date-column':
      return 'a column with the dates';
    case 'apple-health':
      return appleHealth[wanted.with];
    case 'fhir-json':
      return `a FHIR bundle as JSON of at most ${number.format(wanted.atMostCharacters)} characters`;
    case 'fhir-resources':
      return `a FHIR R4 bundle with at least ${number.format(wanted.atLeast)} resource`;
    case 'ebb-header':
      return `a first line {"format":"ebb","version":${wanted.version}}`;
    case 'ebb-version':
      return `version ${wanted.version}: this file was written by a later Ebb`;
    case 'json-object':
      return `one JSON object, at most ${number.format(wanted.deepest)} levels deep, its numbers finite`;
    case 'ebb-field':
      return lineFields[wanted.field];
    case 'set-or-deleted':
      return 'either "set" or "deleted"';
  }
}
