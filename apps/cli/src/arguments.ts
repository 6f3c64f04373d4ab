import type { Command, Invocation, OptionSpec } from './command.ts';
import { stop } from './exit.ts';
import { suggest } from './suggest.ts';

type Typed = Pick<Invocation, 'operands' | 'options'>;

/** What was typed, read by the command's options; an unknown option, a missing or a wrong value ends with exit code 2. */
export function readArguments(command: Command, words: readonly string[]): Typed {
  const operands: string[] = [];
  const options = new Map<string, readonly string[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      operands.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith('--')) {
      operands.push(operandOf(command, word));
      continue;
    }
    const { spec, value, usesNext } = readOption(command, word, words[at + 1]);
    if (usesNext) at++;
    const before = options.get(spec.name);
    if (before !== undefined && spec.repeatable !== true)
      throw usage(command, `--${spec.name} is given twice`);
    options.set(spec.name, [...(before ?? []), value]);
  }
  checkOperands(command, operands);
  return { operands, options };
}

function operandOf(command: Command, word: string): string {
  if (word.startsWith('-') && word !== '-')
    throw usage(command, `Unknown option ${word}${optionLike(command, word)}`);
  return word;
}

function readOption(
  command: Command,
  word: string,
  next: string | undefined,
): { readonly spec: OptionSpec; readonly value: string; readonly usesNext: boolean } {
  const [, name = '', joined] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  const spec = command.options.find((option) => option.name === name);
  if (spec === undefined) throw usage(command, `Unknown option --${name}${optionLike(command, name)}`);
  if (spec.value === undefined) {
    if (joined !== undefined) throw usage(command, `--${name} takes no value`);
    return { spec, value: '', usesNext: false };
  }
  if (joined !== undefined) return { spec, value: checked(command, spec, joined), usesNext: false };
  if (next !== undefined && !next.startsWith('--')) {
    return { spec, value: checked(command, spec, next), usesNext: true };
  }
  if (spec.valueOptional === true) return { spec, value: '', usesNext: false };
  throw usage(command, `--${name} needs a value: --${name} ${spec.value}`);
}

function checked(command: Command, { name, choices }: OptionSpec, value: string): string {
  if (choices === undefined || choices.includes(value)) return value;
  throw usage(
    command,
    `--${name} cannot be ${value}: wanted ${choices.join(', ')}${didYouMean(value, choices)}`,
  );
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const { atMost, choices } = command.operands ?? { atMost: 0 };
  const extra = operands[atMost];
  if (extra !== undefined) throw usage(command, `Unexpected ${extra}`);
  const first = operands[0];
  if (choices === undefined || first === undefined || choices.includes(first)) return;
  throw usage(command, `Unknown ${first}: wanted ${choices.join(', ')}${didYouMean(first, choices)}`);
}

function optionLike(command: Command, word: string): string {
  const names = command.options.map(({ name }) => name);
  const name = suggest(word.replace(/^-+/, ''), [...names, 'help']);
  return name === undefined ? '' : `; did you mean --${name}?`;
}

/** `; did you mean X?`, or nothing where no word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = suggest(word, known);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

function usage(command: Command, problem: string): Error {
  return stop('usage', `${problem}\nSee ebb ${command.name} --help`);
}
