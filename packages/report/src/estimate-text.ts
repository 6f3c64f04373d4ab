import { fixed } from './plain-number.ts';

export const notEstimable = 'not estimable';

/** '0.234 (0.200 to 0.271)'; an end that has no bound is said so. */
export function estimateText(
  value: number | undefined,
  ends: { readonly low?: number; readonly high?: number } | undefined,
  decimals: number,
): string {
  if (value === undefined || Number.isNaN(value)) return notEstimable;
  const written = Number.isFinite(value) ? fixed(value, decimals) : 'without bound';
  if (ends?.low === undefined || ends.high === undefined) return `${written} (interval ${notEstimable})`;
  const high = Number.isFinite(ends.high) ? fixed(ends.high, decimals) : 'without bound';
  return `${written} (${fixed(ends.low, decimals)} to ${high})`;
}

/** '0.034', '<0.001'. */
export function pText(p: number | undefined): string {
  if (p === undefined) return notEstimable;
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}
