import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Line } from '../figures.ts';

export interface SuiteAsked {
  readonly suite: 'course' | 'slow-change';
  readonly people: number;
}

/** The lines of a suite from a thread of its own, so that two of them take the time of the longer one. */
export async function suiteApart(asked: SuiteAsked): Promise<readonly Line[]> {
  const [lines] = await once(
    new Worker(new URL('suite-worker.ts', import.meta.url), { workerData: asked }),
    'message',
  );
  return lines as readonly Line[];
}
