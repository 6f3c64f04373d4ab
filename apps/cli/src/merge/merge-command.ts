import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { optionOf } from '../command.ts';
import { stop } from '../exit.ts';
import { openOutFolder } from '../output/out-folder.ts';
import { mergeCounts } from './merge-counts.ts';
import { mergeById, mergeProblems } from './merge-lines.ts';

/** `ebb merge DIR...`: the answers of shards as one. */
export const mergeCommand: Command = {
  name: 'merge',
  summary: 'The answers of shards as one, byte for byte those of a run without shards',
  usage: 'DIR... --out DIR',
  operands: { atMost: Number.POSITIVE_INFINITY },
  options: [{ name: 'out', value: 'DIR', help: 'Folder for the merged answers' }],
  notes:
    'Merges what `ebb course --shard I/N --out DIR` has written as CSV: events, patients, counts, problems and traces.',
  examples: [
    {
      what: 'Two halves, on two machines or one after the other',
      line: 'ebb course --visits v.csv --relapses r.csv --shard 1/2 --out part-1',
    },
    { what: 'Their whole', line: 'ebb merge part-1 part-2 --out answers' },
  ],
  run: async (invocation) => {
    const out = optionOf(invocation, 'out');
    const { operands, signal } = invocation;
    if (out === undefined || operands.length === 0)
      throw stop('usage', 'Which folders, and where to? ebb merge DIR... --out DIR');
    await using folder = await openOutFolder(out);
    for (const [name, merge] of merges) {
      const paths = filesOf(operands, name);
      if (paths.length === 0) continue;
      const file = await folder.create(name);
      for await (const text of merge(paths)) {
        signal.throwIfAborted();
        await file.write(text);
      }
    }
    await folder.keep();
  },
};

const merges: readonly (readonly [string, (paths: readonly string[]) => AsyncIterable<string>])[] = [
  ['events.csv', mergeById],
  ['patients.csv', mergeById],
  ['traces.jsonl', mergeById],
  ['counts.csv', mergeCounts],
  ['problems.csv', mergeProblems],
];

/** The file of each folder; a file that only some have is an answer that only some gave. */
function filesOf(folders: readonly string[], name: string): readonly string[] {
  const paths = folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
  const isNeeded = name === 'events.csv' || name === 'counts.csv';
  if (paths.length === folders.length || (paths.length === 0 && !isNeeded)) return paths;
  const without = folders.find((folder) => !existsSync(join(folder, name)));
  throw stop('badInput', `There is no ${name} in ${without}; it must be written by ebb course --out as CSV`);
}
