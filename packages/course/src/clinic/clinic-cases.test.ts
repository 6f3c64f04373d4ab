import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type ClinicCase,
  conversionAskedOf,
  type ExpectedAnswer,
  nedaPeriodOf,
  phenotypeAskedOf,
  readClinicCases,
} from './clinic-cases-reader.ts';
import {
  compositeWords,
  conversionWords,
  disabilityWords,
  nedaWords,
  phenotypeWords,
} from './clinic-cases-words.ts';
import { composite } from './composite.ts';
import { compositeEdssT25fwNhpt, compositeEdssT25fwNhpt24 } from './composite-definition.ts';
import { conversion } from './conversion.ts';
import { cdmsPoser1983, cdmsPoser1983OrEdss } from './conversion-definition.ts';
import { disabilityCourse } from './disability-course.ts';
import { disabilityDefinitions } from './disability-presets.ts';
import { neda } from './neda.ts';
import { neda3, neda4 } from './neda-definition.ts';
import { phenotype } from './phenotype.ts';
import { lublin2013 } from './phenotype-definition.ts';

const answersByFile: Readonly<Record<string, (told: ClinicCase) => readonly ExpectedAnswer[]>> = {
  'clinic-worsening.txt': (told) =>
    Object.values(disabilityDefinitions).map((definition) =>
      disabilityWords(disabilityCourse(told.patient, definition)),
    ),
  'clinic-neda.txt': (told) =>
    [neda3, neda4].flatMap((definition) => nedaWords(neda(told.patient, definition, nedaPeriodOf(told)))),
  'clinic-phenotype.txt': (told) =>
    phenotypeWords(phenotype(told.patient, lublin2013, phenotypeAskedOf(told))),
  'clinic-cdms.txt': (told) =>
    [cdmsPoser1983, cdmsPoser1983OrEdss].flatMap((definition) =>
      conversionWords(conversion(told.patient, definition, conversionAskedOf(told))),
    ),
  'clinic-composite.txt': (told) =>
    [compositeEdssT25fwNhpt, compositeEdssT25fwNhpt24].flatMap((definition) =>
      compositeWords(composite(told.patient, definition)),
    ),
};

for (const [file, answersTo] of Object.entries(answersByFile)) {
  describe(file, () => {
    const text = readFileSync(new URL(`../../../../cases/${file}`, import.meta.url), 'utf8');
    for (const told of readClinicCases(text)) {
      it(told.title, () => {
        const found = answersTo(told);
        const differences = told.answers.flatMap((answer) => differencesOf(answer, found));
        expect(differences, explanation(told, found)).toEqual([]);
      });
    }
  });
}

it.each([
  ['no answer', '# a\nvisits 2020-01-01'],
  ['an unknown table', '# a\nscans 2020-01-01\n=> b'],
  ['an unknown measure', '# a\nvisits 2020-01-01 msss 3\n=> b'],
  ['a score that is no number', '# a\nvisits 2020-01-01 edss two\n=> b'],
  ['a day that no calendar has', '# a\nrelapses 2021-02-29\n=> b'],
  ['a question without its value', '# a\nasked on\n=> b'],
])('%s is an error, so that no expectation is lost', (_, text) => {
  expect(() => readClinicCases(text)).toThrow(/^Cannot read the case line ".+": it must be /s);
});

function differencesOf({ head, phrases }: ExpectedAnswer, found: readonly ExpectedAnswer[]): string[] {
  const answer = found.find((one) => one.head === head);
  if (answer === undefined) return [`expected "${head}"`];
  return phrases
    .filter((phrase) => !answer.phrases.includes(phrase))
    .map((phrase) => `${head}: expected "${phrase}"`);
}

function explanation(told: ClinicCase, found: readonly ExpectedAnswer[]): string {
  return [
    told.text,
    'FOUND',
    ...found.map(({ head, phrases }) => `=> ${[head, ...phrases].join('; ')}`),
  ].join('\n');
}
