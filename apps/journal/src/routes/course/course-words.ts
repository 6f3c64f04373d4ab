import { wordsIn } from '../../journal/device.svelte.ts';
import type { NoticingWords } from '../../noticing/words.ts';
import type { FindingWords } from '../../ui/findings/words.ts';
import type { CourseWords } from './wording.ts';
import type { EntryWords } from './words-entries.ts';
import type { SpellWords } from './words-spell.ts';

export interface LoadedWords {
  readonly words: CourseWords;
  readonly entryWords: EntryWords;
  readonly findings: FindingWords;
  readonly noticing: NoticingWords;
  readonly spell: SpellWords;
}

/** The words of the course view and of findings, in one language. */
export function loadCourseWords(): Promise<LoadedWords> {
  return wordsIn({
    en: async () => ({
      words: (await import('./words.ts')).en,
      entryWords: (await import('./words-entries.ts')).en,
      findings: (await import('../../ui/findings/words.ts')).findingWords,
      noticing: (await import('../../noticing/words.ts')).en,
      spell: (await import('./words-spell.ts')).en,
    }),
    de: async () => ({
      words: (await import('./words.de.ts')).de,
      entryWords: (await import('./words-entries.de.ts')).de,
      findings: (await import('../../ui/findings/words.de.ts')).findingWords,
      noticing: (await import('../../noticing/words.de.ts')).de,
      spell: (await import('./words-spell.de.ts')).de,
    }),
  });
}
