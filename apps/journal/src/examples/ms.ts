import type { Day, FactorName, Site } from '@ebb/course';
import type { Entry } from '@ebb/record';
import { type Dice, daysFrom, diceOf, type Teller, tellerOf } from './teller.ts';
import type { ExampleWords } from './words.ts';

const fatigue: Site = { symptom: 'fatigue' };
const hand: Site = { symptom: 'hand-numbness', side: 'left' };
const legs: Site = { symptom: 'leg-numbness', side: 'both' };
const eye: Site = { symptom: 'blurred-vision', side: 'left' };
const leg: Site = { symptom: 'leg-weakness', side: 'right' };
const walking: Site = { symptom: 'walking' };

/** Days before today on which the chapters of this life begin. */
export const msChapters = {
  begins: 1461,
  /** Numb legs, gone after six weeks. */
  firstRelapse: 1290,
  /** Optic neuritis: steroids, the neurologist's word, all of it came back. */
  secondRelapse: 985,
  /** A weak leg, of which a part stayed; from here on more tired. */
  thirdRelapse: 640,
  heat: 420,
  fever: 236,
  shortDip: 130,
  lastVisit: 16,
  /** Worse again, and easing by now. Nobody has said yet whether there was a fever, or what it is. */
  worseAgain: 15,
} as const;

/** A spell as it was lived: what rose, how far, over how many days, and what was left of it. */
interface Spell {
  readonly from: number;
  readonly days: number;
  readonly sites: readonly { readonly site: Site; readonly top: number; readonly left: number }[];
}

const relapses: readonly Spell[] = [
  { from: msChapters.firstRelapse, days: 42, sites: [{ site: legs, top: 6, left: 0 }] },
  { from: msChapters.secondRelapse, days: 63, sites: [{ site: eye, top: 8, left: 0 }] },
  {
    from: msChapters.thirdRelapse,
    days: 77,
    sites: [
      { site: leg, top: 8, left: 2 },
      { site: walking, top: 6, left: 1 },
      { site: fatigue, top: 8, left: 5 },
    ],
  },
];

/** Nobody felt like it, or was away. A gap is a gap. */
const gaps: readonly (readonly [from: number, to: number])[] = [
  [1120, 1098],
  [770, 742],
  [331, 315],
];

/**
 * Four years with relapsing MS: three relapses, a change of treatment, what heat and fever can do, a long quiet since, a hand
 * that slowly gets worse, and something that may have begun two weeks ago.
 */
export function msLife(today: Day, words: ExampleWords): readonly Entry[] {
  const told = tellerOf(today);
  return [
    told.on(msChapters.begins, 'profile', {
      kind: 'profile',
      conditions: ['ms'],
      forWhom: 'me',
      followed: [fatigue, leg, hand],
      checkIn: 'weekly',
    }),
    ...quietDays(told, diceOf(1461)),
    ...relapses.flatMap((spell) => relapseDays(told, spell)),
    ...heatDays(told),
    ...feverDays(told),
    ...shortDip(told),
    ...worseAgainDays(told),
    ...care(told, words),
  ].map((entry) => (entry.kind === 'profile' ? { ...entry, id: 'profile' } : entry));
}

const isDuring = (ago: number, [from, to]: readonly [number, number]): boolean => ago <= from && ago >= to;

const spells: readonly (readonly [number, number])[] = [
  ...relapses.map(({ from, days }): readonly [number, number] => [from, from - days]),
  [msChapters.heat, msChapters.heat - 4],
  [msChapters.fever, msChapters.fever - 7],
  [msChapters.shortDip, msChapters.shortDip - 1],
  [msChapters.worseAgain, 0],
];

function quietDays(told: Teller, dice: Dice): readonly Entry[] {
  return daysFrom(msChapters.begins, 0).flatMap((ago) => {
    const reports = dice.happens(percentReported(ago));
    const [isBetter, isScored] = [dice.happens(5), dice.happens(45)];
    const scores = quietLevels(ago).map(([site, level]) => told.score(ago, site, level + dice.wobble()));
    if (!reports || [...gaps, ...spells].some((stretch) => isDuring(ago, stretch))) return [];
    return [told.checkIn(ago, isBetter ? 'better' : 'same'), ...(isScored ? scores : [])];
  });
}

