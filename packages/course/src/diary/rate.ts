import { poissonInterval } from '@ebb/stats';
import type { Rate, Spell, Stretch } from './finding.ts';

const DAYS_PER_YEAR = 365.25;
const LEVEL = 0.95;

/** Spells per year of the record with the exact interval. For one person it is wide, and that is the truth. */
export function rate(spells: readonly Spell[], span: Stretch): Rate {
  const count = spells.filter(({ onset }) => onset >= span.from && onset <= span.to).length;
  const years = span.days / DAYS_PER_YEAR;
  const { perUnit, low, high } = poissonInterval(count, years, LEVEL);
  return { count, years, perYear: perUnit, low, high, level: LEVEL };
}
