export type { Day, Minute, Moment } from './day.ts';
export type * from './definition.ts';
export type * from './finding.ts';
export type * from './history.ts';
export type { FunctionalSystem, Side, Site } from './symptom.ts';
