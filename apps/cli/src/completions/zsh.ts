import type { Command, OptionSpec } from '../command.ts';

/** A script for zsh, to be put into a folder of `fpath` as `_ebb`. */
export function zshCompletions(commands: readonly Command[]): string {
  return [
    '#compdef ebb',
    'local -a commands',
    'commands=(',
    ...commands.map(({ name, summary }) => `  '${name}:${quoted(summary)}'`),
    ')',
    'if (( CURRENT == 2 )); then',
    '  _describe command commands',
    '  return',
    'fi',
    'case "$words[2]" in',
    ...commands.flatMap(caseOf),
    'esac',
    '',
  ].join('\n');
}

function caseOf(command: Command): readonly string[] {
  const choices = command.operands?.choices;
  const operand = choices === undefined ? "'*:file:_files'" : `'*:name:(${choices.join(' ')})'`;
  return [
    `  ${command.name})`,
    `    _arguments '--help[this help]' ${[...command.options.map(argumentOf), operand].join(' ')} ;;`,
  ];
}

function argumentOf({ name, value, choices, help, repeatable }: OptionSpec): string {
  const text = `--${name}[${quoted(help).replace(/[[\]:]/g, ' ')}]`;
  const star = repeatable === true ? '*' : '';
  if (value === undefined) return `'${star}${text}'`;
  const action = choices === undefined ? '_files' : `(${choices.join(' ')})`;
  return `'${star}${text}:${value.replace(/[:']/g, ' ')}:${action}'`;
}

function quoted(text: string): string {
  return text.replaceAll("'", "'\\''");
}
