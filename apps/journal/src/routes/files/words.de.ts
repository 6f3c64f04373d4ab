import type { ColumnMeaning, DateOrder, EntryKind, Outcome, RowRead } from '@ebb/record';
import type { FilesWords } from './words.ts';
import { wantedWordsDe } from './words-wanted.de.ts';

const sources: Readonly<Record<string, string>> = {
  visible: 'Visible',
  myaiguide: 'MyAIGuide-Schmerztagebuch',
  daylio: 'Daylio',
  'flaredown-dump': 'Flaredown (öffentliche Daten)',
  flaredown: 'Flaredown',
  bearable: 'Bearable',
  'apple-health': 'Apple Health',
  fhir: 'Klinik oder Praxis (FHIR)',
  csv: 'Eine andere Tabelle (CSV)',
};

const kinds: Record<EntryKind, string> = {
  'check-in': 'Eintrag des Tages',
  symptom: 'Beschwerde',
  factor: 'was los war',
  interference: 'wie sehr es störte',
  treatment: 'Behandlung',
  'steroid-course': 'Kortison-Stoß',
  practice: 'Übung',
  visit: 'Termin beim Arzt',
  measure: 'Testwert',
  mri: 'MRT',
  statement: 'wie es genannt wurde',
  answer: 'Antwort',
  'red-flag': 'Warnzeichen',
  appointment: 'Termin',
  question: 'Frage',
  note: 'Notiz',
  import: 'Import',
  profile: 'Profil',
};

const outcomes: Record<Outcome, string> = {
  new: 'neu',
  'already-there': 'schon da',
  differs: 'schon da und seitdem geändert; bleibt so',
  'taken-out': 'von Hand entfernt; bleibt draußen',
  'back-again': 'kommt zurück',
  duplicate: 'steht zweimal in der Datei',
};

const leftOut: Record<RowRead['leftOut'] & string, string> = {
  empty: 'leer',
  'same-as-before': 'wie die Zeile davor',
  'not-for-a-record': 'nicht behalten: sagt nichts über die Person',
  duplicate: 'steht zweimal in der Datei',
};

const orders: Record<DateOrder, string> = {
  'year-month-day': 'Jahr, Monat, Tag',
  'day-month-year': 'Tag, Monat, Jahr',
  'month-day-year': 'Monat, Tag, Jahr',
};

const meanings: Record<ColumnMeaning, string> = {
  date: 'Das Datum',
  time: 'Die Uhrzeit',
  symptom: 'Eine Beschwerde, wie stark',
  factor: 'Etwas, das los war (Stress, Schlaf ...)',
  treatment: 'Ein Medikament oder eine Behandlung',
  measure: 'Eine Messung oder ein Wert',
  interference: 'Wie sehr es störte',
  note: 'Eine Notiz',
  ignore: 'Weglassen',
};

