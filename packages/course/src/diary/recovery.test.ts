import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, formatDay } from '../day.ts';
import { diaryOf } from './diary.ts';
import type { EpisodeEnd, EpisodeSite, Spell, SpellRecovery } from './finding.ts';
import type { Overall, Report } from './history.ts';
import { ms } from './ms.ts';
import { recovery } from './recovery.ts';

const onset = day('2026-01-10');
const walking = { symptom: 'walking' };
const vision = { symptom: 'blurred-vision', side: 'right' } as const;

function after(days: number): Day {
  return addDays(onset, days);
}

function site(
  of: EpisodeSite['site'],
  levels: { readonly before?: number; readonly worst: number },
): EpisodeSite {
  return { site: of, isNew: false, worstOn: onset, entries: [], ...levels };
}

interface ToldSpell {
  readonly to: number;
  readonly sites?: readonly EpisodeSite[];
  readonly more?: readonly EpisodeSite[];
  readonly end?: EpisodeEnd['kind'];
  readonly from?: number;
}

function spellOf({
  from = 0,
  to,
  sites = [site(walking, { before: 2, worst: 8 })],
  more,
  end = 'usual-again',
}: ToldSpell): Spell {
  const ends: Record<EpisodeEnd['kind'], EpisodeEnd> = {
    ongoing: { kind: 'ongoing' },
    'usual-again': { kind: 'usual-again', on: after(to + 1), entry: 'e' },
    steady: { kind: 'steady', from: after(from) },
    'not-known': { kind: 'not-known', after: after(to) },
  };
  const part = (of: readonly EpisodeSite[]): Spell['parts'][number] => ({
    kind: 'undetermined',
    episode: {
      onset: { day: after(from) },
      nadir: onset,
      last: { day: after(to) },
      end: ends[end],
      duration: { atLeast: 0 },
      sites: of,
      entries: [],
      overallOnly: false,
    },
    definition: 'd',
    reasons: [],
    missing: [],
    wouldBecome: [],
    said: [],
  });
  return {
    onset: after(from),
    last: after(to),
    ongoing: end === 'ongoing',
    parts: [part(sites), ...(more === undefined ? [] : [part(more)])],
    counted: 'rule',
  };
}

type Told = readonly (readonly [number, number | Overall, EpisodeSite['site']?])[];

function recovered(told: Told, spells: readonly ToldSpell[] = [{ to: 20 }], today = 400): SpellRecovery {
  const reports = told.map(([days, said, of = walking], place): Report => {
    const report = { entry: `${place}`, when: { day: after(days) }, by: 'person', scores: [] } as const;
    return typeof said === 'number'
      ? { ...report, scores: [{ entry: 's', site: of, value: said }] }
      : { ...report, overall: said };
  });
  const diary = diaryOf(
    { reports, factors: [], statements: [], answers: [], redFlags: [], steroidCourses: [] },
    after(today),
  );
  return recovery(spells.map(spellOf), diary, ms.recovery)[0] as SpellRecovery;
}

function judged(month: number, told: Told, spells?: readonly ToldSpell[]): unknown {
  return recovered(told, spells).judgements.find((each) => each.month === month);
}

