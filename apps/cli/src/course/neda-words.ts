import type { NedaComponentName, NedaDefinition, NedaState } from '@ebb/course';
import { assessmentWords } from './activity-words.ts';
import type { NedaFound } from './neda-layout.ts';
import type { Saying } from './saying.ts';

const components: Readonly<Record<NedaComponentName, string>> = {
  relapses: 'relapses',
  worsening: 'confirmed worsening',
  newT2: 'new or enlarging T2 lesions',
  gadolinium: 'gadolinium-enhancing lesions',
  'brain-volume': 'loss of brain volume',
};

const states: Readonly<Record<NedaState, string>> = {
  evident: 'evidence of disease activity',
  'no-evidence': 'no evidence of disease activity',
  unknown: 'unknown',
};

/** Every window with its components, and what each rests on. */
export function nedaWords(
  { course, period, startFrom }: NedaFound,
  { rebaseline }: NedaDefinition,
  say: Saying,
): readonly string[] {
  const start = startFrom === 'people' ? 'the start that was given' : 'the first visit';
  return [
    `From ${say.day(period.start)} (${start}) to ${say.day(period.until)}; activity counts after ${say.day(course.reference)}, ${rebaseline.months} months later.`,
    ...(course.windows.length === 0 ? ['Follow-up ends before activity counts: there is no window.'] : []),
    ...course.windows.flatMap((window, at) => [
      '',
      `${at + 1}. After ${say.day(window.from)}, up to ${say.day(window.to)}: ${states[window.state]}.`,
      ...window.components.map((one) => `   ${components[one.component]}: ${assessmentWords(one, say)}.`),
    ]),
  ];
}
