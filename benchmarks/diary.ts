import { addDays, conditions, courseOf, type Day, day, type History, type Report } from '@ebb/course';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Benchmark, type Figure, medianMillis } from './figures.ts';

const start: Day = day('2016-01-01');
const symptoms = [
  'leg-weakness',
  'balance',
  'numbness',
  'fatigue',
  'bladder-urgency',
  'blurred-vision',
  'brain-fog',
  'pain',
  'spasms',
];

/** A diary of whole years: one report a day with nine scores and interference, a relapse of seven weeks every year, two fevers a year. */
export function diary(years: number, seed: number): History {
  const random = xoroshiro128plus(seed);
  const reports: Report[] = [];
  for (let d = 0; d < years * 365; d++) {
    const sick = d % 365 >= 100 && d % 365 < 150 ? 4 : 0;
    reports.push({
      entry: `report-${d}`,
      when: { day: addDays(start, d) },
      by: 'person',
      scores: symptoms.map((symptom, k) => ({
        entry: `report-${d}-${symptom}`,
        site: { symptom },
        value: Math.min(10, Math.max(0, 1 + uniformInt(random, -1, 1) + (k < 3 ? sick : 0))),
      })),
      interference: sick,
    });
  }
  const fevers = Array.from({ length: years * 2 }, (_, i) => ({
    entry: `fever-${i}`,
    factor: 'fever' as const,
    from: { day: addDays(start, i * 182 + 20) },
    until: { day: addDays(start, i * 182 + 23) },
    present: true,
  }));
  return { reports, factors: fevers, statements: [], answers: [], redFlags: [], steroidCourses: [] };
}

async function run(): Promise<readonly Figure[]> {
  const millis: Record<number, number> = {};
  for (const years of [1, 10]) {
    const history = diary(years, 1);
    const today = addDays(start, years * 365);
    millis[years] = await medianMillis(41, () => courseOf(history, conditions.ms, today));
  }
  const one = millis[1] ?? Number.NaN;
  const ten = millis[10] ?? Number.NaN;
  return [
    { what: 'course of 1 year, 3,650 answers (median of 41)', value: one, unit: 'ms' },
    {
      what: 'course of 10 years, 36,500 answers (median of 41)',
      value: ten,
      unit: 'ms',
      bound: { atMost: 20 },
    },
    { what: 'time for 10 years / time for 1 year', value: ten / one, unit: 'times', note: 'linear is 10' },
  ];
}

export const benchmark: Benchmark = {
  name: 'diary',
  title: 'courseOf on a daily diary, in memory, one core',
  run,
};
