import type { Fit } from '@ebb/simulate';
import type { Arm } from './crowd.ts';
import type { State } from './level.ts';

/** How many were simulated for each part. */
export interface Made {
  readonly people: number;
  readonly seed: number;
  readonly firstAttacks: number;
  readonly withMs: number;
  readonly fit: Fit;
}

const levels: Readonly<Record<State, string>> = {
  none: 'no signs',
  signs: 'signs, little felt',
  limits: 'some things are harder',
  walks: 'walking is limited',
  stick: 'a stick for 100 metres',
  wheelchair: 'a wheelchair',
  ended: 'followed no further',
};

const relapses = (count: number): string => (count === 1 ? '1 more relapse' : `${count} more relapses`);

const year = (at: number): string => ['at the first relapse', 'after 1 year'][at] ?? `after ${at} years`;

/** Every sentence of the lives with MS. */
export const en = {
  title: 'A life with MS',
  lead: 'Simulated people. No two lives are alike, so no picture can tell yours.',
  crowdTitle: 'Many lives, over 30 years',
  crowdText:
    'Each faint line is one person, from the first relapse on. One is drawn strongly. Tap another to see it.',
  year,
  arms: { untreated: 'untreated', treated: 'treated' } satisfies Record<Arm, string>,
  picture: (person: string, at: number, count: number, level: string) =>
    `${person}, ${year(at)}: ${relapses(count)} so far. Now: ${level}.`,
  yearShort: (year: number) => `${year} years`,
  player: 'The years of these lives',
  levels,
  person: (number: number, of: number) => `Person ${number} of ${of}`,
  another: 'Another person',
  before: 'The one before',
  legend: {
    one: { untreated: 'this person, untreated', treated: 'this person, treated' },
    other: 'the same person, untreated',
    crowd: { untreated: 'other people, untreated', treated: 'other people, treated' },
    middle: { untreated: 'the middle of all, untreated', treated: 'the middle of all, treated' },
    relapse: 'a relapse',
  } satisfies Record<string, string | Record<Arm, string>>,
  told: (count: number, level: string) => `So far: ${relapses(count)}. Now: ${level}.`,
  toldOther: (count: number, level: string) =>
    `Untreated it would be: ${relapses(count)}, and now: ${level}.`,
  isSame: 'So far both lives are the same.',
  tryTitle: 'Try it',
  treatment: 'Long-term treatment',
  treatments: {
    none: 'None',
    'interferon-beta': 'Milder, such as interferon beta',
    natalizumab: 'Stronger, such as natalizumab',
  },
  start: 'It begins after',
  starts: { half: 'Half a year', five: '5 years' },
  era: 'People as they were',
  eras: { historical: 'In earlier decades', modern: 'Today, milder (assumed)' },
  treatmentText:
    'Fewer relapses is what trials have shown. How much a treatment slows what comes without relapses is assumed here. Each has risks. Which one suits you is for you and your team.',
  middleText: (year: number, plain: string, treated: string | undefined) =>
    treated === undefined
      ? `After ${year} years the middle one of all: ${plain}. Nobody here is treated; today most people whose MS comes in relapses can be.`
      : `After ${year} years the middle one of all: ${treated}. Untreated: ${plain}.`,
  oddsTitle: 'After a first attack',
  oddsText:
    'Simulated people after a first attack, as in earlier decades. Nobody had a long-term treatment. So many of each 100 had a second one:',
  oddsWith: 'The first scan shows lesions in the brain',
  oddsWithout: 'The first scan shows none',
  oddsIn: 'Within',
  oddsYears: (year: number) => (year === 1 ? '1 year' : `${year} years`),
  oddsTold: (second: number) => `${second} had a second attack. ${100 - second} had none.`,
  scanner: 'Scan',
  scanners: { today: 'As of today', older: 'As in the 1980s' },
  oddsPublished:
    'Today MS can often be told from the first scan and a few tests, without waiting for a second attack, and treated from then on. One study followed 107 people for 20 years, scanned in the 1980s: 60 of 73 with lesions (82 of 100) got MS, and 7 of 34 without (21 of 100; Fisniku and others, Brain 2008).',
  oddsGap: (withLesions: number, without: number) =>
    `The picture does not meet these: after 20 years it has ${withLesions} and ${without}.`,
  oddsOlder: 'To compare, choose the scan of that time.',
  whoTitle: 'Who gets it, and when',
  whoText: (relapsing: number, women: number) =>
    `Of 100 simulated people with MS, ${relapsing} begin with relapses. ${women} are women.`,
  whoWhen: 'How old they were when it began:',
  whoAges: ['to 19', '20 to 29', '30 to 39', '40 to 49', '50 to 59', '60 and over'],
  tableText: 'EDSS from 0 to 10 (expert scale). The middle, and where the middle half lies.',
  tableHead: { year: 'Years', untreated: 'Untreated', treated: 'Treated' },
  tableCell: (median: string, from: string, to: string) => `${median} (${from} to ${to})`,
  madeWith: ({ people, seed, firstAttacks, withMs, fit }: Made) => [
    `${people} simulated people whose MS began with a relapse; seed ${seed}. The model was fitted to ${fit.figures} published figures about untreated people in Europe and Canada, decades ago; ${fit.within} are within the set distance, the others within twice that.`,
    'Cohorts contradict each other: another choice gives other lives. Today courses are milder; the switch for that is an assumption.',
    'Known misses: scores in the first years are too low, and too few people stay well for 20 years. After a first attack lesions say less here than they did in the study.',
    'With and without treatment it is the same person: what may happen to them is the same, the treatment lets fewer attacks through. What it does to severity and to slow worsening is assumed.',
    `After a first attack: ${firstAttacks} simulated people. That 35 of 100 have something else that never comes back is derived, not observed. Who gets it: ${withMs} simulated people.`,
    'Disability is the Expanded Disability Status Scale (EDSS; Kurtzke, Neurology 1983). It says much about walking and little about tiredness, thinking and pain.',
  ],
};

export type LivesWords = typeof en;
