import type { ConditionName } from '@ebb/course';
import { created, emptyState, stamp } from '@ebb/record';
import { nowMillis } from './edge.ts';
import { journal, showExample } from './journal.svelte.ts';

/** Opens an example life that ends today. It lives in memory only, and is fetched only when somebody wants to see it. */
export async function openExample(condition: ConditionName): Promise<void> {
  const { exampleLife } = await import('../examples/life.ts');
  const changes = exampleLife(condition, journal.today).map(created);
  const { operations } = stamp(
    changes,
    emptyState,
    { millis: 0, counter: 0, device: 'example' },
    nowMillis(),
  );
  showExample(condition, operations);
}
