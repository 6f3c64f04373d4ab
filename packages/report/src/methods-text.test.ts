import type { DisabilityDefinition, RelapseDistance } from '@ebb/course';
import { describe, expect, it } from 'vitest';
import { choicesOf } from './definition-choices.ts';
import { methodsText } from './methods-text.ts';

const thirtyDays: RelapseDistance = { daysAfter: 30, daysBefore: 0, bound: 'at-least' };

const definition: DisabilityDefinition = {
  kind: 'disability',
  id: 'example',
  version: '1',
  title: 'An example',
  source: { cite: 'Somebody et al., Journal 2023;1:1.' },
  outcome: {
    measure: 'edss',
    worse: 'higher',
    worsening: {
      kind: 'steps',
      steps: [
        { baseline: { atMost: 0 }, change: 1.5 },
        { baseline: { atMost: 5 }, change: 1 },
        { change: 0.5 },
      ],
    },
    improvement: {
      kind: 'steps',
      steps: [
        { baseline: { atMost: 0 }, change: 1.5 },
        { baseline: { atMost: 5 }, change: 1 },
        { change: 0.5 },
      ],
    },
    source: { cite: 'Steps of somebody' },
  },
  seek: 'all',
  confirmation: {
    windows: [{ days: 84, before: 7, after: 730.5 }],
    everyVisit: true,
    tries: 'first',
    holds: 'threshold',
  },
  relapseDistance: { baseline: thirtyDays, onset: { ...thirtyDays, daysAfter: 0 }, confirmation: thirtyDays },
  relapseEnds: 'ignored',
  relation: {
    associated: { daysBefore: 90, daysAfter: 0 },
    independent: {
      reference: 'baseline',
      aroundReference: { before: 0, after: 0 },
      aroundOnset: { before: 90, after: 30 },
      aroundConfirmation: { before: 90, after: 30 },
    },
  },
  rebaseline: {
    afterWorsening: true,
    afterImprovement: true,
    afterUnsustained: false,
    to: 'first-confirmation',
    belowThreshold: 'none',
    skipExtremes: 'none',
  },
  unconfirmedAtEnd: 'no',
};

