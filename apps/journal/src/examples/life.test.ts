import {
  addDays,
  type Classified,
  type ConditionName,
  type Course,
  conditions,
  course as courseAtVisits,
  courseOf,
  day,
  definitions,
  noticed,
} from '@ebb/course';
import {
  apply,
  created,
  emptyState,
  entriesOf,
  historyOf,
  patientOf,
  profileOf,
  type RecordState,
  stamp,
  unreadOf,
} from '@ebb/record';
import { monthAt } from '@ebb/simulate';
import { describe, expect, test } from 'vitest';
import { fibromyalgiaPerson, lifeDays } from './fibromyalgia-person.ts';
import { exampleLife } from './life.ts';
import { msPerson } from './ms-person.ts';
import { de } from './words.de.ts';
import { en } from './words.ts';

const today = day('2026-03-05');

function stateOf(condition: ConditionName, on = today): RecordState {
  const clock = { millis: 0, counter: 0, device: 'test' };
  return apply(
    emptyState,
    stamp(exampleLife(condition, on, en).map(created), emptyState, clock, 1).operations,
  );
}

const courseIn = (condition: ConditionName, on = today): Course =>
  courseOf(historyOf(entriesOf(stateOf(condition, on))), conditions[condition], on);

const told = ({ episode, kind }: Classified, on = today): readonly [number, string] => [
  on - episode.onset.day,
  kind,
];

describe.each(['ms', 'fibromyalgia'] as const)('the %s life', (condition) => {
  test('can be read entry by entry', () => {
    expect(unreadOf(stateOf(condition))).toEqual([]);
    expect(profileOf(stateOf(condition))?.conditions).toEqual([condition]);
  });

  test('says nothing twice', () => {
    const ids = exampleLife(condition, today, en).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is the same every time, and as current on any other day', () => {
    const leapDay = day('2028-02-29');
    expect(exampleLife(condition, today, en)).toEqual(exampleLife(condition, today, en));
    expect(courseIn(condition, leapDay).episodes.map((found) => told(found, leapDay))).toEqual(
      courseIn(condition).episodes.map((found) => told(found)),
    );
  });

  test('is as long in German', () => {
    expect(exampleLife(condition, today, de).length).toBe(exampleLife(condition, today, en).length);
  });
});

