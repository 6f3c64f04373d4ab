import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, root } from './command.ts';

const tsc = 'node_modules/typescript/bin/tsc';

/** What can be checked without running a test, slowest first. */
export function checks(): readonly Command[] {
  const commands: Command[] = [
    { name: 'types of packages', script: [tsc, '--project', 'packages'] },
    { name: 'types of tests and tools', script: [tsc, '--project', '.'] },
    {
      name: 'lint and format',
      script: [
        'node_modules/@biomejs/biome/bin/biome',
        'check',
        '--error-on-warnings',
        '--max-diagnostics=100',
      ],
    },
    {
      name: 'unused code',
      script: ['node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'],
    },
  ];
  if (existsSync(join(root, 'apps/journal/tsconfig.json'))) {
    commands.unshift({ name: 'types of the journal', script: ['tools/check-journal.ts'] });
  }
  return commands;
}
