import { dailyLesion, drawLesion, historicalMs } from '@ebb/simulate';
import { streamOf } from '@ebb/stats';
import { describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { feelingOf } from './feeling.ts';
import { type Asked, type Inside, insideOf, lastDay, worstDay } from './inside.ts';
import { phaseOn, phases } from './phase.ts';
import { countFibres, fibreState, insulation, momentOf } from './seen.ts';
import { at, dayOf, lastStep } from './timeline.ts';

const plain = insideOf({ age: 35, earlier: 0, degrees: 0 });
const on = (byDay: Float64Array, day: number): number => byDay[day] as number;
const left = ({ felt }: Inside): number => on(felt, lastDay);

describe('inside a relapse', () => {
  test('nothing is felt the day before, most within two weeks or so, and a part of it stays', () => {
    const worst = worstDay(plain);
    expect(on(plain.felt, 0)).toBe(0);
    expect(worst).toBeGreaterThan(3);
    expect(worst).toBeLessThan(18);
    expect(left(plain)).toBeGreaterThan(0.02);
    expect(left(plain)).toBeLessThan(on(plain.felt, worst) / 3);
  });

  test('it gets better before insulation has grown back: swelling goes first', () => {
    const worst = worstDay(plain);
    const month = worst + 30;
    expect(on(plain.felt, month)).toBeLessThan(0.8 * on(plain.felt, worst));
    expect(on(plain.bare, month)).toBeGreaterThan(0.85 * Math.max(...plain.bare));
  });

  test.each([7, 14, 21])(
    'steroids from day %i change nothing before, and make the bad weeks shorter',
    (steroidDay) => {
      const treated = insideOf({ age: 35, earlier: 0, degrees: 0, steroidDay });
      expect(treated.felt.subarray(0, steroidDay)).toEqual(plain.felt.subarray(0, steroidDay));
      expect(on(treated.felt, 28)).toBeLessThan(on(plain.felt, 28));
    },
  );

  test('steroids leave less behind, as the words say, and save no fibre', () => {
    for (const age of [25, 35, 50])
      for (const earlier of [0, 3])
        for (const steroidDay of [7, 14, 21]) {
          const untreated = insideOf({ age, earlier, degrees: 0 });
          const treated = insideOf({ age, earlier, degrees: 0, steroidDay });
          expect(left(treated)).toBeLessThanOrEqual(left(untreated));
          expect(on(treated.fibresLost, lastDay)).toBe(on(untreated.fibresLost, lastDay));
        }
  });

  test('steroids from day 7 lower what is felt after four weeks by more than a fifth', () => {
    const treated = insideOf({ age: 35, earlier: 0, degrees: 0, steroidDay: 7 });
    expect(on(treated.felt, 28)).toBeLessThan(0.8 * on(plain.felt, 28));
  });

  test('heat is felt and changes no fibre', () => {
    const warm = insideOf({ age: 35, earlier: 0, degrees: 1 });
    expect(left(warm)).toBeGreaterThan(left(plain));
    expect(warm.bare).toEqual(plain.bare);
    expect(warm.fibresLost).toEqual(plain.fibresLost);
  });

  test('more stays in an older body, and where there were relapses before', () => {
    expect(left(insideOf({ age: 50, earlier: 0, degrees: 0 }))).toBeGreaterThan(left(plain));
    expect(left(insideOf({ age: 35, earlier: 3, degrees: 0 }))).toBeGreaterThan(left(plain));
  });
});

test('in about three of four relapses of the model less stays than in this one, as the words say', () => {
  const { lesion: parameters } = historicalMs;
  const people = 1500;
  const less = Array.from({ length: people }, (_, person) => {
    const traits = drawLesion(parameters, streamOf(2026, person), 35, 0);
    const { deficit } = dailyLesion(parameters, traits, {
      days: lastDay + 1,
      treated: 'no-steroids',
      degrees: 0,
    });
    return on(deficit, lastDay) / traits.steps < left(plain);
  }).filter((is) => is);
  expect(less.length / people).toBeGreaterThan(0.7);
  expect(less.length / people).toBeLessThan(0.8);
});

const tried: readonly Asked[] = [25, 35, 50].flatMap((age) =>
  [0, 1, 3].flatMap((earlier) =>
    [0, 0.5, 1].flatMap((degrees) =>
      [{}, { steroidDay: 7 }, { steroidDay: 14 }, { steroidDay: 21 }].map((steroids) => ({
        age,
        earlier,
        degrees,
        ...steroids,
      })),
    ),
  ),
);

describe('the words for a day, whatever is tried', () => {
  const courses = tried.map((asked) => {
    const inside = insideOf(asked);
    const told = Array.from({ length: lastDay + 1 }, (_, day) => phaseOn(inside, day));
    return { inside, told };
  });

  test('follow one another and never go back', () => {
    for (const { told } of courses) {
      const places = told.map((phase) => phases.indexOf(phase));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
    expect(new Set(courses[0]?.told)).toEqual(new Set(phases));
  });

  test('call its worst the day on which most is felt, and the days around it on which hardly less is', () => {
    for (const { inside, told } of courses) {
      expect(told[worstDay(inside)]).toBe('worst');
      for (const [day, phase] of told.entries())
        if (phase === 'worst') expect(on(inside.felt, day)).toBeGreaterThan(0.9 * Math.max(...inside.felt));
    }
  });

  test('say that it settles only when the picture has no more signals stuck than on the worst day, and less is felt', () => {
    for (const { inside, told } of courses) {
      const settles = told.indexOf('settles');
      const stuck = (day: number): number => countFibres(momentOf(inside, day)).stopped;
      expect(stuck(settles)).toBeLessThanOrEqual(stuck(worstDay(inside)));
      expect(on(inside.felt, settles)).toBeLessThanOrEqual(0.9 * Math.max(...inside.felt));
    }
  });

  test('say that some grows back only when new insulation is to be seen', () => {
    for (const { inside, told } of courses) {
      const day = told.indexOf('regrows');
      if (day < 0) continue;
      const moment = momentOf(inside, day);
      const regrown = bundle.fibres
        .flatMap(({ stretches }) => stretches)
        .filter(({ bareAt }) => bareAt > moment.bare && bareAt < moment.onceBare);
      expect(regrown.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('grow with what fails', () => {
    expect([0, 0.1, 0.3, 0.6, 0.9].map(feelingOf)).toEqual(['nothing', 'little', 'clear', 'strong', 'most']);
  });
});

describe('the picture', () => {
  test('is whole before it begins', () => {
    const before = momentOf(plain, 0);
    expect(countFibres(before)).toEqual({ all: 11, whole: 11, slow: 0, stopped: 0, lost: 0 });
    for (const { stretches } of bundle.fibres)
      for (const stretch of stretches) expect(insulation(stretch, before)).toBe(1);
  });

  test.each([5, 12, 30, 90, 365])(
    'shows on day %i as many stretches bare, and as many fibres lost and getting through as the model says',
    (day) => {
      const moment = momentOf(plain, day);
      const stretches = bundle.fibres.flatMap((fibre) => fibre.stretches);
      const bare = stretches.filter((stretch) => insulation(stretch, moment) < 0.25).length;
      expect(bare / stretches.length).toBeCloseTo(moment.bare, 1);
      const { all, whole, slow, stopped, lost } = countFibres(moment);
      expect(whole + slow + stopped + lost).toBe(all);
      expect(Math.abs(lost / all - moment.fibresLost)).toBeLessThanOrEqual(0.5 / all + 1e-9);
      expect(Math.abs((whole + slow) / all - moment.through)).toBeLessThanOrEqual(1 / all);
    },
  );

  test('never brings a lost fibre back', () => {
    const days = Array.from({ length: lastDay + 1 }, (_, day) => momentOf(plain, day));
    for (const fibre of bundle.fibres) {
      const states = days.map((moment) => fibreState(fibre, moment));
      const lost = states.indexOf('lost');
      if (lost >= 0) expect(new Set(states.slice(lost))).toEqual(new Set(['lost']));
    }
  });

  test('regrown insulation is thinner than it was', () => {
    const last = momentOf(plain, lastDay);
    const regrown = bundle.fibres
      .flatMap((fibre) => fibre.stretches)
      .filter(({ bareAt }) => bareAt > last.bare + 0.05 && bareAt < last.onceBare);
    expect(regrown.length).toBeGreaterThan(0);
    for (const stretch of regrown) expect(insulation(stretch, last)).toBeLessThan(0.6);
  });
});

describe('time', () => {
  test('goes by days for eight weeks, then by weeks to the end of the year', () => {
    expect([0, 1, 56, 57, lastStep].map(dayOf)).toEqual([0, 1, 56, 63, 364]);
  });

  test('between two days lies what is between', () => {
    expect(at(new Float64Array([0, 1, 3]), 1.5)).toBe(2);
    expect(at(new Float64Array([0, 1, 3]), 2)).toBe(3);
  });
});
