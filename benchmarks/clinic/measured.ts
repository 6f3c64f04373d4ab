import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { middle } from '../figures.ts';

/** What one run of a program took, from its start to its end: the start of Node is in it. */
export interface Measured {
  readonly wallSeconds: number;
  /** User and system time of all its threads. */
  readonly cpuSeconds: number;
  /** Most memory it held at once. */
  readonly peakBytes: number;
  readonly output: string;
}

/** A program of ours, and what Node is told before it; `ebb` tells it the same of itself. */
export interface Program {
  readonly file: string;
  readonly flags: readonly string[];
}

/** Runs a program of ours in a process of its own. */
export async function measured(program: Program, args: readonly string[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-benchmark-'));
  const file = join(folder, 'usage.json');
  try {
    const before = performance.now();
    const output = await outputOf(program, args, { ...process.env, BENCHMARK_USAGE: file });
    const wallSeconds = (performance.now() - before) / 1000;
    const usage = JSON.parse(readFileSync(file, 'utf8')) as Pick<Measured, 'cpuSeconds' | 'peakBytes'>;
    return { wallSeconds, ...usage, output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The medians of so many runs. */
export async function measuredTimes(
  times: number,
  program: Program,
  args: readonly string[],
): Promise<Measured> {
  const runs: Measured[] = [];
  for (let i = 0; i < times; i++) runs.push(await measured(program, args));
  return {
    wallSeconds: middle(runs.map((run) => run.wallSeconds)),
    cpuSeconds: middle(runs.map((run) => run.cpuSeconds)),
    peakBytes: middle(runs.map((run) => run.peakBytes)),
    output: runs[0]?.output ?? '',
  };
}

function outputOf(
  { file, flags }: Program,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const usage = fileURLToPath(new URL('usage.js', import.meta.url));
  const child = spawn(process.execPath, [...flags, usage, file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`Cannot measure ${file} ${args.join(' ')}: it ended with ${code}\n${errors}`));
    });
  });
}
