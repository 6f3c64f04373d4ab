import { readFileSync } from 'node:fs';
import {
  appDiary,
  dailyDiary,
  historicalMs,
  modernMs,
  nearlyOneState,
  programmeOf,
  studyDiary,
  twoStates,
  untreated,
  weeklyDiary,
} from '@ebb/simulate';
import { didYouMean } from '../arguments.ts';
import { type Invocation, optionOf } from '../command.ts';
import { stop } from '../exit.ts';
import type { FibromyalgiaPeople } from './fibromyalgia-people.ts';
import type { MsPeople } from './ms-people.ts';
import { parseFibromyalgiaPolicy, parseMsPolicy } from './policy-file.ts';

/** What was typed for `ebb simulate`, read. */
export type SimulateRequest = {
  readonly out: string;
  /** The text of the policy's file. */
  readonly policyText?: string;
} & (
  | { readonly model: 'ms'; readonly wanted: MsPeople }
  | { readonly model: 'fibromyalgia'; readonly wanted: FibromyalgiaPeople }
);

/** What each model can be asked for; the first of several names is taken if none is given. */
export const models = {
  ms: {
    parameters: { historical: historicalMs, modern: modernMs },
    diary: { study: studyDiary, app: appDiary },
    years: { usual: 10, most: 40 },
  },
  fibromyalgia: {
    parameters: { 'two-states': twoStates, 'nearly-one-state': nearlyOneState },
    diary: { weekly: weeklyDiary, daily: dailyDiary },
    years: { usual: 2, most: 20 },
  },
} as const;

const mostPeople = 10_000_000;

export function simulateRequest(invocation: Invocation): SimulateRequest {
  const model = optionOf(invocation, 'model');
  const out = optionOf(invocation, 'out');
  if (model !== 'ms' && model !== 'fibromyalgia')
    throw stop('usage', 'Which model? Give --model ms or --model fibromyalgia');
  const sizes = sizesOf(invocation, models[model].years);
  if (out === undefined) throw stop('usage', 'Where to? Give a folder with --out DIR');
  const policy = policyFile(invocation);
  const common = { out, ...(policy === undefined ? {} : { policyText: policy.text }) };
  if (model === 'ms') {
    const { parameters, diary } = models.ms;
    const wanted: MsPeople = {
      ...sizes,
      parameters: named(invocation, 'parameters', parameters),
      diary: named(invocation, 'diary', diary),
      policy: policy === undefined ? untreated : parseMsPolicy(policy.text, policy.file),
    };
    return { ...common, model, wanted };
  }
  const { parameters, diary } = models.fibromyalgia;
  const wanted: FibromyalgiaPeople = {
    ...sizes,
    parameters: named(invocation, 'parameters', parameters),
    diary: named(invocation, 'diary', diary),
    policy:
      policy === undefined
        ? { id: 'usual-care', programme: programmeOf('usual-care', { from: 0 }) }
        : parseFibromyalgiaPolicy(policy.text, policy.file),
  };
  return { ...common, model, wanted };
}

function sizesOf(invocation: Invocation, years: { readonly usual: number; readonly most: number }) {
  const people = whole(invocation, 'people', { least: 1, most: mostPeople });
  if (people === undefined) throw stop('usage', 'How many? Give --people N');
  const seed = whole(invocation, 'seed', { least: 0, most: Number.MAX_SAFE_INTEGER });
  if (seed === undefined)
    throw stop(
      'usage',
      'Which people? Give any whole number with --seed S; the same one gives the same people',
    );
  return {
    people,
    seed,
    years: whole(invocation, 'years', { least: 1, most: years.most }) ?? years.usual,
    journals: Math.min(people, whole(invocation, 'journals', { least: 0, most: mostPeople }) ?? people),
  };
}

function whole(
  invocation: Invocation,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const typed = optionOf(invocation, name);
  if (typed === undefined) return undefined;
  const number = /^\d{1,16}$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw stop('usage', `--${name} ${typed}: wanted a whole number from ${least} to ${most}`);
}

/** One of the things a model has, by its name; the first one if none was typed. */
function named<Thing>(invocation: Invocation, name: string, things: Readonly<Record<string, Thing>>): Thing {
  const names = Object.keys(things);
  const typed = optionOf(invocation, name) ?? names[0] ?? '';
  const thing = Object.hasOwn(things, typed) ? things[typed] : undefined;
  if (thing !== undefined) return thing;
  throw stop(
    'usage',
    `--${name} cannot be ${typed} for this model: wanted ${names.join(', ')}${didYouMean(typed, names)}`,
  );
}

function policyFile(invocation: Invocation): { readonly file: string; readonly text: string } | undefined {
  const file = optionOf(invocation, 'policy');
  if (file === undefined) return undefined;
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    throw stop('failed', `Cannot read ${file}: ${(error as Error).message}`);
  }
}
