import type { Day } from '@ebb/course';
import type { Entry } from '@ebb/record';
import type { MsPerson } from './ms-person.ts';
import { msPerson } from './ms-person.ts';
import { type SaidDay, saidDays } from './said-days.ts';
import { type Teller, tellerOf } from './teller.ts';
import type { ExampleWords } from './words.ts';

/** Places of the symptoms that this person follows: a weak leg, numb legs, fatigue. */
const followed = [2, 4, 7] as const;

/**
 * Four years of a simulated person with relapsing MS. The model gives every day, relapse, warm spell, visit, scan and treatment;
 * what it cannot know (names, notes, questions) is told in words.
 */
export function msLife(today: Day, words: ExampleWords): readonly Entry[] {
  const told = tellerOf(today);
  const person = msPerson();
  const said = saidDays(person.diary, followed);
  const profile = told.on(person.diary.days - 1, 'profile', {
    kind: 'profile',
    conditions: ['ms'],
    forWhom: 'me',
    followed: followed.map((place) => siteAt(person, place)),
    checkIn: 'weekly',
  });
  return [
    { ...profile, id: 'profile' },
    ...said.flatMap((day) => entriesOfDay(told, person, day)),
    ...relapseEntries(told, person, words),
    ...care(told, person, words),
  ];
}

function siteAt({ diary }: MsPerson, place: number): MsPerson['diary']['sites'][number] {
  return diary.sites[place] as MsPerson['diary']['sites'][number];
}

/** Days before today. */
function ago({ diary }: MsPerson, day: number): number {
  return diary.days - 1 - day;
}

function agoAtAge(person: MsPerson, age: number): number {
  return ago(person, Math.floor((age - person.from) * 365.25));
}

function entriesOfDay(
  told: Teller,
  person: MsPerson,
  { report, overall, scored }: SaidDay,
): readonly Entry[] {
  const on = ago(person, report.day);
  return [
    told.checkIn(on, overall),
    ...scored.map((place) => told.score(on, siteAt(person, place), report.scores[place] as number)),
    ...(['fever', 'heat'] as const)
      .filter((factor) => report[factor])
      .map((factor) => told.on(on, factor, { kind: 'factor', factor, present: true })),
  ];
}

/** At each relapse but the last somebody asked about fever, infection and heat; nobody has yet about the last. */
function relapseEntries(told: Teller, person: MsPerson, words: ExampleWords): readonly Entry[] {
  const { relapses } = person.diary.truth;
  return relapses.slice(0, -1).flatMap(({ onset }, number) => {
    const on = ago(person, onset);
    const statement = told.on(on, 'confirmed', {
      kind: 'statement',
      verdict: 'relapse',
      by: 'neurologist',
      name: words.neurologist,
    });
    return [
      ...told.absent(on, ['fever', 'infection', 'metabolic-upset', 'heat']),
      ...(number === 0 ? [statement] : []),
      told.on(on - 3, 'life', { kind: 'interference', value: 6, days: 1 }),
    ];
  });
}

function care(told: Teller, person: MsPerson, words: ExampleWords): readonly Entry[] {
  return [
    ...visits(told, person, words),
    ...person.scans.map(({ age, newT2 }) =>
      told.on(agoAtAge(person, age), 'mri', { kind: 'mri', region: 'brain', newT2 }),
    ),
    ...steroids(told, person),
    ...treatmentEntries(told, person),
    told.on(-12, 'appointment', { kind: 'appointment', with: words.neurologist }),
    ...words.msQuestions.map((text, place) =>
      told.on(9 - place, `question-${place}`, { kind: 'question', text }),
    ),
  ];
}

function visits(told: Teller, person: MsPerson, words: ExampleWords): readonly Entry[] {
  return person.visits.flatMap(({ age, edss }, number) => {
    const on = agoAtAge(person, age);
    const isLast = number === person.visits.length - 1;
    return [
      told.on(on, 'visit', {
        kind: 'visit',
        with: words.neurologist,
        text: isLast ? words.lookAgain : words.seen,
      }),
      told.on(on, 'visit-edss', { kind: 'measure', measure: 'EDSS', value: edss }),
    ];
  });
}

function steroids(told: Teller, person: MsPerson): readonly Entry[] {
  return person.life.attacks.flatMap(({ age, treated, lesion }) => {
    const on = agoAtAge(person, age) - Math.round(lesion.steroidDay);
    if (treated !== 'steroids' || on < 0 || on >= person.diary.days) return [];
    return [
      told.on(on, 'steroids', { kind: 'steroid-course', drug: 'methylprednisolone', dose: '1 g', days: 3 }),
    ];
  });
}

/** Names and doses as they are given; which one and when comes from the model. */
const doses: Readonly<Record<string, { readonly name: string; readonly dose: string }>> = {
  'dimethyl-fumarate': { name: 'dimethyl fumarate', dose: '240 mg' },
  ocrelizumab: { name: 'ocrelizumab', dose: '600 mg' },
};

function treatmentEntries(told: Teller, person: MsPerson): readonly Entry[] {
  return person.life.treated.flatMap(({ treatment, from, until }) => {
    const given = doses[treatment.id];
    if (given === undefined) return [];
    // What was begun before the diary stands on its first page.
    const start = told.on(Math.min(agoAtAge(person, from), person.diary.days - 1), `${treatment.id}-start`, {
      kind: 'treatment',
      event: 'start',
      ...given,
    });
    if (until === undefined) return [start];
    const stop = told.on(agoAtAge(person, until), `${treatment.id}-stop`, {
      kind: 'treatment',
      name: given.name,
      event: 'stop',
    });
    return [start, stop];
  });
}
