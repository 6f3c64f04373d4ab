import type { Source } from '../source.ts';
import type { NoticingDefinition } from './noticing-definition.ts';

/** Measured on simulated diaries whose truth is known (docs/SCIENCE.md, `npm run bench -- detection`). */
const simulated = (why: string): Source => ({ cite: `Ebb, on simulated diaries: ${why}`, own: true });

/** Noticing of MS: a relapse that rises in days, stays for weeks and falls over months. */
export const msNoticing: NoticingDefinition = {
  id: 'ms-noticing-episode-scan',
  version: '1',
  mode: 'ask',
  usual: {
    windowDays: 130,
    lagDays: 10,
    windowMinimumReports: 8,
    sparseLagDays: 3,
    minimumReports: 5,
    smallestSpread: 0.6,
    furthestSpreads: 2.5,
    source: simulated(
      'about four months, so that one season is compared with itself, up to ten days before, so that a slow start does not lift its own yardstick; scores are whole numbers, so no spread is below 0.6',
    ),
  },
  explained: {
    by: [
      { factors: ['fever', 'infection', 'metabolic-upset'], forDays: 3 },
      { factors: ['heat'], forDays: 1 },
    ],
    source: simulated(
      'fever and infection explain three days after them, heat one; never longer, because infections also make true relapses likelier (odds ratio 1.39, NARCOMS 2025)',
    ),
  },
  autocorrelation: {
    usual: 0.5,
    weight: 40,
    most: 0.8,
    within: 2.5,
    longestGapDays: 11,
    source: {
      cite: 'Public symptom diaries: within-person correlation of one day with the next about 0.3 (quartiles 0.16-0.45). Ebb: expected higher, 0.5 with the weight of 40 pairs of days, because scores also wander over weeks, which looks like something that began',
      own: true,
    },
  },
  commonFactor: {
    minimumSymptoms: 4,
    calm: [2, 3],
    taken: 0.3,
    least: -1.5,
    most: 3,
    source: simulated(
      'symptoms of one person go together on bad days (median pairwise correlation 0.19); the calm ones show how much, since a relapse moves only some. Less than a third of it is taken off: more also takes from relapses that move many',
    ),
  },
  words: {
    points: { better: 0, same: 0, 'bit-worse': 2, 'much-worse': 5 },
    source: {
      cite: 'Farrar et al., Pain 2001;94:149: about 2 points of an 11-point scale is a change that matters. Ebb: "much worse" is 5',
      url: 'https://doi.org/10.1016/S0304-3959(01)00349-9',
      own: true,
    },
  },
  shapes: {
    riseDays: [1, 4, 9],
    worstAndFallDays: [
      [7, 12],
      [14, 30],
      [30, 60],
    ],
    shortSpellDays: [2, 4, 7],
    onsets: { daily: 14, second: 28, fourth: 61 },
    source: simulated(
      'rises in days, at its worst for one to four weeks, falls over weeks to months (CombiRx: median recovery 111 days); a short spell is gone within a week. Onsets are looked for twice as far back as is asked about, so that what is left of one does not read as the next',
    ),
  },
  amplitude: {
    relapse: 3,
    shortSpell: 2,
    localLevel: 0.4,
    localDays: 75,
    clip: 3,
    symptomsMoved: 2,
    source: simulated(
      'a relapse moves about two symptoms by some three of the person’s own spreads; the level around the onset is told from eleven weeks before it, and no single day counts for more than three spreads: of what was tried on the tuning diaries these found most, soonest',
    ),
  },
  wander: {
    usual: 0.05,
    weight: 300,
    lagDays: [7, 30],
    below: -2.5,
    above: 1.3,
    beyond: 0.06,
    times: 17,
    most: 2.25,
    fadeDays: 60,
    source: simulated(
      'people differ in how far their scores wander over weeks, and who wanders must not be asked for nothing. Days far above usual are left out, because relapses would count as wandering. After a year 9 in 10 people show less than 0.075 (median 0.04); where scores wander by 0.8 points the median is 0.09. Only what is beyond 0.06 counts: counted in everybody, it cost 5 of 100 relapses where nothing wanders',
    ),
  },
  frequency: {
    relapses: 0.6,
    weightYears: 2,
    shortSpells: 4,
    source: simulated(
      '0.6 relapses a year until the person’s own count says more; a short spell every three months',
    ),
  },
  ask: {
    fromDiaryDay: 45,
    fromReports: 10,
    reportsAbove: 2,
    hoursApart: 24,
    pointsAbove: 1,
    beganWithinDays: 28,
    daysSinceLastOnset: 30,
    shownFromShare: 0.5,
    factors: ['fever', 'infection', 'heat'],
    logOdds: { early: -0.69, usual: 0.11, sure: 2.12 },
    again: { days: 14, reports: 3, below: 1.5 },
    longestOpenDays: 150,
    silenceDays: 14,
    source: simulated(
      'asked from where false alarms on the tuning diaries are about 0.5, 0.3 and 0.1 a year; they are two and a half times as frequent before day 45; with onsets of six weeks instead of four, 3 in 100 more relapses were noticed, later, and people whose scores wander were asked for nothing a quarter more often; two worse reports a day apart and 30 days since the last onset are the definition of a relapse (NHS England 2014)',
    ),
  },
  calibration: {
    slope: 0.45,
    intercept: -0.97,
    lowest: -6,
    highest: 7,
    atMost: 0.95,
    source: simulated(
      'logistic regression, on the tuning diaries, of whether a question was about a true relapse on the strongest log odds so far, over all reports while it stands; no more is told beyond 7, where 9 in 10 were so (with 12 the bins in the middle were told 0.09 too little, with 7 0.03)',
    ),
  },
  ownWord: {
    yes: 40,
    no: 0.17,
    source: {
      cite: 'German NIS cohort, Eur J Neurol 2020;27:2531 (n = 1,921): patient-reported relapses had a positive predictive value of 74.0 % and a negative one of 98.9 %; likelihood ratios derived by Ebb',
      own: true,
    },
  },
  fit: {
    minimumReports: 4,
    days: 240,
    onsetDays: [10, 10],
    localDays: 45,
    onsetDeviation: 5,
    reportWeight: 0.25,
    neighbours: 2,
    fewestCalm: 2,
    affected: { days: [2, 28], spreads: 0.8, shareOfMost: 0.4 },
    riseDays: [1, 3, 6, 11],
    worstDays: [3, 8, 15, 28, 50, 90],
    fallDays: [8, 16, 30, 60, 110],
    residualShares: [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75],
    residualPriors: [0.45, 0.05, 0.06, 0.07, 0.07, 0.07, 0.06, 0.08, 0.05, 0.025, 0.015],
    rise: [4, 0.7],
    worst: [10, 0.7],
    fall: [25, 0.7],
    sayAt: 0.8,
    remissionFromDays: 30,
    overPoints: 0.5,
    overShareOfPeak: 0.1,
    usualPoints: 0.5,
    mostlyShare: 0.35,
    level: 0.8,
    widenDates: 1.25,
    confirmDays: [90, 180],
    source: simulated(
      'said from 8 in 10 on and not in the first 30 days, so that few are told too early; recovery goes on for months (CombiRx: 80 % by 180 days), so it is looked at again. Reports weigh a quarter: with their full weight the 80 % interval of the remission held the truth in about 60 %',
    ),
  },
  slowChange: {
    fromMonths: 24,
    everyDays: 30,
    meanOverDays: 14,
    minimumStretches: 20,
    noise: {
      dayToDay: [0.97, 0.98, 0.985, 0.99],
      whiteNoise: [1, 3, 10, 30, 100, 300],
      leastSd: 0.3,
    },
    seasonFromDays: 300,
    leaveOut: [7, 120],
    level: 0.05,
    earlier: { days: 90, level: 0.1 },
    pointsPerYear: 0.25,
    source: simulated(
      'after one year the standard error of a slope is still 1.5 to 2 points a year; the weeks after a relapse answer another question. Scores wander over weeks and months, which daily wobble hides and a slope resembles: with the likeliest noise of single days 11 to 13 of 100 stable people were called worse, with fortnights and averaged over what the wandering may be 2',
    ),
  },
};