describe('the MS life, of a simulated person', () => {
  const course = courseIn('ms');
  const person = msPerson();
  const ago = (onset: number): number => person.diary.days - 1 - onset;
  const relapses = course.episodes.filter(({ kind }) => kind === 'relapse');

  test('has the relapses of the truth and no other, each within a week of its true onset', () => {
    const found = relapses.map((episode) => told(episode)[0]);
    const truly = person.diary.truth.relapses.map(({ onset }) => ago(onset));
    expect(found).toHaveLength(truly.length);
    for (const [place, onset] of truly.entries()) {
      expect(found[place]).toBeLessThanOrEqual(onset);
      expect(found[place]).toBeGreaterThan(onset - 7);
    }
  });

  test('has what fever and heat brought back as pseudo-relapses, on days that were warm in truth', () => {
    const pseudo = course.episodes.filter(({ kind }) => kind === 'pseudo-relapse').map((one) => told(one)[0]);
    expect(pseudo.length).toBeGreaterThan(3);
    const warm = person.diary.truth.decoys;
    for (const on of pseudo)
      expect(warm.some(({ from, days }) => on <= ago(from) && on > ago(from + days))).toBe(true);
  });

  test('has one relapse that the neurologist confirmed and treated, and one that nobody has asked about yet', () => {
    expect(relapses.map((one) => (one.kind === 'relapse' ? one.certainty : undefined))).toEqual([
      'confirmed',
      'fits',
      'possible',
    ]);
    expect(
      exampleLife('ms', today, en).filter(({ kind }) => kind === 'steroid-course').length,
    ).toBeGreaterThan(0);
  });

  test('changed to a stronger treatment after two relapses', () => {
    const events = exampleLife('ms', today, en).flatMap((entry) =>
      entry.kind === 'treatment' ? [`${entry.event} ${entry.name}`] : [],
    );
    expect(events).toEqual(['start dimethyl fumarate', 'stop dimethyl fumarate', 'start ocrelizumab']);
  });

  test('was in a long remission until it got worse again', () => {
    const last = person.diary.truth.relapses.at(-1)?.onset as number;
    const before = courseOf(
      historyOf(entriesOf(stateOf('ms'))),
      conditions.ms,
      addDays(today, -ago(last) - 1),
    );
    expect(before.remission.now).toMatchObject({ state: 'in-remission' });
    expect(before.remission.now.state === 'in-remission' && before.remission.now.days).toBeGreaterThan(300);
    expect(course.remission.now.state).toBe('not-in-remission');
  });

  test('has one question to ask, is past the worst of it, and shows the leg that slowly gets weaker, as it truly does', () => {
    const { noticing, latest, slowChange } = noticed(
      historyOf(entriesOf(stateOf('ms'))),
      'ms',
      today,
      'usual',
    );
    const notice = noticing.now.state === 'open' ? noticing.now.notice : undefined;
    expect(notice?.symptoms.map(({ site }) => site.symptom)).toContain('blurred-vision');
    expect(notice?.missing).toEqual(['fever', 'infection', 'heat', 'lasted-over-24h']);
    expect(latest?.fit).toMatchObject({ worst: { isSaid: true }, remission: { isSaid: false } });
    const worse =
      slowChange.state === 'judged'
        ? slowChange.symptoms.filter(({ worseSince }) => worseSince !== undefined)
        : [];
    expect(worse.map(({ site }) => site.symptom)).toEqual(['leg-weakness']);
    const leg = person.diary.sites.findIndex(({ symptom }) => symptom === 'leg-weakness');
    const [{ low, high }] = worse as [(typeof worse)[number]];
    expect(person.diary.truth.slowChange[leg]).toBeGreaterThan(low);
    expect(person.diary.truth.slowChange[leg]).toBeLessThan(high);
  });

  test('got silently worse at the visits too, as it truly did', () => {
    const { patient } = patientOf(entriesOf(stateOf('ms')), course.spells, today);
    const { events } = courseAtVisits(patient, definitions['muller-2023']);
    expect(events.map(({ direction, relation }) => [direction, relation])).toEqual([['worsening', 'PIRA']]);
    const at = (age: number): number => person.life.progression[monthAt(person.life, age)] as number;
    expect(at(person.from + 4)).toBeGreaterThan(at(person.from) + 0.5);
  });

  test('calls for nobody', () => {
    expect(course.callNow).toEqual([]);
  });
});

describe('the fibromyalgia life, of a simulated person', () => {
  const course = courseIn('fibromyalgia');
  const { life, flares } = fibromyalgiaPerson();
  const ago = (on: number): number => lifeDays - 1 - on;

  test('holds every flare of the truth and no other', () => {
    expect(course.episodes.map((found) => told(found))).toEqual(
      flares.map(({ onset }) => [ago(onset), 'flare']),
    );
  });

  test('gets less in the way of life once the programme has begun', () => {
    const mean = (from: number, to: number): number =>
      life.fiqr.subarray(from, to).reduce((sum, points) => sum + points, 0) / (to - from);
    expect(mean(0, 12)).toBeGreaterThan(50);
    expect(mean(life.fiqr.length - 20, life.fiqr.length)).toBeLessThan(30);
  });

  test('is in a remission that began before its last flare and was not ended by it', () => {
    const { now } = course.remission;
    expect(now.state).toBe('in-remission');
    expect(now.state === 'in-remission' && now.days).toBeGreaterThan(
      ago(flares.at(-1)?.onset as number) + 30,
    );
  });
});
