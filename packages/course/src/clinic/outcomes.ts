import type { Outcome, Threshold } from './disability-definition.ts';

const edssSteps: Threshold = {
  kind: 'steps',
  steps: [{ baseline: { atMost: 0 }, change: 1.5 }, { baseline: { atMost: 5 }, change: 1 }, { change: 0.5 }],
};

/** EDSS: 1.5 points from 0, 1.0 to 5.0, 0.5 above; the same for better and worse. */
export const edss: Outcome = {
  measure: 'edss',
  worse: 'higher',
  worsening: edssSteps,
  improvement: edssSteps,
  source: {
    cite: 'Müller J et al. Harmonizing definitions for progression independent of relapse activity in multiple sclerosis. JAMA Neurol 2023;80:1232; strata as msprog documents them',
    url: 'https://doi.org/10.1001/jamaneurol.2023.3331',
  },
};

/** EDSS as MSBase reads it: 0.5 points only from 6.0 on, and its own strata for improvement. */
export const edssMsBase: Outcome = {
  measure: 'edss',
  worse: 'higher',
  worsening: {
    kind: 'steps',
    steps: [{ baseline: { atMost: 0 }, change: 1.5 }, { baseline: { below: 6 }, change: 1 }, { change: 0.5 }],
  },
  improvement: {
    kind: 'steps',
    steps: [
      { baseline: { atMost: 1.5 }, change: 1.5 },
      { baseline: { atMost: 6 }, change: 1 },
      { change: 0.5 },
    ],
  },
  source: {
    cite: 'Kalincik T et al. Defining reliable disability outcomes in multiple sclerosis. Brain 2015;138:3287 (abstract read); strata as in MSoutcomes 0.2.1 (R), which names it',
    url: 'https://doi.org/10.1093/brain/awv258',
  },
};

/** Timed 25-foot walk, seconds: 20 % longer. */
export const t25fw: Outcome = {
  measure: 't25fw',
  worse: 'higher',
  worsening: { kind: 'percent', percent: 20 },
  improvement: { kind: 'percent', percent: 20 },
  source: {
    cite: 'Bosma LVAE et al. Progression on the Multiple Sclerosis Functional Composite in multiple sclerosis: what is the optimal cut-off for the three components? Mult Scler 2010;16:862: 20 % tells worsening from noise better than 15 % (primary progressive MS; abstract read). That 20 % matters at every level of disability is not shown yet: Motl RW et al., Mult Scler 2017;23:704',
    url: 'https://doi.org/10.1177/1352458510370464',
  },
};

/** Nine-hole peg test, seconds: 20 % longer. */
export const nhpt: Outcome = {
  measure: 'nhpt',
  worse: 'higher',
  worsening: { kind: 'percent', percent: 20 },
  improvement: { kind: 'percent', percent: 20 },
  source: {
    cite: 'Feys P et al. The Nine-Hole Peg Test as a manual dexterity performance measure for multiple sclerosis. Mult Scler 2017;23:711: 20 % is the change in common use (abstract read)',
    url: 'https://doi.org/10.1177/1352458517690824',
  },
};

/** Symbol Digit Modalities Test, points: 4 fewer, or 20 % fewer where that is less. */
export const sdmt: Outcome = {
  measure: 'sdmt',
  worse: 'lower',
  worsening: { kind: 'percent', percent: 20, atMost: 4 },
  improvement: { kind: 'percent', percent: 20, atMost: 4 },
  source: {
    cite: 'Benedict RHB et al. Validity of the Symbol Digit Modalities Test as a cognition performance outcome measure for multiple sclerosis. Mult Scler 2017;23:721, which others quote for 4 points or 10 %; 4 points or 20 % as msprog documents it',
    url: 'https://doi.org/10.1177/1352458517690821',
    unverified: true,
  },
};
