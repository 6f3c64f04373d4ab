import { mean, quantile } from '@ebb/stats';
import { describe, expect, it } from 'vitest';
import {
  autocorrelationAt,
  dayToDayCorrelations,
  firstWeekAbove,
  flareLengths,
  followedByReport,
  pairwiseCorrelations,
  shareBetweenPeople,
  silences,
  spreadsWithin,
  widestSpreads,
} from './diary-measures.ts';
import { type DiaryWorldName, diaryWorlds } from './diary-worlds.ts';
import { simulateDiary } from './simulate-diary.ts';
import type { SimulatedDiary } from './simulated-diary.ts';

interface Target {
  readonly fact: string;
  readonly target: number;
  readonly tolerance: number;
  readonly measured: number;
}

const people = 400;
const days = 730;

function diariesOf(world: DiaryWorldName): readonly SimulatedDiary[] {
  return Array.from({ length: people }, (_, person) => simulateDiary(diaryWorlds[world], 20, person, days));
}

/** Names each target that is missed, with what was measured. */
function missed(targets: readonly Target[]): readonly string[] {
  return targets
    .filter(({ target, tolerance, measured }) => !(Math.abs(measured - target) <= tolerance))
    .map(({ fact, target, tolerance, measured }) => `${fact}: ${measured}, wanted ${target} +- ${tolerance}`);
}

const at = (numbers: readonly number[], p: number): number => quantile(numbers, p) as number;
const shareOf = (numbers: readonly number[], isMeant: (number: number) => boolean): number =>
  numbers.filter(isMeant).length / numbers.length;

describe('the realistic world, against public symptom diaries', () => {
  const diaries = diariesOf('realistic').filter(({ reports }) => reports.length >= 14);
  const fatigue = [0];
  const everySymptom = [0, 1, 2, 3, 4, 5];

  it('has days that resemble the next as much as theirs do', () => {
    const alike = dayToDayCorrelations(diaries, everySymptom);
    const byLag = [1, 2, 3, 5, 7, 14, 21].map((lag) => ({
      fact: `autocorrelation ${lag} days apart`,
      target: 0.43 * 0.35 ** lag + 0.17 * 0.91 ** lag,
      tolerance: 0.03,
      measured: autocorrelationAt(diaries, lag),
    }));
    expect(
      missed([
        { fact: 'day-to-day correlation, median', target: 0.3, tolerance: 0.05, measured: at(alike, 0.5) },
        { fact: 'day-to-day correlation, 25 %', target: 0.16, tolerance: 0.05, measured: at(alike, 0.25) },
        { fact: 'day-to-day correlation, 75 %', target: 0.45, tolerance: 0.05, measured: at(alike, 0.75) },
        ...byLag,
      ]),
    ).toEqual([]);
    expect(dayToDayCorrelations(diaries, fatigue).length).toBeGreaterThan(300);
  });

  it('has people and symptoms that differ as much as theirs do', () => {
    const pairs = pairwiseCorrelations(diaries);
    expect(
      missed([
        {
          fact: 'symptoms of a person correlate, median',
          target: 0.19,
          tolerance: 0.03,
          measured: at(pairs, 0.5),
        },
        // 0.47 to 0.60.
        {
          fact: 'variance between people',
          target: 0.535,
          tolerance: 0.065,
          measured: shareBetweenPeople(diaries),
        },
        // 0.8 on 0-4.
        {
          fact: 'spread of the widest symptom',
          target: 2,
          tolerance: 0.25,
          measured: at(widestSpreads(diaries), 0.5),
        },
        // 0.14 on 0-4.
        { fact: 'first week above later', target: 0.35, tolerance: 0.1, measured: firstWeekAbove(diaries) },
      ]),
    ).toEqual([]);
  });

  it('has flares as short as theirs', () => {
    const flares = flareLengths(diaries);
    expect(
      missed([
        {
          fact: 'of one day',
          target: 0.73,
          tolerance: 0.03,
          measured: shareOf(flares, (length) => length === 1),
        },
        {
          fact: 'of three at most',
          target: 0.95,
          tolerance: 0.02,
          measured: shareOf(flares, (length) => length <= 3),
        },
      ]),
    ).toEqual([]);
  });

  it('is reported in bursts, with silences as long as theirs', () => {
    const followed = followedByReport(diaries);
    const gaps = silences(diaries);
    expect(
      missed([
        {
          fact: 'a report follows a reported day',
          target: 0.81,
          tolerance: 0.02,
          measured: followed.reported,
        },
        { fact: 'a report follows a missed day', target: 0.08, tolerance: 0.02, measured: followed.missed },
        { fact: 'days of silence, median', target: 2, tolerance: 0, measured: at(gaps, 0.5) },
        { fact: 'days of silence, 90 %', target: 25, tolerance: 4, measured: at(gaps, 0.9) },
        { fact: 'days of silence, 99 %', target: 180, tolerance: 36, measured: at(gaps, 0.99) },
      ]),
    ).toEqual([]);
  });
});

