import {
  addDays,
  compositeEdssT25fwNhpt,
  type DisabilityDefinition,
  day,
  definitions,
  lorscheider2016NoFunctionalSystems,
  type Patient,
} from '@ebb/course';
import { describe, expect, it } from 'vitest';
import { definitionsOfGrid, sizeOfGrid, usualGrid } from './definition-grid.ts';
import { type DefinitionFindings, definitionRows, multiverseOf } from './multiverse.ts';
import { multiverseTable } from './multiverse-table.ts';

const start = day('2020-01-01');

function patient(
  visits: readonly (readonly [days: number, edss: number])[],
  relapses: readonly number[] = [],
): Patient {
  return {
    visits: visits.map(([days, edss]) => ({ day: addDays(start, days), scores: { edss } })),
    relapses: relapses.map((days) => ({ onset: addDays(start, days) })),
  };
}

/** Worse without a relapse, and again near one; worse near a relapse; improved; stable. */
const cohort: readonly Patient[] = [
  patient(
    [
      [0, 2],
      [100, 3],
      [200, 3],
      [400, 4],
      [600, 4],
    ],
    [380],
  ),
  patient(
    [
      [0, 2],
      [100, 3.5],
      [200, 3.5],
    ],
    [90],
  ),
  patient([
    [0, 4],
    [100, 2],
    [200, 2],
  ]),
  patient([
    [0, 2],
    [100, 2],
    [200, 2],
  ]),
];

function findingsOf(of: readonly DisabilityDefinition[], reference: string): readonly DefinitionFindings[] {
  const multiverse = multiverseOf(of, reference, 0.95);
  for (const person of cohort) multiverse.add(person);
  return multiverse.findings();
}

const muller = definitions['muller-2023'];

describe('one cohort under several definitions', () => {
  it('counts persons and events of each kind', () => {
    const [found] = findingsOf([muller], muller.id);
    expect(found).toMatchObject({
      assessed: 4,
      withEvent: 3,
      withWorsening: 2,
      worsenings: 3,
      improvements: 1,
      relations: { raw: 2, pira: 1, undefined: 0 },
      agreement: { same: 4, of: 4 },
    });
    expect(found?.worseningShare?.share).toBe(0.5);
    expect(found?.piraShare?.share).toBe(1 / 3);
  });

  it('looks for all events also under a definition that asks for the first only', () => {
    const first = { ...muller, id: 'first-only', seek: 'first-worsening' as const };
    const [all, one] = findingsOf([muller, first], muller.id);
    expect(one?.worsenings).toBe(all?.worsenings);
  });

  it('compares first worsenings with the reference by their day', () => {
    const found = findingsOf([muller, definitions['muller-2025']], muller.id);
    expect(found.map(({ agreement }) => agreement?.same)).toEqual([4, 3]);
  });

  it('shows no worsening and no PIRA where a definition does not look for them', () => {
    const [, improvement, undivided] = findingsOf(
      [muller, definitions['core-cdi'], definitions['core-cdw']],
      muller.id,
    );
    expect(improvement).not.toHaveProperty('worseningShare');
    expect(improvement).not.toHaveProperty('agreement');
    expect(undivided).toHaveProperty('worseningShare');
    expect(undivided).not.toHaveProperty('piraShare');
  });

  it('assesses a composite only where each of its measures was scored twice, and counts a conversion as a worsening', () => {
    const walked: Patient = {
      visits: [0, 100, 200].map((days) => ({
        day: addDays(start, days),
        scores: { edss: 2, nhpt: 20, t25fw: days > 50 ? 6.1 : 5 },
      })),
      relapses: [],
    };
    const progressing = patient([
      [0, 4],
      [200, 5],
      [400, 5],
      [600, 5],
    ]);
    const multiverse = multiverseOf(
      [muller, compositeEdssT25fwNhpt, lorscheider2016NoFunctionalSystems],
      muller.id,
      0.95,
    );
    for (const person of [...cohort, walked, progressing]) multiverse.add(person);
    const [, composite, spms] = multiverse.findings();
    expect(composite).toMatchObject({ assessed: 1, withWorsening: 1, agreement: { same: 0, of: 1 } });
    expect(spms).toMatchObject({ kind: 'spms', withWorsening: 1, choices: [] });
    expect(spms).not.toHaveProperty('agreement');
    expect(composite?.choices[0]).toEqual({ of: 'Measure', value: 'EDSS, T25FW, NHPT' });
  });

  it('wants its reference among the definitions', () => {
    expect(() => multiverseOf([muller], 'other', 0.95)).toThrow(
      new RangeError('Cannot compare with other: it must be one of the definitions'),
    );
  });

  it('names definitions by what stands before the colon, and by their ids where that is shared', () => {
    const found = findingsOf([muller, definitions['core-cdw'], definitions['core-cdi']], muller.id);
    expect(definitionRows(found).map(({ title }) => title)).toEqual(['Müller 2023', 'core-cdw', 'core-cdi']);
    expect(multiverseTable(found).rows.map(([name]) => name)).toEqual([
      'Müller 2023 (reference)',
      'core-cdw',
      'core-cdi',
    ]);
  });

  it('without anybody has no share', () => {
    const [found] = multiverseOf([muller], muller.id, 0.95).findings();
    expect(found).not.toHaveProperty('worseningShare');
    expect(JSON.stringify(multiverseTable(found === undefined ? [] : [found]))).not.toMatch(/NaN|undefined/);
  });
});

describe('a grid of choices', () => {
  it('makes every combination once', () => {
    const made = definitionsOfGrid(muller, usualGrid);
    expect(sizeOfGrid(usualGrid)).toBe(432);
    expect(made).toHaveLength(432);
    const rules = made.map(({ id: _, title: __, ...rule }) => JSON.stringify(rule));
    expect(new Set(rules).size).toBe(432);
    expect(new Set(made.map(({ id }) => id)).size).toBe(432);
  });

  it('joins members, replaces lists, and takes away what is null', () => {
    const grid = {
      confirmation: [
        { name: 'late', change: { confirmation: { windows: [{ days: 365, before: 0, after: 30 }] } } },
      ],
      relation: [{ name: 'undivided', change: { relation: null } }],
      baseline: [{ name: 'fixed', change: { rebaseline: { afterWorsening: false } } }],
    };
    const [made] = definitionsOfGrid(muller, grid);
    expect(made?.confirmation).toEqual({
      ...muller.confirmation,
      windows: [{ days: 365, before: 0, after: 30 }],
    });
    expect(made).not.toHaveProperty('relation');
    expect(made?.rebaseline).toEqual({ ...muller.rebaseline, afterWorsening: false });
    expect(made?.title).toBe('late, undivided, fixed');
  });

  it('leaves the definition it varies as it was', () => {
    const before = JSON.stringify(muller);
    definitionsOfGrid(muller, usualGrid);
    expect(JSON.stringify(muller)).toBe(before);
  });
});
