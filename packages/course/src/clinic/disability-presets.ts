import type { Source } from '../source.ts';
import type {
  ConfirmationWindow,
  DisabilityDefinition,
  IndependenceRule,
  RebaselineRule,
  RelapseDistance,
} from './disability-definition.ts';
import { edss, edssMsBase } from './outcomes.ts';

const harmonised: Source = {
  cite: 'Müller J et al. Harmonizing definitions for progression independent of relapse activity in multiple sclerosis: a systematic review. JAMA Neurol 2023;80:1232',
  url: 'https://doi.org/10.1001/jamaneurol.2023.3331',
};
const standardised: Source = {
  cite: 'Müller J et al. Standardized definition of progression independent of relapse activity (PIRA) in relapsing-remitting multiple sclerosis. JAMA Neurol 2025;82:614',
  url: 'https://doi.org/10.1001/jamaneurol.2025.0495',
};
const opera: Source = {
  cite: 'Kappos L et al. Contribution of relapse-independent progression vs relapse-associated worsening to overall confirmed disability accumulation in typical relapsing multiple sclerosis. JAMA Neurol 2020;77:1132 (abstract read); intervals without a relapse and the reset of the baseline as told in the vignette on PIRA of msprog',
  url: 'https://doi.org/10.1001/jamaneurol.2020.1568',
  unverified: true,
};
const cagol: Source = {
  cite: 'Cagol A et al. Association of brain atrophy with disease progression independent of relapse activity in patients with relapsing multiple sclerosis. JAMA Neurol 2022;79:682 (abstract read); intervals without a relapse as told in the vignette on PIRA of msprog. Its baseline and thresholds were not read; here they are those of Müller 2023',
  url: 'https://doi.org/10.1001/jamaneurol.2022.1025',
  unverified: true,
};
const portaccio: Source = {
  cite: 'Portaccio E et al. Toward a unified definition of progression independent of relapse activity in multiple sclerosis. Neurology 2025;105 (abstract read)',
  url: 'https://flore.unifi.it/handle/2158/1438101',
};
const msprogDefaults: Source = {
  cite: 'msprog 1.0.0.9000 (R), commit 77b905c: defaults of MSprog()',
  url: 'https://cran.r-universe.dev/msprog',
};
const msOutcomes: Source = {
  cite: 'MSoutcomes 0.2.1 (R), MSBase CORe; Kalincik T et al. Defining reliable disability outcomes in multiple sclerosis. Brain 2015;138:3287 (abstract read)',
  url: 'https://doi.org/10.1093/brain/awv258',
};

const atLeast = (daysAfter: number): RelapseDistance => ({ daysAfter, daysBefore: 0, bound: 'at-least' });
const over = (daysAfter: number): RelapseDistance => ({ daysAfter, daysBefore: 0, bound: 'over' });
const usual = { baseline: atLeast(30), onset: atLeast(0), confirmation: atLeast(30) };
const calm = { baseline: over(30), movedBaseline: atLeast(0), onset: atLeast(0), confirmation: over(30) };

/** Twelve weeks, a week early at most and two years late; longer would confirm one change by another. */
const twelveWeeks: ConfirmationWindow = { days: 84, before: 7, after: 730.5 };
/** Three months of 30.25 days, as MSBase counts, and no upper end. */
const threeMonths: ConfirmationWindow = { days: 90.75, before: 0, after: 'no-limit' };

const confirmedBy = (...windows: readonly ConfirmationWindow[]): DisabilityDefinition['confirmation'] => ({
  windows,
  everyVisit: true,
  tries: 'first',
  holds: 'threshold',
});

const roving: RebaselineRule = {
  afterWorsening: true,
  afterImprovement: true,
  afterUnsustained: false,
  to: 'first-confirmation',
  belowThreshold: 'none',
  skipExtremes: 'none',
};
const fixed: RebaselineRule = { ...roving, afterWorsening: false, afterImprovement: false };

const associated = { daysBefore: 90, daysAfter: 0 };
const freeAroundBoth: IndependenceRule = {
  reference: 'baseline',
  aroundReference: { before: 0, after: 0 },
  aroundOnset: { before: 90, after: 30 },
  aroundConfirmation: { before: 90, after: 30 },
};

const muller2023: DisabilityDefinition = {
  kind: 'disability',
  id: 'muller-2023',
  version: '1',
  title:
    'Müller 2023: harmonised PIRA, roving baseline, no relapse 90 days before to 30 days after onset and confirmation',
  source: harmonised,
  outcome: edss,
  seek: 'all',
  confirmation: confirmedBy(twelveWeeks),
  relapseDistance: usual,
  relapseEnds: 'ignored',
  relation: { associated, independent: freeAroundBoth },
  rebaseline: roving,
  unconfirmedAtEnd: 'no',
};

const muller2023HighSpecificity: DisabilityDefinition = {
  ...muller2023,
  id: 'muller-2023-high-specificity',
  title: 'Müller 2023, high specificity: no relapse from the baseline to the confirmation',
  relation: {
    associated,
    independent: {
      reference: 'baseline',
      aroundReference: { before: 0 },
      aroundOnset: {},
      aroundConfirmation: { after: 0 },
    },
  },
};

const muller2025: DisabilityDefinition = {
  ...muller2023,
  id: 'muller-2025',
  title:
    'Müller 2025: standardised PIRA, confirmed after 12 months at or above the worsening score, no relapse since the last visit',
  source: standardised,
  confirmation: { ...confirmedBy({ days: 365, before: 0, after: 'no-limit' }), holds: 'onset-score' },
  relation: {
    associated,
    independent: {
      reference: 'last-visit',
      aroundReference: { before: 0 },
      aroundOnset: { after: 0 },
      aroundConfirmation: { before: 30, after: 0 },
    },
  },
  rebaseline: { ...roving, afterRelapse: { neverBelow: false, changeWithinDays: 90 } },
};

