import type {
  BaselineOrigin,
  DisabilityCourse,
  DisabilityDefinition,
  DisabilityEvent,
  NonEvent,
  Patient,
  Status,
} from '@ebb/course';
import type { DayStyle } from '../table/query.ts';
import { dayCount, listed, type Saying, sayingFor } from './saying.ts';
import { confirmationWords } from './words-confirmation.ts';
import { notCountedWords } from './words-not-counted.ts';
import { relapseWords } from './words-relapse.ts';

export interface Told {
  readonly id: string;
  readonly patient: Patient;
  readonly definition: DisabilityDefinition;
  readonly course: DisabilityCourse;
  readonly dayStyle: DayStyle;
}

type Change = DisabilityEvent | NonEvent;

/** One person's course as sentences that a neurologist can check against the chart. */
export function courseWords(told: Told): string {
  const { definition, course } = told;
  const say = sayingFor(definition.outcome.measure, told.dayStyle);
  const changes: readonly Change[] = [...course.events, ...course.nonEvents].toSorted(
    (a, b) => a.onset.day - b.onset.day || a.baseline.day - b.baseline.day,
  );
  return [
    `${told.id}: ${definition.title} (${definition.id}, version ${definition.version})`,
    '',
    ...followedWords(told, say),
    ...leftOutWords(course, say),
    '',
    ...(changes.length === 0 ? ['No visit showed a change that is large enough.', ''] : []),
    ...changes.flatMap((change, at) => [...changeWords(change, { at, definition, say }), '']),
    `${statusWords(course.status, say)}`,
    '',
  ].join('\n');
}

function followedWords({ course, patient }: Told, say: Saying): readonly string[] {
  const { followUp } = course;
  if (followUp === undefined) return ['No visit has this score.'];
  const onsets = [...patient.relapses].map(({ onset }) => onset).sort((a, b) => a - b);
  return [
    `${followUp.visits} visits from ${say.day(followUp.first)} to ${say.day(followUp.last)} (${followUp.days} days).`,
    onsets.length === 0
      ? 'The tables hold no relapse.'
      : `${onsets.length === 1 ? 'A relapse' : 'Relapses'} began on ${listed(onsets.map(say.day))}.`,
  ];
}

function leftOutWords({ leftOut }: DisabilityCourse, say: Saying): readonly string[] {
  const daysOf = (because: 'no-score' | 'same-day'): readonly string[] =>
    leftOut.flatMap((one) => (one.what === 'visit' && one.because === because ? [say.day(one.day)] : []));
  const [unscored, doubled] = [daysOf('no-score'), daysOf('same-day')];
  const relapses = leftOut.flatMap((one) => (one.what === 'relapse' ? [say.day(one.onset)] : []));
  return [
    ...(relapses.length > 0
      ? [`Not used, because the end comes before the beginning: relapse of ${listed(relapses)}.`]
      : []),
    ...(unscored.length > 0 ? [`Not used, because there is no such score: ${listed(unscored)}.`] : []),
    ...(doubled.length > 0
      ? [`Not used, because another visit of the same day is: ${listed(doubled)}.`]
      : []),
  ];
}

interface ChangeContext {
  readonly at: number;
  readonly definition: DisabilityDefinition;
  readonly say: Saying;
}

function changeWords(change: Change, { at, definition, say }: ChangeContext): readonly string[] {
  const { baseline, onset, direction, trace } = change;
  const way = direction === 'worsening' ? 'Worse' : 'Better';
  const isPassedBy = 'not' in change && change.not.because === 'direction-not-sought';
  const lines = [
    `The reference is ${say.scored(baseline)}: ${originWords(trace.baselineFrom, definition, say)}.`,
    ...(isPassedBy ? [] : confirmationWords(trace, { definition, say })),
    ...(direction === 'worsening' ? relapseWords(trace, { definition, say, onset: onset.day }) : []),
    'not' in change ? notCountedWords(change, say) : eventWords(change, say),
  ];
  return [
    `${at + 1}. ${way} on ${say.day(onset.day)}: ${say.score(onset.score)} against ${say.number(baseline.score)} on ${say.day(baseline.day)} (needs ${say.number(trace.needed)}, a change of ${change.changeNeeded}).`,
    ...lines.map((line) => `   ${line}`),
  ];
}

function originWords(origin: BaselineOrigin, { relapseDistance }: DisabilityDefinition, say: Saying): string {
  switch (origin.from) {
    case 'first-usable-visit':
      return firstVisitWords(relapseDistance.baseline);
    case 'worsening':
    case 'improvement':
      return `it moved there after the confirmed ${origin.from} of ${say.day(origin.onset)}`;
    case 'worsening-below-threshold':
      return `it moved there after the small confirmed worsening of ${say.day(origin.onset)}; slow worsening can go unseen from here on`;
    case 'improvement-below-threshold':
      return `it moved there after the small confirmed improvement of ${say.day(origin.onset)}`;
    case 'relapse':
      return `it moved there after the relapse of ${say.day(origin.relapse)}`;
  }
}

function firstVisitWords({ daysAfter, bound }: DisabilityDefinition['relapseDistance']['baseline']): string {
  if (daysAfter === 0) return 'the first visit';
  return `the first visit ${bound === 'over' ? 'more than' : 'at least'} ${dayCount(daysAfter)} after a relapse`;
}

function eventWords(event: DisabilityEvent, say: Saying): string {
  const { sustained, direction, relation, imputed } = event;
  const what = imputed
    ? 'worsening, taken unconfirmed at the end of follow-up'
    : `confirmed ${direction}${relation === undefined ? '' : `, ${relationWords[relation]}`}`;
  const held = sustained.toEnd
    ? `It held to the end of follow-up, ${say.day(sustained.last.day)} (${dayCount(sustained.days)}).`
    : `It held until ${say.day(sustained.last.day)} (${dayCount(sustained.days)}) and was gone at the next visit.`;
  return `So this is ${what}. ${held}`;
}

const relationWords = {
  RAW: 'associated with a relapse (RAW)',
  PIRA: 'independent of relapses (PIRA)',
  undefined: 'neither clearly associated with a relapse nor clearly independent of one',
};

function statusWords(status: Status, say: Saying): string {
  switch (status.state) {
    case 'stable':
      return 'After the latest visit: stable.';
    case 'pending':
      return `After the latest visit: the ${status.change.direction} of ${say.day(status.change.onset.day)} is not settled yet.`;
    case 'confirmed':
      return `After the latest visit: confirmed ${status.event.direction} since ${say.day(status.event.onset.day)}.`;
    case 'sustained':
      return `After the latest visit: sustained ${status.event.direction} since ${say.day(status.event.onset.day)}.`;
    case 'lost':
      return `After the latest visit: the ${status.change.direction} of ${say.day(status.change.onset.day)} is no longer there.`;
  }
}
