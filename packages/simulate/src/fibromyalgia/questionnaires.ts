import { mean, standardNormal } from '@ebb/stats';
import type { FibromyalgiaLife, TrueDays } from './fibromyalgia-life.ts';
import type { LifeStreams } from './life-streams.ts';

/** Answers to the questionnaires at the end of every full week. */
export function askedWeekly(
  { symptoms, threat, sleep }: TrueDays,
  { asked }: LifeStreams,
): Pick<FibromyalgiaLife, 'fiqr' | 'severity'> {
  const weeks = Math.floor(symptoms.length / 7);
  const fiqr = new Float64Array(weeks);
  const severity = new Float64Array(weeks);
  for (let week = 0; week < weeks; week++) {
    const end = 7 * week + 7;
    const badSleep = 100 - mean(sleep.subarray(end - 7, end));
    const impact =
      impactScore.least +
      impactScore.symptoms * mean(symptoms.subarray(end - 7, end)) +
      impactScore.threat * mean(threat.subarray(end - 7, end)) +
      impactScore.badSleep * badSleep +
      impactScore.noise * standardNormal(asked);
    const distress =
      distressScore.least +
      distressScore.symptoms * mean(symptoms.subarray(Math.max(0, end - 30), end)) +
      distressScore.threat * (threat[end - 1] as number) +
      distressScore.badSleep * badSleep +
      distressScore.noise * standardNormal(asked);
    fiqr[week] = Math.min(100, Math.max(0, impact));
    severity[week] = Math.min(31, Math.max(0, Math.round(distress)));
  }
  return { fiqr, severity };
}

/**
 * Polysymptomatic distress from which somebody counts as meeting the criteria (Wolfe, J Rheumatol 2011;38:1113, from memory:
 * 13 of 31 separates best; the criteria themselves ask for widespread pain and symptoms apart, which are not simulated).
 */
export const criteriaHoldFrom = 13;

/** Points for each point of symptoms (0-100), of bad sleep (0-100) and all of threat; fitted so that clinics' scores come out. */
const impactScore = { least: 8, symptoms: 0.52, threat: 24, badSleep: 0.13, noise: 4 } as const;
const distressScore = { least: 3.5, symptoms: 0.24, threat: 2.5, badSleep: 0.03, noise: 1.8 } as const;
