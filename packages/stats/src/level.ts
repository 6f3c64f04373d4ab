/** How sure an interval shall be is a share of 1, and neither none nor all of it. */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1))
    throw new RangeError(`Cannot compute a ${level} interval: the level must be in (0, 1)`);
}
