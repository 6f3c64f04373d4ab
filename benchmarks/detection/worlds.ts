import type { DiaryWorldName } from '@ebb/simulate';

/** Worlds that differ from the base in one thing each: no threshold was chosen in any of them. */
export const shifts: readonly DiaryWorldName[] = [
  'noRelapses',
  'noisy',
  'lastingBadDays',
  'wandering',
  'manyDecoys',
  'untagged',
  'sparse',
  'whenBad',
  'diligent',
  'fiveLevels',
  'slowOnset',
];

/** Other ways to keep a diary: once a week, as public diaries are kept, and as the journal is used. */
export const waysToReport: readonly DiaryWorldName[] = ['weekly', 'realistic', 'byWord'];
