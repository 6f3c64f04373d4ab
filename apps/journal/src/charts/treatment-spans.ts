import type { Day } from '@ebb/course';
import { dayOfWhen, type Entry, type SteroidCourseEntry, type TreatmentEntry } from '@ebb/record';
import type { TreatmentSpan } from './bands.ts';

/** Treatments, stays and steroid courses as stretches of time. A stop closes the last start of the same name. */
export function treatmentSpansOf(entries: readonly Entry[], today: Day): TreatmentSpan[] {
  const told = entries.filter(
    (entry) => entry.kind === 'treatment' && dayOfWhen(entry.when) <= today,
  ) as TreatmentEntry[];
  const steroids = entries.filter((entry) => entry.kind === 'steroid-course') as SteroidCourseEntry[];
  const spans = [
    ...stays(told, today),
    ...byName(told),
    ...steroids.map((entry) => steroidSpan(entry, today)),
  ];
  return spans.sort((a, b) => a.from - b.from || a.name.localeCompare(b.name));
}

function stays(told: readonly TreatmentEntry[], today: Day): TreatmentSpan[] {
  return told
    .filter(({ event }) => event === 'stay')
    .map(({ id, name, when, until }) => {
      const to = until === undefined ? undefined : dayOfWhen(until);
      return {
        kind: 'stay',
        name,
        from: dayOfWhen(when),
        ...(to === undefined ? {} : { to }),
        running: to !== undefined && to > today,
        entries: [id],
      };
    });
}

function byName(told: readonly TreatmentEntry[]): TreatmentSpan[] {
  const startsAndStops = told
    .filter(({ event }) => event === 'start' || event === 'stop')
    .sort((a, b) => dayOfWhen(a.when) - dayOfWhen(b.when) || (a.event === 'stop' ? -1 : 1));
  const running = new Map<string, TreatmentSpan>();
  const ended: TreatmentSpan[] = [];
  for (const { id, name, event, when } of startsAndStops) {
    const key = name.trim().toLowerCase();
    const started = running.get(key);
    if (event === 'start' && started === undefined) {
      running.set(key, { kind: 'treatment', name, from: dayOfWhen(when), running: true, entries: [id] });
    } else if (event === 'stop' && started !== undefined) {
      ended.push({ ...started, to: dayOfWhen(when), running: false, entries: [...started.entries, id] });
      running.delete(key);
    }
  }
  return [...ended, ...running.values()];
}

/** How many days it was given stays open when nobody said so: the first day alone is drawn. */
function steroidSpan({ id, drug, when, days }: SteroidCourseEntry, today: Day): TreatmentSpan {
  const from = dayOfWhen(when);
  const to = days === undefined ? undefined : ((from + days - 1) as Day);
  return {
    kind: 'steroids',
    name: drug ?? '',
    from,
    ...(to === undefined ? {} : { to }),
    running: to !== undefined && to > today,
    entries: [id],
  };
}
