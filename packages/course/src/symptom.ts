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
