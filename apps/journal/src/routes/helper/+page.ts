import { wordsIn } from '../../journal/device.svelte.ts';
import type { FindingWords } from '../../ui/findings/words.ts';
import type { HelperWords } from './words.ts';

interface LoadedWords {
  readonly words: HelperWords;
  readonly findings: FindingWords;
}

export function load(): Promise<LoadedWords> {
  return wordsIn({
    en: async () => ({
      words: (await import('./words.ts')).en,
      findings: (await import('../../ui/findings/words.ts')).findingWords,
    }),
    de: async () => ({
      words: (await import('./words.de.ts')).de,
      findings: (await import('../../ui/findings/words.de.ts')).findingWords,
    }),
  });
}
