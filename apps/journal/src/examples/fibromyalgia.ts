import type { Day, Site } from '@ebb/course';
import type { Entry } from '@ebb/record';
import { type Dice, daysFrom, diceOf, type Teller, tellerOf } from './teller.ts';
import type { ExampleWords } from './words.ts';

const pain: Site = { symptom: 'pain' };
const fatigue: Site = { symptom: 'fatigue' };
const unrefreshed: Site = { symptom: 'waking-unrefreshed' };

/** Days before today: the beginning, the weeks from which life was no longer run by symptoms, and every flare with its days. */
export const fibromyalgiaChapters = {
  begins: 548,
  better: 200,
  flares: [
    [531, 6],
    [503, 5],
    [468, 6],
    [424, 5],
    [371, 4],
    [306, 4],
    [121, 3],
  ] as readonly (readonly [from: number, days: number])[],
} as const;

/** A year and a half: weekly and function first, flares that grow rare, and one inside the remission that did not end it. */
export function fibromyalgiaLife(today: Day, words: ExampleWords): readonly Entry[] {
  const told = tellerOf(today);
  const { begins, flares } = fibromyalgiaChapters;
  return [
    {
      ...told.on(begins, 'profile', {
        kind: 'profile',
        conditions: ['fibromyalgia'],
        forWhom: 'me',
        followed: [pain, fatigue],
        wantToDo: words.did[2] as string,
        checkIn: 'weekly',
      }),
      id: 'profile',
    },
    ...weeks(told, words),
    ...flares.flatMap((flare) => flareDays(told, flare)),
    ...practices(told, words),
    ...care(told, words),
  ];
}

function weeks(told: Teller, words: ExampleWords): readonly Entry[] {
  const dice = diceOf(548);
  const { begins, flares } = fibromyalgiaChapters;
  return daysFrom(begins, 0).flatMap((ago) => {
    if (ago % 7 !== 2) return [];
    const inFlare = flares.some(([from, days]) => ago <= from && ago > from - days);
    const week = weekOf(told, { ago, dice, did: words.did[((ago / 7) | 0) % words.did.length] as string });
    const missed = dice.happens(7);
    return missed || inFlare ? [] : week;
  });
}

function weekOf(
  told: Teller,
  { ago, dice, did }: { readonly ago: number; readonly dice: Dice; readonly did: string },
): readonly Entry[] {
  const left = Math.max(
    0,
    (ago - fibromyalgiaChapters.better) / (fibromyalgiaChapters.begins - fibromyalgiaChapters.better),
  );
  const said = dice.happens(60) ? { did } : {};
  return [
    told.on(ago, 'week', {
      kind: 'interference',
      days: 7,
      value: Math.round(2 + 5 * left) + dice.wobble(),
      ...said,
    }),
    told.checkIn(ago, 'same'),
    told.score(ago, pain, 3 + 3 * left + dice.wobble()),
    told.score(ago, fatigue, 3 + 4 * left + dice.wobble()),
    told.score(ago, unrefreshed, 3 + 4 * left + dice.wobble()),
  ];
}

function flareDays(told: Teller, [from, days]: readonly [number, number]): readonly Entry[] {
  return [
    ...daysFrom(from, from - days + 1).flatMap((ago) => [
      told.checkIn(ago, ago > from - days + 2 ? 'much-worse' : 'bit-worse'),
      told.score(ago, pain, 8),
      told.score(ago, fatigue, 8),
    ]),
    told.on(from, 'cause', {
      kind: 'factor',
      factor: days % 2 === 0 ? 'exertion' : 'bad-night',
      present: true,
    }),
    told.on(from, 'own-word', { kind: 'statement', verdict: 'flare', by: 'person' }),
    told.on(from - days + 1, 'flare-week', { kind: 'interference', days: 7, value: 7 }),
    told.checkIn(from - days, 'same'),
  ];
}

function practices(told: Teller, words: ExampleWords): readonly Entry[] {
  const dice = diceOf(420);
  return daysFrom(430, 0).flatMap((ago) =>
    dice.happens(40)
      ? [
          told.on(ago, 'walk', {
            kind: 'practice',
            name: words.walk,
            minutes: Math.round(25 - ago / 25),
            done: true,
          }),
        ]
      : [],
  );
}

function care(told: Teller, words: ExampleWords): readonly Entry[] {
  return [
    told.on(540, 'sleep-start', { kind: 'treatment', name: 'amitriptyline', event: 'start', dose: '10 mg' }),
    told.on(300, 'sleep-stop', { kind: 'treatment', name: 'amitriptyline', event: 'stop' }),
    told.on(433, 'group', { kind: 'treatment', name: words.group, event: 'start' }),
    told.on(545, 'visit', { kind: 'visit', with: words.doctor }),
    told.on(545, 'fiqr', { kind: 'measure', measure: 'FIQR', value: 68 }),
    told.on(296, 'fiqr', { kind: 'measure', measure: 'FIQR', value: 44 }),
    told.on(40, 'fiqr', { kind: 'measure', measure: 'FIQR', value: 24 }),
    told.on(-19, 'appointment', { kind: 'appointment', with: words.doctor }),
    ...words.fibromyalgiaQuestions.map((text, place) =>
      told.on(6 - place, `question-${place}`, { kind: 'question', text }),
    ),
  ];
}