/** One change of every parameter at a time. */
const { relation, confirmation, rebaseline, relapseDistance, outcome } = definition;
const variants: readonly (readonly [string, Partial<DisabilityDefinition>])[] = [
  ['measure', { outcome: { ...outcome, measure: 'sdmt', worse: 'lower' } }],
  ['threshold of worsening', { outcome: { ...outcome, worsening: { kind: 'percent', percent: 20 } } }],
  [
    'threshold with a ceiling',
    { outcome: { ...outcome, worsening: { kind: 'percent', percent: 20, atMost: 4 } } },
  ],
  [
    'bound of a threshold',
    {
      outcome: {
        ...outcome,
        worsening: { kind: 'steps', steps: [{ baseline: { below: 6 }, change: 1 }, { change: 0.5 }] },
      },
    },
  ],
  [
    'threshold of improvement',
    { outcome: { ...outcome, improvement: { kind: 'steps', steps: [{ change: 1 }] } } },
  ],
  ['what is sought', { seek: 'first-pira' }],
  [
    'days of confirmation',
    { confirmation: { ...confirmation, windows: [{ days: 168, before: 7, after: 730.5 }] } },
  ],
  [
    'start of the window',
    { confirmation: { ...confirmation, windows: [{ days: 84, before: 14, after: 730.5 }] } },
  ],
  [
    'end of the window',
    { confirmation: { ...confirmation, windows: [{ days: 84, before: 7, after: 'no-limit' }] } },
  ],
  [
    'a second window',
    {
      confirmation: {
        ...confirmation,
        windows: [...confirmation.windows, { days: 168, before: 7, after: 30 }],
      },
    },
  ],
  ['visits in between', { confirmation: { ...confirmation, everyVisit: false } }],
  ['visits tried', { confirmation: { ...confirmation, tries: 'any' } }],
  ['score that confirms', { confirmation: { ...confirmation, holds: 'onset-score' } }],
  ['sustained for a time', { sustained: { days: 168 } }],
  ['sustained to the end', { sustained: { days: 'no-limit' } }],
  [
    'baseline after a relapse',
    { relapseDistance: { ...relapseDistance, baseline: { ...thirtyDays, daysAfter: 60 } } },
  ],
  [
    'baseline before a relapse',
    { relapseDistance: { ...relapseDistance, baseline: { ...thirtyDays, daysBefore: 10 } } },
  ],
  [
    'bound of a distance',
    { relapseDistance: { ...relapseDistance, confirmation: { ...thirtyDays, bound: 'over' } } },
  ],
  ['onset after a relapse', { relapseDistance: { ...relapseDistance, onset: thirtyDays } }],
  [
    'confirmation after a relapse',
    { relapseDistance: { ...relapseDistance, confirmation: { ...thirtyDays, daysAfter: 0 } } },
  ],
  [
    'distance of a moved baseline',
    {
      relapseDistance: {
        ...relapseDistance,
        movedBaseline: { daysAfter: 0, daysBefore: 0, bound: 'over' },
      },
    },
  ],
  ['ends of relapses', { relapseEnds: 'used' }],
  ['moved by worsening', { rebaseline: { ...rebaseline, afterWorsening: false } }],
  ['moved by improvement', { rebaseline: { ...rebaseline, afterImprovement: false } }],
  ['fixed', { rebaseline: { ...rebaseline, afterImprovement: false, afterWorsening: false } }],
  ['where it moves to', { rebaseline: { ...rebaseline, to: 'onset' } }],
  ['small changes', { rebaseline: { ...rebaseline, belowThreshold: 'improvement' } }],
  [
    'moved by a relapse',
    { rebaseline: { ...rebaseline, afterRelapse: { neverBelow: false, changeWithinDays: 0 } } },
  ],
  [
    'not to a better score',
    { rebaseline: { ...rebaseline, afterRelapse: { neverBelow: true, changeWithinDays: 0 } } },
  ],
  [
    'changes near the relapse',
    { rebaseline: { ...rebaseline, afterRelapse: { neverBelow: false, changeWithinDays: 90 } } },
  ],
  ['extremes', { rebaseline: { ...rebaseline, skipExtremes: 'by-threshold' } }],
  ['extremes of any size', { rebaseline: { ...rebaseline, skipExtremes: 'by-any-difference' } }],
  ['last visit', { unconfirmedAtEnd: 'always' }],
  ['last visit of a short follow-up', { unconfirmedAtEnd: { withinDays: 200 } }],
  ...relationVariants(),
];

function relationVariants(): readonly (readonly [string, Partial<DisabilityDefinition>])[] {
  if (relation === undefined) return [];
  const independent = relation.independent;
  return [
    ['associated before', { relation: { ...relation, associated: { daysBefore: 60, daysAfter: 0 } } }],
    ['associated after', { relation: { ...relation, associated: { daysBefore: 90, daysAfter: 30 } } }],
    [
      'around the onset',
      { relation: { ...relation, independent: { ...independent, aroundOnset: { before: 90, after: 60 } } } },
    ],
    [
      'around the confirmation',
      {
        relation: {
          ...relation,
          independent: { ...independent, aroundConfirmation: { before: 30, after: 30 } },
        },
      },
    ],
    [
      'around the baseline',
      {
        relation: { ...relation, independent: { ...independent, aroundReference: { before: 0, after: 30 } } },
      },
    ],
    [
      'one stretch',
      {
        relation: {
          ...relation,
          independent: {
            ...independent,
            aroundReference: { before: 0 },
            aroundOnset: {},
            aroundConfirmation: { after: 0 },
          },
        },
      },
    ],
    [
      'one stretch from another visit',
      {
        relation: {
          ...relation,
          independent: {
            reference: 'last-below-threshold',
            aroundReference: { before: 0 },
            aroundOnset: {},
            aroundConfirmation: { after: 0 },
          },
        },
      },
    ],
  ];
}

const text = (of: DisabilityDefinition): string => methodsText(of).join('\n\n');