describe('the base world, against what it was made to be', () => {
  const diaries = diariesOf('base');
  const relapses = diaries.flatMap(({ truth }) => truth.relapses);
  const years = (people * days) / 365.25;

  it('has fatigue that differs between days as much as planned, and is as much alike from day to day', () => {
    const spreads = spreadsWithin(diaries, 0);
    const alike = dayToDayCorrelations(diaries, [0]);
    expect(
      missed([
        { fact: 'spread of fatigue, 10 %', target: 0.8, tolerance: 0.1, measured: at(spreads, 0.1) },
        { fact: 'spread of fatigue, 90 %', target: 1.4, tolerance: 0.1, measured: at(spreads, 0.9) },
        { fact: 'day-to-day correlation, 10 %', target: 0.17, tolerance: 0.05, measured: at(alike, 0.1) },
        { fact: 'day-to-day correlation, 90 %', target: 0.52, tolerance: 0.05, measured: at(alike, 0.9) },
      ]),
    ).toEqual([]);
  });

  it('has relapses as often and as large as planned', () => {
    const severities = relapses.map(({ severity }) => severity);
    const residuals = relapses.map(({ residual }) => residual);
    const share = (severity: string): number =>
      severities.filter((found) => found === severity).length / severities.length;
    expect(
      missed([
        { fact: 'relapses a year', target: 0.64, tolerance: 0.06, measured: relapses.length / years },
        { fact: 'mild', target: 0.3, tolerance: 0.06, measured: share('mild') },
        { fact: 'moderate', target: 0.5, tolerance: 0.06, measured: share('moderate') },
        { fact: 'severe', target: 0.2, tolerance: 0.06, measured: share('severe') },
        {
          fact: 'without residual',
          target: 0.45,
          tolerance: 0.06,
          measured: shareOf(residuals, (left) => left === 0),
        },
        {
          fact: 'mean residual of the others',
          target: 1.5 / 5.5,
          tolerance: 0.04,
          measured: mean(residuals.filter((left) => left > 0)),
        },
      ]),
    ).toEqual([]);
  });

  it('has decoys as often as planned', () => {
    const decoys = diaries.flatMap(({ truth }) => truth.decoys);
    const yearly = (...kinds: readonly string[]): number =>
      decoys.filter(({ kind }) => kinds.includes(kind)).length / years;
    const infections = decoys.filter(({ kind }) => kind === 'infection' || kind === 'pseudo-relapse');
    expect(
      missed([
        {
          fact: 'infections a year',
          target: 2,
          tolerance: 0.15,
          measured: yearly('infection', 'pseudo-relapse'),
        },
        {
          fact: 'of them pseudo-relapses',
          target: 0.35,
          tolerance: 0.04,
          measured: yearly('pseudo-relapse') / yearly('infection', 'pseudo-relapse'),
        },
        {
          fact: 'of them tagged',
          target: 0.75,
          tolerance: 0.04,
          measured: infections.filter(({ tagged }) => tagged).length / infections.length,
        },
        { fact: 'stress periods a year', target: 2, tolerance: 0.15, measured: yearly('stress') },
        { fact: 'short spells a year', target: 1.5, tolerance: 0.15, measured: yearly('short-spell') },
        { fact: 'heat waves a year', target: 2, tolerance: 0.15, measured: yearly('heat') },
      ]),
    ).toEqual([]);
  });
});
