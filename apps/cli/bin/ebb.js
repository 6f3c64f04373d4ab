#!/usr/bin/env node
// Plain JavaScript that an older Node can read: the program itself is TypeScript and runs on the Node 24 that npm installed.
import { spawn } from 'node:child_process';
import * as module from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

const needed = 24;

/**
 * For one long run over many people. Room for what is made and thrown away, in MB: left alone it grows to a hundred. Tidying up and compiling
 * are done where they are asked for: other threads would race the work, and a registry of 100,000 takes a third more of the processor.
 */
const flags = ['--max-semi-space-size=12', '--single-threaded-gc', '--no-concurrent-recompilation'];

if (Number.parseInt(process.versions.node, 10) < needed) runWithNeededNode();
else {
  runWithFlags();
  await runHere();
}

/** The same process once more with the flags, where the system can do that; without them it runs all the same. */
function runWithFlags() {
  if (process.platform === 'win32' || flags.every((flag) => process.execArgv.includes(flag))) return;
  const started = [
    process.execPath,
    ...process.execArgv,
    ...flags,
    import.meta.filename,
    ...process.argv.slice(2),
  ];
  process.execve?.(process.execPath, started);
}

/** What was compiled is kept: half a second less at every start, and 30 MB of memory that the compiler takes. */
async function runHere() {
  module.enableCompileCache();
  await import('../src/main.ts');
}

function runWithNeededNode() {
  const installed = dirname(module.createRequire(import.meta.url).resolve('node/package.json'));
  const node = join(installed, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(node, [...flags, import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; anything else sends it here only. The child decides what it means.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', ({ message }) => {
    process.stderr.write(`Cannot start ebb with ${node}: ${message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 128 + constants.signals[signal];
  });
}
