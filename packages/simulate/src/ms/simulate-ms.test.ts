import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edssAt } from './edss-of-life.ts';
import { type MsLife, type MsWorld, wholeLife, yearsAfterOnset } from './ms-life.ts';
import { historicalMs, modernMs } from './ms-worlds.ts';
import { always, untreated } from './policies.ts';
import type { MsPolicy } from './policy.ts';
import { simulateMs } from './simulate-ms.ts';
import { treatments } from './treatments.ts';

const seed = 20_261_127;
const world: MsWorld = { parameters: historicalMs, seed };
const anyPerson = fc.nat({ max: 100_000 });

function life(person: number, policy: MsPolicy = untreated): MsLife {
  return simulateMs(world, person, policy, wholeLife);
}

function people(count: number, policy: MsPolicy = untreated): readonly MsLife[] {
  return Array.from({ length: count }, (_, person) => life(person, policy));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('a simulated life with MS', () => {
  it('is the same for ever', () => {
    const { onset, attacks, silentLesions, lasting, months } = life(2);
    expect(onset).toEqual({ kind: 'relapsing', age: 19.411084196615583 });
    expect([attacks.length, silentLesions.length, months]).toEqual([52, 414, 603]);
    expect([lasting[240], attacks[0]?.nadir]).toEqual([6.89846590420807, 1.0414892673048]);
  });

  it('is the same whoever else is simulated, before or in between', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (person, other) => {
        const alone = life(person);
        life(other);
        const again = life(person);
        expect(again).toEqual(alone);
      }),
      { seed, numRuns: 40 },
    );
  });

  it('can be sent from one thread to another', () => {
    const found = life(2, always(treatments.natalizumab, 5));
    expect(structuredClone(found)).toEqual(found);
  });

  it('never gets better in what lasts, and is never worse than 9.5', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const { lasting, progression } = life(person);
        for (let month = 1; month < lasting.length; month++) {
          expect(lasting[month]).toBeGreaterThanOrEqual(lasting[month - 1] as number);
          expect(progression[month]).toBeGreaterThanOrEqual(progression[month - 1] as number);
        }
        expect(lasting.at(-1)).toBeLessThanOrEqual(9.5);
      }),
      { seed, numRuns: 60 },
    );
  });

  it('begins with the first attack, or where silent progression is noticed before it', () => {
    for (const { onset, attacks, progression, traits, months } of people(300)) {
      const first = attacks[0]?.age ?? Number.POSITIVE_INFINITY;
      if (onset?.kind === 'relapsing') expect(onset.age).toBe(first);
      else if (onset === undefined) expect([first, months]).toEqual([Number.POSITIVE_INFINITY, months]);
      else {
        expect(onset.age).toBeLessThan(first);
        const month = Math.round((onset.age - traits.firstAge) * 12);
        expect(progression[month]).toBeGreaterThanOrEqual(historicalMs.progression.noticed);
        expect(progression[month - 1]).toBeLessThan(historicalMs.progression.noticed);
      }
    }
  });

  it('has relapses at least 30 days apart; what comes sooner goes on with the one before', () => {
    for (const { attacks } of people(300)) {
      const onsets = attacks.filter(({ kind }) => kind === 'relapse').map(({ age }) => age * 365.25);
      for (const [place, onset] of onsets.slice(1).entries())
        expect(onset - (onsets[place] as number)).toBeGreaterThanOrEqual(30);
    }
  });

  it('is milder where people use their reserve and lose steps more slowly', () => {
    const after25 = (parameters: MsWorld['parameters']): number =>
      sum(
        Array.from({ length: 400 }, (_, person) => {
          const { lasting } = simulateMs({ parameters, seed }, person, untreated, yearsAfterOnset(25));
          return lasting.at(-1) as number;
        }),
      ) / 400;
    expect(after25(modernMs)).toBeLessThan(after25(historicalMs) - 0.25);
  });
});

