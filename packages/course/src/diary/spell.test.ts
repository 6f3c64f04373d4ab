import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import type { Classified, Episode, Kind, Reason, Spell } from './finding.ts';
import type { Reporter, Statement, Verdict } from './history.ts';
import { nhsRelapse } from './ms.ts';
import { spells } from './spell.ts';

const first = day('2026-01-01');

interface Told {
  readonly kind: Kind;
  readonly from: number;
  readonly days?: number;
  readonly running?: boolean;
  readonly said?: readonly (readonly [Reporter, Verdict])[];
  /** Whether its length was known to suffice. */
  readonly lasted?: boolean;
}

function classified({ kind, from, days = 5, running = false, said = [], lasted = true }: Told): Classified {
  const onset = addDays(first, from);
  const last = addDays(onset, days);
  const duration = { atLeast: 0 };
  const episode: Episode = {
    onset: { day: onset },
    nadir: onset,
    last: { day: last },
    end: running ? { kind: 'ongoing' } : { kind: 'usual-again', on: addDays(last, 1), entry: 'e' },
    duration,
    sites: [],
    entries: [],
    overallOnly: true,
  };
  const statements = said.map(
    ([by, verdict], place): Statement => ({
      entry: `${place}`,
      by,
      verdict,
      about: onset,
      said: { day: addDays(onset, place) },
    }),
  );
  const reasons: Reason[] = [
    { rule: 'first', holds: true },
    { rule: 'duration', holds: lasted ? true : 'not-known', duration, hours: 24, bound: 'over' },
  ];
  const judged = { episode, definition: 'd', reasons, missing: [], wouldBecome: [], said: statements };
  switch (kind) {
    case 'relapse':
      return { ...judged, kind, certainty: 'possible', significant: 'not-known', disabling: 'not-known' };
    case 'flare':
      return { ...judged, kind, certainty: 'possible' };
    case 'pseudo-relapse':
      return { ...judged, kind, causes: [], certainty: 'fits' };
    case 'continuation':
      return { ...judged, kind, of: first };
    case 'fluctuation':
      return { ...judged, kind, paroxysm: false };
    case 'undetermined':
      return { ...judged, kind };
  }
}

function counted(...told: readonly Told[]): string[] {
  return spells(told.map(classified), nhsRelapse).map(shown);
}

function shown({ onset, last, ongoing, parts, counted: by, reporter }: Spell): string {
  return [
    `${onset - first}-${last - first}`,
    ...(ongoing ? ['running'] : []),
    `${parts.length}`,
    by,
    ...(reporter === undefined ? [] : [reporter]),
  ].join(' ');
}

