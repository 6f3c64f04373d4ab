import type { MoreWords } from './words.ts';

export const de: MoreWords = {
  title: 'Mehr',
  understand: 'Verstehen',
  understandText: 'Was im Körper geschieht, in Bildern. Kurze Antworten mit Quellen.',
  files: 'Dateien',
  filesText: 'Ein Tagebuch von früher hereinholen. Eine Kopie sichern.',
  settings: 'Einstellungen',
  settingsText: 'Wie Ebb aussieht, was es fragt und wie oft.',
  examples: 'Beispielleben',
  examplesText: 'Sehen, was Ebb nach Jahren zeigt. Ihre Einträge bleiben unberührt.',
  exampleMs: 'Ein Leben mit MS',
  exampleFibromyalgia: 'Ein Leben mit Fibromyalgie',
  onlyHere: 'Alles ist nur auf diesem Gerät.',
  copied: (day) => `Letzte Kopie: ${day}.`,
  saveCopy: 'Kopie sichern',
};
