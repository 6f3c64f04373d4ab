import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.ts';

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const text =
  /\.(?:ts|js|mjs|svelte|css|html|json|md|txt|sh|grit|svg|webmanifest|yml|yaml)$|^(?:\.ci\/run|LICENSE|\.npmrc|\.gitignore)$/;

/** Every text file that belongs to the project: all but what .gitignore names. */
export function readRepository(): readonly SourceFile[] {
  return readPaths(root, '')
    .filter((path) => text.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Every path of the project, read or not. */
export function readPaths(base: string, folder: string): readonly string[] {
  return readdirSync(join(base, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (isIgnored(path)) return [];
    return entry.isDirectory() ? readPaths(base, path) : [path];
  });
}

export function readManifests(files: readonly SourceFile[]): ReadonlyMap<string, Manifest> {
  return new Map(
    files
      .filter(({ path }) => /^(?:(?:packages|apps)\/[^/]+\/)?package\.json$/.test(path))
      .map(({ path, text }) => [path.replace(/\/?package\.json$/, ''), JSON.parse(text) as Manifest]),
  );
}

const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

function isIgnored(path: string): boolean {
  if (path === '.git') return true;
  return ignored.some((pattern) => {
    if (pattern.startsWith('*')) return path.endsWith(pattern.slice(1));
    const folder = pattern.replace(/\/$/, '');
    return path === folder || (!folder.includes('/') && path.endsWith(`/${folder}`));
  });
}
