import type { CheckInWords } from './words.ts';

export const de: CheckInWords = {
  question: 'Wie geht es Ihnen heute?',
  questionFor: (day) => `Wie war es ${day}?`,
  answers: {
    same: 'Wie immer',
    'bit-worse': 'Etwas schlechter',
    'much-worse': 'Viel schlechter',
    better: 'Besser',
  },
  skip: 'Auslassen',
  saved: (answer) => `Gespeichert: ${answer}.`,
  enteredBy: (name) => `Eingetragen von ${name}`,

  whatIsWorse: 'Was ist schlechter?',
  whatIsWorseHint: 'Eine Zahl antippen. Sie dürfen auslassen.',
  noneFollowed: 'Noch nichts da. Fügen Sie hinzu, was stört.',
  somethingNew: 'Etwas anderes',
  addTitle: 'Was ist es noch?',
  addOwn: 'Mit eigenen Worten',
  addOwnButton: 'Hinzufügen',
  addSide: 'Welche Seite?',
  noSide: 'Keine Seite',
  next: 'Weiter',
  thatIsAll: 'Das ist alles',
  done: 'Fertig',

  factorsTitle: 'War etwas davon los?',
  factorsHint: 'Das hilft, einen Schub von Hitze oder Fieber zu unterscheiden.',
  factors: {
    fever: 'Fieber?',
    infection: 'Ein Infekt, eine Erkältung?',
    heat: 'Große Hitze?',
    'bad-night': 'Eine schlechte Nacht?',
    stress: 'Viel Stress?',
  },

  week: {
    question: 'Was war diese Woche möglich?',
    hint: 'Kleines zählt. Mit eigenen Worten, oder auslassen.',
    wanted: (what) => `Sie wollten: ${what}`,
    got: 'Diese Woche',
    interference: 'Wie sehr stand es Ihnen im Weg?',
    interferenceLow: 'gar nicht',
    interferenceHigh: 'völlig',
    symptomsTitle: 'Beschwerden, wenn Sie mögen',
    symptomsHint: 'Nicht nötig. Was möglich ist, sagt mehr.',
    saved: 'Ihre Woche ist gespeichert.',
  },

  otherDay: 'Für einen anderen Tag',
  yesterday: 'Gestern',
  pickDay: 'Tag wählen',
  backToToday: 'Zurück zu heute',

  rhythm: {
    daily: 'jeden Tag',
    'every-other-day': 'jeden zweiten Tag',
    weekly: 'einmal die Woche',
    off: 'nie',
  },
};
