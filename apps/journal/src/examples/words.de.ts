import type { ExampleWords } from './words.ts';

export const de: ExampleWords = {
  neurologist: 'Dr. Weber',
  nurse: 'MS-Pflege',
  doctor: 'Dr. Lindqvist',
  seen: 'Besprochen, wie es geht. Nächster Termin in einem halben Jahr.',
  lookAgain: 'Schlechter als letztes Mal. Wird wieder angesehen.',
  msQuestions: ['Bleibt das schwache Bein?', 'Darf ich kurz in die Sauna?', 'Wann ist das nächste MRT?'],
  fibromyalgiaQuestions: ['Kann ich noch einen Abendkurs versuchen?', 'Ist der Schlaf jetzt gut genug?'],
  walk: 'Kurzer Gang',
  group: 'Bewegungsgruppe',
  did: [
    'Für die Familie gekocht',
    'Zum Laden und zurück gegangen',
    'Ein Abend mit Freunden',
    'Ein ganzer Tag Arbeit',
    'Zwanzig Minuten geschwommen',
    'Den Balkon bepflanzt',
    'Den Kindern vorgelesen',
  ],
};