const kappos2020: DisabilityDefinition = {
  ...muller2023,
  id: 'kappos-2020',
  title: 'Kappos 2020: first PIRA against a baseline that is reset after every relapse, 12 or 24 weeks',
  source: opera,
  seek: 'first-pira',
  confirmation: confirmedBy(
    { days: 84, before: 0, after: 'no-limit' },
    { days: 168, before: 0, after: 'no-limit' },
  ),
  relation: {
    associated,
    independent: {
      reference: 'baseline',
      aroundReference: { before: 0 },
      aroundOnset: { after: 30 },
      aroundConfirmation: { before: 30, after: 30 },
    },
  },
  rebaseline: { ...fixed, afterRelapse: { neverBelow: true, changeWithinDays: 0 } },
};

const cagol2022: DisabilityDefinition = {
  ...muller2023,
  id: 'cagol-2022',
  title: 'Cagol 2022: PIRA, no relapse from 90 days before the onset to the confirmation',
  source: cagol,
  relation: {
    associated,
    independent: {
      reference: 'baseline',
      aroundReference: { before: 0, after: 0 },
      aroundOnset: { before: 90 },
      aroundConfirmation: { after: 0 },
    },
  },
};

const portaccio2025: DisabilityDefinition = {
  ...muller2023,
  id: 'portaccio-2025',
  title:
    'Portaccio 2025: PIRA, roving baseline, no relapse 90 days before to 30 days after the onset, 24 weeks',
  source: portaccio,
  confirmation: confirmedBy({ days: 168, before: 7, after: 730.5 }),
  relation: {
    associated,
    independent: {
      reference: 'baseline',
      aroundReference: { before: 0, after: 0 },
      aroundOnset: { before: 90, after: 30 },
      aroundConfirmation: { before: 0, after: 0 },
    },
  },
};

const { relation: _, ...withoutRelation } = muller2023;

const msprog: DisabilityDefinition = {
  ...withoutRelation,
  id: 'msprog-defaults',
  title: 'msprog defaults: first worsening against the first usable visit, confirmed after 12 weeks',
  source: msprogDefaults,
  seek: 'first-worsening',
  rebaseline: fixed,
};

const coreCdw: DisabilityDefinition = {
  ...withoutRelation,
  id: 'core-cdw',
  title: 'MSBase CORe: worsening confirmed after 3 months and sustained to the end of follow-up',
  source: msOutcomes,
  outcome: edssMsBase,
  seek: 'all-worsening',
  confirmation: confirmedBy(threeMonths),
  sustained: { days: 'no-limit' },
  relapseDistance: calm,
  rebaseline: { ...roving, afterImprovement: false, to: 'least-change-until-confirmed' },
};

const coreCdi: DisabilityDefinition = {
  ...coreCdw,
  id: 'core-cdi',
  title: 'MSBase CORe: improvement confirmed after 3 months and sustained to the end of follow-up',
  seek: 'all-improvement',
  relapseDistance: { ...calm, confirmation: atLeast(0) },
  rebaseline: { ...roving, afterWorsening: false, to: 'least-change-until-confirmed' },
};

const { sustained: __, ...unsustained } = coreCdw;

const coreCdeseq: DisabilityDefinition = {
  ...unsustained,
  id: 'core-cdeseq',
  title: 'MSBase CORe: sequence of worsenings and improvements confirmed after 3 months',
  seek: 'all',
  rebaseline: { ...roving, to: 'least-change-until-confirmed' },
};

/**
 * A worsening first seen on the very day a relapse begins belongs to that relapse. The peer resets the baseline only after a relapse that a
 * worsening fell to; here every relapse does, as its documentation says.
 */
const corePira: DisabilityDefinition = {
  ...coreCdw,
  relapseDistance: { ...calm, onset: atLeast(1) },
  id: 'core-pira',
  title:
    'MSBase CORe: PIRA, no relapse from the baseline to the onset; the baseline is reset after every relapse',
  relation: {
    associated: { daysBefore: 0, daysAfter: 0 },
    independent: {
      reference: 'baseline',
      aroundReference: { before: 0 },
      aroundOnset: { after: 0 },
      aroundConfirmation: { before: 0, after: 0 },
    },
  },
  rebaseline: { ...coreCdw.rebaseline, afterRelapse: { neverBelow: false, changeWithinDays: 0 } },
};

/** Published definitions of confirmed worsening and improvement, by name. */
export const disabilityDefinitions: Readonly<Record<DisabilityName, DisabilityDefinition>> = {
  'muller-2023': muller2023,
  'muller-2023-high-specificity': muller2023HighSpecificity,
  'muller-2025': muller2025,
  'kappos-2020': kappos2020,
  'cagol-2022': cagol2022,
  'portaccio-2025': portaccio2025,
  'msprog-defaults': msprog,
  'core-cdw': coreCdw,
  'core-cdi': coreCdi,
  'core-cdeseq': coreCdeseq,
  'core-pira': corePira,
};

export type DisabilityName =
  | 'muller-2023'
  | 'muller-2023-high-specificity'
  | 'muller-2025'
  | 'kappos-2020'
  | 'cagol-2022'
  | 'portaccio-2025'
  | 'msprog-defaults'
  | 'core-cdw'
  | 'core-cdi'
  | 'core-cdeseq'
  | 'core-pira';
