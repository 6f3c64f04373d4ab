import type { Source } from '../source.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import { edss } from './outcomes.ts';
import { trialWorsening } from './trial-worsening.ts';

export type NedaComponentName = 'relapses' | 'worsening' | 'newT2' | 'gadolinium' | 'brain-volume';

/** No evidence of disease activity: which kinds of activity are looked for, since when, and how closely. */
export interface NedaDefinition {
  readonly kind: 'neda';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: Source;
  /** All of them must be looked for and not seen. */
  readonly components: readonly NedaComponentName[];
  readonly worsening: DisabilityDefinition;
  /** Activity counts from so many months after the treatment began: what came before the drug could work is not its failure. */
  readonly rebaseline: { readonly months: number; readonly source: Source };
  /** Length of a window. */
  readonly windowMonths: { readonly months: number; readonly source: Source };
  /** A visit or scan so many days to either side of a window's end, or of the reference day, speaks for it. */
  readonly tolerance: { readonly days: number; readonly source: Source };
  /** Loss of so many percent a year is still none. */
  readonly brainVolume: { readonly lossPerYearAtMost: number; readonly source: Source };
}

const lu2018: Source = {
  cite: 'Lu et al., The evolution of "No Evidence of Disease Activity" in multiple sclerosis, Mult Scler Relat Disord 2018',
  url: 'https://doi.org/10.1016/j.msard.2017.12.016',
};

const kappos2015: Source = {
  cite: 'Kappos et al., ECTRIMS 2015, abstract 116 (FREEDOMS and FREEDOMS II): a yearly brain volume loss over 0.4 %. Reports differ in whether exactly 0.4 % is still none; here it is',
  url: 'https://www.neurologyadvisor.com/conference-highlights/ectrims-2015/neda-4-more-accurate-measure-of-activity-in-relapsing-multiple-sclerosis/',
};

const rebaseline: Source = {
  cite: 'A reference MRI 3 to 6 months after the start: Arnold et al., Mult Scler J Exp Transl Clin 2015;1 (Canadian consensus). That NEDA counts from there: Giovannoni et al., Mult Scler Relat Disord 2015;4:329, of which the title page alone was read. Ebb: 6 months, and the same day for relapses and scores',
  url: 'https://doi.org/10.1177/2055217315589775',
  own: true,
  unverified: true,
};

/** NEDA-3: no relapse, no worsening confirmed at 12 weeks, no new or enlarging T2 lesion, no lesion that takes up gadolinium. */
export const neda3: NedaDefinition = {
  kind: 'neda',
  id: 'neda-3',
  version: '1',
  title: 'No evidence of disease activity, three components',
  source: lu2018,
  components: ['relapses', 'worsening', 'newT2', 'gadolinium'],
  worsening: trialWorsening(edss, 12),
  rebaseline: { months: 6, source: rebaseline },
  windowMonths: {
    months: 12,
    source: {
      cite: 'Status over one year: Lu et al., J Neurol Neurosurg Psychiatry 2017;88:e1',
      url: 'https://jnnp.bmj.com/content/88/5/e1.8',
    },
  },
  tolerance: {
    days: 90,
    source: { cite: 'Ebb: yearly visits and scans come up to three months early or late', own: true },
  },
  brainVolume: { lossPerYearAtMost: 0.4, source: kappos2015 },
};

/** NEDA-4: NEDA-3, and a brain volume loss of at most 0.4 % a year. */
export const neda4: NedaDefinition = {
  ...neda3,
  id: 'neda-4',
  title: 'No evidence of disease activity, four components',
  source: kappos2015,
  components: [...neda3.components, 'brain-volume'],
};
