import type { Command, OptionSpec } from '../command.ts';

/** A script for fish. */
export function fishCompletions(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return [
    ...commands.map(
      ({ name, summary }) =>
        `complete -c ebb -f -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d '${quoted(summary)}'`,
    ),
    ...commands.flatMap((command) => command.options.map((option) => lineOf(command, option))),
    ...commands.flatMap(({ name, operands }) =>
      operands?.choices === undefined
        ? []
        : [`complete -c ebb -f -n '__fish_seen_subcommand_from ${name}' -a '${operands.choices.join(' ')}'`],
    ),
    '',
  ].join('\n');
}

function lineOf(command: Command, { name, value, choices, help }: OptionSpec): string {
  const needs = value === undefined ? '' : ' -r';
  const words = choices === undefined ? '' : ` -f -a '${choices.join(' ')}'`;
  return `complete -c ebb -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${needs}${words} -d '${quoted(help)}'`;
}

function quoted(text: string): string {
  return text.replaceAll("'", "\\'");
}
