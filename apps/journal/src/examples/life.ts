import type { ConditionName, Day } from '@ebb/course';
import type { Entry } from '@ebb/record';
import { fibromyalgiaLife } from './fibromyalgia.ts';
import { msLife } from './ms.ts';

/** An invented life, the same every time, that ends on the given day. */
export function exampleLife(condition: ConditionName, today: Day): readonly Entry[] {
  return condition === 'ms' ? msLife(today) : fibromyalgiaLife(today);
}
