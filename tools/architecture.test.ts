import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  badImports,
  badManifests,
  crossedFeatures,
  crossedRooms,
  importCycles,
  strayReExports,
  unknownWorkspaces,
} from './boundaries.ts';
import { root } from './command.ts';
import { allowedByFolder } from './dependency-table.ts';
import { doubledNames, junkNames, mocksPerTest, nestedSources, rootDocuments, strayText } from './names.ts';
import { type Manifest, readManifests, readPaths, readRepository, type SourceFile } from './repository.ts';

const files = readRepository();
const paths = readPaths(root, '');
const manifests = readManifests(files);

const none: readonly string[] = [];
const file = (path: string, text = ''): SourceFile => ({ path, text });
const manifest = (name: string, dependencies: Record<string, string> = {}): Manifest => ({
  name,
  private: true,
  type: 'module',
  exports: './src/index.ts',
  dependencies,
});
const sample: ReadonlyMap<string, Manifest> = new Map([
  ['', { name: 'ebb', devDependencies: { vitest: '1.0.0' } }],
  ['packages/course', manifest('@ebb/course', { '@ebb/stats': '0.1.0' })],
  ['packages/stats', manifest('@ebb/stats')],
  ['packages/record', manifest('@ebb/record', { '@ebb/course': '0.1.0', saxes: '6.0.0' })],
  [
    'apps/journal',
    { ...manifest('@ebb/journal', { '@ebb/course': '0.1.0' }), devDependencies: { svelte: '5.0.0' } },
  ],
]);
const importing = (path: string, ...specifiers: readonly string[]): SourceFile =>
  file(path, specifiers.map((specifier) => `import { a } from '${specifier}';`).join('\n'));

describe('the repository is read', () => {
  test('with its packages, its journal and its documents', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'packages/course/src/day.ts',
        'package.json',
        'docs/ARCHITECTURE.md',
        '.gitignore',
      ]),
    );
    expect([...manifests.keys()]).toEqual(expect.arrayContaining(['', 'packages/course', 'apps/journal']));
  });

  test('without what is installed or built', () => {
    expect(paths.filter((path) => /node_modules|\.svelte-kit|\/build\//.test(path))).toEqual(none);
  });
});

