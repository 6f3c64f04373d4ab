import { posix } from 'node:path';
import { packageRooms } from './dependency-table.ts';
import type { SourceFile } from './repository.ts';

const junkDrawers = new Set(['utils', 'util', 'common', 'shared', 'core', 'helpers', 'types', 'misc']);

/** Folders and files named after nothing in particular, where everything ends up. */
export function junkNames(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path.split('/').some((part) => junkDrawers.has(part.replace(/\..*$/, ''))));
}

/** Source files of packages that bear one name in two folders. */
export function doubledNames(paths: readonly string[]): readonly string[] {
  const pathsByName = Map.groupBy(
    paths.filter(
      (path) =>
        /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !/\/index\.ts$|\.test\.ts$|\.bench\.ts$/.test(path),
    ),
    (path) => posix.basename(path),
  );
  return [...pathsByName.values()].filter((same) => same.length > 1).map((same) => same.join(' and '));
}

/** Sources below a package's flat `src/` that lie in no room of the table, or below one. */
export function nestedSources(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const [, name = '', room = '', below] =
      /^packages\/([^/]+)\/src\/([^/]+)\/(.*\/)?[^/]+\.ts$/.exec(path) ?? [];
    return name !== '' && (below !== undefined || packageRooms[name]?.[room] === undefined);
  });
}

export function rootDocuments(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => /^[^/]+\.md$/.test(path));
}

const machinePath = /(?<![\w.$}/-])\/(?:work|root|home\/\w+|Users\/\w+|tmp\/\w+)\//;
const registryHost =
  /\bhttps?:\/\/[^\s"'/]*(?:registry|artifactory|nexus|verdaccio|npmjs|npm-proxy)[^\s"'/]*/;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;
const unfinished = /\b(?:TO[D]O|FIX[M]E|XX[X]|HAC[K])\b|@ts-no[c]heck|\b(?:Story|Phase) \d/;

/** Lines that tell of one machine, of unfinished work or of a mood. */
export function strayText(files: readonly SourceFile[]): readonly string[] {
  const rules = {
    'a path of one machine': machinePath,
    'a registry': registryHost,
    'an emoji': emoji,
    'unfinished work': unfinished,
  };
  return files
    .filter(({ path }) => !path.includes('/fixtures/'))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) =>
        Object.entries(rules)
          .filter(([, rule]) => rule.test(line))
          .map(([what]) => `${path}:${index + 1} names ${what}`),
      ),
    );
}

/** Fakes that only record calls, against the tests there are: behaviour is tested with behaviour. */
export function mocksPerTest(files: readonly SourceFile[]): number {
  const tests = files.filter(({ path }) => /\.test\.ts$/.test(path));
  const count = (pattern: RegExp): number =>
    tests.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const written = count(/^\s*(?:test|it)(?:\.\w+)*\(/gm);
  return written === 0 ? 0 : count(/\bvi\.(?:mock|fn|spyOn)\(/g) / written;
}