describe('the EDSS of a life', () => {
  it('begins an attack where it was, but for signs of its lesions, and ends it at what lasts', () => {
    const alone = people(60).flatMap((found) =>
      found.attacks
        .filter(({ age }) =>
          found.attacks.every((other) => other.age === age || Math.abs(other.age - age) > 1.2),
        )
        .map(({ age }) => ({ found, at: (days: number) => edssAt(found, age + days / 365.25), age })),
    );
    expect(alone.length).toBeGreaterThan(100);
    for (const { found, at, age } of alone) {
      expect(at(0.001)).toBeGreaterThanOrEqual(at(-0.001) - 1e-6);
      expect(at(0.001)).toBeLessThan(at(-0.001) + historicalMs.progression.signs.most + 0.01);
      const month = Math.floor((age + 1.12 - found.traits.firstAge) * 12);
      if (month < found.months) expect(at(1.12 * 365.25)).toBe(found.lasting[month]);
    }
  });

  it('is not a number before the disease and after the end', () => {
    const found = life(3);
    expect(edssAt(found, found.traits.firstAge - 1)).toBeNaN();
    expect(edssAt(found, found.traits.firstAge + found.months / 12 + 1)).toBeNaN();
  });
});

describe('twins', () => {
  const nothing = {
    ...treatments.glatiramer,
    id: 'nothing',
    relapses: 1,
    lesions: 1,
    severity: 1,
    progression: 1,
  };

  it('live the same life where the treatment of one changes nothing', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const { policy: _policy, treated: _treated, ...taking } = life(person, always(nothing, 0.5));
        const { policy: _none, treated: _untreated, ...without } = life(person);
        expect(taking).toEqual(without);
      }),
      { seed, numRuns: 40 },
    );
  });

  it('are identical until one of them is treated', () => {
    for (const found of people(200)) {
      const twin = life(found.person, always(treatments.natalizumab, 5));
      const from = twin.treated[0]?.from;
      if (from === undefined) continue;
      expect(twin.traits).toEqual(found.traits);
      const before = ({ attacks, silentLesions, lasting, traits }: MsLife) => ({
        attacks: attacks.filter(({ age }) => age < from),
        silentLesions: silentLesions.filter((age) => age < from),
        lasting: lasting.slice(0, Math.floor((from - traits.firstAge) * 12)),
      });
      expect(before(twin)).toEqual(before(found));
    }
  });

  it('share the onsets of what treatment leaves, until the end of life', () => {
    const steady = {
      ...historicalMs,
      progression: { ...historicalMs.progression, reserveUse: { median: 1e-9, sigma: 0 } },
    };
    for (let person = 0; person < 100; person++) {
      const arms = [untreated, always(treatments['interferon-beta'], 1)].map((policy) =>
        simulateMs({ parameters: steady, seed }, person, policy, wholeLife),
      );
      const [without, taking] = arms as [MsLife, MsLife];
      const onsets = new Set(without.attacks.map(({ age }) => age));
      for (const { age } of taking.attacks) expect(onsets.has(age)).toBe(true);
    }
  });

  it('have as many attacks as the ratio says, once the treatment works', () => {
    const ratio = (name: 'interferon-beta' | 'natalizumab'): number => {
      const counts = { without: 0, taking: 0 };
      for (const found of people(600)) {
        const twin = life(found.person, always(treatments[name], 0.5));
        const from = twin.treated[0]?.from;
        if (from === undefined) continue;
        const between = ({ attacks }: MsLife): number =>
          attacks.filter(({ age }) => age > from + 0.25 && age < from + 5).length;
        counts.without += between(found);
        counts.taking += between(twin);
      }
      return counts.taking / counts.without;
    };
    expect(Math.abs(ratio('interferon-beta') - 0.68)).toBeLessThan(0.05);
    expect(Math.abs(ratio('natalizumab') - 0.31)).toBeLessThan(0.05);
  });
});