describe('the dependency table', () => {
  test('has no circle', () => {
    const visit = (folder: string, trail: readonly string[]): void => {
      expect(trail, `${folder} depends on itself`).not.toContain(folder);
      for (const name of allowedByFolder.get(folder) ?? []) visit(`packages/${name}`, [...trail, folder]);
    };
    for (const folder of allowedByFolder.keys()) visit(folder, []);
  });

  test('knows every package and app', () => {
    expect(unknownWorkspaces(manifests)).toEqual(none);
    expect(unknownWorkspaces(new Map([['packages/analytics', manifest('@ebb/analytics')]]))).toEqual([
      'packages/analytics',
    ]);
  });

  test('allows every declared dependency', () => {
    expect(badManifests(manifests)).toEqual(none);
    expect(badManifests(sample)).toEqual(none);
    expect(
      badManifests(new Map([['packages/stats', manifest('@ebb/stats', { '@ebb/course': '0.1.0' })]])),
    ).toEqual(['packages/stats must not depend on @ebb/course']);
    expect(badManifests(new Map([['packages/vault', manifest('@ebb/safe')]]))).toEqual([
      'packages/vault is named @ebb/safe',
    ]);
    const open = {
      ...manifest('@ebb/vault'),
      exports: { '.': './src/index.ts', './keys': './src/keys.ts' },
      private: false,
    };
    expect(badManifests(new Map([['packages/vault', open]]))).toEqual([
      'packages/vault must be a private module',
      'packages/vault must export ./src/index.ts and nothing else',
    ]);
  });

  test('allows every import', () => {
    expect(badImports(files, manifests)).toEqual(none);
  });

  test('allows what it should', () => {
    const good = [
      importing('packages/course/src/episode.ts', './day.ts', '@ebb/stats'),
      importing('packages/course/src/episode.test.ts', './episode.ts', 'vitest', 'node:fs'),
      importing('packages/record/src/apple.ts', 'saxes', '@ebb/course'),
      importing(
        'apps/journal/src/routes/course/+page.svelte.ts',
        'svelte/store',
        '$app/state',
        '@ebb/course',
      ),
      importing('apps/journal/serve.ts', 'node:http'),
      importing('apps/cli/src/main.ts', 'node:fs'),
    ];
    expect(badImports(good, sample)).toEqual(none);
  });

  test.each([
    ['packages/stats/src/a.ts', '@ebb/course', '@ebb/course is not in the table'],
    ['packages/course/src/a.ts', '@ebb/record', '@ebb/record is not in the table'],
    ['packages/course/src/a.test.ts', '@ebb/simulate', '@ebb/simulate is not in the table'],
    [
      'packages/course/src/a.ts',
      '@ebb/stats/src/quantile.ts',
      '@ebb/stats/src/quantile.ts reaches into @ebb/stats',
    ],
    [
      'packages/course/src/a.ts',
      '../../stats/src/quantile.ts',
      '../../stats/src/quantile.ts leaves packages/course',
    ],
    ['packages/course/src/a.ts', 'lodash', 'lodash is not declared in package.json'],
    ['packages/course/src/a.ts', 'vitest', 'vitest is not declared in package.json'],
    ['packages/course/src/a.ts', 'node:fs', 'node:fs belongs to Node'],
    ['packages/course/src/a.ts', '$app/state', '$app/state belongs to an app'],
    ['apps/journal/src/a.ts', 'node:fs', 'node:fs belongs to Node'],
    ['apps/journal/src/a.ts', '@ebb/record', '@ebb/record is not declared in package.json'],
    ['apps/journal/src/a.ts', '@ebb/cli', '@ebb/cli is not in the table'],
  ])('refuses %s importing %s', (path, specifier, problem) => {
    const folder = path.split('/').slice(0, 2).join('/');
    expect(badImports([importing(path, specifier)], sample)).toEqual([`${path} (${folder}): ${problem}`]);
  });

  test('sees every way to import', () => {
    const problem = 'packages/stats/src/a.ts (packages/stats): @ebb/course is not in the table';
    const ways = [
      `import type { Day } from '@ebb/course';`,
      `export { day } from '@ebb/course';`,
      `const course = await import('@ebb/course');`,
      `type Day = import('@ebb/course').Day;`,
      `import '@ebb/course';`,
    ];
    expect(ways.map((text) => badImports([file('packages/stats/src/a.ts', text)], sample))).toEqual(
      ways.map(() => [problem]),
    );
    const component = `<p>import x from 'nowhere'</p><script lang="ts">import { a } from '@ebb/cli';</script>`;
    expect(badImports([file('apps/journal/src/ui/A.svelte', component)], sample)).toEqual([
      'apps/journal/src/ui/A.svelte (apps/journal): @ebb/cli is not in the table',
    ]);
    const worker = `new Worker(new URL('../../../packages/record/src/work.ts', import.meta.url))`;
    expect(badImports([file('apps/journal/src/a.ts', worker)], sample)).toHaveLength(1);
  });
});

