import { didYouMean, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { allCommands } from './commands.ts';
import { exitCodeOf, exitCodes, isStop, stop } from './exit.ts';
import { helpOf, helpOfAll } from './help.ts';
import { version } from './version.ts';
import { say, writeOut } from './write-out.ts';

/** Ctrl-C asks the command to tidy up and end; a second one does not wait for it. */
const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (cancel.signal.aborted) process.exit(exitCodes.cancelled);
    cancel.abort(stop('cancelled', 'Cancelled'));
  });
}
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  await run(process.argv.slice(2));
} catch (error) {
  const told = cancel.signal.aborted ? cancel.signal.reason : error;
  say(isStop(told) ? told.message : described(told));
  process.exitCode = exitCodeOf(told);
}

async function run([name, ...words]: readonly string[]): Promise<void> {
  const commands = allCommands();
  if (name === undefined) throw stop('usage', helpOfAll(commands));
  if (name === '--version') return writeOut(`${version}\n`);
  if (name === '--help' || name === 'help') return writeOut(helpFor(commands, words[0]));
  const command = commandNamed(commands, name);
  if (isHelpAsked(words)) return writeOut(helpOf(command));
  await command.run({ ...readArguments(command, words), signal: cancel.signal });
}

function helpFor(commands: readonly Command[], name: string | undefined): string {
  return name === undefined ? helpOfAll(commands) : helpOf(commandNamed(commands, name));
}

function commandNamed(commands: readonly Command[], name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  throw stop('usage', `Unknown command ${name}${didYouMean(name, names)}\nSee ebb --help`);
}

function isHelpAsked(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return (end < 0 ? words : words.slice(0, end)).includes('--help');
}

function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
