import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FibromyalgiaLife, FibromyalgiaWorld } from './fibromyalgia-life.ts';
import { nearlyOneState, twoStates } from './parameter-sets.ts';
import { type PlanName, programmeOf } from './programmes.ts';
import { simulateFibromyalgia } from './simulate-fibromyalgia.ts';

const world: FibromyalgiaWorld = { parameters: twoStates, seed: 20_261_127 };
const usualCare = programmeOf('usual-care', { from: 28 });

function lifeOf(person: number, plan: PlanName, days = 120): FibromyalgiaLife {
  return simulateFibromyalgia(world, person, days, [programmeOf(plan, { from: 28 })])[0] as FibromyalgiaLife;
}

describe('a simulated life with fibromyalgia', () => {
  it('is the same for ever', () => {
    const { truth, pain, fiqr, severity } = lifeOf(0, 'load-and-loop');
    expect({
      load: truth.load[100],
      sleep: truth.sleep[100],
      symptoms: truth.symptoms[100],
      threat: truth.threat[100],
      sensitisation: truth.sensitisation[100],
      safety: truth.safety[100],
      pain: pain[100],
      fiqr: fiqr[16],
      severity: severity[16],
    }).toEqual({
      load: closeTo(0.639649908822348),
      sleep: closeTo(16.736584045699665),
      symptoms: closeTo(19.4628831837783),
      threat: closeTo(0.14710021129100773),
      sensitisation: closeTo(0.6501902913509311),
      safety: closeTo(0.06911266856376135),
      pain: closeTo(7.509437540891369),
      fiqr: closeTo(40.44571017592614),
      severity: 12,
    });
  });

  it('is the same for ever in the world with nearly one state', () => {
    const [life] = simulateFibromyalgia({ ...world, parameters: nearlyOneState }, 1, 120, [usualCare]);
    expect([life?.truth.symptoms[119], life?.pain[119], life?.fiqr[16]]).toEqual(
      [8.72635647133153, 18.521028158813237, 21.63230720599164].map(closeTo),
    );
  });

  it('is the same whoever was simulated before, and beside whatever other programmes', () => {
    const people = fc.uniqueArray(fc.nat(1000), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(people, ([person = 0, ...others]) => {
        const alone = lifeOf(person, 'load-and-loop', 60);
        for (const other of others) lifeOf(other, 'exercise', 60);
        const arms = simulateFibromyalgia(world, person, 60, [
          usualCare,
          programmeOf('load-and-loop', { from: 28 }),
          programmeOf('exercise', { from: 3 }),
        ]);
        expect(arms[1]).toEqual(alone);
      }),
      { seed: 20_261_127, numRuns: 10 },
    );
  });

  it('is another with another seed, and another for another person', () => {
    const first = lifeOf(0, 'usual-care').truth.symptoms;
    const [otherSeed] = simulateFibromyalgia({ ...world, seed: 1 }, 0, 120, [usualCare]);
    expect(lifeOf(1, 'usual-care').truth.symptoms).not.toEqual(first);
    expect(otherSeed?.truth.symptoms).not.toEqual(first);
  });

  it('begins as a longer one of the same person does', () => {
    const short = lifeOf(3, 'loop-only', 70);
    const long = lifeOf(3, 'loop-only', 140);
    expect(long.truth.symptoms.subarray(0, 70)).toEqual(short.truth.symptoms);
    expect(long.pain.subarray(0, 70)).toEqual(short.pain);
    expect(long.fiqr.subarray(0, 10)).toEqual(short.fiqr);
  });

  it('stays on its scales, in both worlds, under every programme', () => {
    const plans = ['usual-care', 'load-only', 'load-and-loop', 'watching-only'] as const;
    for (const parameters of [twoStates, nearlyOneState])
      for (let person = 0; person < 12; person++)
        for (const life of simulateFibromyalgia(
          { parameters, seed: 5 },
          person,
          365,
          plans.map((plan) => programmeOf(plan, { from: 0 })),
        )) {
          const { sleep, symptoms, threat, sensitisation, safety, load } = life.truth;
          expect(within([sleep, symptoms, life.pain, life.fiqr], 100)).toBe(true);
          expect(within([threat, sensitisation, safety], 1)).toBe(true);
          expect(within([load], 3)).toBe(true);
          expect(within([life.severity], 31)).toBe(true);
        }
  });

  it('says of every day what each source weighs in its load', () => {
    const { load, loadBy, ill } = lifeOf(2, 'load-and-loop', 730).truth;
    load.forEach((all, day) => {
      const parts = [loadBy.sleep, loadBy.stress, loadBy.exertion, loadBy.illness].map(
        (by) => by[day] as number,
      );
      expect(all).toBe(
        Math.max(
          0,
          parts.reduce((sum, part) => sum + part, 0),
        ),
      );
      expect((loadBy.illness[day] as number) > 0).toBe(ill[day] === 1);
    });
    for (const by of Object.values(loadBy)) expect(Math.max(...by)).toBeGreaterThan(0.1);
    expect(Math.min(...loadBy.sleep)).toBeLessThan(0);
  });
});

describe('lives of one person under different programmes', () => {
  const plans = ['usual-care', 'load-only', 'loop-only', 'load-and-loop', 'exercise'] as const;
  const arms = simulateFibromyalgia(
    world,
    7,
    400,
    plans.map((plan) => programmeOf(plan, { from: 28 })),
  );
  const [usual, ...treated] = arms as [FibromyalgiaLife, ...FibromyalgiaLife[]];

  it.each(treated.map((life) => [life.programme.id, life] as const))(
    'have the same life events and illnesses with %s',
    (_, life) => {
      expect(life.truth.events).toEqual(usual.truth.events);
      expect(life.truth.ill).toEqual(usual.truth.ill);
    },
  );

  it.each(treated.map((life) => [life.programme.id, life] as const))(
    'are the same until %s begins, and not after',
    (_, life) => {
      for (const part of ['load', 'sleep', 'symptoms', 'threat', 'sensitisation', 'safety'] as const)
        expect(life.truth[part].subarray(0, 28)).toEqual(usual.truth[part].subarray(0, 28));
      expect(life.pain.subarray(0, 28)).toEqual(usual.pain.subarray(0, 28));
      expect(life.truth.symptoms).not.toEqual(usual.truth.symptoms);
    },
  );

  it('do not differ where a programme is planned and nothing of it is done', () => {
    const never = { ...programmeOf('load-and-loop', { from: 28 }), from: 28, until: 28 };
    const notAtAll = programmeOf('load-and-loop', { from: 28 }, { ...never.practice, level: -800 });
    const [a, b, c] = simulateFibromyalgia(world, 7, 400, [usualCare, never, notAtAll]);
    expect(b?.truth).toEqual(a?.truth);
    expect(b?.pain).toEqual(a?.pain);
    expect(c?.truth).toEqual(a?.truth);
  });
});

function within(all: readonly Float64Array[], most: number): boolean {
  return all.every((values) => values.every((value) => value >= 0 && value <= most));
}

/** Machines may differ in the last digit of an exponential. */
function closeTo(value: number): unknown {
  return expect.closeTo(value, 9);
}
