import { answersOf } from './answers.ts';
import type { AnswerWorld, DiaryWorld } from './diary-world.ts';
import { type OrdinaryDays, ordinaryDays, type SymptomDays } from './ordinary-days.ts';
import { reportedDays } from './reported-days.ts';
import type { SimulatedDiary, SimulatedReport, TrueRelapse } from './simulated-diary.ts';
import { slowChangeOf } from './slow-change-of-person.ts';
import { type DiaryPart, type PartStreams, streamsOfPart } from './streams.ts';
import { addDecoys, type DecoyCourse, decoysOf } from './true-decoys.ts';
import { addRelapses, type RelapseCourse, relapseCourses, relapsePoints } from './true-relapses.ts';

/**
 * The diary of one person of a world with its truth: the same for the same arguments, whoever else is simulated. What is drawn
 * for one part of a person (days, slow change, relapses, decoys, reporting, answers) does not depend on the other parts, so
 * that worlds that differ in one of them can be compared person by person. The first day is a Monday.
 */
export function simulateDiary(world: DiaryWorld, seed: number, person: number, days: number): SimulatedDiary {
  const streams = (part: DiaryPart): PartStreams => streamsOfPart(seed, person, part);
  const ordinary = ordinaryDays(world, streams('days'), days);
  const slowChange = slowChangeOf(world, streams('slow-change'));
  const relapses = relapseCourses(world.relapses, streams('relapses'), days);
  const decoys = decoysOf(world, ordinary.levels, streams('decoys'), days);
  const points = ordinary.points;
  addSlowly(points, slowChange, world.answers.worseAtFirst);
  addRelapses(points, relapses, world.relapses);
  addDecoys(points, decoys.courses);
  const reported = reportedDays(world.reporting, streams('reporting'), {
    above: aboveUsual(ordinary),
    relapsePoints: relapsePointsByDay(relapses, world, days),
  });
  const answers = answersOf(world.answers, streams('answers'), { points, ordinary, reported });
  const marks = marksOf(relapses, decoys.courses, days);
  const reports = [...answers].map(
    ([day, answer]): SimulatedReport => ({
      day,
      ...answer,
      fever: marks.fever[day] === 1,
      heat: marks.heat[day] === 1,
      steroids: marks.steroids[day] === 1,
    }),
  );
  return {
    sites: world.symptoms.map(({ site }) => site),
    days,
    reports,
    truth: {
      relapses: relapses.map((relapse) => trueRelapse(relapse, reports)),
      decoys: decoys.courses.map(({ kind, from, days: length, tagged }) => ({
        kind,
        from,
        days: length,
        tagged,
      })),
      slowChange,
      heatSensitive: decoys.heatSensitive,
    },
  };
}

function addSlowly(
  points: SymptomDays,
  slowChange: readonly number[],
  { points: atFirst, days: fades }: AnswerWorld['worseAtFirst'],
): void {
  for (const [place, symptom] of points.entries()) {
    const perDay = (slowChange[place] as number) / 365.25;
    for (let day = 0; day < symptom.length; day++)
      symptom[day] = (symptom[day] as number) + perDay * day + atFirst * Math.exp(-day / fades);
  }
}

function aboveUsual({ points, levels, spreadOfSum }: OrdinaryDays): (day: number) => number {
  return (day) => {
    let sum = 0;
    for (let place = 0; place < points.length; place++)
      sum += ((points[place] as Float64Array)[day] as number) - (levels[place] as number);
    return sum / spreadOfSum;
  };
}

function relapsePointsByDay(
  relapses: readonly RelapseCourse[],
  world: DiaryWorld,
  days: number,
): Float64Array {
  const points = new Float64Array(days);
  for (const relapse of relapses)
    for (let day = relapse.onset; day < days; day++)
      points[day] = (points[day] as number) + relapsePoints(relapse, day, world.relapses.adaptation.days);
  return points;
}

/** Days on which a report would carry a mark. */
function marksOf(
  relapses: readonly RelapseCourse[],
  decoys: readonly DecoyCourse[],
  days: number,
): Readonly<Record<'fever' | 'heat' | 'steroids', Uint8Array>> {
  const marks = { fever: new Uint8Array(days), heat: new Uint8Array(days), steroids: new Uint8Array(days) };
  for (const { kind, from, days: length, tagged } of decoys)
    if (tagged) marks[kind === 'heat' ? 'heat' : 'fever'].fill(1, from, from + length);
  for (const { steroids } of relapses)
    if (steroids !== undefined) marks.steroids.fill(1, steroids.from, steroids.from + steroids.days);
  return marks;
}

function trueRelapse(
  { steroids: _, adaptation: __, ...course }: RelapseCourse,
  reports: readonly SimulatedReport[],
): TrueRelapse {
  const { after, before } = observableReports;
  const between = (from: number, to: number): number =>
    reports.filter(({ day }) => day >= from && day < to).length;
  const observable =
    between(course.onset, course.onset + after.days) >= after.reports &&
    between(course.onset - before.days, course.onset) >= before.reports;
  return { ...course, observable };
}

/** Enough to see a relapse by. */
const observableReports = { after: { days: 28, reports: 4 }, before: { days: 90, reports: 8 } };
