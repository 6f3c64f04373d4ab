import type { DisabilityDefinition, Outcome } from './disability-definition.ts';

const distance = { daysAfter: 30, daysBefore: 0, bound: 'at-least' } as const;

/**
 * Confirmed worsening of one measure as trials count it: against the first usable visit, confirmed so many weeks later with every
 * visit between, and against the confirming visit from then on. The first event is that of a fixed baseline; moving it afterwards
 * keeps one plateau from being counted again and again.
 */
export function trialWorsening(outcome: Outcome, weeks: 12 | 24): DisabilityDefinition {
  return {
    kind: 'disability',
    id: `${outcome.measure}-worsening-${weeks}-weeks`,
    version: '1',
    title: `Worsening of ${outcome.measure}, confirmed at ${weeks} weeks`,
    source: {
      cite: 'Confirmation at 12 or 24 weeks: Kappos et al., JAMA Neurol 2020;77:1132. Ebb: up to 7 days earlier counts, a visit less than 30 days after a relapse neither starts nor confirms, as in msprog',
      url: 'https://doi.org/10.1001/jamaneurol.2020.1568',
      own: true,
    },
    outcome,
    seek: 'all',
    confirmation: {
      windows: [{ days: weeks * 7, before: 7, after: 'no-limit' }],
      everyVisit: true,
      tries: 'first',
      holds: 'threshold',
    },
    relapseDistance: { baseline: distance, onset: { ...distance, daysAfter: 0 }, confirmation: distance },
    relapseEnds: 'ignored',
    rebaseline: {
      afterWorsening: true,
      afterImprovement: false,
      afterUnsustained: false,
      to: 'first-confirmation',
      belowThreshold: 'none',
      skipExtremes: 'none',
    },
    unconfirmedAtEnd: 'no',
  };
}
