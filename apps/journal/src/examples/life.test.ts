import {
  addDays,
  type Classified,
  type ConditionName,
  type Course,
  conditions,
  courseOf,
  day,
  noticed,
} from '@ebb/course';
import {
  apply,
  created,
  emptyState,
  entriesOf,
  historyOf,
  profileOf,
  type RecordState,
  stamp,
  unreadOf,
} from '@ebb/record';
import { describe, expect, test } from 'vitest';
import { fibromyalgiaChapters } from './fibromyalgia.ts';
import { exampleLife } from './life.ts';
import { msChapters } from './ms.ts';
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

describe('the MS life', () => {
  const course = courseIn('ms');

  test('holds three relapses, what heat and a fever brought back, a dip too short to count, and what may be a fourth', () => {
    expect(course.episodes.map((found) => told(found))).toEqual([
      [msChapters.firstRelapse, 'relapse'],
      [msChapters.secondRelapse, 'relapse'],
      [msChapters.thirdRelapse, 'relapse'],
      [msChapters.heat, 'pseudo-relapse'],
      [msChapters.fever, 'pseudo-relapse'],
      [msChapters.shortDip, 'fluctuation'],
      [msChapters.worseAgain, 'relapse'],
    ]);
    expect(course.episodes.at(-1)).toMatchObject({ certainty: 'possible' });
  });

  test('has one relapse that the neurologist confirmed and treated', () => {
    const confirmed = course.episodes.filter(
      (found) => found.kind === 'relapse' && found.certainty === 'confirmed',
    );
    expect(confirmed.map((found) => told(found)[0])).toEqual([msChapters.secondRelapse]);
  });

  test('recovered wholly twice, and the third time in part', () => {
    const atSixMonths = course.recoveries
      .slice(0, 3)
      .map(({ judgements }) => judgements.find(({ month }) => month === 6));
    expect(atSixMonths).toMatchObject([
      { recovery: 'complete' },
      { recovery: 'complete' },
      { recovery: 'partial' },
    ]);
  });

  test('was in remission from the third relapse until it got worse again, with a tired leg and fatigue left over', () => {
    const before = courseOf(
      historyOf(entriesOf(stateOf('ms'))),
      conditions.ms,
      addDays(today, -msChapters.worseAgain - 1),
    );
    expect(before.remission.now.state).toBe('in-remission');
    expect(course.remission.now.state).toBe('not-in-remission');
    expect(before.remission.lingering.map(({ site }) => site.symptom)).toEqual(
      expect.arrayContaining(['fatigue', 'leg-weakness']),
    );
  });

  test('has one question to ask, is past the worst of it, and shows the hand that slowly gets worse', () => {
    const { noticing, latest, slowChange } = noticed(
      historyOf(entriesOf(stateOf('ms'))),
      'ms',
      today,
      'usual',
    );
    const notice = noticing.now.state === 'open' ? noticing.now.notice : undefined;
    expect(notice?.symptoms.map(({ site }) => site.symptom)).toEqual(
      expect.arrayContaining(['leg-weakness', 'walking']),
    );
    expect(notice?.missing).toEqual(['fever', 'infection', 'heat', 'lasted-over-24h']);
    expect(latest?.fit).toMatchObject({ worst: { isSaid: true }, remission: { isSaid: false } });
    const worse =
      slowChange.state === 'judged'
        ? slowChange.symptoms.filter(({ worseSince }) => worseSince !== undefined)
        : [];
    expect(worse.map(({ site }) => site.symptom)).toEqual(['hand-numbness']);
  });

  test('calls for nobody', () => {
    expect(course.callNow).toEqual([]);
  });
});

describe('the fibromyalgia life', () => {
  const course = courseIn('fibromyalgia');

  test('holds every flare it tells of and no other', () => {
    expect(course.episodes.map((found) => told(found))).toEqual(
      fibromyalgiaChapters.flares.map(([from]) => [from, 'flare']),
    );
  });

  test('has flares that come further and further apart', () => {
    const onsets = course.episodes.map((found) => told(found)[0]);
    const gaps = onsets.slice(1).map((onset, place) => (onsets[place] as number) - onset);
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  });

  test('is in a remission that began before its last flare and was not ended by it', () => {
    const { now } = course.remission;
    expect(now.state).toBe('in-remission');
    const lastFlare = fibromyalgiaChapters.flares.at(-1)?.[0] as number;
    expect(now.state === 'in-remission' && now.days).toBeGreaterThan(lastFlare + 30);
  });
});
