import { noticed } from '@ebb/course';
import { historyOf } from '@ebb/record';
import type { NoticingAsked, NoticingTold } from './noticing-messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<NoticingAsked>) => {
  self.postMessage(answer(data));
});

function answer({ entries, condition, today, eagerness }: NoticingAsked): NoticingTold {
  try {
    return { kind: 'noticed', noticed: noticed(historyOf(entries), condition, today, eagerness) };
  } catch (problem) {
    return { kind: 'failed', message: problem instanceof Error ? problem.message : String(problem) };
  }
}
