import type { Rhythm } from '../../check-in/rhythm.ts';

/** Every sentence of Settings. */
export const en = {
  title: 'Settings',
  look: 'How it looks',
  language: 'Language',
  theme: 'Light or dark',
  themes: { device: 'As the device', light: 'Light', dark: 'Dark' },
  hand: 'Which hand?',
  hands: { right: 'Right', left: 'Left' },
  text: 'Size of text',
  texts: { usual: 'Usual', large: 'Large', larger: 'Larger' },

  asks: 'What Ebb asks',
  conditions: 'Conditions',
  conditionNames: { ms: 'Multiple sclerosis', fibromyalgia: 'Fibromyalgia' },
  followed: 'Symptoms it asks about',
  followedNone: 'None yet.',
  addSymptom: 'Add a symptom',
  want: 'What you want to be able to do',
  rhythm: 'How often',
  rhythms: {
    daily: 'Every day',
    'every-other-day': 'Every other day',
    weekly: 'Once a week',
    off: 'Never',
  } as Readonly<Record<Rhythm, string>>,
  unwell: "I'm unwell",
  unwellText: 'Everything is quiet until you say you are better.',

  who: 'Who writes it down',
  whos: { person: 'I do, for myself', carer: 'I do, for someone else' },
  carerName: 'Your name',

  kept: 'Where it is kept',
  onlyHere: 'Only on this device, in this browser.',
  persisted: 'The browser has promised to keep it.',
  notPersisted: 'The browser may clear it when space runs low.',
  askPersist: 'Ask the browser to keep it',
  used: (megabytes: string) => `${megabytes} MB in use.`,
  entries: (count: number) =>
    new Intl.PluralRules('en').select(count) === 'one' ? `${count} entry.` : `${count} entries.`,
  neverCopied: 'No copy has been saved yet.',
  copied: (day: string) => `Last copy saved: ${day}.`,
  saveCopy: 'Save a copy',

  erase: 'Erase everything',
  eraseText: 'All entries on this device will be gone. Nobody can bring them back.',
  eraseFirst: 'Save a copy first',
  eraseWord: 'erase',
  eraseType: (word: string) => `Type "${word}" to go on`,
  eraseNow: 'Erase everything now',

  about: 'About Ebb',
  aboutText:
    'Ebb applies published definitions to your own entries and shows its reasons. It does not diagnose. It never tells you to change a treatment.',
  version: (version: string) => `Version ${version}`,
  licence:
    'Ebb is free software under the MIT licence. It is built with Svelte, SvelteKit and valibot, all under the MIT licence.',
  changed: 'Changed.',
};

export type SettingsWords = typeof en;
