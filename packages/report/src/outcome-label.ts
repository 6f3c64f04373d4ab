import type { OutcomeName } from './person-course.ts';

interface OutcomeLabel {
  /** 'Time to …' */
  readonly event: string;
  /** 'Share …' */
  readonly without: string;
}

/** What each time leads to, in words. */
export const outcomeLabels: Readonly<Record<OutcomeName, OutcomeLabel>> = {
  'first-relapse': { event: 'the first relapse', without: 'without a relapse' },
  'first-worsening': { event: 'the first confirmed worsening', without: 'without confirmed worsening' },
  'first-pira': { event: 'the first PIRA', without: 'without PIRA' },
  'edss-3': { event: 'EDSS 3', without: 'below EDSS 3' },
  'edss-4': { event: 'EDSS 4', without: 'below EDSS 4' },
  'edss-6': { event: 'EDSS 6', without: 'below EDSS 6' },
  spms: { event: 'secondary progression (SPMS)', without: 'without secondary progression' },
};
