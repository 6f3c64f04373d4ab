import { readFileSync } from 'node:fs';
import { type MsoutcomesSet, type MsprogSet, parseMsoutcomesSet } from '@ebb/course';
import * as v from 'valibot';
import { didYouMean } from '../arguments.ts';
import { stop } from '../exit.ts';
import type { PeerOutput } from './peer-output.ts';

export const peers = ['msprog', 'MSoutcomes'] as const;
export type Peer = (typeof peers)[number];

/** A set of options with the peer it belongs to. */
export type PeerSet =
  | { readonly peer: 'msprog'; readonly of: MsprogSet & { readonly args: PeerOutput } }
  | { readonly peer: 'MSoutcomes'; readonly of: MsoutcomesSet };

const named = v.looseObject({ name: v.string(), fn: v.string() });

/** The sets of a file that belong to the peer: all of them, or the one that is asked for. */
export function readPeerSets(path: string, peer: Peer, wanted: string | undefined): readonly PeerSet[] {
  const all = v.safeParse(v.array(named), readJson(path));
  if (!all.success) {
    const [issue] = all.issues;
    throw stop(
      'badInput',
      `${path}: ${v.getDotPath(issue) ?? 'the whole'} must be a list of sets with a name and fn`,
    );
  }
  const own = all.output.filter(
    ({ fn }) => (fn === 'MSprog' || fn === 'value_milestone') === (peer === 'msprog'),
  );
  const chosen =
    wanted === undefined || wanted === '' || wanted === 'all'
      ? own
      : own.filter(({ name }) => name === wanted);
  if (chosen.length === 0) {
    const names = own.map(({ name }) => name);
    throw stop('badInput', `${path} has no set ${wanted ?? ''} of ${peer}${didYouMean(wanted ?? '', names)}`);
  }
  return chosen.map((set) => (peer === 'msprog' ? msprogSet(set, path) : msoutcomesSet(set, path)));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw stop('badInput', `Cannot read the options of ${path}: ${(error as Error).message}`);
  }
}

function msoutcomesSet(set: unknown, path: string): PeerSet {
  const of = parseMsoutcomesSet(set);
  if ('problems' in of) throw stop('badInput', [`${path}:`, ...of.problems].join('\n  '));
  return { peer: 'MSoutcomes', of };
}

function msprogSet(set: unknown, path: string): PeerSet {
  const parsed = v.safeParse(msprogSchema, set);
  if (parsed.success) return { peer: 'msprog', of: parsed.output };
  const { name } = set as { readonly name: string };
  const problems = parsed.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  throw stop('badInput', [`${path}: the set ${name} does not hold:`, ...problems].join('\n'));
}

const infinite = v.union([v.number(), v.literal('Inf')]);
const oneOrTwo = v.union([v.number(), v.tuple([v.number(), v.number()])]);
const bound = v.exactOptional(v.nullable(v.number()));
const yesOrNo = v.exactOptional(v.boolean('true or false'));

/** No message of the peer is written; what it would say on the console is not part of its files. */
const output = {
  subjects: v.exactOptional(
    v.pipe(
      v.array(
        v.pipe(v.union([v.string(), v.number()], 'a list of ids'), v.transform(String)),
        'a list of ids',
      ),
      v.minLength(1, 'one id at least'),
    ),
  ),
  include_dates: yesOrNo,
  include_values: yesOrNo,
  verbose: v.exactOptional(v.picklist([0, 1, 2], '0, 1 or 2; nothing is printed in any case')),
  date_format: v.exactOptional(
    v.picklist(['%Y-%m-%d'], '"%Y-%m-%d" or absent: dates such as 2015-03-12 alone are read and written'),
  ),
};

const certainOrDays = v.pipe(
  v.number('a number'),
  v.check(
    (value) => value === 0 || value >= 1,
    "0, 1 or a number of days above 1: a probability between them draws from R's stream of chance, which is not reproduced",
  ),
);

const msprogSchema = v.strictObject({
  name: v.string(),
  fn: v.picklist(['MSprog', 'value_milestone']),
  value_col: v.string(),
  outcome: v.picklist(['edss', 'sdmt', 'nhpt', 't25fw']),
  milestone: v.exactOptional(v.number()),
  norelapse: yesOrNo,
  args: v.strictObject({
    event: v.exactOptional(
      v.picklist(['firstCDW', 'firstCDI', 'multiple', 'firstPIRA', 'firstRAW', 'first']),
    ),
    RAW_PIRA: yesOrNo,
    baseline: v.exactOptional(v.picklist(['fixed', 'roving', 'roving_impr', 'roving_wors'])),
    proceed_from: v.exactOptional(v.picklist(['firstconf', 'event'])),
    sub_threshold_rebl: v.exactOptional(v.picklist(['none', 'change', 'improvement', 'worsening'])),
    skip_local_extrema: v.exactOptional(v.picklist(['none', 'strict', 'all'])),
    validconf_col: v.exactOptional(v.string()),
    conf_days: v.exactOptional(v.union([v.number(), v.array(v.number())])),
    conf_tol_days: v.exactOptional(v.union([infinite, v.tuple([infinite, infinite])])),
    require_sust_days: v.exactOptional(infinite),
    check_intermediate: yesOrNo,
    relapse_to_bl: v.exactOptional(oneOrTwo),
    relapse_to_event: v.exactOptional(oneOrTwo),
    relapse_to_conf: v.exactOptional(oneOrTwo),
    relapse_assoc: v.exactOptional(oneOrTwo),
    relapse_indep: v.exactOptional(
      v.strictObject({
        p0: bound,
        p1: bound,
        e0: bound,
        e1: bound,
        c0: bound,
        c1: bound,
        prec_type: v.exactOptional(v.picklist(['baseline', 'last', 'last_delta'])),
        use_end_dates: yesOrNo,
      }),
    ),
    relapse_rebl: yesOrNo,
    bl_geq: yesOrNo,
    impute_last_visit: v.exactOptional(certainOrDays),
    renddate_col: v.exactOptional(v.string()),
    delta_fun: v.exactOptional(v.picklist(['core', 'sdmt10_3'])),
    include_stable: yesOrNo,
    ...output,
  }),
});
