import { expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import type { RedFlag } from './definition.ts';
import type { RedFlagSeen } from './history.ts';
import { redFlags } from './red-flag.ts';

const today = day('2026-03-10');
const source = { cite: 'somewhere' };
const known: RedFlag[] = [
  { flag: 'cannot-pass-urine', act: 'call-now', days: 2, source },
  { flag: 'seizure', act: 'call-ambulance', days: 2, source },
  { flag: 'despair', act: 'call-now', days: 7, source },
];

function seen(flag: string, daysAgo: number): RedFlagSeen {
  return { entry: `${flag} ${daysAgo}`, flag, when: { day: addDays(today, -daysAgo) } };
}

function standing(...flags: RedFlagSeen[]): string[] {
  return redFlags(flags, known, today).map(({ entry, act }) => `${entry}: ${act}`);
}

it('a red flag stands for its days, the day it was seen included', () => {
  expect(
    standing(
      seen('seizure', 2),
      seen('seizure', 1),
      seen('seizure', 0),
      seen('despair', 7),
      seen('despair', 6),
    ),
  ).toEqual(['seizure 1: call-ambulance', 'seizure 0: call-ambulance', 'despair 6: call-now']);
});

it('the ambulance comes first', () => {
  expect(standing(seen('cannot-pass-urine', 0), seen('seizure', 0))).toEqual([
    'seizure 0: call-ambulance',
    'cannot-pass-urine 0: call-now',
  ]);
});

it('a flag that the condition does not know is still a reason to call, for as long as any', () => {
  expect(standing(seen('unheard-of', 6), seen('unheard-of', 7))).toEqual(['unheard-of 6: call-now']);
});
