import type { DisabilityDefinition, Sought, Source } from '@ebb/course';
import { baselineSentences } from './baseline-sentences.ts';
import { confirmationSentences } from './confirmation-sentences.ts';
import { relationSentences } from './relation-sentences.ts';
import { thresholdSentence } from './threshold-sentence.ts';

/**
 * The methods section that this definition needs in a paper, one paragraph each: what was measured and by which definition,
 * the baseline, the confirmation, the relation to relapses. Every parameter stands in it, so that two definitions that differ
 * read differently.
 */
export function methodsText(definition: DisabilityDefinition): readonly string[] {
  const { outcome, title, id, version, source, seek } = definition;
  return [
    `Disability events were determined by the definition “${title}” (${id}, version ${version}; ${citation(source)}). ${thresholdSentence(outcome)} These thresholds follow: ${citation(outcome.source)}.`,
    baselineSentences(definition).join(' '),
    `${confirmationSentences(definition).join(' ')} ${soughtText[seek]}`,
    relationSentences(definition).join(' '),
  ];
}

const soughtText: Readonly<Record<Sought, string>> = {
  all: 'All events of a person were sought.',
  'all-worsening': 'All worsening events of a person were sought, and no improvement.',
  'all-improvement': 'All improvement events of a person were sought, and no worsening.',
  'first-worsening': 'Only the first worsening of a person was sought.',
  'first-improvement': 'Only the first improvement of a person was sought.',
  'first-pira': 'Only the first PIRA of a person was sought.',
  'first-raw': 'Only the first RAW of a person was sought.',
  'first-change': 'Only the first change of a person, in either direction, was sought.',
};

/** A reader must see what no source gives, and what was not read there. */
function citation({ cite, own, unverified }: Source): string {
  return [
    cite.replace(/\.$/, ''),
    ...(own === true ? ['with parameters that are Ebb’s own'] : []),
    ...(unverified === true ? ['not verified against the full text'] : []),
  ].join('; ');
}
