import type { Command } from './command.ts';
import { completions } from './completions/completions.ts';

/** Every command of `ebb`, in the order of its help. A new one (`simulate`) is one more line here. */
export function allCommands(): readonly Command[] {
  const others: readonly Command[] = [];
  return [...others, completions(others)];
}
