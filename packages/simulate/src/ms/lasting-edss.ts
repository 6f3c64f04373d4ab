import type { MsParameters } from './ms-parameters.ts';

/** The EDSS without what passes: what attacks left and silent progression add up, and signs come with the number of lesions. */
export function lastingEdss(
  { norm, signs, most }: MsParameters['progression'],
  { left, silent, lesions }: { readonly left: number; readonly silent: number; readonly lesions: number },
): number {
  const disability = sumByNorm(left, silent, norm);
  return Math.min(most, disability + signs.most * (1 - Math.exp(-lesions / signs.lesions)));
}

function sumByNorm(a: number, b: number, norm: number): number {
  if (b === 0) return a;
  if (a === 0) return b;
  const [large, small] = a > b ? [a, b] : [b, a];
  return large * (1 + (small / large) ** norm) ** (1 / norm);
}
