import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../day.ts';
import type { FunctionalSystemName, Patient } from './patient.ts';
import { spmsCourse } from './spms.ts';
import { lorscheider2016NoFunctionalSystems as byEdss, lorscheider2016 } from './spms-presets.ts';

const origin = day('2010-01-01');
const anyVisit = fc.record({
  at: fc.integer({ min: 0, max: 60 }),
  score: fc.integer({ min: 2, max: 14 }),
  pyramidal: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  sensory: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
});
const anyPatient = fc.record({
  visits: fc.array(anyVisit, { maxLength: 14 }),
  relapses: fc.array(fc.integer({ min: -100, max: 60 * 61 }), { maxLength: 5 }),
});
const anyDefinition = fc.constantFrom(lorscheider2016, byEdss);

function patientFrom(
  { visits, relapses }: typeof anyPatient extends fc.Arbitrary<infer P> ? P : never,
  shift = 0,
): Patient {
  return {
    visits: visits.map(({ at, score, pyramidal, sensory }) => {
      const systems: { [of in FunctionalSystemName]?: number } = {};
      if (pyramidal !== undefined) systems.pyramidal = pyramidal;
      if (sensory !== undefined) systems.sensory = sensory;
      return { day: addDays(origin, at * 61 + shift), scores: { edss: score / 2 }, systems };
    }),
    relapses: relapses.map((after) => ({ onset: addDays(origin, after + shift) })),
  };
}

describe('secondary progression in any patient', () => {
  it('does not hang on the order of visits or relapses', () => {
    const shuffled = anyPatient.chain((one) =>
      fc.record({
        one: fc.constant(one),
        visits: fc.shuffledSubarray([...one.visits], { minLength: one.visits.length }),
        relapses: fc.shuffledSubarray([...one.relapses], { minLength: one.relapses.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, anyDefinition, ({ one, visits, relapses }, definition) => {
        const { finding, stretches } = spmsCourse(patientFrom({ visits, relapses }), definition);
        const same = spmsCourse(patientFrom(one), definition);
        expect({ finding, stretches }).toEqual({ finding: same.finding, stretches: same.stretches });
      }),
      { seed: 20161, numRuns: 300 },
    );
  });

  it('moves with the days', () => {
    fc.assert(
      fc.property(
        anyPatient,
        fc.integer({ min: -9000, max: 9000 }),
        anyDefinition,
        (one, shift, definition) => {
          const back = (key: string, value: unknown): unknown =>
            key === 'day' || key === 'until' || key === 'since' || key === 'back'
              ? Number(value) - shift
              : value;
          const moved = spmsCourse(patientFrom(one, shift), definition).finding;
          const { finding } = spmsCourse(patientFrom(one), definition);
          expect(JSON.parse(JSON.stringify(moved, back))).toEqual(JSON.parse(JSON.stringify(finding)));
        },
      ),
      { seed: 20162, numRuns: 300 },
    );
  });

  it('is a conversion only where the visits themselves show one', () => {
    let conversions = 0;
    fc.assert(
      fc.property(anyPatient, (one) => {
        const person = patientFrom(one);
        const { finding } = spmsCourse(person, byEdss);
        if (finding.state !== 'converted') return;
        conversions += 1;
        const worst = worstPerDay(person);
        const [{ day: on, score }, from] = [finding.visit, finding.baseline.score];
        const needed = from + (from < 6 ? 1 : 0.5);
        const later = worst.filter((visit) => visit.day > on);
        expect(score).toBeGreaterThanOrEqual(4);
        expect(person.relapses.some(({ onset }) => onset > finding.before.day && onset <= on)).toBe(false);
        expect(finding.confirmed.day - on).toBeGreaterThan(90.75);
        expect(later.at(-1)?.score).toBeGreaterThanOrEqual(Math.max(needed, 4));
        const without = later.map((visit) => visit.score < Math.max(needed, 4));
        expect(without.some((is, at) => is && without[at + 1] === true)).toBe(false);
      }),
      { seed: 20163, numRuns: 2000 },
    );
    expect(conversions).toBeGreaterThan(100);
  });
});

function worstPerDay({ visits }: Patient): readonly { readonly day: Day; readonly score: number }[] {
  return [...Map.groupBy(visits, (visit) => visit.day)]
    .map(([on, all]) => ({ day: on, score: Math.max(...all.map(({ scores }) => scores.edss as number)) }))
    .toSorted((a, b) => a.day - b.day);
}
