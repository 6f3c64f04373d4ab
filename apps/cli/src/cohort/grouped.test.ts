import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { patientsOf } from './batch.ts';
import type { GatheredTable } from './gather.ts';
import { groupByPerson, sliceOf } from './grouped.ts';
import { emptyIdTable, numberOf } from './id-table.ts';

type Row = readonly [who: number, day: number, edss: number];

function gathered(rows: readonly Row[]): GatheredTable {
  return {
    rows: rows.length,
    faulty: 0,
    who: [Int32Array.from(rows.map(([who]) => who))],
    columns: [
      { name: 'date', kept: { as: 'day' }, pieces: [Int32Array.from(rows.map(([, day]) => day))] },
      {
        name: 'edss',
        kept: { as: 'steps', scale: 2 },
        pieces: [Int8Array.from(rows.map(([, , edss]) => edss * 2))],
      },
    ],
  };
}

const row = fc.tuple(
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -1, max: 20 }).map((steps) => (steps < 0 ? -0.5 : steps / 2)),
);

test('people have the same visits whatever the order of the rows', () => {
  fc.assert(
    fc.property(fc.array(row), fc.func(fc.integer()), (rows, key) => {
      const read = (all: readonly Row[]): unknown =>
        patientsOf({
          ids: ['a', 'b', 'c', 'd', 'e'],
          visits: sliceOf(groupByPerson(gathered(all), 5), [0, 1, 2, 3, 4]),
        });
      const shuffled = rows.map((one, at) => ({ one, key: key(at) })).sort((a, b) => a.key - b.key);
      expect(read(shuffled.map(({ one }) => one))).toEqual(read(rows));
    }),
    { seed: 20251127 },
  );
});

test('a score that was not taken is absent', () => {
  const visits = sliceOf(
    groupByPerson(
      gathered([
        [0, 3, -0.5],
        [0, 5, 2.5],
      ]),
      1,
    ),
    [0],
  );
  expect(patientsOf({ ids: ['a'], visits })).toEqual([
    {
      id: 'a',
      patient: {
        visits: [
          { day: 3, scores: {} },
          { day: 5, scores: { edss: 2.5 } },
        ],
        relapses: [],
      },
    },
  ]);
});

test('each hash has one number, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 })), { maxLength: 6000 }), (hashes) => {
      const table = emptyIdTable();
      const numbers = hashes.map(([low, high]) => numberOf(table, low, high, () => `${low}/${high}`));
      expect(numbers.map((number) => table.ids[number])).toEqual(
        hashes.map(([low, high]) => `${low}/${high}`),
      );
      expect(new Set(table.ids).size).toBe(table.ids.length);
    }),
    { seed: 20251127, numRuns: 20 },
  );
});
