import { wordsIn } from '../../../journal/device.svelte.ts';
import type { ReadWords } from './words.ts';

export async function readWords(): Promise<{ words: ReadWords }> {
  const words = await wordsIn({
    en: async () => (await import('./words.ts')).en,
    de: async () => (await import('./words.de.ts')).de,
  });
  return { words };
}
