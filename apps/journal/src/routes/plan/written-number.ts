/** A number as people write it, "3.5" and "3,5"; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  const value = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
