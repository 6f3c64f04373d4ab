import type { Wanted, WantedValue } from '@ebb/record';

const values: Record<WantedValue, string> = {
  text: 'ein Text',
  'text-not-empty': 'ein Text, der nicht leer ist',
  number: 'eine Zahl',
  'number-on-scale': 'eine Zahl von 0 bis zum Höchstwert der Skala',
  'scale-top': 'der Höchstwert der Skala, eine Zahl über 0',
  'exact-number': 'ein genauer Wert',
  steps: 'eine Anzahl von Schritten',
  'heart-rate': 'ein Puls',
  'true-or-false': 'true oder false',
  'day-or-instant': 'ein Tag (2026-03-05) oder ein Zeitpunkt mit Zeitzone (2026-03-05T20:14+01:00)',
  'who-entered': 'wer es eingetragen hat',
  conditions: 'eine Liste von Krankheiten',
  symptoms: 'eine Liste von Beschwerden',
  'symptom-and-side': 'eine Beschwerde und ihre Seite',
  nothing: 'hier nichts',
};

const dates: Record<Extract<Wanted, { is: 'date' }>['which'], string> = {
  any: 'ein Datum',
  existing: 'ein Tag, den es gibt',
  whole: 'ein ganzes Datum: Tag, Monat und Jahr',
};

const names: Record<Extract<Wanted, { is: 'name' }>['of'], string> = {
  tracker: 'der Name dessen, was gefragt war',
  trackable: 'der Name dessen, was festgehalten wurde',
  medicine: 'der Name des Medikaments',
  region: 'die Stelle, die wehtat',
};

const answers: Record<Extract<Wanted, { is: 'answer' }>['to'], string> = {
  scale: 'der Höchstwert dieser Skala',
  'symptom-scale': 'der Höchstwert der Skala für Beschwerden',
  column: 'die Angabe, was in dieser Spalte steht',
  person: 'die Angabe, wessen Daten gelesen werden sollen',
  'date-order': 'die Angabe, ob der Tag oder der Monat vorn steht',
};

const appleHealth: Record<Extract<Wanted, { is: 'apple-health' }>['with'], string> = {
  'sound-xml': 'XML, wie Apple Health es schreibt',
  'health-data': 'ein Export aus Apple Health mit dem Element HealthData',
};

const lineFields: Record<Extract<Wanted, { is: 'ebb-field' }>['field'], string> = {
  hlc: '„hlc“: 15 Ziffern für die Millisekunden, 4 Hex-Ziffern, ein Gerät, verbunden mit „-“',
  entity: '„entity“: die Kennung dessen, was sich geändert hat',
  set: '„set“: ein Objekt mit Feldern',
  deleted: '„deleted“: true oder false',
};

const number = new Intl.NumberFormat('de');

/** What should have stood there, in the nominative: it follows "gebraucht wird:". */
export function wantedWordsDe(wanted: Wanted): string {
  switch (wanted.is) {
    case 'value':
      return values[wanted.of];
    case 'number-from':
      return `eine Zahl ab ${number.format(wanted.from)}`;
    case 'number-between':
      return `eine Zahl von ${number.format(wanted.from)} bis ${number.format(wanted.to)}`;
    case 'whole-number':
      return `eine ganze Zahl ${wanted.of === 'days' ? 'von Tagen ' : ''}ab ${number.format(wanted.from)}`;
    case 'yes-no-or-number':
      return `ja, nein oder eine Zahl ab ${number.format(wanted.from)}`;
    case 'one-of':
      return `eins von ${wanted.options.join(', ')}`;
    case 'crash-or-none':
      return `${wanted.crash} für einen Crash oder ${wanted.none} für keinen`;
    case 'date':
      return dates[wanted.which];
    case 'time':
      return `eine Uhrzeit wie ${wanted.examples.join(' oder ')}`;
    case 'name':
      return names[wanted.of];
    case 'field':
      return `ein Feld, das jeder Eintrag der Art „${wanted.of}“ hat`;
    case 'answer':
      return answers[wanted.to];
    case 'same-as-row':
      return `dasselbe wie in Zeile ${number.format(wanted.row)}, in der es um dasselbe geht`;
    case 'same-as-resource':
      return `derselbe Inhalt wie in Ressource ${number.format(wanted.resource)} mit derselben Kennung`;
    case 'columns':
      return `eine Kopfzeile mit den Spalten ${wanted.columns.join(', ')}${wanted.oneFor === undefined ? '' : ' und je einer für jede Krankheit, Beschwerde und Behandlung'}`;
    case 'column-names':
      return `eine Kopfzeile mit den Namen von mindestens ${number.format(wanted.atLeast)} Spalten`;
    case 'date-column':
      return 'eine Spalte mit dem Datum';
    case 'apple-health':
      return appleHealth[wanted.with];
    case 'fhir-json':
      return `ein FHIR-Bündel als JSON mit höchstens ${number.format(wanted.atMostCharacters)} Zeichen`;
    case 'fhir-resources':
      return `ein FHIR-R4-Bündel mit mindestens ${number.format(wanted.atLeast)} Ressource`;
    case 'ebb-header':
      return `eine erste Zeile {"format":"ebb","version":${wanted.version}}`;
    case 'ebb-version':
      return `Version ${wanted.version}: Diese Datei stammt von einem neueren Ebb`;
    case 'json-object':
      return `ein JSON-Objekt, höchstens ${number.format(wanted.deepest)} Ebenen tief, mit endlichen Zahlen`;
    case 'ebb-field':
      return lineFields[wanted.field];
    case 'set-or-deleted':
      return 'entweder „set“ oder „deleted“';
  }
}
