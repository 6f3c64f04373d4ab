import {
  type MsPolicy,
  nearPerfectPractice,
  ordinaryPractice,
  type PlanName,
  type Programme,
  programmeOf,
  type SeenSoFar,
  steppingUp,
  type Treatment,
  treatments,
  untreated,
} from '@ebb/simulate';
import * as v from 'valibot';
import { checkedJson } from '../checked-json.ts';
import { oneOf, strict, text } from '../definitions/definition-parts.ts';

const plans: Readonly<Record<PlanName, true>> = {
  'usual-care': true,
  'load-only': true,
  'loop-only': true,
  'load-and-loop': true,
  multicomponent: true,
  exercise: true,
  'sleep-training': true,
  acceptance: true,
  'watching-only': true,
};

/** Share of relapses that are treated with steroids. */
const steroidShares = { never: 0, 'as-usual': untreated.steroids, always: 1 } as const;

const practices = { ordinary: ordinaryPractice, 'near-perfect': nearPerfectPractice } as const;

const years = v.pipe(
  v.number('a number of years after the onset'),
  v.minValue(0, 'a number of years after the onset, from 0'),
);
const day = 'a day of the diary, counted from 0';
const wholeDay = v.pipe(v.number(day), v.integer(day), v.minValue(0, day));

const taken = v.pipe(
  strict({ treatment: oneOf(...keysOf(treatments)), from: years, until: v.exactOptional(years) }),
  v.forward(
    v.check((span) => endsAfterItBegins(span), 'a number of years after "from"'),
    ['until'],
  ),
);

type Taken = v.InferOutput<typeof taken>;

const inOrder = v.pipe(
  v.array(taken, '"stepping-up" or a list of treatments'),
  v.check(
    (all) => all.every(({ from }, place) => from > (all[place - 1]?.from ?? Number.NEGATIVE_INFINITY)),
    'treatments in order, each from a later year than the one before',
  ),
);

/** Told apart by what was typed, so that a problem inside the list has its own path. */
const treatmentsOfMs = v.lazy(
  (typed): v.GenericSchema<unknown, 'stepping-up' | readonly Taken[]> =>
    typeof typed === 'string' ? v.literal('stepping-up', '"stepping-up" or a list of treatments') : inOrder,
);

const msFile = strict({
  model: v.literal('ms', '"ms"'),
  id: text,
  treatments: treatmentsOfMs,
  steroids: oneOf(...keysOf(steroidShares)),
});

const fibromyalgiaFile = v.pipe(
  strict({
    model: v.literal('fibromyalgia', '"fibromyalgia"'),
    id: text,
    programme: oneOf(...keysOf(plans)),
    practice: oneOf(...keysOf(practices)),
    from: wholeDay,
    until: v.exactOptional(wholeDay),
  }),
  v.forward(
    v.check((span) => endsAfterItBegins(span), 'a day after "from"'),
    ['until'],
  ),
);

/** How people with MS are treated, from the text of a file; what does not hold ends with exit code 3 and its path in the file. */
export function parseMsPolicy(json: string, file: string): MsPolicy {
  const { id, treatments: planned, steroids } = checkedJson(msFile, json, { file, what: 'policy' });
  return {
    id,
    steroids: steroidShares[steroids],
    treatment: planned === 'stepping-up' ? steppingUp.treatment : (seen) => treatmentAt(planned, seen),
  };
}

function treatmentAt(planned: readonly Taken[], { age, onset }: SeenSoFar): Treatment | undefined {
  if (onset === undefined) return undefined;
  const after = age - onset.age;
  const last = planned.findLast(({ from }) => from <= after);
  if (last === undefined || (last.until !== undefined && after >= last.until)) return undefined;
  return treatments[last.treatment];
}

export interface FibromyalgiaPolicy {
  readonly id: string;
  readonly programme: Programme;
}

/** What people with fibromyalgia set out to do, from the text of a file; what does not hold ends with exit code 3. */
export function parseFibromyalgiaPolicy(json: string, file: string): FibromyalgiaPolicy {
  const { id, programme, practice, from, until } = checkedJson(fibromyalgiaFile, json, {
    file,
    what: 'policy',
  });
  const days = until === undefined ? { from } : { from, until };
  return { id, programme: programmeOf(programme, days, practices[practice]) };
}

function endsAfterItBegins({ from, until }: { readonly from: number; readonly until?: number }): boolean {
  return until === undefined || until > from;
}

function keysOf<Key extends string>(of: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(of) as Key[];
}
