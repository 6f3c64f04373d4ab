import { wordsIn } from '../journal/device.svelte.ts';
import type { PlayerWords } from './words.ts';

export function playerWords(): Promise<PlayerWords> {
  return wordsIn({
    en: async () => (await import('./words.ts')).en,
    de: async () => (await import('./words.de.ts')).de,
  });
}
