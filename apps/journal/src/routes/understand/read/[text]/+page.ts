import { error } from '@sveltejs/kit';
import { readWords } from '../load-words.ts';
import { type TextId, texts } from '../texts.ts';
import type { ReadWords } from '../words.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every text is a file of its own. */
export const entries: EntryGenerator = () => texts.map(({ id }) => ({ text: id }));

export const load: PageLoad = async ({ params }): Promise<{ words: ReadWords; id: TextId }> => {
  const found = texts.find(({ id }) => id === params.text);
  if (found === undefined) error(404);
  return { ...(await readWords()), id: found.id };
};
