import type { Source } from '../source.ts';
import type { DisabilityDefinition, Outcome } from './disability-definition.ts';
import { edss, nhpt, t25fw } from './outcomes.ts';
import { trialWorsening } from './trial-worsening.ts';

/** Confirmed worsening of any of several measures. */
export interface CompositeDefinition {
  readonly kind: 'composite';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: Source;
  readonly components: readonly DisabilityDefinition[];
}

/** EDSS as the composite takes it: 1.0 up to a baseline of 5.5, 0 included, 0.5 above. */
const edssOfComposite: Outcome = {
  ...edss,
  worsening: { kind: 'steps', steps: [{ baseline: { atMost: 5.5 }, change: 1 }, { change: 0.5 }] },
  improvement: { kind: 'steps', steps: [{ baseline: { atMost: 5.5 }, change: 1 }, { change: 0.5 }] },
  source: {
    cite: 'Kappos et al., JAMA Neurol 2020;77:1132. The abstract names the measures and the confirmation; that the EDSS steps are those of the OPERA trials is from memory',
    url: 'https://doi.org/10.1001/jamaneurol.2020.1568',
    unverified: true,
  },
};

/** EDSS, or 20 % in the timed 25-foot walk, or 20 % in the nine-hole peg test, confirmed at 12 weeks. */
export const compositeEdssT25fwNhpt: CompositeDefinition = ofWeeks(12, 'composite-edss-t25fw-nhpt');

/** The same, confirmed at 24 weeks. */
export const compositeEdssT25fwNhpt24: CompositeDefinition = ofWeeks(
  24,
  'composite-edss-t25fw-nhpt-24-weeks',
);

function ofWeeks(weeks: 12 | 24, id: string): CompositeDefinition {
  return {
    kind: 'composite',
    id,
    version: '1',
    title: `Composite confirmed worsening at ${weeks} weeks: EDSS, timed 25-foot walk, nine-hole peg test`,
    source: {
      cite: 'Kappos et al., Contribution of relapse-independent progression vs relapse-associated worsening, JAMA Neurol 2020;77:1132: an increase in one or more of EDSS, timed 25-foot walk and nine-hole peg test, confirmed after 3 or 6 months. 20 % for the timed tests: Kappos et al., Neurology 2025;104:e213558, and Bosma et al., Mult Scler 2010;16:862; not in the abstract',
      url: 'https://doi.org/10.1001/jamaneurol.2020.1568',
    },
    components: [edssOfComposite, t25fw, nhpt].map((outcome) => trialWorsening(outcome, weeks)),
  };
}
