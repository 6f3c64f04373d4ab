import type { Source } from '../source.ts';
import { edssMsBase } from './outcomes.ts';
import type { SpmsDefinition } from './spms-definition.ts';

const lorscheider: Source = {
  cite: 'Lorscheider J et al. Defining secondary progressive multiple sclerosis. Brain 2016;139:2395; baselines, lone visits and regression as in MSoutcomes 0.2.1 (R)',
  url: 'https://doi.org/10.1093/brain/aww173',
};

/** Months of 30.25 days, as MSBase counts. */
const THREE_MONTHS = 90.75;
const SIX_MONTHS = 181.5;
const NINE_MONTHS = 272.25;

/** Secondary progression by EDSS alone, for tables without functional systems. */
export const lorscheider2016NoFunctionalSystems: SpmsDefinition = {
  kind: 'spms',
  id: 'lorscheider-2016-no-functional-systems',
  version: '1',
  title: 'Lorscheider 2016: secondary progression, without functional systems',
  source: lorscheider,
  minimumVisits: 3,
  worsening: edssMsBase.worsening,
  minimumEdss: 4,
  relapseDistance: { daysAfter: 30, bound: 'over' },
  loneVisit: 'overlooked',
  confirmation: { days: THREE_MONTHS, bound: 'over' },
  improvement: { pointsAtLeast: 0.5, lasts: { days: NINE_MONTHS, bound: 'over' } },
  relapseMark: {
    edssOver: 3,
    riseAtLeast: 0.5,
    baselineBelow: 6,
    steady: { days: SIX_MONTHS, bound: 'over' },
  },
  afterFailure: 'same-baseline',
};

/** Secondary progression with a pyramidal score of 2 and the leading functional system worse for three months. */
export const lorscheider2016: SpmsDefinition = {
  ...lorscheider2016NoFunctionalSystems,
  id: 'lorscheider-2016',
  title: 'Lorscheider 2016: secondary progression, confirmed in the leading functional system',
  afterFailure: 'first-baseline',
  systems: {
    pyramidal: { atLeast: 2, impliedBy: { edssAtLeast: 5.5, score: 2 }, unscoredChange: 1 },
    leadingHolds: { days: THREE_MONTHS, bound: 'at-least' },
  },
};
