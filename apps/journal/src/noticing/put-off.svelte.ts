import { device, setDevice } from '../journal/device.svelte.ts';
import { journal } from '../journal/journal.svelte.ts';
import type { PutOff } from './asking.ts';

/** An example life keeps nothing on the device: its spells are nobody's. */
let inExample: PutOff | undefined = $state.raw();

export function putOffBefore(): PutOff | undefined {
  return journal.example === undefined ? device.settings.noticingPutOff : inExample;
}

export function setPutOff(to: PutOff | undefined): void {
  if (journal.example === undefined) setDevice({ noticingPutOff: to });
  else inExample = to;
}
