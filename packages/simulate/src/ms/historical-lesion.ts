import type { Source } from '@ebb/course';
import type { LesionParameters } from './lesion-parameters.ts';

const fitted = (uncertainty: string): Source => ({
  cite: `Ebb: fitted to 20 published figures about relapses and their recovery; ${uncertainty}`,
  own: true,
});

/** Fitted as a whole: most numbers can be traded against each other, none has been measured directly. */
export const historicalLesion: LesionParameters = {
  inflammation: {
    riseDays: 2,
    attackDays: { median: 9, sigma: 0.337 },
    strength: { median: 1, sigma: 0.1 },
    fallDays: { median: 11.22, sigma: 0.2 },
    source: fitted(
      'the rise of two days is assumed; the worst comes on day 9 (median), later than clinics say. Nine days and a wider spread of repair were taken after the fit: by hand, on other seeds, two more figures are met (docs/SCIENCE.md, What was tried)',
    ),
  },
  myelin: {
    loss: 0.1233,
    repair: { median: 0.027, sigma: 1.8 },
    scarDays: 80,
    precursorsBack: 1 / 90,
    precursorsLost: 0.1,
    lessByAge: 0.018,
    leftAfterEach: 0.85,
    source: fitted(
      'precursors and what age does to them are assumed: its direction is contested (Patrikios 2006)',
    ),
  },
  axons: {
    lost: -2.484,
    lostBySeverity: 1.347,
    lostByChance: 1.183,
    lostByAge: 0.02,
    days: 6,
    source: fitted('its days and the effect of age are assumed'),
  },
  conduction: {
    safety: 5.5,
    demyelination: 2.109,
    inflammation: 1.19,
    adaptation: 0.1977,
    adaptationDays: 25,
    spread: 0.5778,
    tenDegrees: 4.5,
    source: fitted(
      'the safety factor is from memory. Ten degrees change conduction two- to threefold in physics; 4.5 was needed for any sensitivity to heat, so that the size of what heat does is a setting, not a result',
    ),
  },
  deficit: {
    steps: { median: 1.417, sigma: 0.5116 },
    stepsBySeverity: 0.95,
    spare: 0.2455,
    spareByAge: 0.004,
    referenceAge: 32,
    source: fitted('the fall of spare capacity with age is assumed'),
  },
  steroids: {
    fall: 0.3778,
    cut: 0.7477,
    after: 4,
    wait: 6,
    source: {
      cite: 'Fitted to the odds ratio of .37 (.24-.57) for no improvement at five weeks (Filippini et al., Cochrane 2000, CD001331). Ebb: when they begin is assumed',
      own: true,
    },
  },
};