/** Looked less and less as life grew steady: daily, every other day, twice a week. */
function percentReported(ago: number): number {
  if (ago > 900) return 82;
  return ago > 300 ? 50 : 28;
}

/** Too slow to be felt from one month to the next. */
const handPointsPerYear = 0.8;

/** Scores are whole numbers: of a level between two, the higher one is said as often as the level is near it. */
function handLevel(ago: number): number {
  const level = 1 + (handPointsPerYear * (msChapters.begins - ago)) / 365.25;
  return Math.floor(level + ((ago * 0.618) % 1));
}

function quietLevels(ago: number): readonly (readonly [Site, number])[] {
  const after = (onset: number): boolean => ago < onset;
  const tired = after(msChapters.thirdRelapse) ? 5 : 2;
  return [
    [fatigue, tired],
    [hand, handLevel(ago)],
    ...(after(msChapters.firstRelapse) ? [[legs, 0] as const] : []),
    ...(after(msChapters.secondRelapse) ? [[eye, 0] as const] : []),
    ...(after(msChapters.thirdRelapse)
      ? ([
          [leg, 2],
          [walking, 1],
        ] as const)
      : []),
  ];
}

/** Up within days, then slowly down to what is left; somebody asked about fever and infection. */
function relapseDays(told: Teller, { from, days, sites }: Spell): readonly Entry[] {
  const reports = daysFrom(from, from - days + 1).filter((ago) => from - ago < 10 || (from - ago) % 3 === 0);
  return [
    ...told.absent(from, ['fever', 'infection', 'metabolic-upset', 'heat']),
    ...reports.flatMap((ago) => [
      told.checkIn(ago, from - ago < days / 2 ? 'much-worse' : 'bit-worse'),
      ...sites.map(({ site, top, left }) =>
        told.score(ago, site, left + (top - left) * shareAt(from - ago, days)),
      ),
    ]),
    told.on(from - 3, 'life', { kind: 'interference', value: 6, days: 1 }),
    told.checkIn(from - days, 'same'),
    ...sites.map(({ site, left }) => told.score(from - days, site, left)),
  ];
}

/** How much of the top is there after so many days: half on the first, all within the week, then falling. */
function shareAt(day: number, days: number): number {
  if (day < 5) return 0.5 + day / 10;
  return Math.max(0.3, 1 - (day - 5) / (days - 5));
}

function heatDays(told: Teller): readonly Entry[] {
  const { heat } = msChapters;
  return [
    ...told.absent(heat, ['fever', 'infection']),
    ...daysFrom(heat, heat - 2).flatMap((ago) => [
      told.checkIn(ago, 'bit-worse'),
      told.score(ago, leg, 6),
      told.on(ago, 'heat', { kind: 'factor', factor: 'heat', present: true }),
    ]),
    told.checkIn(heat - 4, 'same'),
    told.score(heat - 4, leg, 2),
  ];
}

function feverDays(told: Teller): readonly Entry[] {
  const { fever } = msChapters;
  const ill: readonly FactorName[] = ['fever', 'infection'];
  return [
    ...daysFrom(fever, fever - 3).flatMap((ago) =>
      ill.map((factor) => told.on(ago, factor, { kind: 'factor', factor, present: true })),
    ),
    ...daysFrom(fever, fever - 4).flatMap((ago) => [
      told.checkIn(ago, 'much-worse'),
      told.score(ago, leg, 6),
      told.score(ago, legs, 4),
      told.score(ago, fatigue, 9),
    ]),
    told.checkIn(fever - 5, 'same'),
    told.score(fever - 5, leg, 2),
    told.score(fever - 5, legs, 0),
    told.score(fever - 5, fatigue, 5),
  ];
}

function shortDip(told: Teller): readonly Entry[] {
  const { shortDip: ago } = msChapters;
  return [
    told.checkIn(ago, 'bit-worse'),
    told.score(ago, leg, 5),
    told.on(ago, 'lasted', { kind: 'answer', question: 'lasted-over-24h', yes: false }),
    told.on(ago, 'night', { kind: 'factor', factor: 'bad-night', present: true }),
    ...told.absent(ago, ['fever', 'infection']),
    told.checkIn(ago - 1, 'same'),
    told.score(ago - 1, leg, 2),
  ];
}

