export { conditions } from './condition.ts';
export { addDays, addMonths, day, formatDay, parseDay } from './day.ts';
export type { Day, Minute, Moment } from './day.ts';
export type * from './definition.ts';
export type * from './finding.ts';
export type * from './history.ts';
export { mcDonaldRelapse, nhsRelapse } from './ms.ts';
export { fibromyalgiaSymptoms, fiqrDomains, msSymptoms, siteKey, systemOf } from './symptom.ts';
export type { FunctionalSystem, Side, Site } from './symptom.ts';
