import type { Source } from '@ebb/course';
import type { DiaryWorld, ReportingStyle } from './diary-world.ts';

const own = (why: string): Source => ({ cite: `Ebb: ${why}`, own: true });

export const everyDay: ReportingStyle = { kind: 'steady', chance: [0.95, 1], towards: 1, days: 365 };

/** About 92 of 100 days. */
const diligent: ReportingStyle = { kind: 'steady', chance: [0.88, 0.96], towards: 1, days: 365 };

/** Four to six days a week at the start, fewer later. */
const typical: ReportingStyle = { kind: 'steady', chance: [0.6, 0.85], towards: 0.65, days: 240 };

/** Two or three days a week. */
export const sparse: ReportingStyle = { kind: 'steady', chance: [0.28, 0.45], towards: 1, days: 365 };

/** One day in three, and most of the bad ones. */
export const whenBad: ReportingStyle = { kind: 'when-bad', chance: [0.25, 0.45], perSpread: 1.1 };

/** People with relapsing MS who score six symptoms, as various as we think they are. */
export const baseWorld: DiaryWorld = {
  id: 'base',
  symptoms: [
    { site: { symptom: 'fatigue' }, level: [3.8, 1.6], noise: 1.05, heat: 1 },
    { site: { symptom: 'leg-weakness', side: 'left' }, level: [2.4, 1.6], noise: 1, heat: 0.9 },
    { site: { symptom: 'hand-numbness', side: 'right' }, level: [2, 1.5], noise: 0.9, heat: 0.6 },
    { site: { symptom: 'unsteadiness' }, level: [2.2, 1.5], noise: 1, heat: 0.8 },
    { site: { symptom: 'urgent-bladder' }, level: [2, 1.5], noise: 0.9, heat: 0.3 },
    { site: { symptom: 'blurred-vision' }, level: [1.3, 1.2], noise: 0.8, heat: 0.8 },
  ],
  daily: {
    shared: { dayToDay: [0.1, 0.7], deviation: [0.35, 0.7], loading: [0.6, 1.2] },
    own: { dayToDay: [0, 0.6], deviation: [0.45, 0.85] },
    passing: { deviation: [0, 0] },
    wander: { days: 60, deviation: [0.05, 0.35] },
    weekend: 0.25,
    times: 1,
    source: {
      cite: 'Kratz et al., Arch Phys Med Rehabil 2017: little of the fatigue of a day with MS is left on the next. Ebb: deviations so that the answers about fatigue have one of 0.8 to 1.4 points and a correlation of 0.17 to 0.52 with the next day',
      own: true,
    },
  },
  slowChange: {
    share: 0.3,
    perYear: [0.2, 0.8],
    symptoms: [0, 1, 3, 4],
    source: own('a third of people get slowly worse between relapses'),
  },
  relapses: {
    yearly: [
      { rate: 0.2, weight: 0.3 },
      { rate: 0.5, weight: 0.37 },
      { rate: 1.2, weight: 0.33 },
    ],
    gapShape: 1.5,
    daysApart: 30,
    severities: [
      { severity: 'mild', weight: 0.3, peak: [1.2, 2.2], steroids: 0.1 },
      { severity: 'moderate', weight: 0.5, peak: [2.2, 4], steroids: 0.5 },
      { severity: 'severe', weight: 0.2, peak: [4, 7], steroids: 0.85 },
    ],
    phenotypes: [
      { name: 'motor', weight: 0.3, shares: [0.6, 1, 0.5, 0.5, 0, 0] },
      { name: 'sensory', weight: 0.2, shares: [0.3, 0.2, 1, 0, 0, 0] },
      { name: 'optic-neuritis', weight: 0.16, shares: [0.3, 0, 0, 0, 0, 1] },
      { name: 'brainstem-cerebellar', weight: 0.14, shares: [0.5, 0, 0, 1, 0, 0.6] },
      { name: 'cord', weight: 0.12, shares: [0.5, 0.8, 0.7, 0.3, 1, 0] },
      { name: 'polysymptomatic', weight: 0.08, shares: [1, 0.7, 0.6, 0.7, 0.3, 0.2] },
    ],
    rise: [4, 0.7],
    worst: [10, 0.7],
    fall: [25, 0.7],
    residual: { none: 0.45, beta: [1.5, 4] },
    adaptation: { share: [0, 0.4], days: 180 },
    steroids: { after: 4, wait: 6, days: [3, 5], shorten: 0.6 },
    source: {
      cite: 'CombiRx: median recovery 111 days, 80 % of recoveries by 180 days. Two onsets 30 days apart are the definition of a relapse (NHS England 2014). In 103 relapses people named numbness in 67 %, fatigue in 58 %, leg weakness in 55 % (Perrin Ross, Mult Scler Int 2013;2013:470476); here half of the peak or more in 70, 64 and 50 %. Ebb: distributions to match',
      own: true,
    },
  },
  decoys: {
    infections: {
      rate: 2,
      days: [3, 9],
      points: [0.4, 1.4],
      left: 0.5,
      tagged: 0.75,
      pseudoRelapse: { share: 0.35, points: [1.5, 4], symptoms: 3 },
    },
    stress: { rate: 2, days: [5, 15], points: [0.2, 0.9], left: 0.5, symptoms: [3, 6] },
    shortSpells: {
      rate: 1.5,
      days: [
        { days: 1, weight: 73 },
        { days: 2, weight: 14 },
        { days: 3, weight: 8 },
        { days: 5, weight: 5 },
      ],
      points: [1, 3.5],
      left: 0.3,
      symptoms: [1, 3],
    },
    heatWaves: {
      rate: 2,
      days: [2, 8],
      seasonDays: 90,
      sensitive: 0.7,
      points: [0.5, 2.5],
      left: 0.2,
      tagged: [0.8, 0.2],
    },
    source: {
      cite: 'Public symptom diaries: 73 % of flares last one day and 95 % at most three; stress adds 0.19 on 0-4, about half a point of ten. Ebb: rates are guesses; they decide how many false alarms there are',
      own: true,
    },
  },
  reporting: {
    styles: [
      { weight: 0.2, style: diligent },
      { weight: 0.45, style: typical },
      { weight: 0.2, style: sparse },
      { weight: 0.15, style: whenBad },
    ],
    vacations: { rate: 2, days: [5, 16] },
    dropOut: { share: 0.25, days: [30, 120] },
    atWorst: { fromPoints: 4, left: 0.5 },
    source: own(
      'from one day in three to nearly every day, with holidays and one long silence in four people',
    ),
  },
  answers: {
    scale: [0.65, 1.25],
    steps: [
      { points: 1, weight: 0.6 },
      { points: 2, weight: 0.2 },
      { points: 2.5, weight: 0.2 },
    ],
    autopilot: [0, 0.08],
    slip: 0.01,
    worseAtFirst: { points: 0, days: 7 },
    manner: { kind: 'scores' },
    source: own('people use scales differently, some in large steps, some without thinking'),
  },
};
