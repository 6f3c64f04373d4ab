import type { FunctionalSystemName, Visit } from '@ebb/course';
import type { Chance } from './chance.ts';
import type { GeneratedRelapse } from './follow-up.ts';

/** What stays the same about a person: where disability begins, how it goes on, and how fast hands, legs and thought are. */
export interface Constitution {
  readonly edss: number;
  readonly edssPerYear: number;
  readonly sdmt: number;
  readonly nhpt: number;
  readonly t25fw: number;
}

export function constitution(chance: Chance): Constitution {
  return {
    edss: Math.max(0, chance.normal(2.3, 1.6)),
    edssPerYear: chance.normal(0.07, 0.18),
    sdmt: chance.normal(53, 11.5),
    nhpt: Math.exp(chance.normal(2.99, 0.2)),
    t25fw: Math.exp(chance.normal(1.43, 0.17)),
  };
}

/** Disability on a day before anyone rates it: slow worsening, and each relapse's rise, recovery and what stays of it. */
export function disabilityOn(
  day: number,
  person: Constitution,
  relapses: readonly GeneratedRelapse[],
): number {
  let level = person.edss + (person.edssPerYear * day) / 365.25;
  for (const relapse of relapses) level += leftOf(relapse, day);
  return level;
}

/** Half on the first day, a week to the worst, then recovery that is nine tenths done on the last day. */
function leftOf({ onset, last, height, stays }: GeneratedRelapse, day: number): number {
  const since = day - onset;
  if (since < 0) return 0;
  if (since < 7) return height * (0.5 + since / 14);
  const open = Math.exp((-2.3 * (since - 7)) / Math.max(7, last - onset - 7));
  return height * (stays + (1 - stays) * open);
}

/** What the clinic writes down on that day: rated with noise, rounded to each measure's own steps. */
export function scoresAt(
  day: number,
  disability: number,
  person: Constitution,
  chance: Chance,
): Visit['scores'] {
  const edss = Math.max(0, disability);
  const years = day / 365.25;
  return {
    edss: onEdssGrid(disability + chance.normal(0, 0.4)),
    sdmt: Math.max(0, Math.round(person.sdmt - edss - 0.3 * years + chance.normal(0, 2.8))),
    nhpt: tenths(person.nhpt * Math.exp(0.03 * edss + chance.normal(0, 0.072))),
    t25fw: tenths(person.t25fw * Math.exp(0.1 * edss + chance.normal(0, 0.083))),
  };
}

/** 0, then 1 to 10 by halves: there is no EDSS of 0.5. */
function onEdssGrid(level: number): number {
  const half = Math.min(10, Math.max(0, Math.round(level * 2) / 2));
  if (half !== 0.5) return half;
  return level < 0.5 ? 0 : 1;
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

interface SystemScale {
  readonly worst: number;
  readonly from: number;
  readonly perPoint: number;
}

const systemScales: { readonly [of in FunctionalSystemName]: SystemScale } = {
  pyramidal: { worst: 6, from: 0.05, perPoint: 0.64 },
  cerebellar: { worst: 5, from: 0.05, perPoint: 0.42 },
  brainstem: { worst: 5, from: 0.15, perPoint: 0.21 },
  sensory: { worst: 6, from: 0, perPoint: 0.38 },
  sphincteric: { worst: 6, from: 0.05, perPoint: 0.36 },
  visual: { worst: 6, from: 0.1, perPoint: 0.16 },
  cerebral: { worst: 5, from: 0.15, perPoint: 0.24 },
  ambulation: { worst: 12, from: -3.6, perPoint: 1.1 },
};

/** The functional systems of a visit; the clinic leaves out all of one visit in fourteen, and of the rest one in sixty. */
export function systemsAt(disability: number, chance: Chance): Visit['systems'] {
  if (chance.happens(0.074)) return undefined;
  const systems: { [of in FunctionalSystemName]?: number } = {};
  for (const [name, { worst, from, perPoint }] of scales) {
    const score = Math.round(from + perPoint * disability + chance.normal(0, 0.5));
    if (!chance.happens(0.016)) systems[name] = Math.min(worst, Math.max(0, score));
  }
  return systems;
}

const scales = Object.entries(systemScales) as readonly (readonly [FunctionalSystemName, SystemScale])[];