describe('a spell is counted', () => {
  it('by the rule where nobody said anything', () => {
    expect(counted({ kind: 'relapse', from: 0 }, { kind: 'flare', from: 60, running: true })).toEqual([
      '0-5 1 rule',
      '60-65 running 1 rule',
    ]);
    expect(
      (['pseudo-relapse', 'fluctuation', 'undetermined'] as const).flatMap((kind) =>
        counted({ kind, from: 0 }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['undetermined', 'person', 'relapse', ['0-5 1 person person']],
    ['fluctuation', 'carer', 'relapse', ['0-5 1 person carer']],
    ['pseudo-relapse', 'nurse', 'relapse', ['0-5 1 clinician nurse']],
    ['relapse', 'person', 'not-relapse', []],
    ['relapse', 'neurologist', 'pseudo-relapse', []],
    ['flare', 'person', 'not-flare', []],
    ['undetermined', 'device', 'flare', ['0-5 1 person device']],
  ] as const)('%s, %s says %s', (kind, by, verdict, expected) => {
    expect(counted({ kind, from: 0, said: [[by, verdict]] })).toEqual(expected);
  });

  it('by the clinician over the person, whoever spoke last', () => {
    expect(
      counted({
        kind: 'relapse',
        from: 0,
        said: [
          ['neurologist', 'not-relapse'],
          ['person', 'relapse'],
        ],
      }),
    ).toEqual([]);
    expect(
      counted({
        kind: 'relapse',
        from: 0,
        said: [
          ['person', 'not-relapse'],
          ['nurse', 'relapse'],
        ],
      }),
    ).toEqual(['0-5 1 clinician nurse']);
  });

  it('by the later of two words from the same side', () => {
    expect(
      counted({
        kind: 'relapse',
        from: 0,
        said: [
          ['person', 'not-relapse'],
          ['person', 'relapse'],
        ],
      }),
    ).toEqual(['0-5 1 person person']);
    expect(
      counted({
        kind: 'relapse',
        from: 0,
        said: [
          ['nurse', 'relapse'],
          ['neurologist', 'not-relapse'],
        ],
      }),
    ).toEqual([]);
  });
});

describe('a continuation', () => {
  it('belongs to its relapse and makes it longer', () => {
    expect(
      counted({ kind: 'relapse', from: 0 }, { kind: 'continuation', from: 20, days: 9, running: true }),
    ).toEqual(['0-29 running 2 rule']);
    expect(
      counted({ kind: 'relapse', from: 0, days: 40 }, { kind: 'continuation', from: 20, days: 1 }),
    ).toEqual(['0-40 2 rule']);
  });

  it('that someone speaks against is left out', () => {
    expect(
      counted(
        { kind: 'relapse', from: 0 },
        { kind: 'continuation', from: 20, said: [['person', 'not-relapse']] },
      ),
    ).toEqual(['0-5 1 rule']);
  });

  it('called a relapse within 30 days still belongs to the one before, which is then counted by that word', () => {
    expect(
      counted({ kind: 'relapse', from: 0 }, { kind: 'continuation', from: 20, said: [['nurse', 'relapse']] }),
    ).toEqual(['0-25 2 clinician nurse']);
    expect(
      counted(
        { kind: 'relapse', from: 0, said: [['nurse', 'relapse']] },
        { kind: 'continuation', from: 20, said: [['person', 'relapse']] },
      ),
    ).toEqual(['0-25 2 clinician nurse']);
  });

  it('of a relapse that is not counted is counted itself, if it lasted long enough', () => {
    const denied = { kind: 'relapse', from: 0, said: [['person', 'not-relapse']] } as const;
    expect(counted(denied, { kind: 'continuation', from: 20 })).toEqual(['20-25 1 rule']);
    expect(counted(denied, { kind: 'continuation', from: 20, lasted: false })).toEqual([]);
  });
});

describe('what somebody calls a relapse', () => {
  it('is part of the spell 29 days before and a spell of its own after 30', () => {
    const called = (from: number): string[] =>
      counted({ kind: 'relapse', from: 0 }, { kind: 'undetermined', from, said: [['nurse', 'relapse']] });
    expect(called(29)).toEqual(['0-34 2 clinician nurse']);
    expect(
      counted(
        { kind: 'relapse', from: 0, said: [['person', 'relapse']] },
        { kind: 'undetermined', from: 10, said: [['carer', 'relapse']] },
      ),
    ).toEqual(['0-15 2 person person']);
    expect(called(30)).toEqual(['0-5 1 rule', '30-35 1 clinician nurse']);
  });

  it('is held against the end or over the days where the definition says so', () => {
    const asked = (separation: Partial<typeof nhsRelapse.separation>): number =>
      spells(
        [
          classified({ kind: 'relapse', from: 0 }),
          classified({ kind: 'undetermined', from: 30, said: [['nurse', 'relapse']] }),
        ],
        { ...nhsRelapse, separation: { ...nhsRelapse.separation, ...separation } },
      ).length;
    expect([
      asked({}),
      asked({ from: 'end' }),
      asked({ bound: 'over' }),
      asked({ bound: 'over', days: 29 }),
    ]).toEqual([2, 1, 1, 2]);
  });
});
