import { describe, expect, it } from 'vitest';
import type { SimulatedDiary } from '../simulated-diary.ts';
import {
  appDiary,
  type MsDiaryCriteria,
  type MsDiaryKeeping,
  msDiaryCriteria,
  studyDiary,
} from './diary-criteria.ts';
import { eloquentSystems, type MsLife, type MsWorld, yearsAfterOnset } from './ms-life.ts';
import { historicalMs } from './ms-worlds.ts';
import { untreated } from './policies.ts';
import { simulateMs } from './simulate-ms.ts';
import { simulateMsDiary } from './simulate-ms-diary.ts';

const seed = 20_261_127;
const world: MsWorld = { parameters: historicalMs, seed };
const days = 730;

interface Written {
  readonly life: MsLife;
  readonly from: number;
  readonly diary: SimulatedDiary;
}

/** From two years after the onset on. */
function diaries(
  count: number,
  keeping: MsDiaryKeeping,
  criteria: MsDiaryCriteria = msDiaryCriteria,
): readonly Written[] {
  return Array.from({ length: count }, (_, person) => {
    const life = simulateMs(world, person, untreated, yearsAfterOnset(8));
    const from = (life.onset?.age ?? Number.NaN) + 2;
    if (Number.isNaN(from)) return [];
    return [{ life, from, diary: simulateMsDiary(world, criteria, keeping, { life, from, days }) }];
  }).flat();
}

const study = diaries(120, studyDiary);

describe('the diary of a simulated life', () => {
  it('is the same for the same arguments, whoever else writes one', () => {
    expect(diaries(6, studyDiary)).toEqual(study.slice(0, 6));
  });

  it('has whole points of 0-10 for each symptom, on days in order', () => {
    for (const { diary } of study.slice(0, 20)) {
      let before = -1;
      for (const { day, scores } of diary.reports) {
        expect(day).toBeGreaterThan(before);
        expect(scores).toHaveLength(eloquentSystems.length + 1);
        for (const score of scores) expect(Number.isInteger(score) && score >= 0 && score <= 10).toBe(true);
        before = day;
      }
    }
  });

  it('has a true relapse for each relapse of the life that begins in it, with the day of its onset', () => {
    for (const { life, from, diary } of study) {
      const onsets = life.attacks
        .filter(({ kind }) => kind === 'relapse')
        .map(({ age }) => Math.ceil((age - from) * 365.25))
        .filter((day) => day >= 0 && day < days);
      expect(diary.truth.relapses.map(({ onset }) => onset)).toEqual(onsets);
    }
  });

  it('shows a relapse in the symptom of its system', () => {
    const risen = study.flatMap(({ diary }) =>
      diary.truth.relapses
        .filter(({ severity, observable }) => severity === 'severe' && observable)
        .map(({ onset, rise, peaks }) => {
          const place = peaks.indexOf(Math.max(...peaks));
          const mean = (low: number, high: number): number => {
            const scores = diary.reports
              .filter(({ day }) => day >= low && day < high)
              .map((report) => report.scores[place] as number);
            return scores.reduce((sum, score) => sum + score, 0) / scores.length;
          };
          return mean(onset + rise - 3, onset + rise + 7) - mean(onset - 28, onset);
        })
        .filter(Number.isFinite),
    );
    expect(risen.length).toBeGreaterThan(8);
    expect(risen.filter((points) => points > 1).length / risen.length).toBeGreaterThan(0.85);
  });

  it('tells old symptoms that an infection brings back as a pseudo-relapse, and only old ones', () => {
    const decoys = study.flatMap(({ life, diary, from }) =>
      diary.truth.decoys
        .filter(({ kind }) => kind === 'pseudo-relapse')
        .map((decoy) => life.attacks.filter(({ age }) => age < from + decoy.from / 365.25).length),
    );
    expect(decoys.length).toBeGreaterThan(5);
    for (const earlier of decoys) expect(earlier).toBeGreaterThan(0);
  });

  it('goes back to where it was after warm days', () => {
    const calm = { ...msDiaryCriteria, infections: { ...msDiaryCriteria.infections, rate: 0 } };
    const cold = { ...calm, heat: { ...calm.heat, degrees: [0, 0] } } as const;
    const warmed = diaries(30, studyDiary, calm);
    const unwarmed = diaries(30, studyDiary, cold);
    let differing = 0;
    for (const [place, { diary }] of warmed.entries()) {
      const twin = unwarmed[place]?.diary as SimulatedDiary;
      const isWarm = (day: number): boolean =>
        diary.truth.decoys.some((decoy) => day >= decoy.from && day < decoy.from + decoy.days);
      for (const [at, report] of diary.reports.entries()) {
        const other = twin.reports[at] as SimulatedDiary['reports'][number];
        expect(other.day).toBe(report.day);
        if (!isWarm(report.day)) expect(report.scores).toEqual(other.scores);
        else if (report.scores.some((score, symptom) => score !== other.scores[symptom])) differing++;
      }
    }
    expect(differing).toBeGreaterThan(0);
  });

  it('refuses days outside of the life', () => {
    const { life, from } = study[0] as Written;
    expect(() =>
      simulateMsDiary(world, msDiaryCriteria, studyDiary, { life, from: from + 20, days }),
    ).toThrow(RangeError);
  });
});

describe('how a diary is kept', () => {
  const writtenShare = (written: readonly Written[]): number =>
    written.reduce((sum, { diary }) => sum + diary.reports.length, 0) / (written.length * days);

  it('in a study misses about one day in six', () => {
    expect(Math.abs(writtenShare(study) - 0.83)).toBeLessThan(0.03);
  });

  it('in an app is given up by half of people within half a year or so', () => {
    const app = diaries(120, appDiary);
    const writing =
      app.filter(({ diary }) => diary.reports.some(({ day }) => day >= 183)).length / app.length;
    expect(Math.abs(writing - 0.5)).toBeLessThan(0.15);
    expect(writtenShare(app)).toBeLessThan(0.45);
  });
});
