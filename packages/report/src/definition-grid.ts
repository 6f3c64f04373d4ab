import type { DisabilityDefinition } from '@ebb/course';

/** One way to make one choice: parts of a definition that replace its own. */
export interface Alternative {
  readonly name: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** The choices of one definition that a grid varies, each in some ways. */
export type DefinitionGrid = Readonly<Record<string, readonly Alternative[]>>;

/** How many definitions a grid makes. */
export function sizeOfGrid(grid: DefinitionGrid): number {
  return Object.values(grid).reduce((product, alternatives) => product * alternatives.length, 1);
}

/**
 * Every combination of the grid's alternatives applied to one definition, in the order in which they are written, the last
 * choice turning fastest. Objects are joined member by member; a list or a value replaces; null takes a member away.
 */
export function definitionsOfGrid(
  of: DisabilityDefinition,
  grid: DefinitionGrid,
): readonly DisabilityDefinition[] {
  const combinations = Object.values(grid).reduce<readonly (readonly Alternative[])[]>(
    (so, alternatives) => so.flatMap((chosen) => alternatives.map((one) => [...chosen, one])),
    [[]],
  );
  return combinations.map((chosen, place) => {
    const changed = chosen.reduce<unknown>((definition, { change }) => joined(definition, change), of);
    return {
      ...(changed as DisabilityDefinition),
      id: `${of.id}-variant-${place + 1}`,
      title: chosen.map(({ name }) => name).join(', '),
    };
  });
}

function joined(base: unknown, change: unknown): unknown {
  if (!isMembers(base) || !isMembers(change)) return change;
  const members = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(change)) {
    if (value === null) members.delete(key);
    else members.set(key, joined(members.get(key), value));
  }
  return Object.fromEntries(members);
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The grid that is used where none is given: the choices that move the answer most in the published comparisons (Bsteh 2025:
 * 1,440 variants; Portaccio 2025: 18), 432 definitions in all.
 */
export const usualGrid: DefinitionGrid = {
  confirmation: [
    { name: '12 weeks', change: windowOf(84) },
    { name: '24 weeks', change: windowOf(168) },
    { name: '12 months', change: windowOf(365) },
  ],
  baseline: [
    { name: 'fixed', change: { rebaseline: { afterWorsening: false, afterImprovement: false } } },
    { name: 'moved by worsening', change: { rebaseline: { afterWorsening: true, afterImprovement: false } } },
    { name: 'roving', change: { rebaseline: { afterWorsening: true, afterImprovement: true } } },
  ],
  'after a relapse': [
    { name: 'baseline kept', change: { rebaseline: { afterRelapse: null } } },
    {
      name: 'baseline reset by relapses',
      change: { rebaseline: { afterRelapse: { neverBelow: false, changeWithinDays: 90 } } },
    },
  ],
  sustained: [
    { name: 'confirmed only', change: { sustained: null } },
    { name: 'sustained', change: { sustained: { days: 'no-limit' } } },
  ],
  'relapse-free': [
    {
      name: '90 before, 30 after onset and confirmation',
      change: freeAround({ before: 90, after: 30 }, { before: 90, after: 30 }),
    },
    {
      name: '90 before, 30 after onset',
      change: freeAround({ before: 90, after: 30 }, { before: 0, after: 0 }),
    },
    {
      name: '30 before, 30 after onset and confirmation',
      change: freeAround({ before: 30, after: 30 }, { before: 30, after: 30 }),
    },
    {
      name: '90 before onset to confirmation',
      change: freeFrom({ before: 0, after: 0 }, { before: 90, after: null }),
    },
    {
      name: 'baseline to confirmation',
      change: freeFrom({ before: 0, after: null }, { before: null, after: null }),
    },
    {
      name: 'baseline to onset',
      change: {
        relation: {
          independent: {
            reference: 'baseline',
            aroundReference: { before: 0, after: null },
            aroundOnset: { before: null, after: 0 },
            aroundConfirmation: { before: 0, after: 0 },
          },
        },
      },
    },
  ],
  'relapse distance': [
    { name: 'visits from 30 days after a relapse', change: farFromRelapse(30) },
    { name: 'visits at any time', change: farFromRelapse(0) },
  ],
};

interface Side {
  readonly before: number | null;
  readonly after: number | null;
}

function windowOf(days: number): Alternative['change'] {
  return { confirmation: { windows: [{ days, before: 7, after: 'no-limit' }] } };
}

function freeAround(onset: Side, confirmation: Side): Alternative['change'] {
  return {
    relation: {
      independent: {
        reference: 'baseline',
        aroundReference: { before: 0, after: 0 },
        aroundOnset: onset,
        aroundConfirmation: confirmation,
      },
    },
  };
}

function freeFrom(reference: Side, onset: Side): Alternative['change'] {
  return {
    relation: {
      independent: {
        reference: 'baseline',
        aroundReference: reference,
        aroundOnset: onset,
        aroundConfirmation: { before: null, after: 0 },
      },
    },
  };
}

function farFromRelapse(daysAfter: number): Alternative['change'] {
  return { relapseDistance: { baseline: { daysAfter }, confirmation: { daysAfter } } };
}
