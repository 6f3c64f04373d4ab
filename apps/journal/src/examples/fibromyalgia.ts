import { addDays, type Day, type Site } from '@ebb/course';
import type { Entry } from '@ebb/record';
import { type Teller, teller, thrown } from './told.ts';

const pain: Site = { symptom: 'pain' };
const fatigue: Site = { symptom: 'fatigue' };
const unrefreshed: Site = { symptom: 'waking-unrefreshed' };

const lifeDays = 602;
/** First day of each flare, and for how many days it ran. Further apart and shorter as time goes on. */
const flares: readonly (readonly [from: number, days: number])[] = [
  [24, 9],
  [61, 8],
  [105, 7],
  [160, 8],
  [232, 5],
  [318, 4],
  [455, 4],
];

/** A year and a half from a life run by pain to one that is not: weekly, function first, flares and all. */
export function fibromyalgiaLife(today: Day): readonly Entry[] {
  const told = teller(addDays(today, -lifeDays));
  return [
    profile(told),
    ...weeks(told),
    ...flares.flatMap((flare) => flareDays(told, flare)),
    ...practices(told),
    ...treatments(told),
  ];
}

function profile(told: Teller): Entry {
  const entry = told.entry(0, 'profile', {
    kind: 'profile',
    conditions: ['fibromyalgia'],
    forWhom: 'me',
    followed: [pain, fatigue],
    checkIn: 'weekly',
  });
  return { ...entry, id: 'profile' };
}

function weeks(told: Teller): Entry[] {
  const entries: Entry[] = [];
  for (let at = 3; at < lifeDays - 2; at += 7) {
    if (thrown(at, 4) < 0.06) continue;
    const life = at / lifeDays;
    const inFlare = flares.some(([from, days]) => at >= from && at < from + days + 2);
    const interference =
      7.4 - 5.2 * Math.min(1, life * 1.35) + (inFlare ? 2 : 0) + (thrown(at, 5) - 0.5) * 1.4;
    entries.push(told.week(at, interference), ...symptomsOfWeek(told, at, life));
  }
  return entries;
}

function symptomsOfWeek(told: Teller, at: number, life: number): Entry[] {
  if (flares.some(([from, days]) => at >= from && at < from + days)) return [];
  return [
    told.checkIn(at, 'same'),
    told.score(at, pain, 6.2 - 2.6 * life + (thrown(at, 6) - 0.5) * 1.6),
    told.score(at, fatigue, 6.8 - 2.8 * life + (thrown(at, 7) - 0.5) * 1.6),
    told.score(at, unrefreshed, 7 - 3.6 * life + (thrown(at, 8) - 0.5) * 1.6),
  ];
}

function flareDays(told: Teller, [from, days]: readonly [number, number]): Entry[] {
  const life = from / lifeDays;
  const each = Array.from({ length: days }, (_, nth) => from + nth);
  return [
    ...each.flatMap((at) => [
      told.checkIn(at, at < from + days - 2 ? 'much-worse' : 'bit-worse'),
      told.score(at, pain, 8.6 - 1.4 * life),
      told.score(at, fatigue, 8.8 - 1.4 * life),
      told.score(at, unrefreshed, 8.6 - 1.8 * life),
    ]),
    told.factor(from, thrown(from, 9) < 0.5 ? 'exertion' : 'bad-night'),
    told.checkIn(from + days, 'same'),
    told.score(from + days, pain, 6.2 - 2.6 * life),
    told.score(from + days, fatigue, 6.8 - 2.8 * life),
  ];
}

function practices(told: Teller): Entry[] {
  const entries: Entry[] = [];
  for (let at = 120; at < lifeDays - 1; at += 2) {
    if (thrown(at, 10) < 0.7)
      entries.push(
        told.entry(at, 'walk', {
          kind: 'practice',
          name: 'walk',
          minutes: 10 + Math.floor((at - 120) / 40),
          done: true,
        }),
      );
  }
  return entries;
}

function treatments(told: Teller): Entry[] {
  return [
    told.treatment(10, 'duloxetine', 'start'),
    told.treatment(210, 'duloxetine', 'stop'),
    told.entry(lifeDays + 12, 'appointment', { kind: 'appointment' }),
  ];
}
