import { workerUrl } from '../journal/worker-url.ts';

/** A simulation that runs in a worker, so that the picture never waits for it. */
export interface Simulation<Asked> {
  /** Asks for the next picture. Only the last question's answer is taken. */
  readonly ask: (asked: Asked) => void;
  readonly end: () => void;
}

/** What travels between a picture and its worker: the number of the question comes back with its answer. */
interface Numbered<Content> {
  readonly number: number;
  readonly content: Content;
}

/** Starts the worker of this address (`import url from './x.worker.ts?worker&url'`), which answers with `answerIn`. */
export function simulationOf<Asked, Told>(url: string, take: (told: Told) => void): Simulation<Asked> {
  const worker = new Worker(workerUrl(url), { type: 'module' });
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Numbered<Told>>) => {
    if (data.number === last) take(data.content);
  });
  return {
    ask: (content) => {
      last++;
      worker.postMessage({ number: last, content } satisfies Numbered<Asked>);
    },
    end: () => worker.terminate(),
  };
}

/** Lets a worker answer each question with what a function makes of it. */
export function answerIn<Asked, Told>(answer: (asked: Asked) => Told): void {
  self.addEventListener('message', ({ data }: MessageEvent<Numbered<Asked>>) => {
    self.postMessage({ number: data.number, content: answer(data.content) } satisfies Numbered<Told>);
  });
}
