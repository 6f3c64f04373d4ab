/** Functional systems of the EDSS, and what people with MS add to them. */
export type FunctionalSystem =
  | 'visual'
  | 'brainstem'
  | 'pyramidal'
  | 'cerebellar'
  | 'sensory'
  | 'bowel-bladder'
  | 'cerebral'
  | 'ambulation'
  | 'fatigue'
  | 'pain'
  | 'spasticity'
  | 'other';

export type Side = 'left' | 'right' | 'both';

/**
 * A symptom at a place: the unit in which "old" and "new" are told apart.
 * `symptom` is a key of the vocabulary, or the person's own word prefixed with `own:`.
 */
export interface Site {
  readonly symptom: string;
  readonly side?: Side;
}

/**
 * The words of MS by functional system (Kurtzke 1983 for the eight systems of the EDSS; fatigue, pain and spasticity
 * stand apart because people report them apart). Where a part of the body matters it is in the key, the side in the site.
 */
export const msSymptoms: Readonly<Record<Exclude<FunctionalSystem, 'other'>, readonly string[]>> = {
  visual: ['blurred-vision', 'loss-of-vision', 'faded-colours', 'eye-pain'],
  brainstem: [
    'double-vision',
    'vertigo',
    'facial-numbness',
    'facial-weakness',
    'slurred-speech',
    'trouble-swallowing',
    'hearing-loss',
  ],
  pyramidal: ['arm-weakness', 'hand-weakness', 'leg-weakness', 'foot-drop'],
  cerebellar: ['unsteadiness', 'tremor', 'clumsiness'],
  sensory: [
    'arm-numbness',
    'hand-numbness',
    'leg-numbness',
    'foot-numbness',
    'trunk-numbness',
    'tingling',
    'burning',
    'tight-band',
    'electric-shock-neck',
  ],
  'bowel-bladder': ['urgent-bladder', 'hard-to-pass-urine', 'leaking-urine', 'constipation', 'leaking-bowel'],
  cerebral: ['thinking', 'memory', 'finding-words', 'low-mood', 'anxiety'],
  ambulation: ['walking'],
  fatigue: ['fatigue'],
  pain: ['pain', 'facial-pain', 'headache'],
  spasticity: ['leg-stiffness', 'arm-stiffness', 'spasms'],
};

/**
 * The words of fibromyalgia. Pain areas, the three scored symptoms and the three further ones of the 2016 revision of the
 * ACR criteria (Wolfe, Semin Arthritis Rheum 2016;46:319), then what the symptom part of the FIQR adds
 * (Bennett, Arthritis Res Ther 2009;11:R120).
 */
export const fibromyalgiaSymptoms: {
  readonly painAreas: readonly string[];
  readonly acr2016: readonly string[];
  readonly fiqr: readonly string[];
} = {
  painAreas: [
    'jaw',
    'shoulder-girdle',
    'upper-arm',
    'lower-arm',
    'hip',
    'upper-leg',
    'lower-leg',
    'neck',
    'upper-back',
    'lower-back',
    'chest',
    'abdomen',
  ].map((area) => `pain-${area}`),
  acr2016: ['fatigue', 'waking-unrefreshed', 'thinking', 'headache', 'abdominal-cramps', 'low-mood'],
  fiqr: [
    'pain',
    'stiffness',
    'sleep',
    'memory',
    'anxiety',
    'tenderness',
    'unsteadiness',
    'sensitive-to-noise',
    'sensitive-to-light',
    'sensitive-to-smells',
    'sensitive-to-cold',
  ],
};

/** Domains of the FIQR, as names: a total is out of 100 (function 30, impact 20, symptoms 50). */
export const fiqrDomains: readonly string[] = ['function', 'overall-impact', 'symptoms'];

const systemBySymptom: ReadonlyMap<string, FunctionalSystem> = new Map(
  (Object.keys(msSymptoms) as (keyof typeof msSymptoms)[]).flatMap((system) =>
    msSymptoms[system].map((symptom) => [symptom, system] as const),
  ),
);

/** The functional system a symptom belongs to; 'other' for a person's own word and for what the vocabulary does not hold. */
export function systemOf(symptom: string): FunctionalSystem {
  return systemBySymptom.get(symptom) ?? (symptom.startsWith('pain-') ? 'pain' : 'other');
}

/** One text per site, so that sites can be compared and kept in maps. */
export function siteKey(site: Site): string {
  return site.side === undefined ? site.symptom : `${site.symptom}|${site.side}`;
}
