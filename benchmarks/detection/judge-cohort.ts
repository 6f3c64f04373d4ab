import type { Cohort } from './cohort.ts';
import { cpuMillis } from './cpu-time.ts';
import type { Detector, Judged } from './detector.ts';
import { detectors } from './detectors.ts';
import { diaryFrom } from './diary-source.ts';
import type { Judgement } from './judgement.ts';
import { toldDiary } from './told-diary.ts';

export interface CohortPart extends Cohort {
  readonly detectors: readonly string[];
}

export interface JudgedPart {
  readonly people: readonly JudgedPerson[];
  /** Time of each detector. */
  readonly millis: readonly number[];
}

/** A person as all asked detectors judged them, in the order they were asked for. */
export interface JudgedPerson extends Omit<Judgement, 'judged'> {
  readonly judged: readonly Judged[];
}

/** Simulates the people of a part one after the other and lets every detector judge each. */
export function judgePart({ world, firstSeed, people, days, detectors: names }: CohortPart): JudgedPart {
  const asked = names.map(detectorNamed);
  const millis = new Float64Array(asked.length);
  const judgedPeople = Array.from({ length: people }, (_, person): JudgedPerson => {
    const diary = diaryFrom(world, firstSeed + person, days);
    const told = toldDiary(diary);
    return {
      days,
      reportDays: Int32Array.from(diary.reports, ({ day }) => day),
      relapses: diary.truth.relapses,
      decoys: diary.truth.decoys,
      judged: asked.map((detector, place) => {
        const before = cpuMillis();
        const judged = detector.judge(told);
        millis[place] = (millis[place] as number) + cpuMillis() - before;
        return judged;
      }),
    };
  });
  return { people: judgedPeople, millis: [...millis] };
}

function detectorNamed(name: string): Detector {
  const found = detectors.find((detector) => detector.name === name);
  if (found === undefined) throw new RangeError(`Cannot judge by ${name}: wanted one of the detectors`);
  return found;
}
