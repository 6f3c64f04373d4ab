import { clinicalRule } from './clinical-rule.ts';
import { cusum } from './cusum.ts';
import type { Detector } from './detector.ts';
import { ewma } from './ewma.ts';
import { hsmm } from './hsmm.ts';
import { naiveThreshold } from './naive-threshold.ts';

/** What the product is measured against; none of it is in the product. */
export const rivals: readonly Detector[] = [
  naiveThreshold(1),
  naiveThreshold(3),
  // Of 2 to 5 reports the best on the seeds for tuning.
  clinicalRule(5),
  ewma,
  cusum,
  hsmm,
];
