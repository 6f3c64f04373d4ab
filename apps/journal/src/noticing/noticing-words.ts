import { wordsIn } from '../journal/device.svelte.ts';
import type { FindingWords } from '../ui/findings/words.ts';
import type { NoticingWords } from './words.ts';

export interface LoadedNoticing {
  readonly words: NoticingWords;
  readonly findings: FindingWords;
}

/** The words of a notice and of findings, in one language. */
export function loadNoticingWords(): Promise<LoadedNoticing> {
  return wordsIn({
    en: async () => ({
      words: (await import('./words.ts')).en,
      findings: (await import('../ui/findings/words.ts')).findingWords,
    }),
    de: async () => ({
      words: (await import('./words.de.ts')).de,
      findings: (await import('../ui/findings/words.de.ts')).findingWords,
    }),
  });
}
