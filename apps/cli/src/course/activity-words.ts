import type { ActivityEvidence, Assessment, Day, Lacking } from '@ebb/course';
import { counted } from './followed-words.ts';
import { listed, type Saying } from './saying.ts';

/** One kind of activity: what was seen, by which visits or scans none is said, or what is missing to say it. */
export function assessmentWords({ state, found, restsOn, lacking }: Assessment, say: Saying): string {
  switch (state) {
    case 'evident':
      return `yes: ${listed(found.map((one) => evidenceWords(one, say)))}`;
    case 'none':
      return restsOn.length === 0 ? 'none' : `none, by what was seen on ${daysWords(restsOn, say)}`;
    case 'unknown':
      return `unknown: ${listed(lacking.map((one) => lackingWords(one, say)))}`;
  }
}

/** Up to three days each; of more the first and the last. */
function daysWords(days: readonly Day[], say: Saying): string {
  const [first, last] = [days[0], days.at(-1)];
  if (days.length <= 3 || first === undefined || last === undefined) return listed(days.map(say.day));
  return `${days.length} days from ${say.day(first)} to ${say.day(last)}`;
}

const lesions = { newT2: 'new or enlarging T2 lesion', gadolinium: 'gadolinium-enhancing lesion' } as const;

function evidenceWords(evidence: ActivityEvidence, say: Saying): string {
  switch (evidence.of) {
    case 'relapse':
      return `relapse on ${say.day(evidence.onset)}`;
    case 'worsening': {
      const { baseline, onset } = evidence.event;
      return `confirmed worsening, ${say.scored(onset)} against ${say.scored(baseline)}`;
    }
    case 'lesions': {
      const than =
        evidence.comparedWith === undefined
          ? ''
          : `, compared with that of ${say.day(evidence.comparedWith)}`;
      return `${counted(evidence.count, lesions[evidence.finding])} in the scan of ${say.day(evidence.scan)}${than}`;
    }
    case 'brain-volume':
      return `brain volume changed by ${evidence.percentPerYear.toFixed(2)} % a year from ${say.day(evidence.from)} to ${say.day(evidence.to)}`;
  }
}

function lackingWords(lacking: Lacking, say: Saying): string {
  switch (lacking.what) {
    case 'visit':
      return `no visit between ${say.day(lacking.from)} and ${say.day(lacking.to)}, or later, at which relapses were asked about`;
    case 'score':
      return `no score between ${say.day(lacking.from)} and ${say.day(lacking.to)}`;
    case 'baseline-score':
      return `no score to compare with between ${say.day(lacking.from)} and ${say.day(lacking.to)}`;
    case 'confirmation':
      return `the worsening of ${say.day(lacking.change.onset.day)} is neither confirmed nor refuted`;
    case 'mri':
      return `no scan between ${say.day(lacking.from)} and ${say.day(lacking.to)}`;
    case 'finding':
      return `the scan of ${say.day(lacking.scan)} does not tell it`;
    case 'reference-mri':
      return `no scan to compare with between ${say.day(lacking.from)} and ${say.day(lacking.to)}, so that lesions may be older`;
  }
}
