/**
 * Steps of the picture: a day each for eight weeks, when most happens, then a week each to the end of the year. Between
 * two steps lies a part of a day or of a week.
 */
const dailySteps = 56;
export const lastStep = dailySteps + Math.floor((365 - dailySteps) / 7);

export function dayOf(step: number): number {
  return step <= dailySteps ? step : dailySteps + (step - dailySteps) * 7;
}

/** A value of each day at any moment between them. */
export function at(byDay: Float64Array, day: number): number {
  const before = Math.min(byDay.length - 1, Math.floor(day));
  const after = Math.min(byDay.length - 1, before + 1);
  const share = day - before;
  return (byDay[before] as number) * (1 - share) + (byDay[after] as number) * share;
}
