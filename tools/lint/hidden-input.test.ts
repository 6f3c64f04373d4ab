import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../command.ts';

const hidden = [
  'Date.now()',
  'Date.now',
  `Date['now']()`,
  'new Date()',
  'new Date',
  'Date()',
  'Math.random()',
  '[1, 2].map(Math.random)',
  `Math['random']()`,
  'performance.now()',
  'crypto.getRandomValues(new Uint8Array(4))',
  'crypto.randomUUID()',
  '(() => { const clock = Date; return clock; })()',
  '(() => { const { random } = Math; return random; })()',
];
const open = [
  'new Date(0)',
  'Date.UTC(2024, 1, 29)',
  'Math.max(1, 2)',
  '(now: number, random: () => number) => now + random()',
  '({ now: 3 }).now',
];

const globals = [
  'console.log(1)',
  'process.cwd()',
  'document.title',
  'fetch("a")',
  'setTimeout(() => {}, 1)',
];

let folder = '';
let rulesByPath: ReadonlyMap<string, readonly string[]> = new Map();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  mkdirSync(join(folder, 'packages/sample/src'), { recursive: true });
  mkdirSync(join(folder, 'apps/sample/src'), { recursive: true });
  for (const name of ['biome.json', '.gitignore']) copyFileSync(join(root, name), join(folder, name));
  cpSync(join(root, 'tools/lint'), join(folder, 'tools/lint'), { recursive: true });
  for (const [path, text] of samples()) writeFileSync(join(folder, path), text);
  rulesByPath = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(hidden.map((expression, index) => [expression, index] as const))(
  'a package must not read %s',
  (_, index) => {
    expect(rulesByPath.get(`packages/sample/src/hidden-${index}.ts`)).toContain('plugin');
  },
);

test.each(open.map((expression, index) => [expression, index] as const))(
  'a package may write %s',
  (_, index) => {
    expect(rulesByPath.get(`packages/sample/src/open-${index}.ts`) ?? []).not.toContain('plugin');
  },
);

test('a test and an app may read the clock', () => {
  expect(rulesByPath.get('packages/sample/src/clock.test.ts') ?? []).not.toContain('plugin');
  expect(rulesByPath.get('apps/sample/src/clock.ts') ?? []).not.toContain('plugin');
});

test.each(globals)('a package must not reach for %s', (expression) => {
  expect(rulesByPath.get(pathOfGlobal(expression))?.join()).toMatch(/noRestrictedGlobals|noConsole/);
});

function samples(): readonly (readonly [string, string])[] {
  return [
    ...hidden.map(
      (expression, index) => [`packages/sample/src/hidden-${index}.ts`, asModule(expression)] as const,
    ),
    ...open.map(
      (expression, index) => [`packages/sample/src/open-${index}.ts`, asModule(expression)] as const,
    ),
    ...globals.map((expression) => [pathOfGlobal(expression), asModule(expression)] as const),
    ['packages/sample/src/clock.test.ts', asModule('Date.now()')],
    ['apps/sample/src/clock.ts', asModule('Date.now()')],
  ];
}

function asModule(expression: string): string {
  return `export const value = ${expression};\n`;
}

function pathOfGlobal(expression: string): string {
  return `packages/sample/src/global-${/^\w+/.exec(expression)}.ts`;
}

function lint(): ReadonlyMap<string, readonly string[]> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=500'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly {
      readonly category: string;
      readonly location: { readonly path: string };
    }[];
  };
  const byPath = Map.groupBy(diagnostics, ({ location }) => location.path);
  return new Map([...byPath].map(([path, found]) => [path, found.map(({ category }) => category)]));
}
