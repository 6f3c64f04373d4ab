import type { Command } from '../command.ts';
import { writeOut } from '../write-out.ts';
import { namedDefinition } from './chosen.ts';
import { presets, titleOf } from './presets.ts';

/** `ebb definitions [NAME]`: the definitions there are, or one as JSON. */
export const definitionsCommand: Command = {
  name: 'definitions',
  summary: 'The published definitions, or one of them as JSON to read or to change',
  usage: '[NAME|FILE.json]',
  operands: { atMost: 1 },
  options: [],
  examples: [
    { what: 'All of them', line: 'ebb definitions' },
    { what: 'One, as a start for your own', line: 'ebb definitions muller-2023 > own.json' },
    { what: 'Whether your own holds', line: 'ebb definitions own.json' },
  ],
  run: async ({ operands: [name] }) => {
    if (name !== undefined) return writeOut(`${JSON.stringify(namedDefinition(name), undefined, 2)}\n`);
    const width = Math.max(...[...presets.keys()].map(({ length }) => length));
    for (const [id, of] of presets) await writeOut(`${id.padEnd(width)}  ${titleOf(of)}\n`);
  },
};
