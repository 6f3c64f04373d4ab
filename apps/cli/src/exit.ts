/** What the exit code of `ebb` tells a script. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  badInput: 3,
  cancelled: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An error that ends the command with its message and with the exit code. */
export function stop(why: Exclude<keyof typeof exitCodes, 'ok'>, message: string): Error {
  return new Error(message, { cause: { exitCode: exitCodes[why] } });
}

/** Whether the message was written for the person who typed the command, so that a stack would only be noise. */
export function isStop(error: unknown): error is Error & { readonly cause: { readonly exitCode: ExitCode } } {
  return (
    error instanceof Error &&
    typeof error.cause === 'object' &&
    error.cause !== null &&
    'exitCode' in error.cause
  );
}

/** The exit code an error asks for; a failure nobody foresaw is 1. */
export function exitCodeOf(error: unknown): ExitCode {
  return isStop(error) ? error.cause.exitCode : exitCodes.failed;
}
