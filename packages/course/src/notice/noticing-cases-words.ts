import { type Day, formatDay, parseDay } from '../day.ts';
import type { Site } from '../diary/symptom.ts';
import type { Notice, Noticed, SlowChange } from './noticing-finding.ts';

/** What was noticed, phrase by phrase, as the case files say it. */
export function noticedWords({ noticing, latest, slowChange }: Noticed): string[] {
  const { now, notices, mode } = noticing;
  return [
    ...(notices.length === 0 ? ['noticed: none'] : []),
    ...notices.flatMap(({ asked, onset, symptoms, end }) => [
      `noticed: ${formatDay(asked)}`,
      `since: ${formatDay(onset.day)}`,
      ...answerWords(end),
      ...symptoms.map(({ site }) => `symptom: ${siteWords(site)}`),
    ]),
    `now: ${now.state.replace('-', ' ')}`,
    `mode: ${mode}`,
    ...courseWords(latest),
    ...slowWords(slowChange),
  ];
}

/** What was expected and is not so. The days of what was noticed are complete where any is given. */
export function noticingDifferences(expected: readonly string[], found: readonly string[]): string[] {
  const days = expected.filter((fact) => /^noticed: \d/.test(fact));
  const foundDays = found.filter((fact) => /^noticed: \d/.test(fact));
  return [
    ...(days.length > 0 && days.length !== foundDays.length
      ? [`expected ${days.length} noticed, found ${foundDays.length}`]
      : []),
    ...expected.filter((fact) => !holds(fact, found)).map((fact) => `expected "${fact}"`),
  ];
}

function holds(expected: string, found: readonly string[]): boolean {
  const [label, wanted = ''] = expected.split(': ');
  if (label === 'noticed at most')
    return found.filter((fact) => /^noticed: \d/.test(fact)).length <= Number(wanted);
  const [first = '', last] = wanted.split('..');
  if (last === undefined) return found.includes(expected);
  const from = dayOf(first);
  const until = dayOf(last);
  return found
    .filter((fact) => fact.startsWith(`${label}: 2`))
    .map((fact) => dayOf(fact.split(': ')[1] ?? ''))
    .some((day) => day >= from && day <= until);
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`Cannot read the day "${text}": it must be like 2026-03-05`);
  return day;
}

/** What the question came to, where somebody answered it. */
function answerWords(end: Notice['end']): string[] {
  if (end?.kind === 'settled') return [`answered relapse: ${formatDay(end.on)}`];
  return end?.kind === 'answered-no' ? [`answered none: ${formatDay(end.on)}`] : [];
}

function siteWords({ symptom, side }: Site): string {
  const name = symptom.replaceAll('-', ' ');
  return side === undefined ? name : `${name} ${side}`;
}

function courseWords(latest: Noticed['latest']): string[] {
  if (latest === undefined) return ['course: none'];
  const { fit } = latest;
  if ('because' in fit) return [`course: ${fit.because.replaceAll('-', ' ')}`];
  return [
    fit.worst.isSaid ? 'course: past the worst' : 'course: worst not past',
    fit.remission.isSaid ? 'course: remission' : 'course: no remission',
    ...(fit.completeness === undefined ? [] : [`course: ${fit.completeness.replace('-', ' ')}`]),
  ];
}

function slowWords(slow: SlowChange): string[] {
  if (slow.state !== 'judged') return [`slow: ${slow.state.replaceAll('-', ' ')}`];
  const worse = slow.symptoms.filter(({ worseSince }) => worseSince !== undefined);
  const held = slow.symptoms.filter(({ heldBackSince }) => heldBackSince !== undefined);
  const steady = slow.symptoms.filter(
    ({ worseSince, heldBackSince }) => worseSince === undefined && heldBackSince === undefined,
  );
  return [
    ...(worse.length === 0 ? ['no slow worsening'] : []),
    ...worse.map(({ site }) => `slow worsening: ${siteWords(site)}`),
    ...worse
      .filter(({ notShownSince }) => notShownSince !== undefined)
      .map(({ site }) => `no longer shown: ${siteWords(site)}`),
    ...held.map(({ site }) => `held back: ${siteWords(site)}`),
    ...steady.map(({ site }) => `not slow: ${siteWords(site)}`),
  ];
}
