import { describe, expect, it } from 'vitest';
import { cisCohort, registryCohort, relapsingTrial, trialCohort } from './cohorts.ts';
import { edssAt } from './edss-of-life.ts';
import type { MsWorld } from './ms-life.ts';
import { historicalMs } from './ms-worlds.ts';
import { fromAge, steppingUp, untreated } from './policies.ts';
import { treatments } from './treatments.ts';

const world: MsWorld = { parameters: historicalMs, seed: 20_261_127 };

describe('a registry', () => {
  it('has as many people as were asked for, each with a relapsing onset', () => {
    const cohort = registryCohort(world, untreated, { people: 80, years: 10 });
    expect(cohort).toHaveLength(80);
    expect(new Set(cohort.map(({ person }) => person)).size).toBe(80);
    for (const { onset } of cohort) expect(onset?.kind).toBe('relapsing');
  });

  it('whose clinics step up never steps down, and stops past the EDSS at which treatments end', () => {
    const order = ['interferon-beta', 'fingolimod', 'natalizumab'];
    const cohort = registryCohort(world, steppingUp, { people: 150, years: 15 });
    let switched = 0;
    for (const { treated, onset } of cohort) {
      const places = treated.map(({ treatment }) => order.indexOf(treatment.id));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      if (treated[0] !== undefined)
        expect(treated[0].from).toBeGreaterThanOrEqual((onset?.age ?? Number.NaN) + 1);
      switched += Number(treated.length > 1);
    }
    expect(switched).toBeGreaterThan(20);
  });
});

describe('a trial', () => {
  const members = trialCohort(world, relapsingTrial, 60, {
    placebo: () => untreated,
    natalizumab: (entered) => fromAge(treatments.natalizumab, entered),
  });

  it('takes people whose disease is active, and whose EDSS is not too high', () => {
    for (const { entered, arms } of members) {
      const recent = arms.placebo.attacks.filter(({ age }) => age <= entered && age > entered - 2);
      expect(recent.length).toBeGreaterThan(0);
      expect(edssAt(arms.placebo, entered)).toBeLessThanOrEqual(5.5);
      expect(entered >= 18 && entered <= 55).toBe(true);
    }
  });

  it('has the same people in both arms until they enter', () => {
    for (const { entered, arms } of members) {
      const before = ({ age }: { readonly age: number }): boolean => age < entered;
      expect(arms.natalizumab.attacks.filter(before)).toEqual(arms.placebo.attacks.filter(before));
      expect(arms.natalizumab.treated[0]?.from).toBeGreaterThanOrEqual(entered);
    }
  });
});

describe('people with a first attack', () => {
  const cohort = cisCohort(world, { people: 600, years: 5 }, 0.95);

  it('have something else in about 35 of 100', () => {
    const mimics = cohort.filter(({ kind }) => kind === 'mimic').length;
    expect(Math.abs(mimics / cohort.length - 0.35)).toBeLessThan(0.06);
  });

  it('show fewer lesions on an old scanner', () => {
    const seen = (first: typeof cohort): number =>
      first.reduce((sum, { kind, lesionsSeen }) => sum + (kind === 'ms' ? lesionsSeen : 0), 0);
    expect(seen(cisCohort(world, { people: 600, years: 5 }, 0.45))).toBeLessThan(0.6 * seen(cohort));
  });
});
