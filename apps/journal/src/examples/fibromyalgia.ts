import type { Day, Site } from '@ebb/course';
import type { Entry } from '@ebb/record';
import type { TrueFlare } from '@ebb/simulate';
import {
  type FibromyalgiaPerson,
  fibromyalgiaPerson,
  lifeDays,
  programmeFrom,
} from './fibromyalgia-person.ts';
import { daysFrom, diceOf, type Teller, tellerOf } from './teller.ts';
import type { ExampleWords } from './words.ts';

const pain: Site = { symptom: 'pain' };
const fatigue: Site = { symptom: 'fatigue' };
const unrefreshed: Site = { symptom: 'waking-unrefreshed' };

/** Days before today. */
const ago = (day: number): number => lifeDays - 1 - day;

/**
 * A year and a half of a simulated person: weekly and function first, flares, a programme for load and loop, and a remission.
 * The model gives weeks, flares, illness and questionnaires; what it cannot know (what was done, names) is told in words.
 */
export function fibromyalgiaLife(today: Day, words: ExampleWords): readonly Entry[] {
  const told = tellerOf(today);
  const person = fibromyalgiaPerson();
  const profile = told.on(ago(0), 'profile', {
    kind: 'profile',
    conditions: ['fibromyalgia'],
    forWhom: 'me',
    followed: [pain, fatigue],
    wantToDo: words.did[2] as string,
    checkIn: 'weekly',
  });
  return [
    { ...profile, id: 'profile' },
    ...weeks(told, person, words),
    ...person.flares.flatMap((flare) => flareDays(told, person, flare)),
    ...illnesses(told, person),
    ...practices(told, words),
    ...care(told, person, words),
  ];
}

/** Once a week, on its last day; now and then nobody felt like it. */
function weeks(told: Teller, person: FibromyalgiaPerson, words: ExampleWords): readonly Entry[] {
  const dice = diceOf(548);
  return Array.from({ length: person.life.fiqr.length }, (_, week) => week).flatMap((week) => {
    const day = 7 * week + 6;
    const [isMissed, isTold] = [dice.happens(7), dice.happens(60)];
    const isInFlare = person.flares.some(({ onset, last }) => day >= onset && day <= last);
    if (isMissed || isInFlare) return [];
    const did = isTold ? { did: words.did[week % words.did.length] as string } : {};
    return [
      told.on(ago(day), 'week', {
        kind: 'interference',
        days: 7,
        value: interferenceIn(person, week),
        ...did,
      }),
      told.checkIn(ago(day), 'same'),
      ...scoresOn(told, person, day),
      told.score(ago(day), unrefreshed, (100 - (person.life.truth.sleep[day] as number)) / 10),
    ];
  });
}

/** A tenth of the questionnaire of that week. */
function interferenceIn({ life }: FibromyalgiaPerson, week: number): number {
  return Math.round((life.fiqr[week] as number) / 10);
}

function scoresOn(told: Teller, { life }: FibromyalgiaPerson, day: number): readonly Entry[] {
  return [
    told.score(ago(day), pain, (life.pain[day] as number) / 10),
    told.score(ago(day), fatigue, (life.truth.symptoms[day] as number) / 10),
  ];
}

/** In a flare one writes each day, and calls it so. */
function flareDays(
  told: Teller,
  person: FibromyalgiaPerson,
  { onset, last, worst }: TrueFlare,
): readonly Entry[] {
  return [
    ...daysFrom(ago(onset), ago(last)).flatMap((on) => [
      told.checkIn(on, Math.abs(on - ago(worst)) <= 1 ? 'much-worse' : 'bit-worse'),
      ...scoresOn(told, person, lifeDays - 1 - on),
    ]),
    told.on(ago(onset), 'own-word', { kind: 'statement', verdict: 'flare', by: 'person' }),
    told.on(ago(last), 'flare-week', {
      kind: 'interference',
      days: 7,
      value: interferenceIn(person, Math.min(person.life.fiqr.length - 1, Math.floor(last / 7))),
    }),
    told.on(ago(last) - 1, 'after-flare', { kind: 'check-in', overall: 'same' }),
  ];
}

function illnesses(told: Teller, { life }: FibromyalgiaPerson): readonly Entry[] {
  const { ill } = life.truth;
  return Array.from(ill, (_, day) => day)
    .filter((day) => ill[day] === 1 && ill[day - 1] !== 1)
    .map((day) => told.on(ago(day), 'infection', { kind: 'factor', factor: 'infection', present: true }));
}

function practices(told: Teller, words: ExampleWords): readonly Entry[] {
  const dice = diceOf(420);
  return daysFrom(ago(programmeFrom), 0).flatMap((on) =>
    dice.happens(40)
      ? [
          told.on(on, 'walk', {
            kind: 'practice',
            name: words.walk,
            minutes: Math.round(25 - on / 25),
            done: true,
          }),
        ]
      : [],
  );
}

function care(told: Teller, person: FibromyalgiaPerson, words: ExampleWords): readonly Entry[] {
  const asked = [1, Math.floor(programmeFrom / 7) + 12, person.life.fiqr.length - 5];
  return [
    told.on(ago(programmeFrom), 'group', { kind: 'treatment', name: words.group, event: 'start' }),
    told.on(ago(3), 'visit', { kind: 'visit', with: words.doctor }),
    ...asked.map((week) =>
      told.on(ago(7 * week + 6), 'fiqr', {
        kind: 'measure',
        measure: 'FIQR',
        value: Math.round(person.life.fiqr[week] as number),
      }),
    ),
    told.on(-19, 'appointment', { kind: 'appointment', with: words.doctor }),
    ...words.fibromyalgiaQuestions.map((text, place) =>
      told.on(6 - place, `question-${place}`, { kind: 'question', text }),
    ),
  ];
}
