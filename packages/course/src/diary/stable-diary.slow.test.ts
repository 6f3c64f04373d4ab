import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import { conditions } from './condition.ts';
import { courseOf } from './course.ts';
import type { ConditionName } from './definition.ts';
import type { History, Report } from './history.ts';

const first = day('2016-01-01');
const years = 2;
const people = 12;

/** Park and Miller's generator: the diaries have to be the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * A person whose illness stays as it is, scoring every day. Day to day as real diaries are: autocorrelation
 * 0.43 x 0.35^lag + 0.17 x 0.91^lag, so lag-1 r is 0.3 and 40 % is white noise.
 */
function stableDiary(symptoms: number, sd: number, random: () => number): History {
  const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const fast = Array.from({ length: symptoms }, normal);
  const slow = Array.from({ length: symptoms }, normal);
  const reports = Array.from({ length: 365 * years }, (_, place): Report => {
    const scores = fast.map((before, symptom) => {
      fast[symptom] = 0.35 * before + Math.sqrt(1 - 0.35 ** 2) * normal();
      slow[symptom] = 0.91 * (slow[symptom] as number) + Math.sqrt(1 - 0.91 ** 2) * normal();
      const felt =
        3 +
        sd * (Math.sqrt(0.43) * fast[symptom] + Math.sqrt(0.17) * slow[symptom] + Math.sqrt(0.4) * normal());
      return {
        entry: `${place} ${symptom}`,
        site: { symptom: `own:${symptom}` },
        value: Math.min(10, Math.max(0, Math.round(felt))),
      };
    });
    return { entry: `${place}`, when: { day: addDays(first, place) }, by: 'person', scores };
  });
  return { reports, factors: [], statements: [], answers: [], redFlags: [], steroidCourses: [] };
}

function perYear(
  condition: ConditionName,
  symptoms: number,
  sd: number,
): { readonly episodes: number; readonly called: number } {
  const random = randomFrom(20_261_120);
  const found = Array.from({ length: people }, () =>
    courseOf(stableDiary(symptoms, sd, random), conditions[condition], addDays(first, 365 * years)),
  );
  const all = found.flatMap(({ episodes }) => episodes);
  const called = all.filter(({ kind }) => kind === 'relapse' || kind === 'flare');
  return { episodes: all.length / people / years, called: called.length / people / years };
}

describe('a stable person who scores every day and never says "worse" is left in peace', {
  timeout: 120_000,
}, () => {
  it.each([
    ['ms', 3, 0.8, 1, 0.3],
    ['ms', 6, 1.1, 4, 1],
    ['ms', 10, 1.4, 7, 2],
    ['fibromyalgia', 3, 1.4, 2.5, 1],
    ['fibromyalgia', 6, 1.1, 0.5, 0.2],
    ['fibromyalgia', 10, 1.4, 0.1, 0.1],
  ] as const)(
    '%s, %d symptoms, SD %d: at most %d bad spells a year, %d of them called relapse or flare',
    (...bounds) => {
      const [condition, symptoms, sd, episodes, called] = bounds;
      const found = perYear(condition, symptoms, sd);
      expect(found.episodes).toBeLessThanOrEqual(episodes);
      expect(found.called).toBeLessThanOrEqual(called);
    },
  );
});
