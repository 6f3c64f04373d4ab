import { formatDay } from '../day.ts';
import type { ActivityEvidence, Lacking } from './activity-finding.ts';
import type { ExpectedAnswer } from './clinic-cases-reader.ts';
import type { CompositeCourse } from './composite.ts';
import type { Conversion, ConversionCause } from './conversion.ts';
import type { DisabilityCourse, DisabilityEvent, NonEvent, NotCounted } from './disability-finding.ts';
import type { NedaComponent, NedaCourse } from './neda.ts';
import type { PhenotypeFinding } from './phenotype-finding.ts';

/** What NEDA found, in the words of the case files: one answer a window. */
export function nedaWords({ definition, windows }: NedaCourse): readonly ExpectedAnswer[] {
  return windows.map(({ from, to, state, components }) => ({
    head: `${definition.id} ${formatDay(from)}..${formatDay(to)} ${state}`,
    phrases: [
      ...components.flatMap(componentWords),
      ...missingWords(components.flatMap(({ lacking }) => lacking)),
    ],
  }));
}

function componentWords({ component, state, found, restsOn }: NedaComponent): readonly string[] {
  return [
    `${state}: ${component}`,
    ...found.map(evidenceWords),
    ...(restsOn.length === 0 ? [] : [`${component} rests on ${restsOn.map(formatDay).join(', ')}`]),
  ];
}

function evidenceWords(evidence: ActivityEvidence): string {
  switch (evidence.of) {
    case 'relapse':
      return `relapse ${formatDay(evidence.onset)}`;
    case 'worsening':
      return `worsening ${formatDay(evidence.event.onset.day)}${relationWords(evidence.event)}`;
    case 'lesions': {
      const against =
        evidence.comparedWith === undefined ? '' : ` against ${formatDay(evidence.comparedWith)}`;
      return `${evidence.count} ${evidence.finding} ${formatDay(evidence.scan)}${against}`;
    }
    case 'brain-volume':
      return `brain volume ${evidence.percentPerYear.toFixed(2)} % a year`;
  }
}

function relationWords({ relation }: DisabilityEvent): string {
  return relation === undefined ? '' : ` ${relation}`;
}

function missingWords(lacking: readonly Lacking[]): readonly string[] {
  return lacking.length === 0 ? ['nothing missing'] : lacking.map((lack) => `missing: ${lackingWords(lack)}`);
}

function lackingWords(lack: Lacking): string {
  switch (lack.what) {
    case 'score':
      return lack.measure;
    case 'baseline-score':
      return `baseline ${lack.measure}`;
    case 'confirmation':
      return `confirmation of ${formatDay(lack.change.onset.day)}`;
    case 'finding':
      return `${lack.finding} of ${formatDay(lack.scan)}`;
    default:
      return lack.what.replace('-', ' ');
  }
}

/** What the phenotype is, in the words of the case files. */
export function phenotypeWords(found: PhenotypeFinding): readonly ExpectedAnswer[] {
  const { definition, frame, course, activity, worsening, progression, derived } = found;
  const states = [
    course,
    activity.state,
    worsening.state,
    ...(progression === undefined ? [] : [progression.state]),
  ];
  const modifiers = [activity, worsening, ...(progression === undefined ? [] : [progression])];
  const assessments = modifiers.flatMap((modifier) => modifier.assessments);
  return [
    {
      head: `${definition.id} ${formatDay(frame.from)}..${formatDay(frame.to)} ${states.join(', ')}`,
      phrases: [
        `by ${found.by}`,
        `derived: ${derived.course}`,
        ...derived.reasons.map(({ rule }) => `because ${rule}`),
        ...derived.lacking.map((lack) => `missing: ${lack.replace('-', ' ')}`),
        ...assessments.flatMap((assessment) => assessment.found.map(evidenceWords)),
        ...missingWords(modifiers.flatMap(({ lacking }) => lacking)),
      ],
    },
  ];
}

