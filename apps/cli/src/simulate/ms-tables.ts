import type { SimulatedTable } from './simulated-model.ts';

export type MsTableName =
  | 'visits.csv'
  | 'relapses.csv'
  | 'scans.csv'
  | 'truth-people.csv'
  | 'truth-relapses.csv'
  | 'truth-visits.csv'
  | 'truth-treatments.csv'
  | 'truth-decoys.csv';

export const msTables: Readonly<Record<MsTableName, SimulatedTable>> = {
  'visits.csv': {
    columns: ['id', 'date', 'EDSS', 'scheduled'],
    says: 'the EDSS as read at visits; scheduled is FALSE where the visit was for a relapse',
  },
  'relapses.csv': { columns: ['id', 'onset'], says: 'relapses up to the last visit' },
  'scans.csv': {
    columns: ['id', 'date', 'newT2'],
    says: 'T2 lesions seen that were not on the scan before; on the first one all. Uptake of gadolinium is not calibrated, so not written',
  },
  'truth-people.csv': {
    columns: ['id', 'sex', 'born', 'began', 'onset', 'frailty', 'reserveUse', 'slope'],
    says: 'began: the disease in the body, unnoticed; onset: the first attack; frailty: bursts as a multiple of the mean; reserveUse: share of the reserve a year at the reference age; slope: steps of the EDSS a year once it is gone',
  },
  'truth-relapses.csv': {
    columns: [
      'id',
      'onset',
      'kind',
      'system',
      'nadir',
      'stepsAtNadir',
      'stepsStaying',
      'steroids',
      'inBrain',
    ],
    says: 'every attack, also after the last visit: a relapse, or the continuation of the one before; steps of the EDSS it takes at its worst and for good',
  },
  'truth-visits.csv': {
    columns: ['id', 'date', 'edss', 'lasting', 'progression'],
    says: 'on the day of each visit the true EDSS, what of it does not pass, and silent progression alone',
  },
  'truth-treatments.csv': {
    columns: ['id', 'treatment', 'from', 'until'],
    says: 'treatments taken; no end where it goes on',
  },
  'truth-decoys.csv': {
    columns: ['id', 'kind', 'from', 'until', 'noted'],
    says: 'in the diary of those who have a journal: infections (a pseudo-relapse where they brought old symptoms back) and heat in people who feel it; noted: they wrote down what it was',
  },
};
