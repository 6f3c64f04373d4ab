import {
  addDays,
  type Day,
  type Factor,
  type History,
  type Overall,
  type Report,
  type Statement,
} from '@ebb/course';
import { bernoulli, type RandomStream, standardNormal, streamOf } from '@ebb/stats';
import type { DiaryKeeping } from './diary-keeping.ts';
import type { FibromyalgiaLife } from './fibromyalgia-life.ts';
import { interferenceOfWeek } from './interference.ts';
import { type TrueFlare, trueFlares } from './true-flares.ts';
import { type TrueRemission, trueRemissions } from './true-remission.ts';

/** What was written down, and what was so. Days of the truth are counted from the diary's first. */
export interface FibromyalgiaHistory {
  readonly history: History;
  readonly flares: readonly TrueFlare[];
  readonly remissions: readonly TrueRemission[];
}

/**
 * A simulated life in the words of the course engine, as the person would have recorded it from `first` on: symptoms and a
 * word against one's usual on the days they write, interference once a week, flares they call so and illnesses they note.
 */
export function historyOfFibromyalgia(
  life: FibromyalgiaLife,
  keeping: DiaryKeeping,
  first: Day,
  seed: number,
): FibromyalgiaHistory {
  const flares = trueFlares(life.truth);
  const streamFor = (part: number): RandomStream => streamOf(seed, life.person, part);
  return {
    history: {
      reports: reportsOf(life, keeping, first, streamFor(16)),
      factors: illnessesOf(life, keeping, first, streamFor(17)),
      statements: callings(flares, keeping, first, streamFor(18)),
      answers: [],
      redFlags: [],
      steroidCourses: [],
    },
    flares,
    remissions: trueRemissions(life, flares),
  };
}

function reportsOf(
  life: FibromyalgiaLife,
  keeping: DiaryKeeping,
  first: Day,
  stream: RandomStream,
): readonly Report[] {
  const reports: Report[] = [];
  for (let day = 0; day < life.days; day++) {
    // All chance of a day is drawn whether it is written or not: a missing day changes no other.
    const isWritten = bernoulli(stream, keeping.written);
    const scores = scoresOf(life, day, stream);
    const isAsked = keeping.everyDays === 1 || day % keeping.everyDays === keeping.everyDays - 1;
    if (!(isAsked && isWritten)) continue;
    const isEndOfWeek = day % 7 === 6;
    reports.push({
      entry: `report-${day}`,
      when: { day: addDays(first, day) },
      by: 'person',
      ...wordOf(life, day, keeping),
      scores,
      ...(isEndOfWeek ? { interference: interferenceOfWeek(life, (day - 6) / 7) } : {}),
    });
  }
  return reports;
}

/** Pain as it was told, the night before, and what goes with the symptoms in general. */
function scoresOf({ truth, pain }: FibromyalgiaLife, day: number, stream: RandomStream): Report['scores'] {
  const symptoms = truth.symptoms[day] as number;
  const points = {
    pain: pain[day] as number,
    fatigue: symptoms + ownChance * standardNormal(stream),
    'waking-unrefreshed': 100 - (truth.sleep[day] as number),
    thinking: 0.8 * symptoms + ownChance * standardNormal(stream),
  };
  return Object.entries(points).map(([symptom, value]) => ({
    entry: `${symptom}-${day}`,
    site: { symptom },
    value: Math.min(10, Math.max(0, Math.round(value / 10))),
  }));
}

/** Points of 0-100 that are a symptom's own on a day. */
const ownChance = 10;

/** Against the four weeks before; before there are four weeks nobody has a usual to compare with. */
function wordOf(
  { truth, pain }: FibromyalgiaLife,
  day: number,
  { bitWorse, muchWorse, better }: DiaryKeeping,
): { readonly overall?: Overall } {
  if (day < usualDays) return {};
  const usual =
    truth.symptoms.subarray(day - usualDays, day).reduce((sum, points) => sum + points, 0) / usualDays;
  const above = ((truth.symptoms[day] as number) + (pain[day] as number)) / 2 - usual;
  if (above >= muchWorse) return { overall: 'much-worse' };
  if (above >= bitWorse) return { overall: 'bit-worse' };
  return { overall: above <= -better ? 'better' : 'same' };
}

const usualDays = 28;

/** Stretches of illness, each known with both its ends. */
function illnessesOf(
  { truth: { ill }, days }: FibromyalgiaLife,
  { illnessNoted }: DiaryKeeping,
  first: Day,
  stream: RandomStream,
): readonly Factor[] {
  const factors: Factor[] = [];
  for (let from = 0; from < days; from++) {
    if (ill[from] === 0) continue;
    let last = from;
    while (last + 1 < days && ill[last + 1] === 1) last++;
    if (bernoulli(stream, illnessNoted))
      factors.push({
        entry: `infection-${from}`,
        factor: 'infection',
        from: { day: addDays(first, from) },
        until: { day: addDays(first, last) },
        present: true,
      });
    from = last;
  }
  return factors;
}

/** Said when it was over. */
function callings(
  flares: readonly TrueFlare[],
  { flaresCalled }: DiaryKeeping,
  first: Day,
  stream: RandomStream,
): readonly Statement[] {
  return flares.flatMap(({ onset, last }): readonly Statement[] =>
    bernoulli(stream, flaresCalled)
      ? [
          {
            entry: `flare-${onset}`,
            by: 'person',
            verdict: 'flare',
            about: addDays(first, onset),
            until: addDays(first, last),
            said: { day: addDays(first, last) },
          },
        ]
      : [],
  );
}
