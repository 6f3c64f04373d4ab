import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ebb, filesIn, golden, scratchFolder } from '../../fixtures/run-ebb.ts';

test.each(['muller-2023', 'neda-3'])(
  'one thread, two and three write the same bytes by %s',
  async (definition) => {
    using folder = scratchFolder();
    const [visits = '', relapses = ''] = ['visits', 'relapses'].map((name) => {
      const [header, ...rows] = readFileSync(join(golden, `registry/${name}.csv`), 'utf8')
        .trimEnd()
        .split('\n');
      const copies = Array.from({ length: 20 }, (_, at) => rows.map((row) => `${at}_${row}`));
      const path = join(folder.path, `${name}.csv`);
      writeFileSync(path, [header, ...copies.flat(), ''].join('\n'));
      return path;
    });
    const people = join(folder.path, 'people.csv');
    writeFileSync(people, 'id,start\n0_R002,2013-10-01\n19_R006,2011-01-01\n');
    const outs: string[] = [];
    for (const workers of ['1', '2', '3']) {
      const out = join(folder.path, workers);
      outs.push(out);
      const { code } = await ebb([
        'course',
        '--visits',
        visits,
        '--relapses',
        relapses,
        '--definition',
        definition,
        ...(definition === 'neda-3' ? ['--people', people] : []),
        '--workers',
        workers,
        '--out',
        out,
      ]);
      expect(code).toBe(0);
    }
    const [one, ...others] = outs.map(filesIn);
    for (const other of others) expect(other).toEqual(one);
    expect(one?.get('patients.csv')?.split('\n').length).toBe(4002);
    if (definition === 'neda-3') expect(one?.get('patients.csv')).toMatch(/^0_R002,.*,2013-10-01,people,/m);
  },
);
