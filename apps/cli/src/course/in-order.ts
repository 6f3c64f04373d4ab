import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type Batch, buffersOf } from '../cohort/batch.ts';
import { type AnswerPlan, type Answers, answering } from './answers.ts';

/** Below so many people for each, a thread takes longer to start than it saves. */
const peoplePerThread = 1000;

/**
 * Room for what a thread makes and throws away, and for all it holds, in MB. Left alone it would take several hundred
 * before it tidies up; a batch of a thousand visits needs some ten.
 */
const room = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };

/** The answers of all batches in the order of the batches, whoever is done first. */
export function answersInOrder(
  batches: Iterable<Batch>,
  plan: AnswerPlan,
  {
    workers,
    people,
    signal,
  }: { readonly workers: number; readonly people: number; readonly signal: AbortSignal },
): AsyncIterable<Answers> {
  const threads = Math.min(workers, Math.floor(people / peoplePerThread));
  // One thread more would wait while this one waits: alone, the work is done here.
  return threads <= 1 ? hereInOrder(batches, plan) : onThreads(batches, plan, { threads, signal });
}

async function* hereInOrder(batches: Iterable<Batch>, plan: AnswerPlan): AsyncGenerator<Answers> {
  const answer = answering(plan);
  for (const batch of batches) {
    yield answer(batch);
    // So that Ctrl-C is heard.
    await setImmediate();
  }
}

/** Batches that wait at a thread, so that it never waits for one. */
const waitingPerThread = 2;

async function* onThreads(
  batches: Iterable<Batch>,
  plan: AnswerPlan,
  { threads, signal }: { readonly threads: number; readonly signal: AbortSignal },
): AsyncGenerator<Answers> {
  // Each thread tidies up for itself: together they have the cores, and sharing the work of tidying costs half as much again.
  setFlagsFromString('--single-threaded-gc');
  const desks = Array.from({ length: threads }, () => openDesk(plan, signal));
  try {
    const asked: Promise<Answers>[] = [];
    let next = 0;
    for (const batch of batches) {
      const desk = desks[next++ % threads] as Desk;
      asked.push(desk.ask(batch));
      if (asked.length >= threads * waitingPerThread) yield (await asked.shift()) as Answers;
    }
    for (const answers of asked) yield await answers;
  } finally {
    await Promise.all(desks.map(({ close }) => close()));
  }
}

/** A thread that answers one batch after the other. */
interface Desk {
  readonly ask: (batch: Batch) => Promise<Answers>;
  readonly close: () => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (answers: Answers) => void;
  readonly reject: (reason: unknown) => void;
}

function openDesk(plan: AnswerPlan, signal: AbortSignal): Desk {
  const worker = new Worker(new URL('./course-thread.js', import.meta.url), {
    workerData: plan,
    resourceLimits: room,
  });
  const waiting: Waiting[] = [];
  const failAll = (reason: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(reason);
  };
  const cancelled = (): void => failAll(signal.reason);
  worker.on('message', (answers: Answers) => waiting.shift()?.resolve(answers));
  worker.on('error', failAll);
  signal.addEventListener('abort', cancelled);
  return {
    ask: (batch) => {
      const answers = new Promise<Answers>((resolve, reject) => waiting.push({ resolve, reject }));
      // It is awaited in its turn; that it fails before then is no failure nobody handles.
      answers.catch(() => {});
      worker.postMessage(batch, buffersOf(batch));
      return answers;
    },
    close: () => {
      signal.removeEventListener('abort', cancelled);
      return worker.terminate();
    },
  };
}
