import type { ConditionName } from '../diary/definition.ts';
import { fibromyalgiaNoticing } from './fibromyalgia-noticing.ts';
import { msNoticing } from './ms-noticing.ts';
import type { NoticingDefinition } from './noticing-definition.ts';

export const noticingDefinitions: Readonly<Record<ConditionName, NoticingDefinition>> = {
  ms: msNoticing,
  fibromyalgia: fibromyalgiaNoticing,
};
