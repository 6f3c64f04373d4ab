import { definitions, type MilestoneDefinition } from '@ebb/course';

/** An EDSS reached and confirmed in the way of the definition that is taken where none is named. */
export function edssMilestone(score: number): MilestoneDefinition {
  return { kind: 'milestone', id: `edss-${score}`, score, by: definitions['muller-2023'] };
}

/** The milestone that `edss-6` or `edss-6.5` names; undefined where it names none that can be reached. */
export function namedMilestone(typed: string): MilestoneDefinition | undefined {
  const [, number] = /^edss-(\d{1,2}(?:\.[05])?)$/.exec(typed) ?? [];
  const score = Number(number);
  return score >= 1 && score <= 10 ? edssMilestone(score) : undefined;
}
