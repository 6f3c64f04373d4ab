import { describe, expect, test } from 'vitest';
import { fleschKincaidGrade, wienerSachtext, wordsOf } from '../readability.ts';
import { referenceOf, texts } from './texts.ts';
import { de } from './words.de.ts';
import { en, type ShownText } from './words.ts';

const textOf = ({ paragraphs }: ShownText): string => paragraphs.join(' ');

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
      const count = wordsOf(textOf(words.texts[id])).length;
      expect(count).toBeGreaterThanOrEqual(70);
      expect(count).toBeLessThanOrEqual(190);
    }
  });

  test('can be read at eleven or twelve: at most grade 7', () => {
    expect(fleschKincaidGrade(textOf(en.texts[id]))).toBeLessThanOrEqual(7);
  });

  test('can be read at eleven or twelve in German, at most grade 7', () => {
    expect(wienerSachtext(textOf(de.texts[id]))).toBeLessThanOrEqual(7);
  });

  test('promises nothing, and says of nobody that a relapse was detected', () => {
    for (const { paragraphs } of [en.texts[id], de.texts[id]])
      expect(paragraphs.join(' ')).not.toMatch(
        /detected a relapse|your future|guarantee|cures|garantiert|heilt /i,
      );
  });
});
