/** What the two invented people wrote down themselves. */
export const en = {
  neurologist: 'Dr Weber',
  nurse: 'MS nurse',
  doctor: 'Dr Lindqvist',
  seen: 'Talked about how it goes. Next visit in half a year.',
  lookAgain: 'Worse than last time. To be looked at again.',
  msQuestions: [
    'Is my right leg slowly getting weaker?',
    'May I go to the sauna for a short time?',
    'When is the next MRI?',
  ],
  fibromyalgiaQuestions: ['Can I try one more evening class?', 'Is the sleep good enough now?'],
  walk: 'Short walk',
  group: 'Exercise group',
  did: [
    'Cooked for the family',
    'Walked to the shop and back',
    'An evening with friends',
    'A whole day at work',
    'Swam for twenty minutes',
    'Planted the balcony',
    'Read to the children',
  ],
};

export type ExampleWords = typeof en;
