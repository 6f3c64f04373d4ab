import { type Day, fibromyalgiaSymptoms, msSymptoms, type Site } from '@ebb/course';
import { expect, test } from 'vitest';
import { namingIn } from './naming.ts';
import { de } from './words.de.ts';
import { en } from './words.ts';

const thursday = 20_517 as Day; // 2026-03-05
const naming = namingIn(en, thursday);

test('every symptom of the vocabulary has its name, in every language', () => {
  const keys = [...Object.values(msSymptoms), ...Object.values(fibromyalgiaSymptoms)].flat();
  for (const words of [en, de]) expect(keys.filter((key) => !(key in words.symptoms))).toEqual([]);
});

test('no language names a symptom that the vocabulary does not hold', () => {
  const keys = [...Object.values(msSymptoms), ...Object.values(fibromyalgiaSymptoms)].flat();
  for (const words of [en, de])
    expect(Object.keys(words.symptoms).filter((key) => !keys.includes(key))).toEqual([]);
});

test.each([
  [0, 'today'],
  [-1, 'yesterday'],
  [1, 'tomorrow'],
  [-2, 'Tuesday, 3 March'],
  [-400, '29 January 2025'],
])('a day %i days away is called %s', (away, name) => {
  expect(naming.day((thursday + away) as Day).replace('Tuesday 3', 'Tuesday, 3')).toBe(name);
});

test('a site is called by its symptom and side', () => {
  expect(naming.site({ symptom: 'leg-weakness', side: 'left' })).toBe('weak leg, left');
  expect(namingIn(de, thursday).site({ symptom: 'leg-weakness', side: 'left' })).toBe(
    'schwaches Bein, links',
  );
});

test("a person's own word is called what they called it", () => {
  const own: Site = { symptom: 'own:jelly legs' };
  expect(naming.site(own)).toBe('jelly legs');
});
