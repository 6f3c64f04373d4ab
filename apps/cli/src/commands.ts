import type { Command } from './command.ts';
import { compatCommand } from './compat/compat-command.ts';
import { completions } from './completions/completions.ts';
import { courseCommand } from './course/course-command.ts';
import { definitionsCommand } from './definitions/definitions-command.ts';
import { mergeCommand } from './merge/merge-command.ts';
import { multiverseCommand } from './multiverse/multiverse-command.ts';
import { reportCommand } from './report/report-command.ts';
import { simulateCommand } from './simulate/simulate-command.ts';
import { summaryCommand } from './summary/summary-command.ts';

/** Every command of `ebb`, in the order of its help. */
export function allCommands(): readonly Command[] {
  const others: readonly Command[] = [
    courseCommand,
    summaryCommand,
    multiverseCommand,
    reportCommand,
    definitionsCommand,
    compatCommand,
    mergeCommand,
    simulateCommand,
  ];
  return [...others, completions(others)];
}
