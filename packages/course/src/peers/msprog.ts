import { searchChanges } from '../clinic/change-search.ts';
import type { DisabilityDefinition } from '../clinic/disability-definition.ts';
import type { Patient } from '../clinic/patient.ts';
import { type Rules, rulesOf } from '../clinic/rules.ts';
import { timelineOf } from '../clinic/timeline.ts';
import { msprogMilestone } from './msprog-milestone.ts';
import { isSplit, type MsprogSet, msprogDefinition } from './msprog-options.ts';
import { msprogPatient, type TextRow } from './msprog-patient.ts';
import { msprogQuirks } from './msprog-quirks.ts';
import {
  countsHeader,
  countsRow,
  eventsOf,
  type Found,
  resultsHeader,
  resultsRows,
  unconfirmedHeader,
  unconfirmedRows,
} from './msprog-tables.ts';
import type { PatientRows, PeerTable } from './peer-table.ts';

/**
 * The tables that msprog at commit 77b905c gives for one set of options, cell for cell: of `MSprog()` results, counts and unconfirmed changes,
 * of `value_milestone()` the one. Patients come in the order given; one whose visits all lack the score is left out, as the peer does.
 */
export function msprog(patients: Iterable<PatientRows<TextRow>>, set: MsprogSet): readonly PeerTable[] {
  return set.fn === 'value_milestone' ? msprogMilestone(patients, set) : msprogEvents(patients, set);
}

function msprogEvents(patients: Iterable<PatientRows<TextRow>>, set: MsprogSet): readonly PeerTable[] {
  const definition = msprogDefinition(set);
  const rules = rulesOf(definition, msprogQuirks);
  const results: (readonly string[])[] = [];
  const counts: (readonly string[])[] = [];
  const unconfirmed: (readonly string[])[] = [];
  const layout = { set, definition, split: isSplit(set.args) };
  for (const { id, visits, relapses } of patients) {
    const found = findIn(patientOf(visits, relapses, set, definition), rules);
    if (found.timeline.days.length === 0) continue;
    const events = eventsOf(found, layout);
    results.push(...resultsRows(id, found, events, layout));
    counts.push(countsRow(id, events, layout));
    unconfirmed.push(...unconfirmedRows(id, found));
  }
  return [
    { suffix: '.results.csv', header: resultsHeader(layout), rows: results },
    { suffix: '.counts.csv', header: countsHeader(layout), rows: counts },
    { suffix: '.unconfirmed.csv', header: unconfirmedHeader, rows: unconfirmed },
  ];
}

function patientOf(
  visits: readonly TextRow[],
  relapses: readonly TextRow[],
  { args, value_col, outcome, norelapse }: MsprogSet,
  definition: DisabilityDefinition,
): Patient {
  const ends = args.renddate_col;
  const asked = definition.relapseDistance.baseline.daysAfter;
  return msprogPatient(visits, norelapse === true ? [] : relapses, {
    value: value_col,
    measure: outcome,
    ...(args.validconf_col === undefined ? {} : { canConfirm: args.validconf_col }),
    ...(ends === undefined ? {} : { relapseEnd: ends }),
    relapsesFrom: ends === undefined || asked === 0 ? asked : Number.POSITIVE_INFINITY,
  });
}

function findIn(patient: Patient, rules: Rules): Found {
  const timeline = timelineOf(patient, rules.definition, rules.quirks);
  return { timeline, attempts: searchChanges(timeline, rules), rules };
}
