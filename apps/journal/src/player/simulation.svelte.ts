import { onDestroy } from 'svelte';
import { workerUrl } from '../journal/worker-url.ts';
import type { Numbered } from './answering.ts';

/** A simulation that runs in a worker, so that the picture never waits for it. */
export interface Simulation<Asked, Told> {
  /** The newest answer; the one before it while another is worked out. */
  readonly answer: Answer<Asked, Told> | undefined;
  /** What is asked for now is still being worked out: the answer is to an earlier question. */
  readonly isWorking: boolean;
  /** It could not be started, or broke off: nothing more will be told. */
  readonly hasFailed: boolean;
}

/** With its question: what is shown is named by what it was worked out for, not by what has been chosen since. */
export interface Answer<Asked, Told> {
  readonly asked: Asked;
  readonly told: Told;
}

/**
 * Asks the worker of this address (`import url from './x.worker.ts?worker&url'`) what `asked` says, and again whenever that
 * changes; the worker starts with the first question. Only the answer to the last question is taken.
 */
export function simulationOf<Asked, Told>(
  url: string,
  asked: () => Asked | undefined,
): Simulation<Asked, Told> {
  let answer = $state.raw<Answer<Asked, Told>>();
  let open = $state.raw<Numbered<Asked>>();
  let hasFailed = $state(false);
  let worker: Worker | undefined;
  let last = 0;

  function start(): Worker {
    const started = new Worker(workerUrl(url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Numbered<Told>>) => {
      if (open === undefined || data.number !== open.number) return;
      answer = { asked: open.content, told: data.content };
      open = undefined;
    });
    started.addEventListener('error', () => {
      hasFailed = true;
      started.terminate();
    });
    return started;
  }

  $effect(() => {
    const content = asked();
    if (content === undefined) return;
    worker ??= start();
    last++;
    open = { number: last, content };
    worker.postMessage({ number: last, content } satisfies Numbered<Asked>);
  });
  onDestroy(() => worker?.terminate());

  return {
    get answer() {
      return answer;
    },
    get isWorking() {
      return open !== undefined && !hasFailed;
    },
    get hasFailed() {
      return hasFailed;
    },
  };
}
