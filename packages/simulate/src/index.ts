export type { DiaryWorld } from './diary-world.ts';
export type { DiaryWorldName } from './diary-worlds.ts';
export { changingSlowly, diaryWorlds, stable } from './diary-worlds.ts';
export { historyOfDiary } from './history-of-diary.ts';
export { simulateDiary } from './simulate-diary.ts';
export type * from './simulated-diary.ts';
