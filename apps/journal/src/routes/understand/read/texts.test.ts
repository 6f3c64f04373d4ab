import { describe, expect, test } from 'vitest';
import { referenceOf, texts } from './texts.ts';
import { de } from './words.de.ts';
import { en, type ShownText } from './words.ts';

const statements = Array.from({ length: 14 }, (_, row) => row + 1);

test('every statement that Ebb is built from, up to the community, has an answer', () => {
  const answered = new Set<number>(texts.flatMap((text) => text.statements));
  expect(statements.filter((row) => !answered.has(row))).toEqual([]);
});

describe.each(texts)('$id', ({ id, references }) => {
  test('has sources that can be looked up again, and the day they were', () => {
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references.map(referenceOf)) {
      expect(reference.url).toMatch(/^https?:\/\//);
      expect(reference.lookedUp).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('is short, in both languages', () => {
    for (const words of [en, de]) {
      const count = wordsOf(words.texts[id]).length;
      expect(count).toBeGreaterThanOrEqual(70);
      expect(count).toBeLessThanOrEqual(190);
    }
  });

  test('can be read at eleven or twelve: grade of Flesch and Kincaid (1975) at most 7', () => {
    expect(fleschKincaidGrade(en.texts[id])).toBeLessThanOrEqual(7);
  });

  test('can be read at eleven or twelve in German: first Wiener Sachtextformel (Bamberger & Vanecek 1984) at most 7', () => {
    expect(wienerSachtext(de.texts[id])).toBeLessThanOrEqual(7);
  });

  test('promises nothing, and says of nobody that a relapse was detected', () => {
    for (const { paragraphs } of [en.texts[id], de.texts[id]])
      expect(paragraphs.join(' ')).not.toMatch(
        /detected a relapse|your future|guarantee|cures|garantiert|heilt /i,
      );
  });
});

function sentencesOf({ paragraphs }: ShownText): readonly string[] {
  return paragraphs
    .join(' ')
    .split(/[.!?:]+\s+/)
    .filter((sentence) => sentence.trim() !== '');
}

function wordsOf({ paragraphs }: ShownText): readonly string[] {
  return paragraphs.join(' ').match(/[\p{L}\p{N}’-]+/gu) ?? [];
}

/** Groups of vowels; a silent e at the end of an English word does not count. */
function syllablesOf(word: string, silentE: boolean): number {
  const sounded = silentE
    ? word.toLowerCase().replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])es$|(?<=[^aeiouytd])ed$/, '')
    : word.toLowerCase();
  return Math.max(1, (sounded.match(silentE ? /[aeiouy]+/g : /ei|ai|au|eu|äu|ie|[aeiouyäöü]/g) ?? []).length);
}

function fleschKincaidGrade(text: ShownText): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, true), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

function wienerSachtext(text: ShownText): number {
  const words = wordsOf(text);
  const percent = (is: (word: string) => boolean): number => (100 * words.filter(is).length) / words.length;
  return (
    0.1935 * percent((word) => syllablesOf(word, false) >= 3) +
    0.1672 * (words.length / sentencesOf(text).length) +
    0.1297 * percent((word) => word.length > 6) -
    0.0327 * percent((word) => syllablesOf(word, false) === 1) -
    0.875
  );
}
