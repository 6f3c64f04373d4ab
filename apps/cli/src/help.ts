import type { Command, OptionSpec } from './command.ts';
import { exitCodes } from './exit.ts';

/** What `ebb --help` prints. */
export function helpOfAll(commands: readonly Command[]): string {
  return [
    'ebb: the course of multiple sclerosis from tables of visits and relapses',
    '',
    'Usage: ebb COMMAND [options]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...columns([
      ['--help', 'This help, or that of a command: ebb course --help'],
      ['--version', 'The version'],
    ]),
    '',
    'Tables are CSV, TSV (also .gz) or Parquet; - is standard input. Answers go to standard output or to files;',
    'what is said about the input goes to standard error.',
    '',
    'Exit codes:',
    ...columns([
      [String(exitCodes.ok), 'done'],
      [String(exitCodes.failed), 'failed: a file that cannot be read or written, a defect'],
      [String(exitCodes.usage), 'wrong usage: an unknown option or command'],
      [
        String(exitCodes.badInput),
        'bad input: a missing column, a definition that does not hold, any problem with --strict-input',
      ],
      [String(exitCodes.cancelled), 'cancelled by Ctrl-C'],
    ]),
    '',
    'Ebb is no medical device and gives no medical advice.',
    '',
  ].join('\n');
}

/** What `ebb COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const options = command.options.map((option): readonly [string, string] => [
    written(option),
    sense(option),
  ]);
  return [
    `ebb ${command.name}: ${command.summary}`,
    '',
    `Usage: ebb ${command.name} ${command.usage}`.trimEnd(),
    '',
    'Options:',
    ...columns([...options, ['--help', 'This help']]),
    '',
    ...(command.notes === undefined ? [] : [command.notes, '']),
    'Examples:',
    ...command.examples.flatMap(({ what, line }) => [`  # ${what}`, `  ${line}`]),
    '',
  ].join('\n');
}

function written({ name, value, valueOptional }: OptionSpec): string {
  if (value === undefined) return `--${name}`;
  return valueOptional === true ? `--${name} [${value}]` : `--${name} ${value}`;
}

function sense({ help, choices, repeatable }: OptionSpec): string {
  const of = choices === undefined ? '' : ` (${choices.join(', ')})`;
  return `${help}${of}${repeatable === true ? '; repeatable' : ''}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
