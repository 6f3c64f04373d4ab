import type { RegistryMeasures } from './registry-measures.ts';
import type { TrialMeasures } from './trial-measures.ts';

export type MeasureName = keyof RegistryMeasures | keyof TrialMeasures;

/**
 * One published figure that simulated people should come near to. `read`: the figure was seen in a source; `recalled`: it is
 * from memory and must not be shown as published; `own`: no source gives one, Ebb chose it.
 */
export interface Target {
  readonly measure: MeasureName;
  readonly what: string;
  readonly published: number;
  readonly tolerance: number;
  readonly known: 'read' | 'recalled' | 'own';
  readonly cite: string;
  /** Where the tolerance comes from. */
  readonly within: string;
}

const range = (text: string): string => `middle and half of ${text}`;

const onEntry: readonly Target[] = [
  {
    measure: 'entry-fiqr',
    what: 'FIQR on entry',
    published: 61,
    tolerance: 4,
    known: 'recalled',
    cite: 'means of trials and clinics',
    within: range('57-65'),
  },
  {
    measure: 'entry-fiqr-sd',
    what: 'FIQR on entry: deviation',
    published: 16.5,
    tolerance: 1.5,
    known: 'recalled',
    cite: 'trials and clinics',
    within: range('15-18'),
  },
  {
    measure: 'entry-pain',
    what: 'pain on entry, 0-100',
    published: 60.5,
    tolerance: 5.5,
    known: 'recalled',
    cite: 'means of trials and clinics',
    within: range('55-66'),
  },
  {
    measure: 'trial-pain',
    what: 'pain on entry to a trial',
    published: 66.7,
    tolerance: 2.7,
    known: 'read',
    cite: 'Alda: 64-68; Mease, J Rheumatol 2009;36:398, daily diary: 68.3-69.4',
    within: range('64-69.4'),
  },
  {
    measure: 'entry-severity',
    what: 'severity (0-31) on entry',
    published: 22.7,
    tolerance: 1,
    known: 'read',
    cite: 'Walitt',
    within: 'one point of its scale',
  },
];

const dayToDay: readonly Target[] = [
  {
    measure: 'daily-sd',
    what: 'daily pain: deviation within a person',
    published: 13,
    tolerance: 3,
    known: 'read',
    cite: 'a study of 90 days',
    within: range('10-16'),
  },
  {
    measure: 'daily-icc',
    what: 'daily pain: share between people (ICC)',
    published: 0.51,
    tolerance: 0.09,
    known: 'read',
    cite: 'Mun 2019',
    within: 'other diaries reach .47 to .60',
  },
  {
    measure: 'daily-lag-1',
    what: 'daily pain: correlation with the next day',
    published: 0.4,
    tolerance: 0.1,
    known: 'recalled',
    cite: 'diaries',
    within: range('.3-.5'),
  },
  {
    measure: 'pain-after-bad-night',
    what: 'pain per deviation of worse sleep, next day',
    published: 2,
    tolerance: 1,
    known: 'recalled',
    cite: 'diaries; the sign was seen, the size is from memory',
    within: range('1-3'),
  },
  {
    measure: 'any-flare',
    what: 'a flare within 6 months: share',
    published: 0.655,
    tolerance: 0.095,
    known: 'read',
    cite: 'Gomez-Arguelles 2022',
    within: range('.56-.75'),
  },
  {
    measure: 'flares',
    what: 'flares within 6 months',
    published: 2,
    tolerance: 0.5,
    known: 'read',
    cite: 'Gomez-Arguelles 2022',
    within: 'no spread is given: a quarter',
  },
];

