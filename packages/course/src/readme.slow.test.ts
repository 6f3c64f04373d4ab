import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
const examples = [
  ...readFileSync(`${folder}README.md`, 'utf8').matchAll(/## (.+)\n(?:(?!## )[\s\S])*?```ts\n([\s\S]*?)```/g),
];

describe('the examples of the README print what they say', () => {
  it('all of them', () => expect(examples).toHaveLength(4));

  it.each(examples.map(([, title = '', code = '']) => [title, code] as const))('%s', (_, code) => {
    const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    const printed = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', code], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(said.length).toBeGreaterThan(0);
    expect(printed.trimEnd().split('\n')).toEqual(said);
  });
});