describe('files', () => {
  test('import each other without a circle', () => {
    expect(importCycles(files)).toEqual(none);
    const circle = [
      importing('packages/course/src/a.ts', './b.ts'),
      importing('packages/course/src/b.ts', './c.ts'),
      importing('packages/course/src/c.ts', './a.ts'),
    ];
    expect(importCycles(circle)).toEqual([
      'packages/course/src/a.ts > packages/course/src/b.ts > packages/course/src/c.ts > packages/course/src/a.ts',
    ]);
  });

  test('pass nothing on, save index.ts', () => {
    expect(strayReExports(files)).toEqual(none);
    expect(strayReExports([file('packages/course/src/index.ts', `export * from './day.ts';`)])).toEqual(none);
    expect(
      strayReExports([file('packages/course/src/a.ts', `export type { Day } from './day.ts';`)]),
    ).toEqual(['packages/course/src/a.ts passes on ./day.ts']);
    const inTwoSteps = `import { day } from './day.ts';\nconst own = 1;\nexport { day as today, own };`;
    expect(strayReExports([file('apps/journal/src/a.ts', inTwoSteps)])).toEqual([
      'apps/journal/src/a.ts passes on day',
    ]);
  });

  test('are named after something', () => {
    expect(junkNames(paths)).toEqual(none);
    const junk = [
      'packages/course/src/utils.ts',
      'apps/journal/src/shared/day.ts',
      'packages/core/src/day.ts',
    ];
    expect(junkNames([...junk, 'packages/course/src/core-symptom.ts'])).toEqual(junk);
  });

  test('bear one name in one package only', () => {
    expect(doubledNames(paths)).toEqual(none);
    const same = ['packages/course/src/day.ts', 'packages/record/src/day.ts'];
    expect(doubledNames([...same, 'packages/course/src/index.ts', 'packages/record/src/index.ts'])).toEqual([
      same.join(' and '),
    ]);
  });

  test('of a package lie flat in src or in a room of it', () => {
    expect(nestedSources(paths)).toEqual(none);
    const nested = ['packages/course/src/episodes/day.ts', 'packages/course/src/diary/old/day.ts'];
    expect(nestedSources([...nested, 'packages/course/src/diary/ms.ts'])).toEqual(nested);
  });

  test('of one room import no other room, save as the table says', () => {
    expect(crossedRooms(files)).toEqual(none);
    const good = [
      importing('packages/course/src/peers/a.ts', '../clinic/b.ts', '../day.ts'),
      importing('packages/course/src/index.ts', './diary/course.ts'),
    ];
    expect(crossedRooms(good)).toEqual(none);
    expect(crossedRooms([importing('packages/course/src/clinic/a.ts', '../diary/b.ts')])).toEqual([
      'packages/course/src/clinic/a.ts must not import packages/course/src/diary/b.ts',
    ]);
  });

  test('name no path of one machine, no registry, no emoji and no unfinished work', () => {
    expect(strayText(files)).toEqual(none);
    const bad = [
      `const data = '${['', 'work', 'main', 'data'].join('/')}';`,
      `"resolved": "https://${'registry'}.example.org/a.tgz"`,
      `Well done \u{1F389}`,
      `// ${'TO'}DO: later`,
      `// ${'Story'} 4`,
    ];
    expect(strayText(bad.map((text, index) => file(`a${index}.ts`, text)))).toHaveLength(bad.length);
    const good = `const url = '/welcome/'; // 5 > 4, 37 °C, → and ✓ and https://example.org/registry/`;
    expect(strayText([file('a.ts', good)])).toEqual(none);
  });
});

test('features of the journal do not import each other', () => {
  expect(crossedFeatures(files)).toEqual(none);
  const page = 'apps/journal/src/routes/course/+page.svelte';
  const script = (specifier: string): SourceFile =>
    file(page, `<script>import { a } from '${specifier}';</script>`);
  const allowed = ['./state.ts', '../../ui/Button.svelte', '../../charts/strip.ts', '../../journal/log.ts'];
  expect(crossedFeatures(allowed.map(script))).toEqual(none);
  const crossing = ['../helper/walk.ts', '../+layout.ts', '../../analytics/draft.ts'];
  expect(crossedFeatures(crossing.map(script))).toHaveLength(crossing.length);
  expect(crossedFeatures([importing('apps/journal/src/ui/a.ts', '../routes/course/state.ts')])).toEqual([
    'apps/journal/src/ui/a.ts must not import apps/journal/src/routes/course/state.ts',
  ]);
  expect(
    crossedFeatures([importing('apps/journal/src/charts/a.ts', '../journal/log.ts', './day-scale.ts')]),
  ).toEqual(['apps/journal/src/charts/a.ts must not import apps/journal/src/journal/log.ts']);
});

test('the root holds at most six documents', () => {
  expect(rootDocuments(paths).length).toBeLessThanOrEqual(6);
  expect(rootDocuments(['README.md', 'docs/FORMAT.md', 'STATUS.md'])).toEqual(['README.md', 'STATUS.md']);
});

test('tests hold at most one mock in ten', () => {
  expect(mocksPerTest(files)).toBeLessThanOrEqual(0.1);
  const half = `test('a', () => {\n  const spy = vi.${'fn'}();\n});\ntest('b', () => {});\n`;
  expect(mocksPerTest([file('a.test.ts', half)])).toBe(0.5);
});

test('packages are compiled without the browser and without Node', () => {
  const listed = execFileSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--project', 'packages', '--listFilesOnly'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(listed).toContain('packages/course/src/day.ts');
  expect(listed.split('\n').filter((path) => /@types\/node\/|lib\.(?:dom|webworker)/.test(path))).toEqual(
    none,
  );
});
