import * as v from 'valibot';

/** A number of days, or of anything else that cannot be below 0. */
export const days = v.pipe(v.number('a number of days from 0'), v.minValue(0, 'a number of days from 0'));
const daysOrNoLimit = v.union([days, v.literal('no-limit')], 'a number of days from 0, or "no-limit"');
export const positive = v.pipe(v.number('a number'), v.gtValue(0, 'a number above 0'));
const yesOrNo = v.boolean('true or false');
export const text = v.pipe(v.string('a text'), v.minLength(1, 'a text that is not empty'));

export const source = strict({
  cite: text,
  url: v.exactOptional(text),
  own: v.exactOptional(v.literal(true, 'true')),
  unverified: v.exactOptional(v.literal(true, 'true')),
});

const step = strict({
  baseline: v.exactOptional(
    v.union(
      [strict({ atMost: v.number() }), strict({ below: v.number() })],
      '{"atMost": number} or {"below": number}',
    ),
  ),
  change: positive,
});

export const threshold = v.variant(
  'kind',
  [
    strict({ kind: v.literal('steps'), steps: v.pipe(v.array(step), v.minLength(1, 'one step at least')) }),
    strict({ kind: v.literal('percent'), percent: positive, atMost: v.exactOptional(positive) }),
  ],
  'a threshold of kind "steps" or "percent"',
);

const outcome = strict({
  measure: oneOf('edss', 'sdmt', 'nhpt', 't25fw'),
  worse: oneOf('higher', 'lower'),
  worsening: threshold,
  improvement: threshold,
  source,
});

const distance = strict({ daysAfter: days, daysBefore: days, bound: oneOf('at-least', 'over') });
const side = strict({ before: v.exactOptional(days), after: v.exactOptional(days) });

const relation = strict({
  associated: strict({ daysBefore: days, daysAfter: days }),
  independent: strict({
    reference: oneOf('baseline', 'last-visit', 'last-below-threshold'),
    aroundReference: side,
    aroundOnset: side,
    aroundConfirmation: side,
  }),
});

const rebaseline = strict({
  afterWorsening: yesOrNo,
  afterImprovement: yesOrNo,
  afterUnsustained: yesOrNo,
  to: oneOf('first-confirmation', 'onset', 'least-change-until-confirmed'),
  belowThreshold: oneOf('none', 'improvement', 'worsening', 'change'),
  afterRelapse: v.exactOptional(strict({ neverBelow: yesOrNo, changeWithinDays: days })),
  skipExtremes: oneOf('none', 'by-threshold', 'by-any-difference'),
});

/** A definition of worsening in one measure. */
export const disability = strict({
  kind: v.literal('disability', '"disability"'),
  id: text,
  version: text,
  title: text,
  source,
  outcome,
  seek: oneOf(
    'all',
    'all-worsening',
    'all-improvement',
    'first-worsening',
    'first-improvement',
    'first-pira',
    'first-raw',
    'first-change',
  ),
  confirmation: strict({
    windows: v.pipe(
      v.array(strict({ days, before: days, after: daysOrNoLimit })),
      v.minLength(1, 'one window at least'),
    ),
    everyVisit: yesOrNo,
    tries: oneOf('first', 'any'),
    holds: oneOf('threshold', 'onset-score'),
  }),
  sustained: v.exactOptional(strict({ days: daysOrNoLimit })),
  relapseDistance: strict({
    baseline: distance,
    movedBaseline: v.exactOptional(distance),
    onset: distance,
    confirmation: distance,
  }),
  relapseEnds: oneOf('ignored', 'used'),
  relation: v.exactOptional(relation),
  rebaseline,
  unconfirmedAtEnd: v.union(
    [v.literal('no'), v.literal('always'), strict({ withinDays: days })],
    '"no", "always" or {"withinDays": days}',
  ),
});

/** An object without other keys. */
export function strict<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  return v.strictObject(entries);
}

export function oneOf<const Options extends readonly string[]>(
  ...options: Options
): v.PicklistSchema<Options, string> {
  return v.picklist(options, options.map((one) => JSON.stringify(one)).join(', '));
}
