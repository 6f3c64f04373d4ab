export type * from './simulated-diary.ts';
