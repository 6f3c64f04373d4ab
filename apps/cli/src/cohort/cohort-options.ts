import { availableParallelism } from 'node:os';
import { hasOption, type Invocation, type OptionSpec, optionOf, optionsOf } from '../command.ts';
import { stop } from '../exit.ts';
import { type ColumnWish, readColumnWish } from '../table/mapping.ts';
import type { Wanted } from '../table/query.ts';

/** Options of every command that reads a cohort. */
export const cohortOptions: readonly OptionSpec[] = [
  {
    name: 'visits',
    value: 'FILE',
    help: 'Visits: CSV, TSV (also .gz), Parquet, a folder or a pattern of them, - for standard input',
  },
  {
    name: 'relapses',
    value: 'FILE',
    help: 'Relapses; without it they are taken from a column daysPostRelapse of the visits',
  },
  { name: 'mri', value: 'FILE', help: 'Scans of the brain' },
  {
    name: 'column',
    value: 'FIELD=COLUMN',
    repeatable: true,
    help: 'Which column tells a field, as id=patno or relapses.date=onset; FIELD= for none',
  },
  {
    name: 'shard',
    value: 'I/N',
    help: 'Only the Ith of N parts of the patients, told apart by a hash of their ids',
  },
  { name: 'strict-input', help: 'End with exit code 3 if any row has a problem' },
  { name: 'workers', value: 'N', help: 'Threads to use; all cores if not given' },
];

/** Which column tells the group of a patient, for commands that compare groups. */
export const groupOption: OptionSpec = {
  name: 'group',
  value: 'COLUMN',
  help: 'Column of the visits that tells the group of a patient',
};

/** What was typed for a cohort, read. */
export interface CohortRequest {
  readonly visits: string;
  readonly relapses?: string;
  readonly mri?: string;
  readonly group?: string;
  /** A table of what a definition asks of each person once. */
  readonly people?: string;
  readonly wishes: readonly ColumnWish[];
  readonly wanted: Wanted;
  readonly isStrict: boolean;
  readonly workers: number;
  readonly signal: AbortSignal;
}

export function cohortRequest(invocation: Invocation): CohortRequest {
  const [visits, relapses, mri, group] = ['visits', 'relapses', 'mri', 'group'].map((name) =>
    optionOf(invocation, name),
  );
  if (visits === undefined) throw stop('usage', 'Which visits? Give a table with --visits FILE');
  if ([visits, relapses, mri].filter((path) => path === '-').length > 1) {
    throw stop('usage', 'Only one table can be standard input');
  }
  return {
    visits,
    ...(relapses === undefined ? {} : { relapses }),
    ...(mri === undefined ? {} : { mri }),
    ...(group === undefined ? {} : { group }),
    wishes: optionsOf(invocation, 'column').map(readColumnWish),
    wanted: wantedOf(optionOf(invocation, 'shard')),
    isStrict: hasOption(invocation, 'strict-input'),
    workers: workersOf(optionOf(invocation, 'workers')),
    signal: invocation.signal,
  };
}

function wantedOf(shard: string | undefined): Wanted {
  if (shard === undefined) return { who: 'everyone' };
  const [, part, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard)?.map(Number) ?? [];
  if (part === undefined || of === undefined || part > of) {
    throw stop('usage', `--shard ${shard} is not a part such as 1/4, 2/4, 3/4 or 4/4`);
  }
  return { who: 'shard', part, of };
}

function workersOf(typed: string | undefined): number {
  if (typed === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,3}$/.test(typed))
    throw stop('usage', `--workers ${typed} is not a number of threads from 1`);
  return Number(typed);
}
