import { wordsIn } from '../journal/device.svelte.ts';
import type { ShellWords } from '../shell/words.ts';
import type { NamingWords } from '../ui/naming/words.ts';

// The journal lives in the browser: pages are drawn there, and every address is a file of its own.
export const ssr = false;
export const prerender = true;

interface FrameWords {
  readonly shell: ShellWords;
  readonly naming: NamingWords;
}

export function load(): Promise<FrameWords> {
  return wordsIn({
    en: async () => ({
      shell: (await import('../shell/words.ts')).en,
      naming: (await import('../ui/naming/words.ts')).en,
    }),
    de: async () => ({
      shell: (await import('../shell/words.de.ts')).de,
      naming: (await import('../ui/naming/words.de.ts')).de,
    }),
  });
}
