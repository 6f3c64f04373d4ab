import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../day.ts';
import { type Diary, diaryOf } from './diary.ts';
import { nhsRelapse } from './ms.ts';
import type { Site } from './symptom.ts';
import {
  countAsUsual,
  emptyLevels,
  ownUsual,
  rebase,
  reportsBefore,
  type UsualLevels,
  usualBefore,
  usualMedianBefore,
} from './usual.ts';

const first = day('2026-01-01');
const left: Site = { symptom: 'leg-weakness', side: 'left' };

function diaryOfScores(
  scores: readonly { readonly after: number; readonly site?: Site; readonly value: number }[],
): Diary {
  const reports = scores.map(
    ({ after, site = left, value }, place) =>
      ({
        entry: `r${place}`,
        when: { day: addDays(first, after) },
        by: 'person',
        scores: [{ entry: `s${place}`, site, value }],
      }) as const,
  );
  return diaryOf(
    { reports, factors: [], statements: [], answers: [], redFlags: [], steroidCourses: [] },
    addDays(first, 2000),
  );
}

function learned(diary: Diary): UsualLevels {
  const levels = emptyLevels(diary, nhsRelapse.usual);
  for (const observation of diary.observations) countAsUsual(levels, observation);
  return levels;
}

function series(
  values: readonly number[],
  every = 1,
): readonly { readonly after: number; readonly value: number }[] {
  return values.map((value, place) => ({ after: place * every, value }));
}

function on(days: number): Day {
  return addDays(first, days);
}

describe('the usual level', () => {
  it('needs five scores three days old where the window has fewer than eight', () => {
    const levels = learned(diaryOfScores(series([1, 2, 3, 4, 5])));
    expect(usualBefore(levels, 0, on(6))).toBeUndefined();
    expect(reportsBefore(levels, 0, on(6))).toBe(4);
    expect(usualBefore(levels, 0, on(7))).toMatchObject({
      median: 3,
      reports: 5,
      from: on(0),
      to: on(4),
      site: left,
    });
    expect(usualMedianBefore(levels, 0, on(7))).toBe(3);
  });

  it('is taken from the window as soon as that holds eight, ten days old', () => {
    const levels = learned(diaryOfScores(series([1, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9])));
    expect(usualBefore(levels, 0, on(16))).toMatchObject({ reports: 14 });
    expect(usualBefore(levels, 0, on(17))).toMatchObject({ median: 1, reports: 8, from: on(0), to: on(7) });
  });

  it('forgets what is older than 130 days while enough is younger', () => {
    const levels = learned(
      diaryOfScores([
        ...series([9, 9, 9]),
        ...series([2, 2, 2, 2, 2, 2, 2, 2]).map(({ value }, place) => ({ after: 100 + place, value })),
      ]),
    );
    expect(usualBefore(levels, 0, on(130))).toMatchObject({ reports: 11, from: on(0), to: on(107) });
    expect(usualBefore(levels, 0, on(131))).toMatchObject({ reports: 10, from: on(1) });
    expect(usualBefore(levels, 0, on(133))).toMatchObject({ median: 2, reports: 8, from: on(100) });
  });

  it('comes from all earlier scores again when the window runs empty', () => {
    const levels = learned(diaryOfScores(series([4, 4, 4, 4, 4, 4])));
    expect(usualBefore(levels, 0, on(1000))).toMatchObject({ median: 4, reports: 6, from: on(0), to: on(5) });
  });

  it('has the 16 and 84 % points as R gives them: quantile(c(0, 2, 4, 6, 8, 10), c(.16, .5, .84))', () => {
    const level = usualBefore(learned(diaryOfScores(series([0, 2, 4, 6, 8, 10]))), 0, on(30));
    expect([level?.low, level?.median, level?.high]).toEqual([1.6, 5, 8.4]);
  });

  it('starts anew from a plateau, and stands on it from the first day', () => {
    const levels = learned(
      diaryOfScores([
        ...series([2, 2, 2, 2, 2, 2, 2, 2, 2, 2]),
        { after: 40, value: 5 },
        { after: 55, value: 6 },
        { after: 70, value: 5 },
      ]),
    );
    expect(usualBefore(levels, 0, on(30))?.median).toBe(2);
    rebase(
      levels,
      0,
      [40, 55, 70].map((after) => ({ day: on(after), value: after === 55 ? 6 : 5 })),
    );
    expect(usualBefore(levels, 0, on(71))).toMatchObject({ median: 5, reports: 3, from: on(40), to: on(70) });
    expect(usualMedianBefore(levels, 0, on(71))).toBe(5);
  });
});

describe('a side without a level of its own', () => {
  const fives = [0, 1, 2, 3, 4];
  const both: Site = { symptom: 'leg-weakness', side: 'both' };
  const right: Site = { symptom: 'leg-weakness', side: 'right' };
  const unsaid: Site = { symptom: 'leg-weakness' };

  it.each([
    [left, both, 3],
    [left, unsaid, 3],
    [both, left, 3],
    [unsaid, right, 3],
    [both, unsaid, 3],
    [left, right, undefined],
    [left, { symptom: 'arm-weakness', side: 'both' }, undefined],
  ] as const)('%o is held against %o: %s', (asked, scored, expected) => {
    const levels = learned(
      diaryOfScores([
        ...fives.map((after) => ({ after, site: scored, value: 3 })),
        { after: 60, site: asked, value: 9 },
      ]),
    );
    const place = levels.sites.findIndex(
      ({ symptom, side }) => symptom === asked.symptom && side === ('side' in asked ? asked.side : undefined),
    );
    expect(usualBefore(levels, place, on(60))?.median).toBe(expected);
    expect(usualMedianBefore(levels, place, on(60))).toBe(expected);
    expect(ownUsual(levels, place, on(60))).toBeUndefined();
  });
});
