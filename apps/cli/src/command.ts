/** An option of a command. Without a `value` it is a switch. */
export interface OptionSpec {
  /** Without the dashes, as `definition`. */
  readonly name: string;
  /** How its value is written in the help, as `FILE`. */
  readonly value?: string;
  /** It may be given without a value too. */
  readonly valueOptional?: boolean;
  /** It may be given more than once. */
  readonly repeatable?: boolean;
  readonly help: string;
  /** The values there are, for completion and for the error when another is given. */
  readonly choices?: readonly string[];
}

export interface Example {
  readonly what: string;
  readonly line: string;
}

/** What was typed after the command's name, checked against its options. */
export interface Invocation {
  readonly operands: readonly string[];
  /** Every value an option was given, in order; a switch, or an option without its optional value, gives `''`. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** One command of `ebb`. `run` resolves when all is written; it throws what `stop` makes to end with another exit code. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** After `ebb NAME`, as `--visits FILE [options]`. */
  readonly usage: string;
  readonly operands?: { readonly atMost: number; readonly choices?: readonly string[] };
  readonly options: readonly OptionSpec[];
  readonly examples: readonly Example[];
  /** More to read below the options. */
  readonly notes?: string;
  readonly run: (invocation: Invocation) => Promise<void>;
}

/** The last value given to an option, as most programs read a repeated option. */
export function optionOf(invocation: Invocation, name: string): string | undefined {
  return invocation.options.get(name)?.at(-1);
}

export function optionsOf(invocation: Invocation, name: string): readonly string[] {
  return invocation.options.get(name) ?? [];
}

export function hasOption(invocation: Invocation, name: string): boolean {
  return invocation.options.has(name);
}
