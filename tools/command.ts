import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a slash at its end. */
export const root: string = fileURLToPath(new URL('../', import.meta.url));

/** Far beyond what any step takes on a slow machine: what is still running then is stuck, and must fail, not wait. */
const limitMinutes = 10;

export interface Command {
  readonly name: string;
  /** The script to run and its arguments. */
  readonly script: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly limitMinutes?: number;
}

export interface Outcome {
  readonly name: string;
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

/** Runs one command with the Node that runs this file, and keeps what it says. */
export function run(command: Command): Promise<Outcome> {
  const began = performance.now();
  const minutes = command.limitMinutes ?? limitMinutes;
  return new Promise((resolve) => {
    // A group of its own, so that a worker stuck in a loop ends with the runner that started it.
    const child = spawn(process.execPath, [...command.script], {
      cwd: join(root, command.folder ?? '.'),
      env: {
        ...process.env,
        PATH: withThisNode(process.env['PATH']),
        FORCE_COLOR: '0',
        ...command.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const endGroup = (): void => endGroupOf(child.pid);
    const tooLong = setTimeout(() => {
      chunks.push(Buffer.from(`\nStopped after ${minutes} minutes\n`));
      endGroup();
    }, minutes * 60_000);
    process.once('exit', endGroup);
    const end = (code: number): void => {
      clearTimeout(tooLong);
      process.off('exit', endGroup);
      resolve({
        name: command.name,
        code,
        output: Buffer.concat(chunks).toString('utf8'),
        seconds: (performance.now() - began) / 1000,
      });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs commands, so many at a time, and calls back as each ends. */
export async function runAll(
  commands: readonly Command[],
  atOnce: number,
  ended: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const waiting = [...commands];
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const outcome = await run(next);
      outcomes.push(outcome);
      ended(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

function endGroupOf(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
}

/** A system whose own Node is older still starts this one from scripts that only say `node`. */
function withThisNode(path: string | undefined): string {
  return [join(root, 'node_modules/.bin'), dirname(process.execPath), path].filter(Boolean).join(':');
}
