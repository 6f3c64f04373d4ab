import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, root } from './command.ts';

/** What has not changed since the last time is not looked at again. */
function types(project: string, name: string): Command {
  const kept = `node_modules/.cache/ebb/${project === '.' ? 'all' : project}.tsbuildinfo`;
  return {
    name,
    script: [
      'node_modules/typescript/bin/tsc',
      '--project',
      project,
      '--incremental',
      '--tsBuildInfoFile',
      kept,
    ],
  };
}

/** What can be checked without running a test, slowest first. */
export function checks(): readonly Command[] {
  const commands: Command[] = [
    types('packages', 'types of packages'),
    types('.', 'types of tests and tools'),
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