describe('the methods text', () => {
  it('reads as a paper would have it', () => {
    expect(text(definition)).toMatchInlineSnapshot(`
      "Disability events were determined by the definition “An example” (example, version 1; Somebody et al., Journal 2023;1:1). Disability was measured with the Expanded Disability Status Scale (EDSS); worsening was an increase from the baseline of at least 1.5 points where it was 0, 1 point where it was above 0 and at most 5, and 0.5 points where it was above 5, and improvement a decrease by the same rule. These thresholds follow: Steps of somebody.

      The baseline was the first visit that was at least 30 days after the onset of the latest relapse. After each confirmed worsening or improvement it was moved to the first visit that confirmed it (roving baseline).

      A change could begin at any visit, also during a relapse. A change had to be confirmed after 12 weeks (77 to 814.5 days from its onset) at a visit that was at least 30 days after the onset of the latest relapse. Every visit from the onset to the confirming one had to show a change that counts; only the first visit that could confirm was tried. The change did not have to persist beyond its confirmation. A worsening first seen at the last visit was not counted. All events of a person were sought.

      Confirmed worsening was relapse-associated (RAW) where a relapse began at most 90 days before its onset or on its day. Otherwise it was progression independent of relapse activity (PIRA) where no relapse began from 90 days before the onset to 30 days after it and from 90 days before the confirming visit to 30 days after it, both ends included. Worsening that met neither rule was left undefined."
    `);
  });

  it('reads so for a relapse-free stretch from the baseline to the confirmation', () => {
    const [, change = {}] = relationVariants().find(([what]) => what === 'one stretch') ?? [];
    expect(methodsText({ ...definition, ...change })[3]).toBe(
      'Confirmed worsening was relapse-associated (RAW) where a relapse began at most 90 days before its onset or on its day. Otherwise it was progression independent of relapse activity (PIRA) where no relapse began from the baseline to the confirming visit, both ends included. Worsening that met neither rule was left undefined.',
    );
  });

  it.each(variants)('tells a definition with another rule for %s from this one', (_what, change) => {
    expect(text({ ...definition, ...change })).not.toBe(text(definition));
  });

  it('tells whether a change that was not sustained moves the baseline', () => {
    const sustained = { ...definition, sustained: { days: 'no-limit' as const } };
    const moved = { ...sustained, rebaseline: { ...rebaseline, afterUnsustained: true } };
    expect(text(moved)).not.toBe(text(sustained));
  });

  it('names no rule for RAW and PIRA where there is none', () => {
    const { relation: _, ...undivided } = definition;
    expect(text(undivided)).toContain('Worsening was not divided by its relation to relapses.');
    expect(text(undivided)).not.toContain('PIRA');
  });

  it('tells what no source gives and what was not read there', () => {
    const source = { cite: 'Somebody', own: true, unverified: true } as const;
    expect(methodsText({ ...definition, source })[0]).toContain(
      'Somebody; with parameters that are Ebb’s own; not verified against the full text)',
    );
  });

  it('holds only whole sentences', () => {
    for (const [, change] of variants)
      for (const paragraph of methodsText({ ...definition, ...change })) {
        expect(paragraph).toMatch(/\.$/);
        expect(paragraph).not.toMatch(/undefined (?:days|points)|NaN|\.\.| {2}/);
      }
  });
});

describe('the choices of a definition', () => {
  it('are the same in the same order whatever is chosen', () => {
    const names = choicesOf(definition).map(({ of }) => of);
    for (const [, change] of variants)
      expect(choicesOf({ ...definition, ...change }).map(({ of }) => of)).toEqual(names);
  });

  it('are said in a few words', () => {
    expect(
      Object.fromEntries(choicesOf(definition).map(({ of, value }) => [of, value])),
    ).toMatchInlineSnapshot(`
      {
        "Baseline": "roving",
        "Confirmed after": "12 weeks",
        "Confirmed at the latest": "day 814.5",
        "Confirming score": "past the threshold",
        "Confirming visit after a relapse": "from day 30",
        "Measure": "EDSS",
        "New baseline after a relapse": "no",
        "PIRA: no relapse": "onset −90 to +30 d; confirming visit −90 to +30 d",
        "RAW": "relapse up to 90 d before",
        "Sustained": "not asked for",
        "Worsening from": "1.5 from 0, 1 up to 5, 0.5 above",
      }
    `);
  });
});
