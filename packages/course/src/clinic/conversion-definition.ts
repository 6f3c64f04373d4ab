import type { Source } from '../source.ts';
import type { RelapseSeparation } from './counted-relapse.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import { trialWorsening } from './trial-worsening.ts';

/** What turns a clinically isolated syndrome (CIS) into clinically definite multiple sclerosis (CDMS). */
export interface ConversionDefinition {
  readonly kind: 'conversion';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: Source;
  readonly separation: RelapseSeparation;
  /** Absent: only a second attack converts. */
  readonly worsening?: { readonly definition: DisabilityDefinition; readonly source: Source };
}

const poser1983: Source = {
  cite: 'Poser et al., New diagnostic criteria for multiple sclerosis: guidelines for research protocols, Ann Neurol 1983;13:227: two attacks at different times and different sites. The criteria were read in J Neurol Neurosurg Psychiatry (table of Poser criteria) and in a copy of the title page',
  url: 'https://doi.org/10.1002/ana.410130302',
};

/** The second attack, more than 30 days after the first. That it lies at another site, and lasted over 24 hours, no table tells. */
export const cdmsPoser1983: ConversionDefinition = {
  kind: 'conversion',
  id: 'cdms-poser-1983',
  version: '1',
  title: 'Clinically definite multiple sclerosis by a second attack',
  source: poser1983,
  separation: {
    days: 30,
    bound: 'over',
    source: {
      cite: 'Poser et al., Ann Neurol 1983;13:227: attacks a month apart. Whether the thirtieth day itself is apart enough was not read; here it is not',
      url: 'https://doi.org/10.1002/ana.410130302',
      unverified: true,
    },
  },
};

const bySteps = trialWorsening(
  {
    measure: 'edss',
    worse: 'higher',
    worsening: { kind: 'steps', steps: [{ change: 1.5 }] },
    improvement: { kind: 'steps', steps: [{ change: 1.5 }] },
    source: {
      cite: 'Trials in CIS such as BENEFIT (NCT00185211; Kappos et al., Neurology 2006;67:1242, abstract read): that a sustained EDSS increase of 1.5 also counts as CDMS is from memory',
      unverified: true,
    },
  },
  12,
);

/** The second attack, or an EDSS of 1.5 above the first usable one, confirmed at 12 weeks. */
export const cdmsPoser1983OrEdss: ConversionDefinition = {
  ...cdmsPoser1983,
  id: 'cdms-poser-1983-or-edss',
  title: 'Clinically definite multiple sclerosis by a second attack or confirmed worsening',
  worsening: { definition: { ...bySteps, id: 'edss-1.5-12-weeks' }, source: bySteps.outcome.source },
};
