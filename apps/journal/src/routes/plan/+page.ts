import { wordsIn } from '../../journal/device.svelte.ts';
import type { PlanWords } from './words.ts';

export function load(): Promise<{ words: PlanWords }> {
  return wordsIn({
    en: async () => ({ words: (await import('./words.ts')).en }),
    de: async () => ({ words: (await import('./words.de.ts')).de }),
  });
}
