import type { LoadSource } from '@ebb/simulate';

/** From the bottom of the vessel up; it stays so, that a layer is found again in another week. */
export const loadSources = [
  'sleep',
  'stress',
  'exertion',
  'illness',
] as const satisfies readonly LoadSource[];
export type LoadBy = Readonly<Record<LoadSource, number>>;

/** The same of each source. */
export function bySource<Each>(each: (source: LoadSource) => Each): Readonly<Record<LoadSource, Each>> {
  return {
    sleep: each('sleep'),
    stress: each('stress'),
    exertion: each('exertion'),
    illness: each('illness'),
  };
}

/** Only one week in a hundred has a load above this; it is drawn as full. */
export const fullLoad = 1.2;

export interface Layers {
  /** What adds to the load, from the bottom up: from where to where it reaches, in shares of the vessel. */
  readonly layers: readonly { readonly source: LoadSource; readonly from: number; readonly to: number }[];
  /** Where the water stands. Above it lies what good sleep or calm takes off. */
  readonly level: number;
}

/** Layers as tall as their sources weigh; where they are more than the vessel holds, all of them in the same measure. */
export function layersOf(by: LoadBy, load: number): Layers {
  const adding = loadSources.filter((source) => by[source] > 0);
  const whole = Math.max(
    fullLoad,
    adding.reduce((sum, source) => sum + by[source], 0),
  );
  let from = 0;
  const layers = adding.map((source) => {
    const layer = { source, from, to: from + by[source] / whole };
    from = layer.to;
    return layer;
  });
  return { layers, level: Math.min(from, load / whole) };
}

/** What is worth a word of the load: what adds, heaviest first, and whether good sleep takes off. */
export interface Weights {
  readonly adds: readonly LoadSource[];
  readonly isEased: boolean;
}

export function weightsOf(by: LoadBy): Weights {
  return {
    adds: loadSources
      .filter((source) => by[source] >= worthAWord)
      .toSorted((one, other) => by[other] - by[one]),
    isEased: by.sleep <= -worthAWord,
  };
}

/** Own: a layer that can just be seen. */
const worthAWord = 0.05;
