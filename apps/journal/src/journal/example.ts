import type { ConditionName } from '@ebb/course';
import { created, emptyState, stamp } from '@ebb/record';
import { wordsIn } from './device.svelte.ts';
import { nowMillis } from './edge.ts';
import { journal, showExample } from './journal.svelte.ts';

/** Opens an example life that ends today. It lives in memory only, and is fetched only when somebody wants to see it. */
export async function openExample(condition: ConditionName): Promise<void> {
  const [{ exampleLife }, words] = await Promise.all([
    import('../examples/life.ts'),
    wordsIn({
      en: async () => (await import('../examples/words.ts')).en,
      de: async () => (await import('../examples/words.de.ts')).de,
    }),
  ]);
  const changes = exampleLife(condition, journal.today, words).map(created);
  const { operations } = stamp(
    changes,
    emptyState,
    { millis: 0, counter: 0, device: 'example' },
    nowMillis(),
  );
  showExample(condition, operations);
}
