import { mean, streamOf } from '@ebb/stats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historicalLesion } from './historical-lesion.ts';
import { dailyLesion, lesionCourse, weeksOfCourse } from './lesion-course.ts';
import { drawLesion, type LesionTraits } from './lesion-traits.ts';

const seed = 20_261_127;
const anyPlace = fc.nat({ max: 1e6 });

function lesion(place: number, age = 32, earlier = 0): LesionTraits {
  return drawLesion(historicalLesion, streamOf(seed, place), age, earlier);
}

function lesions(count: number): readonly LesionTraits[] {
  return Array.from({ length: count }, (_, place) => lesion(place));
}

describe('a lesion', () => {
  it('takes nothing at its onset, most within three weeks or so, and leaves less than it took', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const { weekly, nadir, nadirDay, lasting } = lesionCourse(
          historicalLesion,
          lesion(place),
          'no-steroids',
        );
        expect(weekly).toHaveLength(weeksOfCourse);
        expect(weekly[0]).toBe(0);
        expect(nadirDay).toBeLessThan(70);
        expect(nadir).toBeGreaterThanOrEqual(Math.max(...weekly) - 1e-9);
        expect(lasting).toBeLessThanOrEqual(nadir);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('takes between nothing and the steps of a fully blocked pathway, and no share leaves 0-1', () => {
    fc.assert(
      fc.property(anyPlace, fc.double({ min: -2, max: 3, noNaN: true }), (place, degrees) => {
        const traits = lesion(place);
        const { deficit, ...shares } = dailyLesion(historicalLesion, traits, {
          days: 400,
          treated: 'steroids',
          degrees,
        });
        for (const steps of deficit) expect(steps >= 0 && steps <= traits.steps).toBe(true);
        const { inflammation, ...others } = shares;
        expect(Math.max(...inflammation)).toBeLessThanOrEqual(traits.strength);
        for (const line of Object.values(others))
          expect(line.every((share) => share >= 0 && share <= 1)).toBe(true);
      }),
      { seed, numRuns: 40 },
    );
  });

  it('goes the same by weeks as day by day, but for .002 steps on average', () => {
    const errors = lesions(200).flatMap((traits) => {
      const { deficit } = dailyLesion(historicalLesion, traits, {
        days: 400,
        treated: 'no-steroids',
        degrees: 0,
      });
      const { weekly } = lesionCourse(historicalLesion, traits, 'no-steroids');
      return Array.from(weekly, (steps, week) => Math.abs(steps - (deficit[7 * week] as number)));
    });
    expect(mean(errors)).toBeLessThan(0.002);
    expect(Math.max(...errors)).toBeLessThan(0.1);
  });

  it('leaves more in older people, and more where there was one before', () => {
    const left = (age: number, earlier: number): number =>
      mean(
        Array.from(
          { length: 400 },
          (_, place) => lesionCourse(historicalLesion, lesion(place, age, earlier), 'no-steroids').lasting,
        ),
      );
    expect(left(50, 0)).toBeGreaterThan(1.2 * left(25, 0));
    expect(left(32, 4)).toBeGreaterThan(1.05 * left(32, 0));
  });

  it('is the same for ever', () => {
    const traits = lesion(4);
    const course = lesionCourse(historicalLesion, traits, 'no-steroids');
    expect([traits.severity, traits.steroidMark, course.nadirDay]).toEqual([
      0.18204339867675262, 0.3267545111339877, 12,
    ]);
    expect([course.nadir, course.weekly[4], course.lasting]).toEqual([
      1.3292860769819563, 0.9460197083390179, 0.3813655713573774,
    ]);
  });
});

describe('steroids', () => {
  const pairs = lesions(1000).map((traits) => ({
    with: lesionCourse(historicalLesion, traits, 'steroids'),
    without: lesionCourse(historicalLesion, traits, 'no-steroids'),
  }));

  it('lower the deficit after four weeks by more than a fifth', () => {
    const atFourWeeks = (arm: 'with' | 'without'): number =>
      mean(pairs.map((pair) => pair[arm].weekly[4] as number));
    expect(atFourWeeks('with')).toBeLessThan(0.8 * atFourWeeks('without'));
  });

  it('change what is left in the end by less than .05 steps, and save no axon', () => {
    const left = (arm: 'with' | 'without'): number => mean(pairs.map((pair) => pair[arm].lasting));
    expect(Math.abs(left('with') - left('without'))).toBeLessThan(0.05);
    for (const pair of pairs) expect(pair.with.scar.axonsLost).toBe(pair.without.scar.axonsLost);
  });

  it('change nothing before they begin', () => {
    for (const traits of lesions(100)) {
      const before = Math.floor(traits.steroidDay);
      const view = { days: before, degrees: 0 } as const;
      const { deficit } = dailyLesion(historicalLesion, traits, { ...view, treated: 'steroids' });
      const untreated = dailyLesion(historicalLesion, traits, { ...view, treated: 'no-steroids' });
      expect(deficit).toEqual(untreated.deficit);
    }
  });
});

describe('warmth', () => {
  const view = { days: 400, treated: 'no-steroids' } as const;

  it('brings an old weak spot back while it lasts, and leaves the tissue as it was', () => {
    const sums = { warm: 0, usual: 0 };
    for (const traits of lesions(200)) {
      const usual = dailyLesion(historicalLesion, traits, { ...view, degrees: 0 });
      const warm = dailyLesion(historicalLesion, traits, { ...view, degrees: 0.8 });
      const { conducting: _warm, deficit, ...tissue } = warm;
      const { conducting: _usual, deficit: before, ...tissueBefore } = usual;
      expect(tissue).toEqual(tissueBefore);
      expect(deficit.every((steps, day) => steps >= (before[day] as number))).toBe(true);
      sums.warm += deficit[399] as number;
      sums.usual += before[399] as number;
    }
    expect(sums.warm).toBeGreaterThan(sums.usual + 2);
  });
});
