import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Case, type ExpectedEpisode, readCases, readMoment } from './cases-reader.ts';
import { type CourseWords, courseWords, type EpisodeWords, minuteWords } from './cases-words.ts';
import { conditions } from './condition.ts';
import { courseOf } from './course.ts';
import type { Condition } from './definition.ts';
import { mcDonaldRelapse } from './ms.ts';
import { fibromyalgiaSymptoms, msSymptoms } from './symptom.ts';

const folder = new URL('../../../../cases/', import.meta.url);
/** The diaries by their condition; a clinic's tables and the list of what the peers leave open have readers of their own. */
const files = readdirSync(folder).filter((name) => /^(?:ms|fm|both)-.+\.txt$/.test(name));

it('every symptom and red flag in the cases is one that people can choose', () => {
  const symptoms = [...Object.values(msSymptoms), ...Object.values(fibromyalgiaSymptoms)].flat();
  const unknown = files
    .flatMap(casesIn)
    .flatMap(({ history, condition }) => [
      ...history.reports
        .flatMap(({ scores }) => scores.map(({ site }) => site.symptom))
        .filter((symptom) => !symptom.startsWith('own:') && !symptoms.includes(symptom)),
      ...history.redFlags
        .map(({ flag }) => flag)
        .filter((flag) => !conditions[condition].redFlags.some((known) => known.flag === flag)),
    ]);
  expect(unknown).toEqual([]);
});

for (const file of files) {
  describe(file, () => {
    for (const told of casesIn(file)) {
      it(told.title, () => {
        const found = courseWords(courseOf(told.history, conditionOf(told), told.today, told.now?.minute));
        const differences = differencesOf(told, found);
        expect(differences, explanation(told, found, differences)).toEqual([]);
      });
    }
  });
}

function casesIn(file: string): Case[] {
  return readCases(readFileSync(new URL(file, folder), 'utf8'));
}

/** The condition's own definition, or the published variant that the case names. */
function conditionOf(told: Case): Condition {
  const condition = conditions[told.condition];
  if (told.definition === undefined) return condition;
  if (told.definition === 'McDonald 2017') return { ...condition, episode: mcDonaldRelapse };
  const { episode } = condition;
  return { ...condition, episode: { ...episode, separation: { ...episode.separation, from: 'end' } } };
}

function differencesOf(told: Case, found: CourseWords): string[] {
  return [...factDifferences(told, found), ...episodeDifferences(told.episodes, found.episodes)];
}

function factDifferences({ facts }: Case, found: CourseWords): string[] {
  const counted = facts.filter((fact) => fact.startsWith('counted: ') && fact !== 'counted: none').length;
  const spells =
    counted > 0 && counted !== found.spells ? [`expected ${counted} counted, found ${found.spells}`] : [];
  return [
    ...spells,
    ...facts.filter((fact) => !holds(fact, found.facts)).map((fact) => `expected "${fact}"`),
  ];
}

/** "no usual: x" holds when nothing is said of x. */
function holds(expected: string, found: readonly string[]): boolean {
  const denied = /^(?:no|not) (usual|missing): (.+)$/.exec(expected);
  if (denied === null) return found.includes(atWorldTime(expected));
  return !found.some((fact) => fact.startsWith(`${denied[1]}: ${denied[2]}`));
}

function atWorldTime(phrase: string): string {
  return phrase.replace(/\d{4}-\d\d-\d\d \d\d:\d\d[+-]\d\d:\d\d/, (text) => {
    const { minute } = readMoment(text);
    return minute === undefined ? text : minuteWords(minute);
  });
}

function episodeDifferences(expected: readonly ExpectedEpisode[], found: readonly EpisodeWords[]): string[] {
  if (expected.length === 0) return [];
  if (expected.length !== found.length)
    return [`expected ${expected.length} episodes, found ${found.length}`];
  return expected.flatMap((episode, index) => {
    const other = found[index];
    return other === undefined ? [] : differencesOfEpisode(episode, other);
  });
}

function differencesOfEpisode(expected: ExpectedEpisode, found: EpisodeWords): string[] {
  const of = `episode of ${expected.from}`;
  return [
    ...(expected.from === found.from ? [] : [`${of}: found to begin ${found.from}`]),
    ...(expected.last === found.last || expected.last === '*'
      ? []
      : [`${of}: expected last ${expected.last}`]),
    ...expected.traits
      .filter((trait) => !found.traits.includes(trait))
      .map((trait) => `${of}: expected "${trait}"`),
    ...expected.phrases
      .filter((phrase) => !holds(phrase, found.phrases))
      .map((phrase) => `${of}: expected "${phrase}"`),
  ];
}

function explanation(told: Case, found: CourseWords, differences: readonly string[]): string {
  const episodes = found.episodes.map((episode) => {
    const days = episode.from === episode.last ? episode.from : `${episode.from}..${episode.last}`;
    return [
      `=> ${days} ${episode.traits.join(', ')}`,
      ...episode.phrases.map((phrase) => `   ${phrase}`),
    ].join('\n');
  });
  const facts = found.facts.map((fact) => `=> ${fact}`);
  return [told.text, '', 'FOUND', ...episodes, ...facts, '', 'DIFFERENT', ...differences, ''].join('\n');
}