/** Up within days and soon easing; each day noted, as one does. */
function worseAgainDays(told: Teller): readonly Entry[] {
  return pointsAbove.flatMap((above, day) => {
    const ago = msChapters.worseAgain - day;
    return [
      told.checkIn(ago, above > 3 ? 'much-worse' : 'bit-worse'),
      told.score(ago, leg, 2 + above),
      told.score(ago, walking, 1 + Math.round(above * 0.75)),
      told.score(ago, fatigue, 5),
    ];
  });
}

const pointsAbove: readonly number[] = [3, 5, 6, 6, 5, 4, 4, 3, 2, 2, 2, 1, 1, 1, 1];

function care(told: Teller, words: ExampleWords): readonly Entry[] {
  const { begins, secondRelapse, thirdRelapse } = msChapters;
  const visits = [begins, 1270, secondRelapse - 5, 800, thirdRelapse - 9, 390, 198, msChapters.lastVisit];
  return [
    ...visits.map((ago) =>
      told.on(ago, 'visit', {
        kind: 'visit',
        with: words.neurologist,
        text: visitNote(ago, words),
      }),
    ),
    ...scoresAtVisits(told),
    ...scans.map(([ago, newT2, gadolinium]) =>
      told.on(ago, 'mri', { kind: 'mri', region: 'brain', newT2, gadolinium }),
    ),
    told.on(begins - 30, 'first-start', {
      kind: 'treatment',
      name: 'dimethyl fumarate',
      event: 'start',
      dose: '240 mg',
    }),
    told.on(560, 'first-stop', { kind: 'treatment', name: 'dimethyl fumarate', event: 'stop' }),
    told.on(545, 'second-start', { kind: 'treatment', name: 'ocrelizumab', event: 'start', dose: '600 mg' }),
    told.on(secondRelapse - 4, 'steroids', {
      kind: 'steroid-course',
      drug: 'methylprednisolone',
      dose: '1 g',
      days: 3,
    }),
    told.on(secondRelapse, 'confirmed', {
      kind: 'statement',
      verdict: 'relapse',
      by: 'neurologist',
      name: words.neurologist,
    }),
    told.on(600, 'rehabilitation', { kind: 'treatment', name: words.group, event: 'start' }),
    told.on(-12, 'appointment', { kind: 'appointment', with: words.neurologist }),
    ...words.msQuestions.map((text, place) =>
      told.on(9 - place, `question-${place}`, { kind: 'question', text }),
    ),
  ];
}

function visitNote(ago: number, words: ExampleWords): string {
  if (ago === msChapters.begins) return words.diagnosed;
  return ago === msChapters.lastVisit ? words.lookAgain : words.stable;
}

/** Each with its visit, as the plan's form writes them. */
function scoresAtVisits(told: Teller): readonly Entry[] {
  return [
    ...edss.map(([ago, value]) => told.on(ago, 'visit-edss', { kind: 'measure', measure: 'EDSS', value })),
    ...walks.flatMap(([ago, ...tries]) =>
      tries.map((value, place) =>
        told.on(ago, `visit-walk${place + 1}`, {
          kind: 'measure',
          measure: 'T25FW',
          value,
          unit: 's',
          part: `${place + 1}`,
        }),
      ),
    ),
    ...symbols.map(([ago, value]) => told.on(ago, 'visit-sdmt', { kind: 'measure', measure: 'SDMT', value })),
  ];
}

/** Up with the third relapse and in part there to stay; at the last visit up again, which nobody can call anything yet. */
const edss: readonly (readonly [ago: number, value: number])[] = [
  [1461, 1.5],
  [1270, 2],
  [980, 2.5],
  [800, 1.5],
  [631, 3.5],
  [390, 2.5],
  [198, 2.5],
  [msChapters.lastVisit, 3.5],
];
const walks: readonly (readonly [ago: number, first: number, second: number])[] = [
  [800, 4.7, 4.6],
  [631, 7.4, 7.2],
  [390, 5.4, 5.3],
  [198, 5.4, 5.4],
  [msChapters.lastVisit, 5.6, 5.5],
];
const symbols: readonly (readonly [ago: number, matched: number])[] = [
  [800, 54],
  [390, 55],
  [msChapters.lastVisit, 53],
];
const scans: readonly (readonly [ago: number, newT2: number, gadolinium: number])[] = [
  [1450, 3, 1],
  [970, 2, 1],
  [622, 2, 1],
  [380, 0, 0],
  [28, 0, 0],
];
