import { stop } from '../exit.ts';
import { csvLine } from '../output/csv-text.ts';
import { cellsOfFirstLine } from '../table/csv-header.ts';
import { recordsOf } from './records.ts';

/** The sums of counts, row by row. */
export async function* mergeCounts(paths: readonly string[]): AsyncGenerator<string> {
  const sums: { readonly labels: readonly string[]; patients: number; times: number }[] = [];
  let header = '';
  for (const path of paths) {
    let at = -1;
    for await (const record of recordsOf(path)) {
      const [definition = '', what = '', patients, times] = cellsOfFirstLine(record, ',');
      if (at < 0) header = record;
      else {
        const sum = sums[at] ?? { labels: [definition, what], patients: 0, times: 0 };
        sums[at] = sum;
        if (sum.labels.join() !== [definition, what].join()) {
          throw stop(
            'badInput',
            `${path} counts ${what} by ${definition} where others count ${sum.labels.join(' by ')}`,
          );
        }
        sum.patients += Number(patients);
        sum.times += Number(times);
      }
      at++;
    }
  }
  yield header;
  for (const { labels, patients, times } of sums) yield csvLine([...labels, patients, times]);
}
