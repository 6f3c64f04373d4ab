import type { Undo } from '../journal/journal.svelte.ts';

export interface Toast {
  readonly text: string;
  readonly undo?: Undo;
}

class Toasts {
  /** At most one. It stays until the next one, a page change, or until it is closed: nobody has to be quick. */
  shown: Toast | undefined = $state.raw();
}

export const toasts: Toasts = new Toasts();

/** Says what was done, and offers to take it back. */
export function offerUndo(text: string, undo: Undo): void {
  toasts.shown = { text, undo };
}

export function say(text: string): void {
  toasts.shown = { text };
}

export function closeToast(): void {
  toasts.shown = undefined;
}
