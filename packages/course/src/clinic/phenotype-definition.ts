import type { Source } from '../source.ts';
import { type RelapseSeparation, thirtyDaysApart } from './counted-relapse.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import type { Relation } from './disability-finding.ts';
import { disabilityDefinitions } from './disability-presets.ts';

/** Course of MS with its modifiers, in a stated time frame. */
export interface PhenotypeDefinition {
  readonly kind: 'phenotype';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: Source;
  /** Activity and worsening are stated for so many months up to the day of asking. */
  readonly frame: { readonly months: number; readonly source: Source };
  /** A scan so many days before the frame is still one to compare with. */
  readonly tolerance: { readonly days: number; readonly source: Source };
  readonly separation: RelapseSeparation;
  readonly worsening: DisabilityDefinition;
  /** In a progressive course: the relations to relapses that make a worsening progression, and those that leave it open. */
  readonly progression: {
    readonly counts: readonly Relation[];
    readonly open: readonly Relation[];
    readonly source: Source;
  };
}

const lublin2014: Source = {
  cite: 'Lublin et al., Defining the clinical course of multiple sclerosis: the 2013 revisions, Neurology 2014;83:278: activity by relapses and MRI assessed at least yearly, progression by clinical evaluation at least yearly, else indeterminate. Abstract, figure legends and the table in PMC6858896 were read',
  url: 'https://doi.org/10.1212/WNL.0000000000000560',
};

const lublin2020: Source = {
  cite: 'Lublin et al., The 2013 clinical course descriptors for multiple sclerosis: a clarification, Neurology 2020;94:1088: a time frame for every descriptor; worsening for any cause, progression only for the progressive phase and apart from relapses. Ebb: worsening within 90 days after a relapse is not progression, and one that neither rule settles is left open',
  url: 'https://doi.org/10.1212/WNL.0000000000009636',
  own: true,
  unverified: true,
};

/** The 2013 descriptors: CIS, RRMS, SPMS, PPMS; active or not; worsening, and in a progressive course progression, or not. */
export const lublin2013: PhenotypeDefinition = {
  kind: 'phenotype',
  id: 'lublin-2013',
  version: '1',
  title: 'Clinical course of multiple sclerosis, 2013 revisions',
  source: lublin2014,
  frame: { months: 12, source: lublin2014 },
  tolerance: {
    days: 90,
    source: { cite: 'Ebb: yearly scans come up to three months early or late', own: true },
  },
  separation: thirtyDaysApart,
  worsening: disabilityDefinitions['muller-2023'],
  progression: { counts: ['PIRA'], open: ['undefined'], source: lublin2020 },
};
