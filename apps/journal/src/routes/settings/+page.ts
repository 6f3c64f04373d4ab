import type { CheckInWords } from '../../check-in/words.ts';
import { wordsIn } from '../../journal/device.svelte.ts';
import type { NoticingWords } from '../../noticing/words.ts';
import type { SettingsWords } from './words.ts';

interface Loaded {
  readonly words: SettingsWords;
  readonly checkIn: CheckInWords;
  readonly noticing: NoticingWords;
}

export function load(): Promise<Loaded> {
  return wordsIn({
    en: async () => ({
      words: (await import('./words.ts')).en,
      checkIn: (await import('../../check-in/words.ts')).en,
      noticing: (await import('../../noticing/words.ts')).en,
    }),
    de: async () => ({
      words: (await import('./words.de.ts')).de,
      checkIn: (await import('../../check-in/words.de.ts')).de,
      noticing: (await import('../../noticing/words.de.ts')).de,
    }),
  });
}
