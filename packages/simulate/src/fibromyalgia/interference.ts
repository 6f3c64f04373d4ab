import type { FibromyalgiaLife } from './fibromyalgia-life.ts';

/**
 * How much the illness got in the way of life in a week, in whole points of 0-10: a tenth of the FIQR, so that the 30 of 100
 * that count as remission there (Salaffi 2018) are the 3 of 10 of the course engine.
 */
export function interferenceOfWeek({ fiqr }: Pick<FibromyalgiaLife, 'fiqr'>, week: number): number {
  return Math.round((fiqr[week] as number) / 10);
}
