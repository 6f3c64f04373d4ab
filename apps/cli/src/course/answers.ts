import type { Batch } from '../cohort/batch.ts';
import { patientsOf } from '../cohort/batch.ts';
import type { CourseDefinition } from '../definitions/presets.ts';
import { type Cell, csvLine } from '../output/csv-text.ts';
import { jsonRow } from '../output/json-text.ts';
import type { OutColumn } from '../output/out-column.ts';
import type { DayStyle } from '../table/query.ts';
import { answersUnder, courseOf, dayWriter, layoutOf } from './answer.ts';
import { countPerson, emptyTally, type Tally } from './tally.ts';
import { traceLine } from './trace-line.ts';

/** What is to be written of a cohort. */
export interface AnswerPlan {
  readonly definition: CourseDefinition;
  readonly dayStyle: DayStyle;
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

/** Works out the course of each person of a batch; `answering` keeps what all batches need. */
export function answering(plan: AnswerPlan): (batch: Batch) => Answers {
  const layout = layoutOf(plan.definition, plan.dayStyle);
  const day = dayWriter(plan.dayStyle);
  const answerOf = answersUnder(plan.definition);
  const rows = rowWriter(plan.rowsAs);
  return (batch) => {
    let [events, patients, traces] = ['', '', ''];
    const tally = emptyTally();
    for (const { id, patient } of patientsOf(batch)) {
      const answer = answerOf(patient);
      const relapses = patient.relapses.length;
      for (const row of layout.eventRows(id, answer)) events += rows(row, layout.events);
      if (plan.withPatients) patients += rows(layout.patientRow(id, answer, relapses), layout.patients);
      if (plan.withTraces) traces += traceLine(id, courseOf(patient, plan.definition), day);
      countPerson(tally, answer.courses, relapses);
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
