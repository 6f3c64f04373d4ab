/** A number of days as papers write it: 84 is '12 weeks', 365 '12 months', 100 '100 days'. */
export function spanOfDays(days: number): string {
  if (monthsByDays[days] !== undefined) return monthsByDays[days];
  if (days >= 28 && days % 7 === 0) return `${days / 7} weeks`;
  return plainDays(days);
}

/** Always in days: '1 day', '730.5 days'. */
export function plainDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

const monthsByDays: Readonly<Record<number, string>> = {
  365: '12 months',
  365.25: '12 months',
  730: '24 months',
  730.5: '24 months',
};
