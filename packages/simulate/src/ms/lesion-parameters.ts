import type { Source } from '@ebb/course';

/** Log-normal: median, and standard deviation of the logarithm. */
export interface Skewed {
  readonly median: number;
  readonly sigma: number;
}

/** One lesion in an eloquent pathway, as it comes and goes. Times in days, sizes in steps of the EDSS. */
export interface LesionParameters {
  readonly inflammation: {
    readonly riseDays: number;
    /** How long it is kept up, how strong it gets, and the time constant of its fall. */
    readonly attackDays: Skewed;
    readonly strength: Skewed;
    readonly fallDays: Skewed;
    readonly source: Source;
  };
  readonly myelin: {
    /** Share of what is whole that full inflammation strips in a day; share that precursors repair in a day. */
    readonly loss: number;
    readonly repair: Skewed;
    /** Time constant of the scar that ends repair. */
    readonly scarDays: number;
    /** Precursors: share that comes back in a day, and share that full inflammation kills in one. */
    readonly precursorsBack: number;
    readonly precursorsLost: number;
    /** Fewer precursors with each year of age and after each earlier lesion in the same pathway (share left). */
    readonly lessByAge: number;
    readonly leftAfterEach: number;
    readonly source: Source;
  };
  readonly axons: {
    /** Log odds of the share lost: mean, and what severity, chance and a year of age add. */
    readonly lost: number;
    readonly lostBySeverity: number;
    readonly lostByChance: number;
    readonly lostByAge: number;
    readonly days: number;
    readonly source: Source;
  };
  readonly conduction: {
    /** Safety factor of a healthy axon, and what full demyelination and inflammation take from its logarithm. */
    readonly safety: number;
    readonly demyelination: number;
    readonly inflammation: number;
    /** Share of the loss by demyelination that adaptation makes good, and its time constant. */
    readonly adaptation: number;
    readonly adaptationDays: number;
    /** Spread of the logarithm over axons (logistic, scaled as a normal one). */
    readonly spread: number;
    /** Factor by which ten degrees change the safety factor. */
    readonly tenDegrees: number;
    readonly source: Source;
  };
  readonly deficit: {
    /** Steps of a fully blocked pathway, and how far severity explains their spread (correlation). */
    readonly steps: Skewed;
    readonly stepsBySeverity: number;
    /** Share of a pathway that can be lost unnoticed at the reference age, and how much less each year leaves. */
    readonly spare: number;
    readonly spareByAge: number;
    readonly referenceAge: number;
    readonly source: Source;
  };
  readonly steroids: {
    /** What is left of the time constant of the fall, and what is cut from the rest of the attack. */
    readonly fall: number;
    readonly cut: number;
    /** They begin so many days after the onset, and an exponential wait later. */
    readonly after: number;
    readonly wait: number;
    readonly source: Source;
  };
}
