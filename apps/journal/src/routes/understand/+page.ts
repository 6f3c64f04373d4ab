import { wordsIn } from '../../journal/device.svelte.ts';
import type { UnderstandWords } from './words.ts';

export async function load(): Promise<{ words: UnderstandWords }> {
  const words = await wordsIn({
    en: async () => (await import('./words.ts')).en,
    de: async () => (await import('./words.de.ts')).de,
  });
  return { words };
}
