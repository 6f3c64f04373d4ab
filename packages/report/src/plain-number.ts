/** Grouped by thousands, as English writes it: 3524 is '3,524'. */
export function wholeNumber(value: number): string {
  return fixed(Math.round(value), 0);
}

/** A share of 1 in percent with one decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** A value with so many decimals, grouped by thousands; trailing zeros stay, so that columns line up. */
export function fixed(value: number, decimals: number): string {
  const written = value.toFixed(decimals);
  if (Number(written) === 0) return (0).toFixed(decimals);
  const [whole = '', part] = written.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** One thing or several: '1 person', '2,000 persons'. */
export function counted(count: number, one: string, several: string): string {
  return `${wholeNumber(count)} ${count === 1 ? one : several}`;
}

/** Spoken lists: 'a, b and c'. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;
}
