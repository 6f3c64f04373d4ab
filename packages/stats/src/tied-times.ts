/**
 * The different times among all of these, ascending. Times that differ by rounding only count as the earliest of them: a gap
 * of at most 1.5e-8, in the unit of the times or as a part of their mean size, is none (the rule of `aeqSurv` in R's survival).
 */
export function distinctTimes(lists: readonly ArrayLike<number>[]): Float64Array {
  const ascending = different(sorted(lists));
  const gap = largestTie * Math.max(1, meanSize(ascending));
  return ascending.filter((time, place) => place === 0 || time - (ascending[place - 1] as number) > gap);
}

/** Where a time stands in the timeline: the last of its times that is not later; -1 before all of them. */
export function placeOf(timeline: Float64Array, time: number): number {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timeline[middle] as number) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const largestTie = Math.sqrt(Number.EPSILON);

function sorted(lists: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all.sort();
}

function different(ascending: Float64Array): Float64Array {
  return ascending.filter((time, place) => time !== ascending[place - 1]);
}

function meanSize(times: Float64Array): number {
  return times.reduce((sum, time) => sum + Math.abs(time), 0) / times.length;
}
