import { wordsIn } from '../journal/device.svelte.ts';
import type { ShellWords } from '../shell/words.ts';

// The journal lives in the browser: pages are drawn there, and every address is a file of its own.
export const ssr = false;
export const prerender = true;

export async function load(): Promise<{ shell: ShellWords }> {
  const shell = await wordsIn({
    en: async () => (await import('../shell/words.ts')).en,
    de: async () => (await import('../shell/words.de.ts')).de,
  });
  return { shell };
}
