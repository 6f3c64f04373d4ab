import { type Condition, courseOf, type Day, type History, siteKey, type Usual } from '@ebb/course';
import type { UsualStretch } from '../../charts/panel.ts';

/** The usual levels as they stood on a day, made from the days before it. */
export interface UsualOn {
  readonly day: Day;
  readonly usual: readonly Usual[];
}

/** Looking back costs a whole reading of the record each time, so a long life is looked back on at wider steps. */
const stepDays = 91;
const mostSteps = 12;

/** The days on which the usual level is looked at, latest first. Today is not among them: the course itself says it. */
export function lookBackDays(first: Day, today: Day): readonly Day[] {
  const step = stepFor(first, today);
  const count = Math.floor((today - first) / step);
  return Array.from({ length: Math.min(mostSteps, count) }, (_, i) => (today - (i + 1) * step) as Day);
}

export function usualOn(day: Day, history: History, condition: Condition): UsualOn {
  return { day, usual: courseOf(history, condition, day).usual };
}

/** Each level is drawn up to the day on which it stood so, and over none of the days before its own first report. */
export function usualStretches(key: string, levels: readonly UsualOn[], first: Day): readonly UsualStretch[] {
  const inTime = levels.toSorted((a, b) => a.day - b.day);
  return inTime.flatMap(({ day, usual }, i) => {
    const found = usual.find(({ site }) => siteKey(site) === key);
    const before = inTime[i - 1]?.day;
    if (found === undefined) return [];
    const { low, median, high } = found;
    return [
      {
        from: Math.max(first, found.from, (before ?? first - 1) + 1) as Day,
        to: day,
        low,
        median,
        high,
      },
    ];
  });
}

const stepFor = (first: Day, today: Day): number =>
  Math.max(1, Math.ceil((today - first) / stepDays / mostSteps)) * stepDays;