describe('recovery', () => {
  it('is judged 1, 3, 6 and 12 months after the onset, on the day itself at the earliest', () => {
    const due = (today: number): string[] =>
      recovered([], [{ to: 20 }], today).judgements.map(
        (each) => `${each.month} ${formatDay(each.due)} ${each.state}`,
      );
    expect(due(31)).toEqual([
      '1 2026-02-10 no-reports',
      '3 2026-04-10 not-due',
      '6 2026-07-10 not-due',
      '12 2027-01-10 not-due',
    ]);
    expect(due(30)[0]).toBe('1 2026-02-10 not-due');
  });

  it.each([
    [181, 2.9, 'complete'],
    [181, 3, 'partial'],
    [181, 7, 'partial'],
    [181, 7.1, 'none'],
    [181, 9, 'none'],
    [90, 2.9, 'complete-so-far'],
    [90, 3, 'partial'],
    [365, 1, 'complete'],
  ])('%d days on at %d, from 2 before and 8 at worst: %s', (days, value, expected) => {
    const month = { 90: 3, 181: 6, 365: 12 }[days] as number;
    expect(judged(month, [[days, value]])).toMatchObject({
      state: 'judged',
      recovery: expected,
      residual: Math.max(0, value - 2),
      reports: 1,
    });
  });

  it('looks at reports from 14 days before to 14 days after the day of judgement', () => {
    expect([166, 167, 195, 196].map((days) => (judged(6, [[days, 2]]) as { state: string }).state)).toEqual([
      'no-reports',
      'judged',
      'judged',
      'no-reports',
    ]);
  });

  it('goes by the median of them', () => {
    expect(
      judged(6, [
        [178, 2],
        [181, 2],
        [183, 8],
      ]),
    ).toMatchObject({ recovery: 'complete', residual: 0, reports: 3, lingering: [] });
  });

  it('is that of the symptom with most left, and names all that are left', () => {
    const sites = [
      site(walking, { before: 2, worst: 8 }),
      site(vision, { before: 0, worst: 6 }),
      site({ symptom: 'pain' }, { worst: 9 }),
    ];
    const told: Told = [
      [181, 3],
      [181, 4, vision],
      [181, 9, { symptom: 'pain' }],
    ];
    expect(judged(6, told, [{ to: 20, sites }])).toMatchObject({
      recovery: 'partial',
      residual: 4,
      lingering: [vision, walking],
      reports: 1,
    });
  });

  it('takes the level before the first part and the worst of all parts', () => {
    const told = {
      to: 40,
      sites: [site(walking, { before: 2, worst: 5 })],
      more: [site(walking, { before: 4, worst: 9 })],
    };
    expect(judged(6, [[181, 7.5]], [told])).toMatchObject({ recovery: 'partial', residual: 5.5 });
    expect(judged(6, [[181, 8.5]], [told])).toMatchObject({ recovery: 'none' });
  });

  it('is not judged from reports of the next spell, nor from before this one', () => {
    const spells = [{ to: 20 }, { from: 178, to: 190 }];
    expect(
      judged(
        6,
        [
          [178, 9],
          [181, 9],
        ],
        spells,
      ),
    ).toMatchObject({ state: 'no-reports' });
    expect(
      judged(
        6,
        [
          [177, 2],
          [178, 9],
          [181, 9],
        ],
        spells,
      ),
    ).toMatchObject({ recovery: 'complete', reports: 1 });
    expect(
      judged(
        1,
        [
          [-1, 2],
          [20, 6],
        ],
        [{ to: 20 }],
      ),
    ).toMatchObject({ reports: 1, residual: 4 });
  });

  it.each([
    ['same', 'usual-again', 'judged'],
    ['better', 'usual-again', 'judged'],
    ['same', 'steady', 'no-reports'],
    ['same', 'not-known', 'no-reports'],
    ['bit-worse', 'usual-again', 'no-reports'],
  ] as const)('without scores the word "%s" after %s: %s', (word, end, state) => {
    expect(judged(6, [[181, word]], [{ to: 20, end }])).toMatchObject({ state });
  });

  it('by words is complete, and counts them', () => {
    expect(
      judged(6, [
        [180, 'same'],
        [182, 'same'],
      ]),
    ).toMatchObject({ recovery: 'complete', residual: 0, lingering: [], reports: 2 });
    expect(
      judged(1, [
        [20, 'same'],
        [25, 'same'],
      ]),
    ).toMatchObject({ recovery: 'complete-so-far', reports: 1 });
  });

  it('puts scores above words', () => {
    expect(
      judged(6, [
        [180, 'same'],
        [182, 5],
      ]),
    ).toMatchObject({ residual: 3, reports: 1 });
  });
});

describe('back at the level before', () => {
  it('from the first report on that stays there', () => {
    expect(
      recovered([
        [21, 5],
        [30, 2.5],
        [35, 5],
        [40, 5],
        [44, 5],
        [45, 2],
        [50, 2.9],
        [60, 2],
      ]),
    ).toMatchObject({ backOn: after(45), daysToRecover: 45 });
  });

  it('in spite of one bad day among many', () => {
    expect(
      recovered([
        [30, 2],
        [32, 2],
        [34, 6],
        [36, 2],
      ]).backOn,
    ).toBe(after(30));
  });

  it('as far as four weeks tell', () => {
    expect(
      recovered([
        [30, 2],
        [58, 5],
        [58, 5],
      ]).backOn,
    ).toBeUndefined();
    expect(
      recovered([
        [30, 2],
        [59, 5],
        [60, 5],
      ]).backOn,
    ).toBe(after(30));
  });

  it('never, where reports stay above it', () => {
    expect(
      recovered([
        [30, 3],
        [90, 3],
        [200, 4],
      ]),
    ).not.toHaveProperty('backOn');
    expect(recovered([[30, 3]])).not.toHaveProperty('daysToRecover');
  });

  it('not while it runs, and not from a report within it', () => {
    expect(
      recovered(
        [
          [5, 2],
          [8, 2],
        ],
        [{ to: 20, end: 'ongoing' }],
      ).backOn,
    ).toBeUndefined();
    expect(
      recovered([
        [5, 2],
        [20, 2],
        [21, 2],
      ]).backOn,
    ).toBe(after(21));
  });

  it('by words alone too', () => {
    expect(recovered([[30, 'same']]).backOn).toBe(after(30));
  });
});
