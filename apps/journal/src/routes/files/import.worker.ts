import type { FromWorker, ToWorker } from './import-messages.ts';
import { answer } from './read-file.ts';

const tell = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  answer(event.data, tell).catch((problem: unknown) =>
    tell({ kind: 'failed', message: problem instanceof Error ? problem.message : String(problem) }),
  );
});
