/** Options of each function of MSoutcomes, with its defaults. Days, unless they are EDSS or a functional system score. */
const defaultsByFunction = {
  CDW: { mconf: 90.75, tRelapse: 30, sustained: true },
  CDI: { mconf: 90.75, tRelapse: 30, sustained: true },
  CDEseq: { mconf: 90.75, tRelapse: 30 },
  PIRA: { mconf: 90.75, tRelapse: 30, sustained: true },
  spmsDx_no_fss: { minEDSS: 4, tRelapse: 30, tProgression: 90.75, tRegression: 272.25, tRelProg: 181.5 },
  spmsDx: {
    minEDSS: 4,
    tRelapse: 30,
    tProgression: 90.75,
    tRegression: 272.25,
    tRelProg: 181.5,
    minFSpyr: 2,
  },
} as const;

type Arguments<Defaults> = {
  readonly [option in keyof Defaults]: Defaults[option] extends boolean ? boolean : number;
};
type Functions = typeof defaultsByFunction;

/** One call of a function of MSoutcomes, every option filled in. */
export type MsoutcomesSet = {
  readonly [fn in keyof Functions]: {
    readonly name: string;
    readonly fn: fn;
    /** The second visit with a score is given as the baseline. */
    readonly baseline?: 'min2';
    readonly args: Arguments<Functions[fn]>;
  };
}[keyof Functions];

const functions = new Map<string, Readonly<Record<string, number | boolean>>>(
  Object.entries(defaultsByFunction),
);
const knownFields = ['name', 'fn', 'args', 'baseline'];

/** A set of options from a file, with the defaults of the function, or everything that is wrong with it. */
export function parseMsoutcomesSet(from: unknown): MsoutcomesSet | { readonly problems: readonly string[] } {
  if (!isRecord(from) || typeof from['name'] !== 'string')
    return {
      problems: [
        `Cannot read the set ${JSON.stringify(from)}: it must be an object with a name, fn and args`,
      ],
    };
  const { name } = from;
  const fn = String(from['fn']);
  const defaults = functions.get(fn);
  if (defaults === undefined)
    return { problems: [refusal(name, `fn "${fn}"`, `one of ${[...functions.keys()].join(', ')}`)] };
  const args = from['args'] ?? {};
  if (!isRecord(args)) return { problems: [refusal(name, 'args', 'an object of options')] };
  const problems = [
    ...Object.keys(from)
      .filter((field) => !knownFields.includes(field))
      .map((field) => refusal(name, `"${field}"`, `one of ${knownFields.join(', ')}`)),
    ...baselineProblems(name, fn, from['baseline']),
    ...Object.entries(args).flatMap(([option, value]) => optionProblems(name, { option, value, defaults })),
  ];
  if (problems.length > 0) return { problems };
  const baseline = from['baseline'] === undefined ? {} : { baseline: 'min2' };
  return { name, fn, ...baseline, args: { ...defaults, ...args } } as MsoutcomesSet;
}

function baselineProblems(name: string, fn: string, baseline: unknown): readonly string[] {
  if (baseline === undefined) return [];
  if (fn.startsWith('spmsDx')) return [refusal(name, '"baseline"', `absent, because ${fn} takes none`)];
  return baseline === 'min2'
    ? []
    : [refusal(name, `baseline ${JSON.stringify(baseline)}`, '"min2" or absent')];
}

interface OptionRead {
  readonly option: string;
  readonly value: unknown;
  readonly defaults: Readonly<Record<string, number | boolean>>;
}

function optionProblems(name: string, { option, value, defaults }: OptionRead): readonly string[] {
  const standard = defaults[option];
  if (standard === undefined)
    return [refusal(name, `option "${option}"`, `one of ${Object.keys(defaults).join(', ')}`)];
  const written = `${option} ${JSON.stringify(value)}`;
  if (typeof standard === 'boolean')
    return typeof value === 'boolean' ? [] : [refusal(name, written, 'true or false')];
  return typeof value === 'number' && value >= 0 ? [] : [refusal(name, written, 'a number of 0 or more')];
}

function refusal(name: string, what: string, wanted: string): string {
  return `Cannot use ${what} in set "${name}" of MSoutcomes: it must be ${wanted}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
