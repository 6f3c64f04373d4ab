import { describe, expect, it } from 'vitest';
import { diaryFrom } from './diary-source.ts';

const days = 730;

describe('a diary from the mechanism', () => {
  it('is the same for the same seed, and another person for another', () => {
    expect(diaryFrom('mechanism-study', 7, days)).toEqual(diaryFrom('mechanism-study', 7, days));
    expect(diaryFrom('mechanism-study', 8, days)).not.toEqual(diaryFrom('mechanism-study', 7, days));
  });

  it('tells the same life however it is kept, and less of it in an app than in a study', () => {
    const seeds = Array.from({ length: 30 }, (_, seed) => seed + 1);
    const counts = { study: 0, app: 0 };
    for (const seed of seeds) {
      const study = diaryFrom('mechanism-study', seed, days);
      const app = diaryFrom('mechanism-app', seed, days);
      expect(app.truth.relapses.map(({ onset }) => onset)).toEqual(
        study.truth.relapses.map(({ onset }) => onset),
      );
      counts.study += study.reports.length;
      counts.app += app.reports.length;
    }
    expect(counts.app).toBeLessThan(0.7 * counts.study);
  });

  it('holds relapses and, apart from them, warm spells that bring old symptoms back', () => {
    const truths = Array.from(
      { length: 60 },
      (_, seed) => diaryFrom('mechanism-study', seed + 1, days).truth,
    );
    expect(truths.flatMap(({ relapses }) => relapses).length).toBeGreaterThan(30);
    expect(truths.flatMap(({ decoys }) => decoys.map(({ kind }) => kind))).toContain('pseudo-relapse');
  });
});
