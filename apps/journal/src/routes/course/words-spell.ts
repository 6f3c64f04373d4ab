import type { CourseFit, Day, NoFit, SlowChange, SlowSymptom } from '@ebb/course';
import { counted, date, days, list, number } from './words-counting.ts';

const points = (count: number): string => counted(count, 'point', 'points');
const percent = (share: number): string => `${Math.round(share * 100)}`;
const monthOfYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = (day: Day): string => monthOfYear.format(day * 86_400_000);
const span = (from: Day, to: Day): string =>
  from === to ? `on about ${date(from)}` : `between ${date(from)} and ${date(to)}`;

type Judged = Extract<SlowChange, { readonly state: 'judged' }>;

/** How a spell goes, and what changes slowly. Never a probability: what is sure enough to be said is said. */
export const en = {
  noticedTitle: 'Something may have begun',
  noticedAnswer: 'Answer on Today',
  noticedWhy: 'Why Ebb would ask',
  weeklyQuiet: 'In these weeks nothing stands out against your usual.',

  titleNow: 'How this spell is going',
  titleLast: 'How the last spell went',
  headline: (fit: CourseFit | NoFit) => headline(fit),
  more: (fit: CourseFit, earliest: Day, today: Day) => more(fit, earliest, today),
  lookAgain: (on: readonly Day[]) =>
    on.length === 0
      ? undefined
      : `Look again on ${list.format(on.map(date))}. Getting better can go on for a year.`,
  isNoticed: 'Nobody has called this a relapse. It is what your reports show.',
  why: 'Why this answer',
  reasons: (fit: CourseFit) => [
    `It began most likely ${span(fit.onset.from, fit.onset.to)}.`,
    ...(fit.worst.isSaid && fit.worst.until !== undefined
      ? [`It began to ease most likely ${span(fit.worst.until.from, fit.worst.until.to)}.`]
      : ['The reports do not show for sure yet that it eases.']),
    ...(fit.remission.isSaid && fit.remission.since !== undefined
      ? [`What passes had passed most likely ${span(fit.remission.since.from, fit.remission.since.to)}.`]
      : []),
    ...(fit.worst.isSaid ? [mayStay(fit)] : []),
    `This rests on ${counted(fit.reports, 'report', 'reports')} since it began.`,
    fit.leftOut.length === 0
      ? 'No report was left out.'
      : `Left out: ${counted(fit.leftOut.length, 'report', 'reports')} with heat, fever or an infection.`,
  ],
  intervals: ({ onset: { level } }: CourseFit) =>
    `Of 10 ranges like these about ${number.format(level * 10)} hold the truth, by Ebb's reckoning.`,
  intervalsForExperts: ({ onset: { level } }: CourseFit) =>
    `For experts: ${percent(level)} % credible intervals over a grid of courses. Those of days are drawn wider, as simulated diaries showed that they were too narrow.`,
  table: 'Symptom by symptom',
  tableCaption: 'Points of 10, as far as the reports tell',
  tableColumns: ['Symptom', 'Usual before', 'Above it at the worst'] as readonly string[],
  tableStays: 'May stay',
  stays: (low: number, high: number) => `${number.format(low)} to ${number.format(high)}`,

  slowTitle: 'Slowly changing?',
  slowWorse: (sites: readonly string[]) => `Between relapses, slowly worse: ${list.format(sites)}.`,
  slowWas: (sites: readonly string[]) => `Between relapses, slowly worse at one time: ${list.format(sites)}.`,
  slowNone: 'No slow worsening that can be told from day-to-day noise.',
  slowNoneMore: 'That does not mean that nothing changes. A change can be too small to see.',
  slowSince: (day: Day) => `First seen on ${date(day)}. Ebb says it once, here, and asks nothing.`,
  slowNotShown: (site: string, since: Day) =>
    `${capital(site)}: since ${date(since)} the figures no longer show it. It stays written here, as it was seen before.`,
  slowHeldBack: (sites: readonly string[], spells: number) =>
    `Whether it gets slowly worse cannot be told: ${list.format(sites)}. It may be what ${counted(spells, 'spell', 'spells')} left that nobody has given a name.`,
  slowAsk: 'Note a question for the next visit',
  perYearOf: (site: string, symptom: SlowSymptom) =>
    `${capital(site)}: about ${points(round(Math.abs(symptom.perYear)))} a year ${symptom.perYear < 0 ? 'lower' : 'higher'}, most likely between ${signed(symptom.low)} and ${signed(symptom.high)}.`,
  locale: 'en-GB',
  signed: (value: number) => signed(value),
  chart: (site: string, { from, to, low, high, perYear }: SlowSymptom) => {
    const years = (to - from) / 365.25;
    return `Change of ${site} since ${month(from)}: about ${signed(perYear * years)} of 10 by now, most likely between ${signed(low * years)} and ${signed(high * years)}. The same is in the table.`;
  },
  chartUnit: 'Points of 10 against the start. Up is worse.',
  chartNone: 'no change',
  legendLine: 'most likely',
  legendBand: 'the range for 19 in 20, by reckoning',
  legendRelapse: 'relapse, left out',
  slowTable: 'Every symptom as a table',
  slowColumns: ['Symptom', 'Points a year', 'Most likely from', 'to', 'Reports'] as readonly string[],
  slowReasons: ({ leftOut, noticed }: Pick<Judged, 'leftOut' | 'noticed'>, from: Day) => [
    leftOut.relapses.length === 0
      ? `Measured from ${month(from)} on. Nobody has named a relapse in that time.`
      : `Measured from ${month(from)} on, without the days around ${counted(leftOut.relapses.length, 'relapse', 'relapses')}.`,
    leftOut.reports === 0
      ? 'No day was left out.'
      : `Left out: ${days(leftOut.reports)} near relapses, or with heat, fever or an infection.`,
    ...(leftOut.relapses.length === 0
      ? []
      : ['What those relapses left behind is not in it: that is another question.']),
    ...(noticed.length === 0
      ? []
      : [
          `Ebb noticed ${counted(noticed.length, 'spell', 'spells')} that nobody has given a name. Their days are in it.`,
          'A slow worsening is told only where it still shows when they are taken for relapses.',
        ]),
    'Seasons and the ups and downs from day to day are allowed for.',
    'One gets used to a slow change. So scores can hide one, and a test at a visit can show it.',
  ],
  slowIntervals: (level: number) =>
    `Of 20 ranges like these about ${number.format(level * 20)} hold the truth, by Ebb's reckoning. Each symptom is taken by itself.`,
  slowIntervalsForExperts: (level: number) =>
    `For experts: ${percent(level)} % confidence intervals of a slope by generalised least squares. They are not corrected for the number of symptoms; the decision to say it is.`,
  slowNotJudged: (sites: readonly string[]) =>
    `Not judged yet, with too few months or days: ${list.format(sites)}.`,
  slowFrom: (day: Day) => `Slow change can be judged from ${month(day)} on.`,
  slowFromUnknown: (months: number) => `Slow change can be judged after ${months} months with reports.`,
  slowTooFew: (have: number, need: number, daysEach: number) =>
    `Slow change cannot be judged yet: scores in ${have} of ${need} stretches of ${days(daysEach)}.`,
  slowLabel: 'Slow change',
  askLabel: 'Questions about a change',
  askFrom: (daysToGo: number, reportsToGo: number) =>
    `None yet: ${[
      ...(daysToGo > 0 ? [`${days(daysToGo)} to go`] : []),
      ...(reportsToGo > 0 ? [`${counted(reportsToGo, 'report', 'reports')} to go`] : []),
    ].join(', ')}.`,
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const round = (value: number): number => Math.round(value * 10) / 10;
const signed = (value: number): string => {
  const rounded = round(value);
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${number.format(rounded)}` : `−${number.format(-rounded)}`;
};

function headline(fit: CourseFit | NoFit): string {
  if ('because' in fit) return noFit(fit);
  const since = (day: { readonly day: Day } | undefined): string =>
    day === undefined ? '' : ` since about ${date(day.day)}`;
  if (fit.remission.isSaid && fit.completeness !== undefined)
    return `${completeness[fit.completeness]}${since(fit.remission.since)}.`;
  return fit.worst.isSaid ? `Past the worst${since(fit.worst.until)}.` : 'Too early to say.';
}

const completeness: Readonly<Record<NonNullable<CourseFit['completeness']>, string>> = {
  'usual-again': 'Back to your usual',
  mostly: 'Mostly back to your usual',
  partly: 'Partly back to your usual',
};

function noFit({ because, have, need }: NoFit): string {
  switch (because) {
    case 'too-few-reports':
      return `Too early to say: ${have} of ${counted(need, 'report', 'reports')} since it began.`;
    case 'usual-not-known':
      return `Your usual before it is not known: ${have} of ${counted(need, 'report', 'reports')}.`;
    case 'nothing-above-usual':
      return 'No symptom that was scored is above your usual.';
  }
}

function more(fit: CourseFit, earliest: Day, today: Day): string {
  if (fit.remission.isSaid)
    return fit.completeness === 'usual-again'
      ? 'Nothing of it is left that the reports can show.'
      : `About ${points(round(fit.residual.points))} of 10 may stay.`;
  if (today < earliest) return `Whether it has passed can be said on ${date(earliest)} at the earliest.`;
  return 'Whether it has passed cannot be said yet.';
}

function mayStay({ residual: { points: left, low, high } }: CourseFit): string {
  return `What may stay: about ${points(round(left))} of 10, between ${percent(low)} and ${percent(high)} % of the rise.`;
}

export type SpellWords = typeof en;
