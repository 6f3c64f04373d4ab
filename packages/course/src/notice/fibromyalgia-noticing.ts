import { msNoticing } from './ms-noticing.ts';
import type { NoticingDefinition } from './noticing-definition.ts';

/**
 * Noticing of fibromyalgia: by the week and without a question. Looking less is part of getting better, so nothing here
 * asks anybody to look more closely.
 */
export const fibromyalgiaNoticing: NoticingDefinition = {
  ...msNoticing,
  id: 'fibromyalgia-noticing-weekly',
  mode: 'weekly',
  explained: {
    by: [{ factors: ['fever', 'infection'], forDays: 3 }],
    source: {
      cite: 'Ebb: heat and exertion belong to a flare of fibromyalgia and do not explain it away',
      own: true,
    },
  },
};
