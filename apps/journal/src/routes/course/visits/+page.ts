import { wordsIn } from '../../../journal/device.svelte.ts';
import type { VisitWords } from './visit-wording.ts';

export function load(): Promise<{ words: VisitWords }> {
  return wordsIn({
    en: async () => ({ words: (await import('./words.ts')).en }),
    de: async () => ({ words: (await import('./words.de.ts')).de }),
  });
}
