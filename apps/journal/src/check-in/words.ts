import type { FactorName, Overall } from '@ebb/course';
import type { Rhythm } from './rhythm.ts';

/** Every sentence of the check-in. None is longer than twelve words. */
export const en = {
  question: 'How are you today?',
  questionFor: (day: string) => `How was ${day}?`,
  answers: {
    same: 'Same as usual',
    'bit-worse': 'A bit worse',
    'much-worse': 'Much worse',
    better: 'Better',
  } as Readonly<Record<Overall, string>>,
  skip: 'Skip',
  saved: (answer: string) => `Saved: ${answer}.`,
  enteredBy: (name: string) => `Entered by ${name}`,

  whatIsWorse: 'What is worse?',
  whatIsWorseHint: 'Tap a number. Leave out what you like.',
  noneFollowed: 'Nothing here yet. Add what bothers you.',
  somethingNew: 'Something else',
  addTitle: 'What else is it?',
  addOwn: 'In your own words',
  addOwnButton: 'Add',
  addSide: 'Which side?',
  noSide: 'No side',
  next: 'Next',
  thatIsAll: 'That is all',
  done: 'Done',

  factorsTitle: 'Was any of this going on?',
  factorsHint: 'It helps to tell a relapse from heat or fever.',
  factors: {
    fever: 'Fever?',
    infection: 'An infection or a cold?',
    heat: 'Very hot, or overheated?',
    'bad-night': 'A bad night?',
    stress: 'A lot of stress?',
  } as Readonly<Partial<Record<FactorName, string>>>,

  week: {
    question: 'What did you get to do this week?',
    hint: 'Small things count. In your own words, or skip.',
    wanted: (what: string) => `You wanted to: ${what}`,
    got: 'This week I',
    interference: 'How much did it get in your way?',
    interferenceLow: 'not at all',
    interferenceHigh: 'completely',
    symptomsTitle: 'Symptoms, if you like',
    symptomsHint: 'No need. Function says more.',
    saved: 'Your week is saved.',
  },

  otherDay: 'For another day',
  yesterday: 'Yesterday',
  pickDay: 'Pick a day',
  backToToday: 'Back to today',

  rhythm: {
    daily: 'every day',
    'every-other-day': 'every other day',
    weekly: 'once a week',
    off: 'never',
  } as Readonly<Record<Rhythm, string>>,
};

export type CheckInWords = typeof en;
