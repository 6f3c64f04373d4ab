import { describe, expect, it } from 'vitest';
import type { RelapseWorld } from './diary-world.ts';
import { diaryWorlds } from './diary-worlds.ts';
import { streamsOfPart } from './streams.ts';
import { addRelapses, type RelapseCourse, relapseCourses, relapsePoints } from './true-relapses.ts';

const { relapses: world } = diaryWorlds.base;
const often: RelapseWorld = { ...world, yearly: [{ rate: 2, weight: 1 }] };
const days = 4000;

function courses(of: RelapseWorld, people = 30): readonly RelapseCourse[] {
  return Array.from({ length: people }, (_, person) =>
    relapseCourses(of, streamsOfPart(6, person, 'relapses'), days),
  ).flat();
}

/** What one relapse alone does to each symptom, by day. */
function alone(course: RelapseCourse): readonly Float64Array[] {
  const points = course.peaks.map(() => new Float64Array(days + 1500));
  addRelapses(points, [course], world);
  return points;
}

describe('a true relapse', () => {
  const all = courses(often);

  it('begins on its onset, reaches its peak and never goes past it', () => {
    for (const course of all.slice(0, 200)) {
      const points = alone(course);
      for (const [place, peak] of course.peaks.entries()) {
        const symptom = points[place] as Float64Array;
        expect(symptom.findIndex((value) => value > 0)).toBe(peak > 0 ? course.onset : -1);
        const most = Math.max(...symptom);
        expect(most).toBeLessThanOrEqual(peak);
        if (course.worst >= 1) expect(most).toBe(peak);
      }
    }
  });

  it('is in remission from the first day on which what passes is below half a point or a tenth of the peak everywhere', () => {
    for (const course of all.slice(0, 400)) {
      const withoutHabit = { ...course, adaptation: 0 };
      const points = alone(withoutHabit);
      const isOver = (day: number): boolean =>
        course.peaks.every(
          (peak, place) =>
            peak === 0 ||
            ((points[place] as Float64Array)[day] as number) - course.residual * peak <
              Math.max(0.5, 0.1 * peak),
        );
      let day = Math.floor(course.onset - 0.5 + course.rise + course.worst) + 1;
      while (!isOver(day)) day++;
      expect(course.remission).toBe(day);
    }
  });

  it('leaves its residual, less the share that the person gets used to', () => {
    const left = all.find(({ residual, adaptation }) => residual > 0.2 && adaptation > 0.2) as RelapseCourse;
    const atEnd = relapsePoints(left, left.onset + 1e5, world.adaptation.days);
    expect(atEnd).toBeCloseTo(Math.max(...left.peaks) * left.residual * (1 - left.adaptation), 9);
    expect(relapsePoints(left, left.remission + 10, world.adaptation.days)).toBeGreaterThan(atEnd);
  });

  it('has its peak in the range of its severity', () => {
    const isWithin = ({ severity, peaks }: RelapseCourse): boolean =>
      world.severities.some(
        ({ severity: named, peak: [low, high] }) =>
          named === severity && Math.max(...peaks) >= low && Math.max(...peaks) < high,
      );
    expect(all.filter((course) => !isWithin(course))).toEqual([]);
  });

  it('is at its worst for less long and falls faster where steroids were given, and is the same otherwise', () => {
    const withSteroids = (steroids: number): readonly RelapseCourse[] =>
      courses({ ...often, severities: often.severities.map((criteria) => ({ ...criteria, steroids })) }, 5);
    const [treated, untreated] = [withSteroids(1), withSteroids(0)];
    let shorter = 0;
    for (const [place, course] of treated.entries()) {
      const same = untreated[place] as RelapseCourse;
      expect(course.steroids?.from).toBeGreaterThan(course.onset);
      expect(same.steroids).toBeUndefined();
      expect({ onset: course.onset, rise: course.rise, peaks: course.peaks }).toEqual({
        onset: same.onset,
        rise: same.rise,
        peaks: same.peaks,
      });
      expect(course.worst).toBeLessThanOrEqual(same.worst);
      expect(course.remission).toBeLessThanOrEqual(same.remission);
      if (course.remission < same.remission) shorter++;
    }
    expect(shorter / treated.length).toBeGreaterThan(0.9);
  });
});
