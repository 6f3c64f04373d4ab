import { noticingDefinitions } from '@ebb/course';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from './calibration.ts';
import type { DiarySource } from './diary-source.ts';
import { asShipped, episodeScan } from './episode-scan-detector.ts';
import { judgePart } from './judge-cohort.ts';
import { type Judgement, scoreAt } from './judgement.ts';
import { toldBy } from './log-odds.ts';
import type { AlarmScore } from './score-alarms.ts';
import { shownOdds } from './shown-odds.ts';
import { gateSeed } from './sizes.ts';

/**
 * The first people of the benchmark's gate, few enough for every test run, and enough for the shown frequencies: reports of one
 * person hang together, so that of 60 people a bin of frequencies hangs on two or three. Each bound is the benchmark's own, let
 * out by the standard error that so few people have: about 0.03 of the relapses noticed, 0.03 false alarms a year, 0.04 of the
 * alarms that were right, one or two days.
 */
const people = 200;

function judged(world: DiarySource, count = people): readonly Judgement[] {
  const part = { world, firstSeed: gateSeed, people: count, days: 730, detectors: [episodeScan.name] };
  return judgePart(part).people.map(({ judged: [only], ...person }) => ({
    ...person,
    judged: only as Judgement['judged'],
  }));
}

describe(`noticing, of ${people} simulated people whose truth is known`, () => {
  const base = judged('base');
  const score: AlarmScore = scoreAt(base, asShipped);
  const { severe } = score.bySeverity;

  it('notices three relapses of four, and nearly all severe ones', () => {
    expect(score.relapses).toBeGreaterThan(200);
    expect(score.sensitivity?.share).toBeGreaterThanOrEqual(0.76 - 0.03);
    expect(severe.found / severe.relapses).toBeGreaterThanOrEqual(0.92 - 0.04);
  });

  it('asks for nothing less than once in three years', () => {
    expect(score.falsePerYear.rate).toBeLessThanOrEqual(0.3 + 0.03);
    expect(score.positivePredictive?.share).toBeGreaterThanOrEqual(0.6 - 0.04);
  });

  it('asks within days of the onset', () => {
    expect(score.delay.median).toBeLessThanOrEqual(11 + 1);
    expect(score.delay.ninetieth).toBeLessThanOrEqual(22 + 2);
  });

  it('shows frequencies that come true', () => {
    const { worstGap } = calibrationOf(
      toldBy(shownOdds(base, asShipped), noticingDefinitions.ms.calibration),
    );
    expect(worstGap).toBeLessThanOrEqual(0.1 + 0.05);
  });

  it('leaves people without a relapse in peace for two and a half years', () => {
    const { falsePerYear } = scoreAt(judged('noRelapses'), asShipped);
    expect(falsePerYear.rate).toBeLessThanOrEqual(0.4 + 0.04);
  });

  it('notices half of the relapses that come from the mechanism, whose shape it does not share, and asks for little else', () => {
    const other = scoreAt(judged('mechanism-study', 80), asShipped);
    expect(other.relapses).toBeGreaterThan(40);
    expect(other.sensitivity?.share).toBeGreaterThanOrEqual(0.5);
    expect(other.falsePerYear.rate).toBeLessThanOrEqual(0.3);
  });
});
