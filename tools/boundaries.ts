import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { allowedByFolder, journalParts, packageRooms, runInNode } from './dependency-table.ts';
import { importsOf, isRelative, packageOf, reExportsOf, resolveImport } from './imports.ts';
import type { Manifest, SourceFile } from './repository.ts';

type Manifests = ReadonlyMap<string, Manifest>;

const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const isCode = /\.(?:ts|svelte)$/;
const isTest = /\.(?:test|bench|e2e)\.ts$/;

/** Packages and apps that the table does not know. */
export function unknownWorkspaces(manifests: Manifests): readonly string[] {
  return [...manifests.keys()].filter((folder) => folder !== '' && !allowedByFolder.has(folder));
}

/** Manifests that declare one of ours the table does not allow, or open more than their root. */
export function badManifests(manifests: Manifests): readonly string[] {
  return [...manifests].flatMap(([folder, manifest]) => {
    if (folder === '') return [];
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const problems = declared
      .filter((name) => isOurs(name) && !isAllowed(folder, name))
      .map((name) => `${folder} must not depend on ${name}`);
    if (manifest.name !== `@ebb/${posix.basename(folder)}`)
      problems.push(`${folder} is named ${manifest.name}`);
    if (manifest.private !== true || manifest.type !== 'module')
      problems.push(`${folder} must be a private module`);
    if (folder.startsWith('packages/') && manifest.exports !== './src/index.ts') {
      problems.push(`${folder} must export ./src/index.ts and nothing else`);
    }
    return problems;
  });
}

/** Imports that cross a line of the table, are not declared, reach into another package, or leave their own. */
export function badImports(files: readonly SourceFile[], manifests: Manifests): readonly string[] {
  return files.filter(isOfWorkspace).flatMap((file) => {
    const folder = folderOf(file.path);
    return importsOf(file).flatMap((specifier) => {
      const problem = isRelative(specifier)
        ? badRelative(file.path, specifier)
        : badBare(file.path, specifier, manifests);
      return problem === undefined ? [] : [`${file.path} (${folder}): ${problem}`];
    });
  });
}

function badRelative(path: string, specifier: string): string | undefined {
  const folder = folderOf(path);
  const target = resolveImport(path, specifier);
  if (!target.startsWith(`${folder}/`)) return `${specifier} leaves ${folder}`;
  return undefined;
}

function badBare(path: string, specifier: string, manifests: Manifests): string | undefined {
  const folder = folderOf(path);
  const name = packageOf(specifier);
  if (name === '$app' || specifier === '$service-worker') {
    return folder.startsWith('apps/') ? undefined : `${specifier} belongs to an app`;
  }
  if (builtins.has(specifier)) {
    return isTest.test(path) || !path.startsWith(`${folder}/src/`) || runInNode.has(folder)
      ? undefined
      : `${specifier} belongs to Node`;
  }
  if (isOurs(name) && specifier !== name) return `${specifier} reaches into ${name}`;
  if (isOurs(name) && !isAllowed(folder, name)) return `${name} is not in the table`;
  return declaredFor(path, manifests).has(name) ? undefined : `${name} is not declared in package.json`;
}

/** Shipped code of a package lives on its dependencies; an app is bundled, and tests use the root's tools too. */
function declaredFor(path: string, manifests: Manifests): ReadonlySet<string> {
  const folder = folderOf(path);
  const own = manifests.get(folder);
  const isShipped = path.startsWith(`${folder}/src/`) && !isTest.test(path);
  const ofTests = isShipped ? {} : manifests.get('')?.devDependencies;
  const ofBuild = isShipped && folder.startsWith('packages/') ? {} : own?.devDependencies;
  return new Set(Object.keys({ ...own?.dependencies, ...ofBuild, ...ofTests }));
}

/** Circles of files that import each other, each named once. */
export function importCycles(files: readonly SourceFile[]): readonly string[] {
  const importedByPath = new Map(
    files.filter(isOfWorkspace).map((file) => [file.path, relativeImports(file)]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' > '));
    if (at >= 0 || done.has(path)) return;
    for (const next of importedByPath.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of importedByPath.keys()) visit(path, []);
  return cycles;
}

function relativeImports(file: SourceFile): readonly string[] {
  return importsOf(file)
    .filter(isRelative)
    .map((specifier) => resolveImport(file.path, specifier));
}

/** Files other than an `index.ts` that pass on what another file exports. */
export function strayReExports(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(
      (file) => isOfWorkspace(file) && file.path.endsWith('.ts') && !/\/src\/index\.ts$/.test(file.path),
    )
    .flatMap((file) => reExportsOf(file).map((name) => `${file.path} passes on ${name}`));
}

/** Features of the journal that import one another, and parts that import a feature or a part not theirs to import. */
export function crossedFeatures(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => isCode.test(path) && placeOf(path) !== undefined)
    .flatMap((file) =>
      relativeImports(file)
        .filter((target) => !mayImport(placeOf(file.path), placeOf(target)))
        .map((target) => `${file.path} must not import ${target}`),
    );
}

/** A feature, as `routes/course`, or a part, as `charts`; the layout and the app's own files are neither. */
function placeOf(path: string): string | undefined {
  return /^apps\/journal\/src\/(routes\/[^/]+|(?!routes\/)[^/]+)\//.exec(path)?.[1];
}

function mayImport(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || from === to) return true;
  if (to === undefined) return false;
  const parts = from.startsWith('routes/') ? Object.keys(journalParts) : (journalParts[from] ?? []);
  return parts.includes(to);
}

/** Files of one room of a package that import a room the table does not give them. */
export function crossedRooms(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const from = roomOf(file.path);
    return relativeImports(file)
      .filter((target) => !roomMayImport(from, roomOf(target)))
      .map((target) => `${file.path} must not import ${target}`);
  });
}

interface Room {
  readonly name: string;
  readonly room: string;
}

function roomOf(path: string): Room | undefined {
  const [, name, room] = /^packages\/([^/]+)\/src\/([^/]+)\/[^/]+\.ts$/.exec(path) ?? [];
  return name === undefined || room === undefined ? undefined : { name, room };
}

/** What belongs to all rooms leans on none of them; index.ts stands in no room and opens them all. */
function roomMayImport(from: Room | undefined, to: Room | undefined): boolean {
  if (from === undefined || to === undefined || from.room === to.room) return true;
  return packageRooms[from.name]?.[from.room]?.includes(to.room) ?? false;
}

function isOfWorkspace({ path }: SourceFile): boolean {
  return isCode.test(path) && /^(?:packages|apps)\/[^/]+\//.test(path);
}

function folderOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function isOurs(name: string): boolean {
  return name.startsWith('@ebb/');
}

function isAllowed(folder: string, name: string): boolean {
  return allowedByFolder.get(folder)?.includes(name.slice('@ebb/'.length)) ?? false;
}
