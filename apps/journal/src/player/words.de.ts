import type { PlayerWords } from './words.ts';

export const de: PlayerWords = {
  when: 'Wann',
  play: 'Abspielen',
  pause: 'Anhalten',
  stepBack: 'Einen Schritt zurück',
  stepOn: 'Einen Schritt weiter',
  reset: 'Zurück zum Anfang',
  failed:
    'Dieses Bild ließ sich nicht berechnen. Ihre Einträge sind davon nicht berührt. Bitte laden Sie die Seite neu.',
  simulated: 'Ein simulierter Mensch, nicht Sie.',
  notYou: 'Kein Bild kann sagen, was einem einzelnen Menschen geschehen wird.',
  madeWith: 'Womit dieses Bild gemacht ist',
  table: 'Dasselbe als Tabelle',
  decimal: (value) => value.toFixed(1).replace('.', ','),
};
