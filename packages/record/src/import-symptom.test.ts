import { fibromyalgiaSymptoms, msSymptoms } from '@ebb/course';
import { expect, test } from 'vitest';
import { factorNamed } from './import-factor.ts';
import { isVocabulary, symptomKey, symptomWords } from './import-symptom.ts';

const vocabulary = new Set([
  ...Object.values(msSymptoms).flat(),
  ...Object.values(fibromyalgiaSymptoms).flat(),
]);

test('every key words are mapped to is in the vocabulary', () => {
  expect(Object.keys(symptomWords).filter((key) => !vocabulary.has(key))).toEqual([]);
});

test('no word stands for two symptoms', () => {
  const words = Object.entries(symptomWords).flatMap(([key, own]) => [key.replaceAll('-', ' '), ...own]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('every key of the vocabulary is found by its own name; only sleep may mean a good night elsewhere', () => {
  expect([...vocabulary].filter((key) => symptomKey(key.replaceAll('-', ' ')) !== key)).toEqual(['sleep']);
});

test.each([
  ['Brain Fog', 'thinking'],
  ['  brain   fog ', 'thinking'],
  ['Müdigkeit', 'fatigue'],
  ['Light sensitivity', 'sensitive-to-light'],
  ['Stomach pain', 'pain-abdomen'],
])('%s is %s', (name, key) => {
  expect(symptomKey(name)).toBe(key);
  expect(isVocabulary(symptomKey(name))).toBe(true);
});

test.each([
  ['Dizziness', 'own:dizziness'],
  ['Muscle  Weakness', 'own:muscle weakness'],
])('%s is not exactly one of the vocabulary and stays the person’s own word', (name, key) => {
  expect(symptomKey(name)).toBe(key);
  expect(isVocabulary(key)).toBe(false);
});

test.each([
  ['Bad Sleep', 'bad-night'],
  ['stressed / frustrated ', 'stress'],
  ['Alkohol', 'alcohol'],
  ['Fieber', 'fever'],
  ['UTI', 'infection'],
  ['Period', 'cycle'],
])('%s is the factor %s', (name, factor) => {
  expect(factorNamed(name)).toBe(factor);
});

test.each(['sick', 'work', 'sleep early', 'good sleep', 'cold shower', ''])(
  '%j names no factor for certain',
  (name) => {
    expect(factorNamed(name)).toBeUndefined();
  },
);
