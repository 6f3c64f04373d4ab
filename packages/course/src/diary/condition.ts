import type { Condition, ConditionName } from './definition.ts';
import { fibromyalgia } from './fibromyalgia.ts';
import { ms } from './ms.ts';

/** Every condition Ebb knows, each with its default definitions. */
export const conditions: Readonly<Record<ConditionName, Condition>> = { ms, fibromyalgia };
