import type { MoreWords } from './words.ts';

export const de: MoreWords = {
  title: 'Mehr',
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
