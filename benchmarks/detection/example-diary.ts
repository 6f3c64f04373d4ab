import type { SimulatedDiary, SimulatedReport, TrueRelapse } from '@ebb/simulate';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Points above usual on a day, by place of the symptom. */
export type Above = (day: number, site: number) => number;

/** A diary of a year, one report a day: six symptoms about 3 with independent noise of one point, and what comes on top. */
export function exampleDiary(
  seed: number,
  above: Above,
  change: Partial<SimulatedReport> = {},
): SimulatedDiary {
  const random = xoroshiro128plus(seed);
  // The sum of three uniform numbers from -1 to 1 has a standard deviation of 1.
  const noise = (): number =>
    2 * (uniformFloat64(random) + uniformFloat64(random) + uniformFloat64(random)) - 3;
  const reports = Array.from({ length: days }, (_, day): SimulatedReport => {
    const scores = Float64Array.from(symptoms, (_, site) => Math.round(3 + noise() + above(day, site)));
    return {
      day,
      scores: scores.map((score) => Math.min(10, Math.max(0, score))),
      fever: false,
      heat: false,
      steroids: false,
      ...change,
    };
  });
  return {
    sites: symptoms.map((symptom) => ({ symptom })),
    days,
    reports,
    truth: { relapses: [], decoys: [], slowChange: symptoms.map(() => 0), heatSensitive: false },
  };
}

/** Nothing but noise. */
export const quiet: Above = () => 0;

/** Two symptoms rise by 4 points in four days from day 200 on, stay for three weeks and fall. */
export const pulse: Above = (day, site) => {
  if (site > 1 || day < 200) return 0;
  if (day < 204) return day - 199;
  return day < 225 ? 4 : 4 * Math.exp((225 - day) / 15);
};

/** A relapse of which only what a scorer reads is set. */
export function relapseAt(
  onset: number,
  change: Partial<Pick<TrueRelapse, 'severity' | 'observable'>> = {},
): TrueRelapse {
  return {
    onset,
    severity: 'moderate',
    rise: 4,
    worst: 10,
    fall: 25,
    residual: 0,
    peaks: [4, 4, 0, 0, 0, 0],
    observable: true,
    remission: onset + 90,
    ...change,
  };
}

const days = 365;
const symptoms = ['leg-weakness', 'numbness', 'fatigue', 'balance', 'pain', 'spasms'];
