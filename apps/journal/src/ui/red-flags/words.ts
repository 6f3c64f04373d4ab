/** Warning signs by their key in the conditions' data, said as a person would notice them. */
export const redFlags: Readonly<Record<string, string>> = {
  'face-arm-or-speech-sudden': 'All of a sudden: a drooping face, a weak arm, or jumbled speech',
  'sudden-paralysis': 'An arm or leg that suddenly does not move at all',
  'trouble-breathing': 'Trouble breathing',
  'cannot-swallow': 'Cannot swallow, or chokes on every sip',
  seizure: 'A seizure (fit)',
  'fever-with-confusion': 'Fever together with confusion or great sleepiness',
  'sudden-loss-of-sight': 'Sudden loss of sight in one or both eyes',
  'cannot-pass-urine': 'Cannot pass urine at all',
  'new-mind-or-speech-change-on-natalizumab-or-similar':
    'On natalizumab (Tysabri) or similar: new change of mind, speech or behaviour',
  'thoughts-of-ending-life': 'Thoughts of ending life',
  'chest-pain': 'Chest pain or tightness',
  'worst-headache-ever': 'A sudden headache, the worst ever',
  'numb-saddle-or-lost-bladder-or-bowel-control': 'Numb between the legs, or no control of bladder or bowel',
  'new-weakness': 'A new weakness in an arm or leg',
  'fever-with-hot-swollen-joint': 'Fever together with a hot, swollen joint',
};
