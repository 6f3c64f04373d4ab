export type * from './entry.ts';
export type * from './import.ts';
export type * from './operation.ts';
