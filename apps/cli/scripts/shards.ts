import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

/** A registry as partitioned Parquet, answered by so many processes and by one: `shards.ts FOLDER N`. The bytes must be the same. */
const [folder = 'cases/golden/registry', processes = '4'] = process.argv.slice(2);
const count = Number(processes);
const launcher = fileURLToPath(new URL('../bin/ebb.js', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'ebb-shards-'));

try {
  const tables = await partitioned();
  const parts = Array.from({ length: count }, (_, at) => join(scratch, `part-${at + 1}`));
  const shards = await timed(() =>
    Promise.all(
      parts.map((out, at) =>
        ebb(['course', ...tables, '--workers', '1', '--shard', `${at + 1}/${count}`, '--out', out]),
      ),
    ),
  );
  const merging = await timed(() => ebb(['merge', ...parts, '--out', join(scratch, 'merged')]));
  const whole = await timed(() => ebb(['course', ...tables, '--out', join(scratch, 'whole')]));
  const unlike = differing(join(scratch, 'merged'), join(scratch, 'whole'));
  process.stdout.write(
    `${count} processes ${shards} s, merging ${merging} s, one process ${whole} s: ${unlike.length === 0 ? 'the same bytes' : `${unlike.join(', ')} differ`}\n`,
  );
  process.exitCode = unlike.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Both tables in four files each, as a registry of several centres would have them. */
async function partitioned(): Promise<readonly string[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  for (const table of ['visits', 'relapses']) {
    mkdirSync(join(scratch, table));
    for (const centre of [0, 1, 2, 3]) {
      await connection.run(
        `COPY (FROM read_csv('${join(folder, `${table}.csv`)}') WHERE hash(id) % 4 = ${centre})
         TO '${join(scratch, table, `centre-${centre}.parquet`)}' (FORMAT parquet)`,
      );
    }
  }
  return ['--visits', join(scratch, 'visits'), '--relapses', join(scratch, 'relapses')];
}

function ebb(words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`ebb ${words.join(' ')} ended with ${code}\n${said}`)),
    );
  });
}

async function timed(work: () => Promise<unknown>): Promise<string> {
  const began = performance.now();
  await work();
  return ((performance.now() - began) / 1000).toFixed(1);
}

function differing(one: string, other: string): readonly string[] {
  const names = new Set([...readdirSync(one), ...readdirSync(other)]);
  return [...names].filter((name) => !readFileSync(join(one, name)).equals(readFileSync(join(other, name))));
}
