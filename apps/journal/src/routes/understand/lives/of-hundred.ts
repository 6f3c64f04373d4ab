/** How many of 100 are so: a natural frequency. NaN of nobody. */
export function ofHundred<Each>(all: readonly Each[], is: (each: Each) => boolean): number {
  return Math.round((100 * all.filter(is).length) / all.length);
}