const number = new Intl.NumberFormat('de');
const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${number.format(Math.ceil(bytes / 1000))} kB`
    : `${number.format(Math.round(bytes / 1_000_000))} MB`;

export const de: FilesWords = {
  title: 'Hereinholen und sichern',
  lead: 'Ihre Aufzeichnungen gehören Ihnen. Holen Sie herein, was es gibt, und sichern Sie Kopien.',
  importTitle: 'Eine Datei hereinholen',
  importText:
    'Aus Visible, Daylio, Bearable, Flaredown, Apple Health, einer Klinik, jeder Tabelle oder der eigenen Kopie.',
  choose: 'Datei wählen',
  drop: 'oder hier ablegen',
  paste: 'Stattdessen Text einfügen',
  pasteLabel: 'Der Text der Datei',
  pasteUse: 'Diesen Text nehmen',
  pasteName: 'eingefügt.csv',
  stays: 'Nichts verlässt dieses Gerät. Nichts wird geschrieben, bevor Sie es sagen.',
  looking: 'Die Datei wird angesehen',
  refused: {
    empty: 'Diese Datei ist leer.',
    zip: 'Das ist eine Zip-Datei. Bitte zuerst entpacken und die Datei darin wählen.',
    unreadable: 'Diese Datei ließ sich nicht lesen.',
  },
  another: 'Andere Datei wählen',
  source: {
    title: (name) => `Das sieht nach ${name} aus.`,
    which: 'Woher kommt diese Datei?',
    yes: (name) => `Ja, ${name}`,
    not: 'Stimmt nicht?',
    names: sources,
  },
  question: {
    left: (count) => (count === 1 ? '1 Frage' : `${count} Fragen`),
    examples: (examples) => `In der Datei: ${examples.join(', ')}`,
    dateOrder: 'Wie sind die Daten geschrieben?',
    column: (column) => `Was steht in „${column}“?`,
    scale: (column) => `Wie hoch kann „${column}“ höchstens sein?`,
    scaleHint: (highest) => `Das Höchste in der Datei ist ${number.format(highest)}.`,
    word: (word) => `Wo steht „${word}“?`,
    wordHint: (worst, best) => `${worst} ist die schlechteste Stimmung, ${best} die beste.`,
    person: 'Wessen Zeilen sollen gelesen werden?',
    use: 'Das nehmen',
    unsure: 'Weiß ich nicht',
    orders,
    meanings,
  },
  reading: {
    title: 'Wird gelesen',
    of: (done, all) => `${size(done)} von ${size(all)}`,
    rows: (rows) => `${number.format(rows)} Zeilen`,
    cancel: 'Abbrechen',
  },
  preview: {
    title: 'Was verstanden wurde',
    counts: {
      new: 'neue Einträge',
      known: 'schon da',
      back: 'kommen zurück',
      left: 'Zeilen weggelassen',
      problems: 'nicht verstanden',
    },
    nothingNew: 'Alles aus dieser Datei ist schon da. Nichts kommt doppelt.',
    withheld: (rows) => `${number.format(rows)} Zeilen ohne etwas zum Behalten sind nicht aufgeführt.`,
    kept: 'Zweimal verschieden gesagt; beides bleibt.',
    filter: {
      all: 'Alle Zeilen',
      problems: 'Nicht verstanden',
      new: 'Neu',
      known: 'Schon da',
      left: 'Weggelassen',
    },
    row: (row) => `Zeile ${number.format(row)}`,
    page: (from, to, all) => `${number.format(from)} bis ${number.format(to)} von ${number.format(all)}`,
    earlier: 'Davor',
    later: 'Weiter',
    empty: 'Keine solchen Zeilen.',
    import: (entries) =>
      entries === 1 ? '1 Eintrag hereinholen' : `${number.format(entries)} Einträge hereinholen`,
    done: 'Fertig',
    cancel: 'Jetzt nicht',
    outcomes,
    leftOut,
    problem: ({ file, row, column, found, wanted }) =>
      `${file}, Zeile ${number.format(row)}${column === undefined ? '' : `, Spalte „${column}“`}: da steht „${found}“, gebraucht wird: ${wantedWordsDe(wanted)}`,
  },
  entry: {
    kinds,
    yes: 'ja',
    no: 'nein',
    of: (value, max) => `${number.format(value)} von ${number.format(max)}`,
    events: { start: 'begonnen', stop: 'beendet', dose: 'Dosis', missed: 'ausgelassen', stay: 'Aufenthalt' },
  },
  restore: {
    title: 'Eine gesicherte Kopie von Ebb',
    text: (changes) =>
      `${number.format(changes)} Änderungen, auch spätere Korrekturen. Was schon da ist, bleibt und kommt nur einmal.`,
    problems: (count) =>
      count === 1
        ? '1 Zeile ließ sich nicht lesen:'
        : `${number.format(count)} Zeilen ließen sich nicht lesen:`,
    go: 'Alles hereinholen',
  },
  saving: 'Wird geschrieben',
  imported: (entries, name) => `${number.format(entries)} Einträge aus ${name} sind da.`,
  restored: 'Die gesicherte Kopie ist da.',
  see: 'Zum Verlauf',
  imports: {
    title: 'Bisher hereingeholt',
    entries: (entries) => (entries === 1 ? '1 Eintrag' : `${number.format(entries)} Einträge`),
    undo: 'Alles wieder entfernen',
    undone: (file) => `${file} ist entfernt.`,
  },
  export: {
    title: 'Eine Kopie sichern',
    onlyHere: 'Nur auf diesem Gerät. Geht es verloren, ist auch das verloren.',
    last: (moment) => `Letzte gesicherte Kopie: ${moment}.`,
    text: 'Eine Datei mit allem, auch den Korrekturen. Ebb liest sie wieder; andere Programme auch.',
    all: 'Alles sichern',
    csv: 'Als Tabelle sichern (CSV)',
    csvText: 'Für Tabellenprogramme und die Praxis. Ohne Korrekturen.',
    saved: (file) => `Gesichert als ${file}.`,
    example: 'Das ist das Beispielleben. Kopien gibt es nur von den eigenen Aufzeichnungen.',
    failed: 'Die Kopie ließ sich nicht sichern.',
  },
};
