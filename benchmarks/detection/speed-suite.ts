import { addDays, type Day, evidenceByDay, noticingDefinitions } from '@ebb/course';
import { quantile } from '@ebb/stats';
import { diaryOf } from '../../packages/course/src/diary/diary.ts';
import { dayReportsOf } from '../../packages/course/src/notice/day-reports.ts';
import { beginWatch, watchReport } from '../../packages/course/src/notice/watch.ts';
import { diary } from '../diary.ts';
import { type Figure, medianMillis } from '../figures.ts';

const definition = noticingDefinitions.ms;
const years = 3;

/** A daily diary of three years with nine symptoms: taking in one more report, and reading all of it anew. */
export async function speedFigures(): Promise<readonly Figure[]> {
  const history = diary(years, 1);
  const last = Math.max(...history.reports.map(({ when }) => when.day)) as Day;
  const replay = await medianMillis(5, () => evidenceByDay(history, definition, addDays(last, 1)));
  const updates = updateMillis();
  const of = (p: number): number => quantile(updates, p) as number;
  return [
    { what: 'episode scan, one more report (median)', value: of(0.5), unit: 'ms' },
    { what: 'episode scan, one more report (99 of 100)', value: of(0.99), unit: 'ms', bound: { atMost: 2 } },
    {
      what: `episode scan of ${years} years, every day and nine symptoms`,
      value: replay / 1000,
      unit: 's',
      bound: { atMost: 1 },
    },
  ];
}

/** Each report of the diary alone, the fastest of five times: what else the machine does is no part of it. */
function updateMillis(): Float64Array {
  const history = diary(years, 1);
  const last = Math.max(...history.reports.map(({ when }) => when.day)) as Day;
  const { sites, reports } = dayReportsOf(diaryOf(history, last), definition.explained);
  const fastest = new Float64Array(reports.length).fill(Number.POSITIVE_INFINITY);
  for (let time = 0; time < 5; time++) {
    const watch = beginWatch(sites.length, definition, { statements: [], relapses: [] }, 'usual');
    reports.forEach((report, place) => {
      const before = performance.now();
      watchReport(watch, report);
      fastest[place] = Math.min(fastest[place] as number, performance.now() - before);
    });
  }
  return fastest;
}
