import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../diary/cases-reader.ts';
import { fibromyalgiaSymptoms, msSymptoms } from '../diary/symptom.ts';
import { noticed } from './noticed.ts';
import { readNoticingCases } from './noticing-cases-reader.ts';
import { noticedWords, noticingDifferences } from './noticing-cases-words.ts';

const folder = new URL('../../../../cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^noticing-.+\.txt$/.test(name));

it('every symptom in the cases on noticing is one that people can choose', () => {
  const symptoms = [...Object.values(msSymptoms), ...Object.values(fibromyalgiaSymptoms)].flat();
  const named = files
    .flatMap(casesIn)
    .flatMap(({ history }) =>
      history.reports.flatMap(({ scores }) => scores.map(({ site }) => site.symptom)),
    );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((symptom) => !symptoms.includes(symptom))).toEqual([]);
});

for (const file of files) {
  describe(file, () => {
    for (const told of casesIn(file)) {
      it(told.title, () => {
        const { found, differences } = compared(told);
        expect(differences, [told.text, 'FOUND', ...found].join('\n')).toEqual([]);
      });
    }
  });
}

function casesIn(file: string): Case[] {
  return readNoticingCases(readFileSync(new URL(file, folder), 'utf8'));
}

function compared(told: Case): {
  readonly found: readonly string[];
  readonly differences: readonly string[];
} {
  const found = noticedWords(noticed(told.history, told.condition, told.today, 'usual'));
  return { found, differences: noticingDifferences(told.facts, found) };
}
