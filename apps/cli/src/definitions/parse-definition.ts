import * as v from 'valibot';
import { checkedJson } from '../checked-json.ts';
import { days, disability, oneOf, positive, source, strict, text, threshold } from './definition-parts.ts';
import type { CourseDefinition } from './presets.ts';

const named = { id: text, version: text, title: text, source };
const bound = strict({ days, bound: oneOf('at-least', 'over') });
const separation = strict({ days, bound: oneOf('at-least', 'over'), source });
const sourcedDays = strict({ days, source });
const months = v.pipe(v.number('a number of months'), v.integer('a whole number of months'));
const sourcedMonths = strict({ months: v.pipe(months, v.minValue(0, 'a number of months from 0')), source });
const windowMonths = strict({ months: v.pipe(months, v.minValue(1, 'one month at least')), source });

const composite = strict({
  kind: v.literal('composite', '"composite"'),
  ...named,
  components: v.pipe(v.array(disability), v.minLength(1, 'one component at least')),
});

const spms = strict({
  kind: v.literal('spms', '"spms"'),
  ...named,
  minimumVisits: positive,
  worsening: threshold,
  minimumEdss: days,
  relapseDistance: strict({ daysAfter: days, bound: oneOf('at-least', 'over') }),
  loneVisit: oneOf('overlooked', 'counts'),
  confirmation: bound,
  improvement: strict({ pointsAtLeast: positive, lasts: bound }),
  relapseMark: strict({ edssOver: days, riseAtLeast: positive, baselineBelow: days, steady: bound }),
  afterFailure: oneOf('same-baseline', 'first-baseline'),
  systems: v.exactOptional(
    strict({
      pyramidal: strict({
        atLeast: days,
        impliedBy: strict({ edssAtLeast: days, score: days }),
        unscoredChange: days,
      }),
      leadingHolds: bound,
    }),
  ),
});

const milestone = strict({
  kind: v.literal('milestone', '"milestone"'),
  id: text,
  score: positive,
  by: disability,
});

const neda = strict({
  kind: v.literal('neda', '"neda"'),
  ...named,
  components: v.pipe(
    v.array(oneOf('relapses', 'worsening', 'newT2', 'gadolinium', 'brain-volume')),
    v.minLength(1, 'one component at least'),
  ),
  worsening: disability,
  rebaseline: sourcedMonths,
  windowMonths,
  tolerance: sourcedDays,
  brainVolume: strict({ lossPerYearAtMost: days, source }),
});

const relations = v.array(oneOf('RAW', 'PIRA', 'undefined'));

const phenotype = strict({
  kind: v.literal('phenotype', '"phenotype"'),
  ...named,
  frame: windowMonths,
  tolerance: sourcedDays,
  separation,
  worsening: disability,
  progression: strict({ counts: relations, open: relations, source }),
});

const conversion = strict({
  kind: v.literal('conversion', '"conversion"'),
  ...named,
  separation,
  worsening: v.exactOptional(strict({ definition: disability, source })),
});

const definition = v.variant(
  'kind',
  [disability, composite, spms, milestone, neda, phenotype, conversion],
  'a definition of kind "disability", "composite", "spms", "milestone", "neda", "phenotype" or "conversion"',
);

/** A definition from the text of its file; what does not hold ends with exit code 3 and its path in the file. */
export function parseDefinition(json: string, file: string): CourseDefinition {
  return checkedJson(definition, json, { file, what: 'definition' });
}
