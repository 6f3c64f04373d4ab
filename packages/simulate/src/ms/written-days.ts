import { type RandomStream, uniform } from '@ebb/stats';
import type { MsDiaryKeeping } from './diary-criteria.ts';

/** 1 on days that are written down, 0 on the others. The first day is a Monday. `above`: points above usual by day. */
export function writtenDays(
  { missing, afterMissed, perPoint, weekend, givingUp }: MsDiaryKeeping,
  above: Float64Array,
  stream: RandomStream,
): Uint8Array {
  const written = new Uint8Array(above.length);
  let missedYesterday = false;
  let isGivenUp = false;
  for (let day = 0; day < above.length; day++) {
    // Both are drawn on every day: how somebody keeps the diary changes no other chance.
    const chance = uniform(stream);
    isGivenUp ||= uniform(stream) < givingUp;
    const logOdds: number =
      missing +
      (missedYesterday ? afterMissed : 0) +
      perPoint * (above[day] as number) +
      (day % 7 >= 5 ? weekend : 0);
    missedYesterday = chance < 1 / (1 + Math.exp(-logOdds));
    written[day] = missedYesterday || isGivenUp ? 0 : 1;
  }
  return written;
}
