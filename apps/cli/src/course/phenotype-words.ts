import type { CourseLacking, CourseReason } from '@ebb/course';
import { assessmentWords } from './activity-words.ts';
import type { PhenotypeFound } from './phenotype-layout.ts';
import { listed, type Saying } from './saying.ts';

/** The course with its modifiers, and what each rests on. */
export function phenotypeWords({ finding }: PhenotypeFound, say: Saying): readonly string[] {
  const { frame, course, by, derived, activity, worsening, progression } = finding;
  const [relapses, newT2, gadolinium] = activity.assessments.map((one) => assessmentWords(one, say));
  return [
    `On ${say.day(frame.to)}, for the time after ${say.day(frame.from)}.`,
    by === 'clinician'
      ? `Course: ${nameOf(course)}, as stated. The tables alone say: ${nameOf(derived.course)}.`
      : `Course: ${nameOf(course)}.`,
    ...derived.reasons.map((reason) => `   ${reasonWords(reason, say)}.`),
    ...derived.lacking.map((what) => `   Not known: ${lackingWords[what]}.`),
    `Activity: ${activity.state}.`,
    `   relapses: ${relapses}.`,
    `   new or enlarging T2 lesions: ${newT2}.`,
    `   gadolinium-enhancing lesions: ${gadolinium}.`,
    `Worsening: ${worsening.state}.`,
    ...worsening.assessments.map((one) => `   ${assessmentWords(one, say)}.`),
    ...(progression === undefined
      ? ['Progression is asked of a progressive course only.']
      : [
          `Progression: ${progression.state}.`,
          ...progression.assessments.map((one) => `   ${assessmentWords(one, say)}.`),
        ]),
  ];
}

function nameOf(course: string): string {
  return course === 'indeterminate' ? course : course.toUpperCase();
}

function reasonWords(reason: CourseReason, say: Saying): string {
  switch (reason.rule) {
    case 'attacks':
      return reason.onsets.length === 0
        ? 'the table holds no attack'
        : `attacks on ${listed(reason.onsets.map(say.day))}`;
    case 'disseminated':
      return `dissemination was shown on ${say.day(reason.on)}`;
    case 'spms':
      return reason.answer.state === 'found'
        ? `secondary progression since ${say.day(reason.answer.on)} (lorscheider-2016)`
        : 'no secondary progression (lorscheider-2016)';
  }
}

const lackingWords: Readonly<Record<CourseLacking, string>> = {
  'earlier-attacks': 'whether there were attacks before the table begins',
  'first-attack': 'when the first attack was',
  'spms-answer':
    'whether the disease is secondary progressive: there are no functional systems, or too few visits',
};
