import { describe, expect, test } from 'vitest';
import { scoredDays, wobble } from '../../fixtures/scored-days.ts';
import { addDays, type Day, day } from '../day.ts';
import { diaryOf } from '../diary/diary.ts';
import { dayReportsOf } from './day-reports.ts';
import { msNoticing } from './ms-noticing.ts';
import { leftBySpells } from './slow-noticed.ts';

const first = day('2021-03-01');
const days = 1096;
const on = (place: number): Day => addDays(first, place);
const last = on(days - 1);
const { slowChange: criteria } = msNoticing;

/** Fatigue of three years, by its place; whether what it shows on the last day may be what these spells left. */
function mayBeLeft(
  fatigue: (place: number) => number,
  noticed: readonly number[],
  onsets: readonly number[] = [],
  symptom = 'fatigue',
): boolean {
  const history = scoredDays(first, days, (place) => ({ fatigue: fatigue(place) + wobble(place, 0) }));
  const byDay = dayReportsOf(diaryOf(history, last), msNoticing.explained);
  const left = leftBySpells(
    noticed.map(on),
    { byDay, onsets: onsets.map(on) },
    { looks: [on(900), last], criteria },
  );
  return left({ symptom }, last);
}

const steps = (place: number, ...at: readonly number[]): number =>
  3 + 1.5 * at.filter((from) => place >= from).length;
const rise = (perYear: number) => (place: number) => 3 + (perYear * place) / 365.25;

describe('what a symptom shows may be what spells left that nobody has answered', () => {
  test('where it went up with them and stayed there', () => {
    expect(mayBeLeft((place) => steps(place, 400, 750), [400, 750])).toBe(true);
  });

  test('not where none was noticed, whatever it shows', () => {
    expect(mayBeLeft((place) => steps(place, 400, 750), [])).toBe(false);
    expect(mayBeLeft(() => 3, [])).toBe(false);
    expect(mayBeLeft(rise(1.5), [], [], 'never-scored')).toBe(false);
  });

  test('not where it rose between them too', () => {
    expect(mayBeLeft(rise(1.5), [400, 750])).toBe(false);
  });

  test('in whatever order they and the relapses are named', () => {
    const threeSteps = (place: number): number => steps(place, 300, 550, 800);
    expect(mayBeLeft(threeSteps, [300, 800], [550])).toBe(true);
    expect(mayBeLeft(threeSteps, [800, 300], [550])).toBe(true);
    expect(mayBeLeft(rise(1.5), [800, 300], [550])).toBe(false);
  });

  test('where what is left of a rise is too little to matter, however sure', () => {
    expect(mayBeLeft(rise(0.2), [500])).toBe(true);
  });

  test('where what is left of a rise may be chance', () => {
    const wandering = (place: number): number => 3 + 0.8 * Math.sin(place / 30) + place / 500;
    expect(mayBeLeft(wandering, [500])).toBe(true);
  });

  test('where nothing can be said of the symptom', () => {
    expect(mayBeLeft(rise(1.5), [500], [], 'never-scored')).toBe(true);
  });
});
