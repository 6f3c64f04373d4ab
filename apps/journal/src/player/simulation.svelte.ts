import { onDestroy } from 'svelte';
import { workerUrl } from '../journal/worker-url.ts';
import type { Numbered } from './answering.ts';

/** A simulation that runs in a worker, so that the picture never waits for it. */
export interface Simulation<Told> {
  /** The newest answer; the one before it while another is worked out. */
  readonly told: Told | undefined;
  /** It could not be started, or broke off: nothing more will be told. */
  readonly hasFailed: boolean;
}

/**
 * Asks the worker of this address (`import url from './x.worker.ts?worker&url'`) what `asked` says, and again whenever that
 * changes; the worker starts with the first question. Only the answer to the last question is taken.
 */
export function simulationOf<Asked, Told>(url: string, asked: () => Asked | undefined): Simulation<Told> {
  let told = $state.raw<Told>();
  let hasFailed = $state(false);
  let worker: Worker | undefined;
  let last = 0;

  function start(): Worker {
    const started = new Worker(workerUrl(url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Numbered<Told>>) => {
      if (data.number === last) told = data.content;
    });
    started.addEventListener('error', () => {
      hasFailed = true;
    });
    return started;
  }

  $effect(() => {
    const content = asked();
    if (content === undefined) return;
    worker ??= start();
    last++;
    worker.postMessage({ number: last, content } satisfies Numbered<Asked>);
  });
  onDestroy(() => worker?.terminate());

  return {
    get told() {
      return told;
    },
    get hasFailed() {
      return hasFailed;
    },
  };
}
