import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DiarySource } from './diary-source.ts';
import type { CohortPart, JudgedPart } from './judge-cohort.ts';
import type { Judgement } from './judgement.ts';

/** People of one world, each with a seed of their own from `firstSeed` on. */
export interface Cohort {
  readonly world: DiarySource;
  readonly firstSeed: number;
  readonly people: number;
  readonly days: number;
}

/** A cohort as each detector judged it, and how long that took on one core. */
export interface JudgedCohort {
  readonly byDetector: ReadonlyMap<string, readonly Judgement[]>;
  readonly seconds: ReadonlyMap<string, number>;
}

/** Simulates and judges people on as many threads as there are cores. The same on any number of them. */
export async function judgeCohort(cohort: Cohort, detectors: readonly string[]): Promise<JudgedCohort> {
  const parts = partsOf(cohort, detectors);
  const threads = Array.from(
    { length: Math.min(parts.length, availableParallelism()) },
    () => new Worker(new URL('cohort-worker.ts', import.meta.url)),
  );
  try {
    const judged = new Map<number, JudgedPart>();
    const waiting = [...parts.entries()];
    await Promise.all(
      threads.map(async (thread) => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const [place, part] = next;
          judged.set(place, await answerOf(thread, part));
        }
      }),
    );
    return together(
      parts.map((_, place) => judged.get(place) as JudgedPart),
      detectors,
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Few enough that the last thread is not waited for. */
const peoplePerPart = 20;

function partsOf(cohort: Cohort, detectors: readonly string[]): readonly CohortPart[] {
  const parts: CohortPart[] = [];
  for (let from = 0; from < cohort.people; from += peoplePerPart)
    parts.push({
      world: cohort.world,
      firstSeed: cohort.firstSeed + from,
      people: Math.min(peoplePerPart, cohort.people - from),
      days: cohort.days,
      detectors,
    });
  return parts;
}

async function answerOf(thread: Worker, part: CohortPart): Promise<JudgedPart> {
  const answer = once(thread, 'message');
  thread.postMessage(part);
  const [judged] = await answer;
  return judged as JudgedPart;
}

function together(parts: readonly JudgedPart[], detectors: readonly string[]): JudgedCohort {
  const people = parts.flatMap((part) => part.people);
  return {
    byDetector: new Map(
      detectors.map((name, place) => [
        name,
        people.map(({ judged, ...person }) => ({
          ...person,
          judged: judged[place] as Judgement['judged'],
        })),
      ]),
    ),
    seconds: new Map(
      detectors.map((name, place) => [
        name,
        parts.reduce((sum, { millis }) => sum + (millis[place] as number), 0) / 1000,
      ]),
    ),
  };
}
