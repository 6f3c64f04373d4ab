import { wordsIn } from '../../../journal/device.svelte.ts';
import { playerWords } from '../../../player/load-words.ts';
import type { PlayerWords } from '../../../player/words.ts';
import type { RelapseWords } from './words.ts';

export async function load(): Promise<{ words: RelapseWords; player: PlayerWords }> {
  const [words, player] = await Promise.all([
    wordsIn({
      en: async () => (await import('./words.ts')).en,
      de: async () => (await import('./words.de.ts')).de,
    }),
    playerWords(),
  ]);
  return { words, player };
}
