import { describe, expect, it } from 'vitest';
import { type Body, longIll } from './body.ts';
import { dailyRates } from './daily-rates.ts';
import { streamsOfLife } from './life-streams.ts';
import type { Living } from './living.ts';
import { addLoad } from './load-of-day.ts';
import { twoStates } from './parameter-sets.ts';
import { nothing, type Plan } from './programme.ts';
import { averageTraits } from './traits.ts';

/** Means of so many days of the average person with symptoms held at 50 and threat at .5. */
function live(done: Plan, days: number, change: (body: Body) => void = () => undefined) {
  const living: Living = {
    parameters: twoStates,
    rates: dailyRates(twoStates),
    traits: averageTraits(twoStates),
    streams: streamsOfLife(3, 0),
  };
  const body = { ...longIll(twoStates), symptoms: 50, threat: 0.5 };
  const sums = { load: 0, sleep: 0, ill: 0, capacity: 0, exertionDebt: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let day = 0; day < days; day++) {
    change(body);
    addLoad(body, living, done);
    least = Math.min(least, body.load);
    sums.load += body.load;
    sums.sleep += body.sleep;
    sums.ill += body.illDays > 0 ? 1 : 0;
    sums.capacity += body.capacity;
    sums.exertionDebt += body.exertionDebt;
  }
  return {
    least,
    load: sums.load / days,
    sleep: sums.sleep / days,
    ill: sums.ill / days,
    capacity: sums.capacity / days,
    exertionDebt: sums.exertionDebt / days,
  };
}

const years = 3650;
const usual = live(nothing, years);

describe('the load of a day', () => {
  it('is about what the two states of the loop lie around', () => {
    expect(usual.load).toBeGreaterThan(0.3);
    expect(usual.load).toBeLessThan(0.7);
  });

  it('has as many days of illness as its rate says', () => {
    expect(Math.abs(usual.ill - (2.2 * 8) / 365.25)).toBeLessThan(0.012);
  });

  it('is less with sleep training, which adds about 16 points of sleep', () => {
    const trained = live({ ...nothing, sleep: 1 }, years);
    expect(trained.sleep - usual.sleep).toBeGreaterThan(14);
    expect(trained.sleep - usual.sleep).toBeLessThan(17);
    expect(trained.load).toBeLessThan(usual.load - 0.1);
  });

  it('is less with exercise, which builds up what the body can do', () => {
    const fit = live({ ...nothing, exercise: 1 }, years);
    expect(fit.capacity).toBeGreaterThan(usual.capacity + 0.5);
    expect(fit.exertionDebt).toBeLessThan(usual.exertionDebt / 10);
  });

  it('is less on good days for those who pace, and more for those who do not', () => {
    const good = (body: Body): void => {
      body.symptoms = 10;
      body.threat = 0.2;
    };
    const booming = live(nothing, years, good);
    const pacing = live({ ...nothing, pacing: 1 }, years, good);
    expect(booming.exertionDebt).toBeGreaterThan(usual.exertionDebt);
    expect(pacing.exertionDebt).toBeLessThan(booming.exertionDebt * 0.7);
  });

  it('is more when the night before was worse', () => {
    const worse = live(nothing, years, (body) => {
      body.sleepSlow -= 1;
    });
    expect(worse.load).toBeGreaterThan(usual.load + 0.05);
  });

  it('is never below nothing', () => {
    const rested = live({ ...nothing, sleep: 1, retraining: 1, exercise: 1 }, 400, (body) => {
      body.sleepSlow = 60;
      body.stressSlow = -2;
    });
    expect(rested.least).toBe(0);
  });
});
