/** How many of its published figures a model comes near to, within the distance that was set for each. */
export interface Fit {
  readonly figures: number;
  readonly within: number;
}

export interface Fits {
  readonly relapses: Fit;
  readonly lives: Fit;
  readonly fibromyalgia: Readonly<Record<'twoStates' | 'nearlyOneState', Fit>>;
}

/** As pages tell it. `npm run bench -- simulators` computes it anew, on people on whom nothing was fitted, and holds these to it. */
export const fits: Fits = {
  relapses: { figures: 20, within: 18 },
  lives: { figures: 50, within: 44 },
  fibromyalgia: {
    twoStates: { figures: 28, within: 20 },
    nearlyOneState: { figures: 28, within: 21 },
  },
};
