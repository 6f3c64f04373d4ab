import { day, type Overall } from '@ebb/course';
import type { Entry } from '@ebb/record';
import { expect, test } from 'vitest';
import { tideDays } from './tide.ts';

const checkIn = (when: string, overall: Overall): Entry => ({
  id: `${when} ${overall}`,
  kind: 'check-in',
  when,
  overall,
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-05T20:14+01:00',
});

test('a day without a check-in has no level', () => {
  const days = tideDays([checkIn('2026-03-04', 'same')], day('2026-03-05'), 3);
  expect(days).toEqual([
    { day: day('2026-03-03') },
    { day: day('2026-03-04'), overall: 'same' },
    { day: day('2026-03-05') },
  ]);
});

test('of several check-ins on one day the worst is shown, in whichever order they came', () => {
  const said = [checkIn('2026-03-05T08:00+01:00', 'same'), checkIn('2026-03-05T20:00+01:00', 'bit-worse')];
  for (const entries of [said, said.toReversed()]) {
    expect(tideDays(entries, day('2026-03-05'), 1)).toEqual([
      { day: day('2026-03-05'), overall: 'bit-worse' },
    ]);
  }
});
