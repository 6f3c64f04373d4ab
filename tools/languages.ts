import ts from 'typescript';
import type { SourceFile } from './repository.ts';

/** Words that both languages write alike: names of things, and a few words German took over. */
const sameInBoth: ReadonlySet<string> = new Set([
  'Ebb',
  'Apple Health',
  'Daylio',
  'Bearable',
  'Visible',
  'Flaredown',
  'MyAIGuide',
  'Name',
  'Plan',
  'Text',
  'Hand',
  'Interferon beta',
  'Fingolimod',
  'Natalizumab',
  'Ocrelizumab',
  'Alemtuzumab',
]);

/** Files of words that lack their other language. */
export function untranslatedFiles(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  const words = paths.filter((path) => /\/words(?:-[a-z-]+)?(?:\.de)?\.ts$/.test(path));
  return words.filter(
    (path) => !all.has(path.endsWith('.de.ts') ? path.replace(/\.de\.ts$/, '.ts') : german(path)),
  );
}

/** Where `words.ts` has its German. */
export function german(path: string): string {
  return path.replace(/\.ts$/, '.de.ts');
}

/** Values of the two languages that are empty, alike or of different shape; a path leads to each. */
export function unequalWords(english: unknown, translated: unknown, path: string): readonly string[] {
  if (typeof english !== typeof translated)
    return [`${path} is ${typeof english} here and ${typeof translated} there`];
  if (typeof english === 'string') return wrongString(english, translated as string, path);
  if (typeof english !== 'object' || english === null || translated === null) return [];
  const other = translated as Readonly<Record<string, unknown>>;
  // A language may need a function of its own, for a case or a gender the other does not have.
  const extra = Object.keys(other).filter(
    (key) => !Object.hasOwn(english, key) && typeof other[key] !== 'function',
  );
  return [
    ...extra.map((key) => `${path}.${key} is in German only`),
    ...Object.entries(english).flatMap(([key, value]) => unequalWords(value, other[key], `${path}.${key}`)),
  ];
}

function wrongString(english: string, translated: string, path: string): readonly string[] {
  if (english.trim() === '' || translated.trim() === '') return [`${path} is empty`];
  const alike = english === translated && /\p{L}{2}/u.test(english) && !sameInBoth.has(english);
  return alike ? [`${path} is the same in both: ${english}`] : [];
}

/** Sentences left in English inside functions, where no value can be read without calling. */
export function sharedSentences(english: SourceFile, translated: SourceFile): readonly string[] {
  const inEnglish = new Set(sentencesOf(english));
  return [...new Set(sentencesOf(translated))].filter(
    (text) => inEnglish.has(text) && !sameInBoth.has(text.trim()),
  );
}

const twoWords = /\p{L}{2,}\s+\p{L}{2,}/u;

function sentencesOf({ path, text }: SourceFile): readonly string[] {
  const found: string[] = [];
  const enter = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) found.push(node.text);
    ts.forEachChild(node, enter);
  };
  enter(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found.filter((content) => twoWords.test(content));
}
