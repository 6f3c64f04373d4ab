import type { ShellWords } from './words.ts';

export const de: ShellWords = {
  name: 'Ebb',
  places: { today: 'Heute', course: 'Verlauf', helper: 'Schlimmer?', plan: 'Plan', more: 'Mehr' },
  placesLabel: 'Orte',
  skipToContent: 'Zum Inhalt',
  undo: 'Zurücknehmen',
  undone: 'Zurückgenommen.',
  close: 'Schließen',
  back: 'Zurück',
  exampleBand: 'Ein Beispielleben. Nicht Ihres.',
  leaveExample: 'Beispiel verlassen',
  failedTitle: 'Dieser Browser behält hier kein Tagebuch',
  failedText: 'Private Fenster lassen das oft nicht zu. In einem normalen Fenster geht es.',
  unsaved: 'Das wurde nicht gespeichert. Vielleicht ist das Gerät voll. Es steht da, was vorher da stand.',
  errorTitle: 'Diese Seite lässt sich nicht zeigen',
  errorText: 'Ihr Tagebuch ist sicher auf diesem Gerät.',
  toToday: 'Zu Heute',
  side: {
    left: 'Links',
    right: 'Rechts',
    both: 'Beide Seiten',
  },
  score: {
    none: 'nichts',
    worst: 'am schlimmsten',
    of: (value) => `${value} von 10`,
  },
  yes: 'Ja',
  no: 'Nein',
  reasons: 'Warum?',
};
