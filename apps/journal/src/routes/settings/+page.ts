import type { CheckInWords } from '../../check-in/words.ts';
import { wordsIn } from '../../journal/device.svelte.ts';
import type { SettingsWords } from './words.ts';

export function load(): Promise<{ words: SettingsWords; checkIn: CheckInWords }> {
  return wordsIn({
    en: async () => ({
      words: (await import('./words.ts')).en,
      checkIn: (await import('../../check-in/words.ts')).en,
    }),
    de: async () => ({
      words: (await import('./words.de.ts')).de,
      checkIn: (await import('../../check-in/words.de.ts')).de,
    }),
  });
}
