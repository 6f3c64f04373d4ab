import type { ConditionName, Day } from '@ebb/course';
import type { Entry } from '@ebb/record';
import { fibromyalgiaLife } from './fibromyalgia.ts';
import { msLife } from './ms.ts';
import type { ExampleWords } from './words.ts';

/** An invented life, the same every time, that ends on the given day. Of nobody, and after the published courses of many. */
export function exampleLife(condition: ConditionName, today: Day, words: ExampleWords): readonly Entry[] {
  return condition === 'ms' ? msLife(today, words) : fibromyalgiaLife(today, words);
}
