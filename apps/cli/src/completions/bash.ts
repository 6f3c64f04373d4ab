import type { Command } from '../command.ts';

/** A script for bash: commands, options, the values an option has, else files. */
export function bashCompletions(commands: readonly Command[]): string {
  return [
    '_ebb() {',
    // The command line so far, in bash's own variables.
    '  local word="$2" before="$3" command',
    '  command="$(set -- $COMP_LINE; echo "$2")"',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W '${[...commands.map(({ name }) => name), '--help', '--version'].join(' ')}' -- "$word"))`,
    '    return',
    '  fi',
    '  case "$command $before" in',
    ...commands.flatMap(choicesOf),
    '  esac',
    '  case "$command" in',
    ...commands.map(wordsOf),
    '  esac',
    '  [ -n "$COMPREPLY" ] || COMPREPLY=($(compgen -f -- "$word"))',
    '}',
    'complete -o filenames -F _ebb ebb',
    '',
  ].join('\n');
}

function choicesOf({ name, options }: Command): readonly string[] {
  return options
    .filter(({ choices }) => choices !== undefined)
    .map(
      (option) =>
        `    '${name} --${option.name}') COMPREPLY=($(compgen -W '${(option.choices ?? []).join(' ')}' -- "$word")); return ;;`,
    );
}

function wordsOf({ name, options, operands }: Command): string {
  const words = [...options.map((option) => `--${option.name}`), '--help', ...(operands?.choices ?? [])];
  return `    ${name}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word")) ;;`;
}
