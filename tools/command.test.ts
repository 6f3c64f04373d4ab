import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { run, runAll } from './command.ts';

const node = (program: string): readonly string[] => ['--eval', program];

test('a command gives its code and all it said', async () => {
  const { code, output } = await run({
    name: 'a',
    script: node('console.log(1); console.error(2); process.exit(3)'),
  });
  expect(code).toBe(3);
  expect(output.split('\n').sort()).toEqual(['', '1', '2']);
});

test('a command that is stuck fails and takes its own processes with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stuck-'));
  const beat = join(folder, 'beat');
  const inner = `for (;;) require('fs').appendFileSync(${JSON.stringify(beat)}, '.')`;
  const outer = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}]); for (;;);`;
  const { code, output } = await run({ name: 'a', script: node(outer), limitMinutes: 1 / 60 });
  expect(code).not.toBe(0);
  expect(output).toContain('Stopped after');
  const beats = statSync(beat).size;
  await setTimeout(100);
  expect(statSync(beat).size).toBe(beats);
  rmSync(folder, { recursive: true });
});

test('the Node of the project comes first for whatever a command starts', async () => {
  const program =
    "console.log(require('child_process').execFileSync('node', ['--version'], { encoding: 'utf8' }))";
  const { output } = await run({ name: 'a', script: node(program) });
  expect(output.trim()).toBe(process.version);
});

test('commands run so many at a time and all are told of', async () => {
  const told: string[] = [];
  const commands = ['a', 'b', 'c'].map((name) => ({ name, script: node('') }));
  const outcomes = await runAll(commands, 2, ({ name }) => told.push(name));
  expect(told.toSorted()).toEqual(['a', 'b', 'c']);
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
});
