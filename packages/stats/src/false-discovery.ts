/**
 * p-values adjusted for the false discovery rate, in the order given (Benjamini & Hochberg, J R Stat Soc B 1995;57:289), as
 * `p.adjust(p, "BH")` in R: those at most q are rejected at the rate q.
 */
export function adjustedForDiscoveries(ps: readonly number[]): readonly number[] {
  for (const p of ps)
    if (!(p >= 0 && p <= 1)) throw new RangeError(`Cannot adjust a p-value of ${p}: it must be in [0, 1]`);
  const adjusted = new Float64Array(ps.length);
  let least = 1;
  placesDescending(ps).forEach((place, before) => {
    least = Math.min(least, ((ps[place] as number) * ps.length) / (ps.length - before));
    adjusted[place] = least;
  });
  return [...adjusted];
}

/**
 * Whether each hypothesis of no effect is rejected, at a false discovery rate of at most `rate` however the e-values depend on
 * each other: the k greatest are, for the greatest k whose k-th is at least m / (rate k) (e-BH: Wang & Ramdas, J R Stat Soc B
 * 2022;84:822).
 */
export function discoveries(eValues: readonly number[], rate: number): readonly boolean[] {
  if (!(rate > 0 && rate < 1))
    throw new RangeError(`Cannot hold the false discovery rate at ${rate}: it must be > 0 and < 1`);
  for (const e of eValues)
    if (!(e >= 0)) throw new RangeError(`Cannot weigh an e-value of ${e}: it must be >= 0`);
  const places = placesDescending(eValues);
  const last = places.findLastIndex(
    (place, before) => (eValues[place] as number) * rate * (before + 1) >= eValues.length,
  );
  const rejected = new Set(places.slice(0, last + 1));
  return eValues.map((_, place) => rejected.has(place));
}

function placesDescending(values: readonly number[]): readonly number[] {
  return [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number));
}
