import { expect, test } from 'vitest';
import { type Manifest, readManifests, readRepository } from './repository.ts';

const files = readRepository();
const manifests = [...readManifests(files).values()];
const explained = explainedIn(files.find(({ path }) => path === 'docs/DEPENDENCIES.md')?.text ?? '');

/** The first cell of each row that begins with a name in backticks. */
function explainedIn(text: string): readonly string[] {
  return [...text.matchAll(/^\| `([^`]+)` \|(?: [^|]+\|){3}$/gm)].map(([, name]) => name ?? '').sort();
}

function declaredIn(all: readonly Manifest[]): readonly string[] {
  const names = all.flatMap(({ dependencies, devDependencies }) =>
    Object.keys({ ...dependencies, ...devDependencies }),
  );
  return [...new Set(names)].filter((name) => !name.startsWith('@ebb/')).sort();
}

test('every dependency has its reason in docs/DEPENDENCIES.md, and nothing else has', () => {
  expect(explained).toEqual(declaredIn(manifests));
});

test('a row without a reason is none', () => {
  expect(
    explainedIn('| `a` | for | why | weight |\n| `b` | for | why |\n| c | for | why | weight |\n'),
  ).toEqual(['a']);
});

test('every version is exact', () => {
  const versions = manifests.flatMap(({ dependencies, devDependencies }) =>
    Object.entries({ ...dependencies, ...devDependencies }),
  );
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version))).toEqual([]);
});

test('one dependency has one version', () => {
  const versionsByName = Map.groupBy(
    manifests.flatMap(({ dependencies, devDependencies }) =>
      Object.entries({ ...dependencies, ...devDependencies }),
    ),
    ([name]) => name,
  );
  const several = [...versionsByName].filter(
    ([, found]) => new Set(found.map(([, version]) => version)).size > 1,
  );
  expect(several).toEqual([]);
});
