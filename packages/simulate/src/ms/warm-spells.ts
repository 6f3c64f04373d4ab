import { bernoulli, poisson, type RandomStream, uniform } from '@ebb/stats';
import { drawDays, drawFrom } from '../draw.ts';
import type { MsDiaryCriteria } from './diary-criteria.ts';

/** Days on which the body is warmer than usual. Days are counted from the first of the diary. */
export interface WarmSpell {
  readonly kind: 'infection' | 'heat';
  readonly from: number;
  readonly days: number;
  readonly degrees: number;
  readonly tagged: boolean;
}

/** Infections and hot spells of a diary in order. `yearShare`: share of the calendar year that had passed on its first day. */
export function warmSpells(
  { infections, heat }: MsDiaryCriteria,
  stream: RandomStream,
  days: number,
  yearShare: number,
): readonly WarmSpell[] {
  const isSensitive = bernoulli(stream, heat.sensitive);
  const spells: WarmSpell[] = [];
  const add = (kind: WarmSpell['kind'], from: number): void => {
    const spell = kind === 'heat' ? heat : infections;
    const length = drawDays(stream, spell.days);
    const warmer = drawFrom(stream, spell.degrees);
    const tagged = bernoulli(stream, spell.tagged);
    if (from < 0 || from >= days) return;
    const degrees = kind === 'heat' && !isSensitive ? 0 : warmer;
    spells.push({ kind, from, days: Math.min(length, days - from), degrees, tagged });
  };
  const count = poisson(stream, (infections.rate * days) / 365.25);
  for (let place = 0; place < count; place++) add('infection', Math.floor(uniform(stream) * days));
  for (let newYear = -yearShare * 365.25; newYear < days; newYear += 365.25) {
    const waves = poisson(stream, heat.rate);
    for (let wave = 0; wave < waves; wave++) add('heat', Math.floor(newYear + drawFrom(stream, heat.season)));
  }
  return spells.sort((a, b) => a.from - b.from);
}
