import type { Overall } from '@ebb/course';
import type { ProfileEntry } from '@ebb/record';

/** One decision each. The last is the honest word about where the journal is kept. */
export type Step =
  | 'hello'
  | 'who'
  | 'name'
  | 'bothers'
  | 'want'
  | 'today'
  | 'worse'
  | 'medicines'
  | 'appointment'
  | 'keep';

/** The steps of the first five minutes for this person, in order. What is known already is not asked. */
export function steps(profile: ProfileEntry | undefined, today: Overall | undefined): readonly Step[] {
  const fibromyalgia = profile?.conditions?.includes('fibromyalgia') === true;
  const onlyFibromyalgia = fibromyalgia && profile?.conditions?.length === 1;
  const found: Step[] = ['hello', 'who'];
  if (profile?.forWhom === 'someone') found.push('name');
  if (!onlyFibromyalgia) found.push('bothers');
  if (fibromyalgia) found.push('want');
  found.push('today');
  if (today !== 'same' && today !== 'better') found.push('worse');
  found.push('medicines', 'appointment', 'keep');
  return found;
}

/** Where to go on: the step that was left, or the first that still exists after it. */
export function resumed(left: string | undefined, all: readonly Step[]): Step {
  return all.find((step) => step === left) ?? 'hello';
}

export function stepAfter(step: Step, all: readonly Step[]): Step | undefined {
  return all[all.indexOf(step) + 1];
}

export function stepBefore(step: Step, all: readonly Step[]): Step | undefined {
  return all[all.indexOf(step) - 1];
}