const naturalCourse: readonly Target[] = [
  {
    measure: 'negative-per-100-years',
    what: 'stops meeting the criteria, per 100 years',
    published: 16.9,
    tolerance: 2.5,
    known: 'read',
    cite: 'Walitt',
    within: 'twice its interval (15.7-18.2): when and how people are asked differs',
  },
  {
    measure: 'ever-negative',
    what: 'ever below the criteria within 4 years',
    published: 0.44,
    tolerance: 0.05,
    known: 'read',
    cite: 'Walitt',
    within: 'as that of the rate, carried over',
  },
  {
    measure: 'negative-at-4-years',
    what: 'below the criteria after 4 years',
    published: 0.243,
    tolerance: 0.04,
    known: 'read',
    cite: 'Walitt',
    within: 'as that of the rate, carried over',
  },
  {
    measure: 'severity-change',
    what: 'severity after 5 years: change',
    published: -1.8,
    tolerance: 1,
    known: 'read',
    cite: 'Walitt',
    within: 'one point of its scale',
  },
  {
    measure: 'severity-worse',
    what: 'severity after 5 years: share worse',
    published: 0.359,
    tolerance: 0.05,
    known: 'read',
    cite: 'Walitt',
    within: 'one person in twenty, who may score the same',
  },
  {
    measure: 'severity-first-last',
    what: 'severity: first and last answer correlate',
    published: 0.82,
    tolerance: 0.16,
    known: 'read',
    cite: 'up to .82 over seven years, here of everybody who was ever ill',
    within: 'the largest of several: a fifth of it',
  },
];

const treated: readonly Target[] = [
  {
    measure: 'usual-12-weeks',
    what: 'FIQR in 12 weeks of usual care',
    published: -2,
    tolerance: 2,
    known: 'recalled',
    cite: 'PROSPER-FM (Gendreau, Lancet 2024;404:364)',
    within: 'from no change to twice it',
  },
  {
    measure: 'acceptance-12-weeks',
    what: 'FIQR in 12 weeks of acceptance and commitment therapy',
    published: -10,
    tolerance: 2.2,
    known: 'recalled',
    cite: 'PROSPER-FM',
    within: '95 % interval of the mean of 138 changes with a deviation of 13',
  },
  {
    measure: 'acceptance-effect-size',
    what: 'its effect size against usual care',
    published: 0.65,
    tolerance: 0.24,
    known: 'read',
    cite: 'PROSPER-FM',
    within: '95 % interval at 140 against 135 people',
  },
  {
    measure: 'acceptance-share-at-4-weeks',
    what: 'share of its effect that is there after 4 weeks',
    published: 0.5,
    tolerance: 0.25,
    known: 'own',
    cite: 'PROSPER-FM: the arms part between weeks 2 and 7, taken as half of the effect in between',
    within: 'from week 2 to week 7',
  },
  {
    measure: 'exercise-effect',
    what: 'FIQR, exercise against usual care',
    published: -7.9,
    tolerance: 2.7,
    known: 'recalled',
    cite: 'Bidonde, Cochrane 2017 (CD012700)',
    within: 'half way to the ends of its interval (-13.2 to -2.6, recalled too)',
  },
  {
    measure: 'sleep-training-30',
    what: 'therapy for insomnia: pain down by 30 %',
    published: 0.33,
    tolerance: 0.1,
    known: 'read',
    cite: 'McCrae: about a third',
    within: 'what "about" leaves',
  },
  {
    measure: 'sleep-training-50',
    what: 'therapy for insomnia: pain down by 50 %',
    published: 0.06,
    tolerance: 0.05,
    known: 'own',
    cite: 'McCrae: few, taken as 6 %',
    within: 'up to one in nine',
  },
  {
    measure: 'retraining-50',
    what: 'retraining: pain down by 50 %',
    published: 0.154,
    tolerance: 0.071,
    known: 'read',
    cite: 'Lumley: .083 with cognitive therapy, .225 with emotional awareness',
    within: range('.083-.225'),
  },
  {
    measure: 'combined-12-weeks',
    what: 'FIQR in 12 weeks of a combined programme',
    published: -16,
    tolerance: 4,
    known: 'recalled',
    cite: 'trials; one found nothing (Haugmark)',
    within: range('-12 to -20'),
  },
  {
    measure: 'usual-low-impact',
    what: 'low impact and pain after a year, usual care',
    published: 0.11,
    tolerance: 0.06,
    known: 'own',
    cite: 'no agreed number; 11 % called themselves healed in 26 years',
    within: 'own: about half of it',
  },
  {
    measure: 'combined-low-impact',
    what: 'low impact and pain after a year, combined',
    published: 0.3,
    tolerance: 0.1,
    known: 'own',
    cite: 'no number is published',
    within: 'own: a third of it',
  },
];

export const targets: readonly Target[] = [...onEntry, ...dayToDay, ...naturalCourse, ...treated];
