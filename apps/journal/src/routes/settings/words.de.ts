import type { SettingsWords } from './words.ts';

export const de: SettingsWords = {
  title: 'Einstellungen',
  look: 'Wie es aussieht',
  language: 'Sprache',
  theme: 'Hell oder dunkel',
  themes: { device: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  hand: 'Welche Hand?',
  hands: { right: 'Rechte', left: 'Linke' },
  text: 'Schriftgröße',
  texts: { usual: 'Üblich', large: 'Groß', larger: 'Größer' },

  asks: 'Was Ebb fragt',
  conditions: 'Erkrankungen',
  conditionNames: { ms: 'Multiple Sklerose', fibromyalgia: 'Fibromyalgie' },
  followed: 'Beschwerden, nach denen es fragt',
  followedNone: 'Noch keine.',
  addSymptom: 'Beschwerde hinzufügen',
  want: 'Was Sie können möchten',
  rhythm: 'Wie oft',
  rhythms: {
    daily: 'Jeden Tag',
    'every-other-day': 'Jeden zweiten Tag',
    weekly: 'Einmal die Woche',
    off: 'Nie',
  },
  unwell: 'Ich bin krank',
  unwellText: 'Alles ist still, bis Sie sagen, dass es besser geht.',

  who: 'Wer schreibt es auf',
  whos: { person: 'Ich, für mich selbst', carer: 'Ich, für jemand anderen' },
  carerName: 'Ihr Name',

  kept: 'Wo es liegt',
  onlyHere: 'Nur auf diesem Gerät, in diesem Browser.',
  persisted: 'Der Browser hat versprochen, es zu behalten.',
  notPersisted: 'Wird der Platz knapp, könnte der Browser es löschen.',
  askPersist: 'Den Browser bitten, es zu behalten',
  used: (megabytes) => `${megabytes} MB belegt.`,
  entries: (count) =>
    new Intl.PluralRules('de').select(count) === 'one' ? `${count} Eintrag.` : `${count} Einträge.`,
  neverCopied: 'Noch keine Kopie gesichert.',
  copied: (day) => `Letzte Kopie: ${day}.`,
  saveCopy: 'Kopie sichern',

  erase: 'Alles löschen',
  eraseText: 'Alle Einträge auf diesem Gerät sind dann weg. Niemand kann sie zurückholen.',
  eraseFirst: 'Zuerst eine Kopie sichern',
  eraseWord: 'löschen',
  eraseType: (word) => `Zum Fortfahren „${word}“ eingeben`,
  eraseNow: 'Jetzt alles löschen',

  about: 'Über Ebb',
  aboutText:
    'Ebb wendet veröffentlichte Definitionen auf Ihre Einträge an und zeigt seine Gründe. Es stellt keine Diagnose. Es sagt nie, dass Sie eine Behandlung ändern sollen.',
  version: (version) => `Version ${version}`,
  licence:
    'Ebb ist freie Software unter der MIT-Lizenz. Es ist gebaut mit Svelte, SvelteKit und valibot, alle unter der MIT-Lizenz.',
  changed: 'Geändert.',
};
