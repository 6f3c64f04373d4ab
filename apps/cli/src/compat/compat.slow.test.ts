import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ebb, filesIn, golden, scratchFolder } from '../../fixtures/run-ebb.ts';

describe.each([
  { cohort: 'registry', options: 'options.json', expected: 'registry/expected' },
  { cohort: 'trial', options: 'options.json', expected: 'trial/expected' },
  { cohort: 'dirty', options: 'options.json', expected: 'dirty/expected' },
])('the peers on $cohort', ({ cohort, options, expected }) => {
  test('every file is theirs, byte for byte', async () => {
    using folder = scratchFolder();
    const tables = [
      '--visits',
      join(golden, cohort, 'visits.csv'),
      '--relapses',
      join(golden, cohort, 'relapses.csv'),
    ];
    for (const peer of ['msprog', 'MSoutcomes']) {
      const words = [
        'compat',
        peer,
        '--options',
        join(golden, options),
        '--set',
        ...tables,
        '--out',
        folder.path,
      ];
      expect(await ebb(words)).toMatchObject({ code: 0, out: '' });
    }
    const [ours, theirs] = [filesIn(folder.path), filesIn(join(golden, expected))];
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
    expect([...ours].filter(([name, text]) => text !== theirs.get(name)).map(([name]) => name)).toEqual([]);
  });
});

test('a set that is not there is named with the nearest', async () => {
  using folder = scratchFolder();
  const visits = join(golden, 'trial/visits.csv');
  const words = [
    'compat',
    'MSoutcomes',
    '--options',
    join(golden, 'options.json'),
    '--set',
    '60_CDW_sst',
    '--visits',
    visits,
  ];
  expect(await ebb([...words, '--out', folder.path])).toMatchObject({
    code: 3,
    said: expect.stringContaining('did you mean 60_CDW_sust?'),
  });
});
