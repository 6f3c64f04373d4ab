/** Symptoms of a part of the body that there are two of. Those of the whole body are not asked for a side. */
const paired = /^(arm|hand|leg|foot|facial|pain-(jaw|shoulder|upper-arm|lower-arm|hip|upper-leg|lower-leg))/;
const pairedByName: ReadonlySet<string> = new Set([
  'blurred-vision',
  'loss-of-vision',
  'faded-colours',
  'eye-pain',
  'hearing-loss',
  'tingling',
  'burning',
  'tremor',
  'clumsiness',
  'spasms',
]);

export function hasSides(symptom: string): boolean {
  return paired.test(symptom) || pairedByName.has(symptom);
}
