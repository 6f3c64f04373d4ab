import { describe, expect, test } from 'vitest';
import { root } from './command.ts';
import { german, sharedSentences, unequalWords, untranslatedFiles } from './languages.ts';
import { readRepository, type SourceFile } from './repository.ts';
import { sentencesOfComponent, sentencesOfModule } from './sentences.ts';

const none: readonly string[] = [];
const files = readRepository().filter(({ path }) => path.startsWith('apps/journal/src/'));
const isWords = /\/words(?:-[a-z-]+)?(?:\.de)?\.ts$/;
const components = files.filter(({ path }) => path.endsWith('.svelte'));
const modules = files.filter(
  ({ path }) => /\.ts$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path) && !isWords.test(path),
);
const words = files.filter(({ path }) => isWords.test(path) && !path.endsWith('.de.ts'));

const component = (text: string): readonly string[] => sentencesOfComponent({ path: 'a.svelte', text });
const module = (text: string): readonly string[] => sentencesOfModule({ path: 'a.ts', text });

describe('sentences for people stand in words.ts, so not', () => {
  test('in a component', () => {
    const found = components.flatMap((file) =>
      sentencesOfComponent(file).map((text) => `${file.path}: ${text.trim()}`),
    );
    expect(found).toEqual(none);
  });

  test('in a module', () => {
    const found = modules.flatMap((file) => sentencesOfModule(file).map((text) => `${file.path}: ${text}`));
    expect(found).toEqual(none);
  });

  test.each([
    ['text between tags', '<p>Hello</p>', 'Hello'],
    ['text deep in blocks', '{#each [1] as n (n)}{#if n}<b>not yet</b>{/if}{/each}', 'not yet'],
    ['text in a component', '<Card>Hello</Card>', 'Hello'],
    ['the title of the page', '<svelte:head><title>Your course</title></svelte:head>', 'Your course'],
    ['a label read aloud', '<button aria-label="close"></button>', 'close'],
    ['a label in braces', `<input placeholder={'name'} />`, 'name'],
    ['a label chosen', `<img alt={a ? 'yes' : b} />`, 'yes'],
    ['a label with a value', '<p title="until {a}"></p>', 'until '],
    ['a value chosen', `<p>{a ? 'yes' : b}</p>`, 'yes'],
    ['a value to fall back on', `<p>{a ?? 'nothing'}</p>`, 'nothing'],
    ['a template', '<p>{`until ${a}`}</p>', 'until {}'],
    ['an argument', `<p>{show('Your course')}</p>`, 'Your course'],
    ['any property that is a sentence', '<Card heading="Your course" />', 'Your course'],
    ['a string in the script', `<script>const a = 'Your course';</script>`, 'Your course'],
  ])('as %s', (_where, text, sentence) => {
    expect(component(text)).toEqual([sentence]);
  });

  test('though a component may hold all else', () => {
    const good = `<script>import a from './a.ts'; const kind = 'relapse';</script>
      <svelte:head><title>Ebb</title></svelte:head>
      <!-- Why this stands here -->
      <p class="card Wide open" title={words.title} data-kind={kind === 'relapse' ? 'bad' : 'good'}>{words.kind('relapse')} 3 – 4</p>
      <svg viewBox="0 0 1 1"><path d="M 0 0 L 1 1 A 2 2" /><path d={\`M \${a} L \${b}\`} /></svg>
      <style>p { content: 'Hello there'; }</style>`;
    expect(component(good)).toEqual(none);
  });

  test('as a string or a template of a module', () => {
    expect(module(`export const a = 'Your course';`)).toEqual(['Your course']);
    expect(module('export const a = `Until ${day} at least`;')).toEqual(['Until {} at least']);
    expect(module(`const a = { b: ['I had one'] };`)).toEqual(['I had one']);
  });

  test('though a thrown error may say what went wrong', () => {
    expect(module(`throw new RangeError('Cannot draw it: no width');`)).toEqual(none);
    expect(module('reject(new Error(`Cannot read ${path} again`));')).toEqual(none);
    expect(module(`const a = ['relapse', 'same as usual', 'M 0 0', 'Content-Type', 'Z'];`)).toEqual(none);
  });
});

describe('every word has its German', () => {
  test('in a file beside it', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(untranslatedFiles(files.map(({ path }) => path))).toEqual(none);
    expect(
      untranslatedFiles(['a/words.ts', 'b/words-sheet.ts', 'b/words-sheet.de.ts', 'c/words.de.ts']),
    ).toEqual(['a/words.ts', 'c/words.de.ts']);
  });

  test.each(words.map(({ path }) => path))('%s', async (path) => {
    const [english, translated] = await Promise.all([load(path), load(german(path))]);
    expect(Object.keys(english).length).toBeGreaterThan(0);
    expect(unequalWords(english, translated, path)).toEqual(none);
    const [here, there] = [path, german(path)].map((wanted) => files.find((file) => file.path === wanted));
    expect(sharedSentences(here as SourceFile, there as SourceFile)).toEqual(none);
  });

  test('of the same shape, not empty, and not left in English', () => {
    const english = {
      title: 'Course',
      days: (n: number) => `${n} days`,
      kind: { relapse: 'relapse' },
      app: 'Ebb',
    };
    expect(unequalWords(english, { ...english, title: 'Verlauf', kind: { relapse: 'Schub' } }, 'w')).toEqual(
      none,
    );
    expect(unequalWords(english, { ...english, kind: { relapse: '' } }, 'w')).toEqual([
      'w.title is the same in both: Course',
      'w.kind.relapse is empty',
    ]);
    expect(unequalWords({ a: 'one' }, { b: 'eins' }, 'w')).toEqual([
      'w.b is in German only',
      'w.a is string here and undefined there',
    ]);
  });

  test('also inside functions', () => {
    const file = (path: string, text: string): SourceFile => ({ path, text });
    const english = file('words.ts', 'export const a = (n: number) => `for ${n} days in a row`;');
    expect(
      sharedSentences(
        english,
        file('words.de.ts', 'export const a = (n: number) => `seit ${n} days in a row`;'),
      ),
    ).toEqual([' days in a row']);
    expect(
      sharedSentences(english, file('words.de.ts', 'export const a = (n: number) => `${n} Tage am Stück`;')),
    ).toEqual(none);
  });
});

/** Exports by a name that both languages share: `findingWords` of `findingWordsDe`, one name for `en` and `de`. */
async function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  const exported = (await import(/* @vite-ignore */ root + path)) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(exported).map(([name, value]) => [
      name.replace(/^(?:en|de)$/, 'words').replace(/(?:De|En)$/, ''),
      value,
    ]),
  );
}