/** When the isolated syndrome became definite, in the words of the case files. */
export function conversionWords(found: Conversion): readonly ExpectedAnswer[] {
  const { definition } = found;
  if (found.state === 'no-first-attack') return [{ head: `${definition.id} no first attack`, phrases: [] }];
  const head = `${definition.id} ${found.state} ${formatDay(found.on)} after ${found.days} days`;
  const phrases = [
    `first attack ${formatDay(found.firstAttack)}`,
    ...found.sameAttack.map(({ onset }) => `same attack ${formatDay(onset)}`),
    ...(found.state === 'converted' ? found.causes.map(causeWords) : found.open.map(openWords)),
    ...found.notAssessed.map((what) => `not assessed: ${what.replaceAll('-', ' ')}`),
  ];
  return [{ head, phrases }];
}

function causeWords({ by, on }: ConversionCause): string {
  return `${by.replace('-', ' ')} ${formatDay(on)}`;
}

function openWords({ measure, onset }: NonEvent): string {
  return `open: ${measure} ${formatDay(onset.day)}`;
}

/** What the composite found, in the words of the case files: one answer. */
export function compositeWords(found: CompositeCourse): readonly ExpectedAnswer[] {
  const events = found.events.map(
    ({ onset, components }) => `${formatDay(onset)} ${components.map(({ measure }) => measure).join(' + ')}`,
  );
  return [
    {
      head: `${found.definition.id} ${found.state}`,
      phrases: [
        ...(events.length === 0 ? ['no event'] : events),
        ...(events[0] === undefined ? [] : [`first ${events[0]}`]),
        ...found.open.map(openWords),
        ...found.notAssessed.map(({ measure, visits }) => `not assessed: ${measure}, ${visits} visits`),
        ...(found.notAssessed.length === 0 ? ['all assessed'] : []),
      ],
    },
  ];
}

/** Status, events with their relation, changes that are none with their reason, and what is awaited. */
export function disabilityWords({ definition, status, events, nonEvents }: DisabilityCourse): ExpectedAnswer {
  const awaited = status.state === 'pending' ? status.change.trace.awaited : [];
  return {
    head: `${definition.id} ${status.state}`,
    phrases: [
      ...(events.length === 0 ? ['no event'] : [`events: ${events.length}`]),
      ...events.flatMap(eventWords),
      ...nonEvents.map(
        ({ onset, direction, not }) =>
          `${formatDay(onset.day)} ${direction} ${onset.score} does not count: ${reasonWords(not)}`,
      ),
      ...awaited.map(
        ({ from, to, score }) =>
          `awaits ${score} from ${formatDay(from)}${to === undefined ? ' on' : ` to ${formatDay(to)}`}`,
      ),
    ],
  };
}

function eventWords(event: DisabilityEvent): readonly string[] {
  const { onset, direction, relation, baseline, confirmations, sustained, imputed } = event;
  const what = relation === undefined ? direction : `${direction} ${relation}`;
  const on = formatDay(onset.day);
  return [
    `${on} ${what} from ${baseline.score} to ${onset.score}`,
    `${on} measured from ${formatDay(baseline.day)}`,
    ...confirmations.map(({ visit }) => `${on} confirmed ${formatDay(visit.day)}`),
    ...(imputed ? [`${on} taken unconfirmed`] : []),
    sustained.toEnd ? `${on} to the end` : `${on} last shown ${formatDay(sustained.last.day)}`,
  ];
}

function reasonWords(not: NotCounted): string {
  switch (not.because) {
    case 'not-confirmed':
      return `not confirmed ${formatDay(not.failed.day)}`;
    case 'no-confirming-visit':
      return 'no visit that may confirm';
    case 'not-sustained':
      return `lost ${formatDay(not.lost.day)}`;
    case 'awaiting-confirmation':
      return 'waits for its confirmation';
    case 'other-relation':
      return `is ${not.relation}`;
    case 'direction-not-sought':
      return 'not what is sought';
    case 'below-threshold':
      return not.confirmed ? 'below the threshold, but moves the reference' : 'below the threshold';
  }
}
