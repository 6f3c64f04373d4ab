import { addDays, type Day, day } from '@ebb/course';
import { type Change, created, type Entry, emptyState, type Operation, stamp, whenOfDay } from '@ebb/record';

const enteredBy = { who: 'person' } as const;
const symptoms = [
  'leg-weakness',
  'balance',
  'numbness',
  'fatigue',
  'urgency',
  'blurred-vision',
  'brain-fog',
  'spasms',
  'nerve-pain',
];

/** Ten entries a day, each day written as one act: a check-in and nine symptoms, worse for seven weeks every year. */
export function longJournal(years: number, last: Day): readonly (readonly Entry[])[] {
  const first = addDays(last, -years * 365);
  return Array.from({ length: years * 365 }, (_, d) => {
    const when = whenOfDay(addDays(first, d));
    const worse = d % 365 >= 100 && d % 365 < 150;
    const common = { when, enteredBy, enteredAt: `${when}T20:00+00:00` };
    return [
      { ...common, id: `check-in-${d}`, kind: 'check-in', overall: worse ? 'much-worse' : 'same' },
      ...symptoms.map(
        (symptom, k): Entry => ({
          ...common,
          id: `symptom-${d}-${k}`,
          kind: 'symptom',
          symptom,
          value: ((d * 7 + k * 3) % 3) + (worse && k < 3 ? 4 : 0),
          max: 10,
        }),
      ),
    ];
  });
}

/** The same as the log keeps it, with the profile of someone who is past the welcome. */
export function asActs(days: readonly (readonly Entry[])[], today: Day): readonly (readonly Operation[])[] {
  const when = whenOfDay(today);
  const profile: Entry = {
    id: 'profile',
    kind: 'profile',
    when,
    enteredBy,
    enteredAt: `${when}T20:00+00:00`,
    conditions: ['ms'],
    checkIn: 'daily',
  };
  let clock = { millis: 0, counter: 0, device: 'benchmark' };
  return [[profile], ...days].map((entries, act) => {
    const changes: readonly Change[] = entries.map(created);
    const stamped = stamp(changes, emptyState, clock, (day('2016-01-01') + act) * 86_400_000);
    clock = stamped.clock;
    return stamped.operations;
  });
}
