import type { Command } from '../command.ts';
import { stop } from '../exit.ts';
import { writeOut } from '../write-out.ts';
import { bashCompletions } from './bash.ts';
import { fishCompletions } from './fish.ts';
import { zshCompletions } from './zsh.ts';

const scripts = { bash: bashCompletions, zsh: zshCompletions, fish: fishCompletions };
const shells = Object.keys(scripts);

/** `ebb completions SHELL`: a script that lets the shell complete commands, options and their values. */
export function completions(others: readonly Command[]): Command {
  const command: Command = {
    name: 'completions',
    summary: 'Completions for bash, zsh or fish',
    usage: shells.join('|'),
    operands: { atMost: 1, choices: shells },
    options: [],
    examples: [
      { what: 'For this session of bash', line: 'source <(ebb completions bash)' },
      { what: 'For zsh', line: 'ebb completions zsh > "$fpath[1]/_ebb"' },
      { what: 'For fish', line: 'ebb completions fish > ~/.config/fish/completions/ebb.fish' },
    ],
    run: async ({ operands: [shell] }) => {
      if (shell === undefined) throw stop('usage', `Which shell? ebb completions ${shells.join('|')}`);
      await writeOut(scripts[shell as keyof typeof scripts]([...others, command]));
    },
  };
  return command;
}
