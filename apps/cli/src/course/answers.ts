import type { Batch } from '../cohort/batch.ts';
import { patientsOf } from '../cohort/batch.ts';
import { type Cell, csvLine } from '../output/csv-text.ts';
import { jsonRow } from '../output/json-text.ts';
import type { OutColumn } from '../output/out-column.ts';
import { type Answered, dayWriter, withLayout } from './answer.ts';
import type { KindLayout } from './layout.ts';
import { type Tally, tallyOf } from './tally.ts';
import { traceLine } from './trace-line.ts';

/** What is to be written of a cohort. */
export interface AnswerPlan extends Answered {
  readonly rowsAs: 'csv' | 'json';
  readonly withPatients: boolean;
  readonly withTraces: boolean;
}

/** The answers of some people, written. */
export interface Answers {
  readonly events: string;
  readonly patients: string;
  readonly traces: string;
  readonly tally: Tally;
  readonly people: number;
}

/** Works out the answer for each person of a batch; `answering` keeps what all batches need. */
export function answering(plan: AnswerPlan): (batch: Batch) => Answers {
  return withLayout(plan, (layout) => answeringBy(layout, plan));
}

function answeringBy<Found>(layout: KindLayout<Found>, plan: AnswerPlan): (batch: Batch) => Answers {
  const day = dayWriter(plan.dayStyle);
  const rows = rowWriter(plan.rowsAs);
  const { empty, count } = tallyOf(layout.counted);
  return (batch) => {
    let [events, patients, traces] = ['', '', ''];
    const tally = empty();
    for (const person of patientsOf(batch)) {
      const found = layout.find(person);
      for (const row of layout.eventRows(person.id, found)) events += rows(row, layout.events);
      if (plan.withPatients) patients += rows(layout.patientRow(person, found), layout.patients);
      if (plan.withTraces) traces += traceLine(person.id, layout.whole(person, found), day);
      count(tally, found, person.patient);
    }
    return { events, patients, traces, tally, people: batch.ids.length };
  };
}

/** Rows of JSON are told apart by the comma before each; whoever writes the file drops the first. */
function rowWriter(
  as: AnswerPlan['rowsAs'],
): (row: readonly Cell[], columns: readonly OutColumn[]) => string {
  return as === 'csv' ? csvLine : (row, columns) => jsonRow(row, columns);
}
