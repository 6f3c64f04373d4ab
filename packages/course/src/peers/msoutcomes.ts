import { type Followed, fromFirstCalm, fromGiven, secondVisit } from './msoutcomes-baseline.ts';
import { confirmedChanges } from './msoutcomes-confirmed.ts';
import { isCalm, msoutcomesVisits, type PeerVisit } from './msoutcomes-patient.ts';
import { worseningWithoutRelapse } from './msoutcomes-pira.ts';
import { confirmedSequence } from './msoutcomes-sequence.ts';
import type { MsoutcomesSet } from './msoutcomes-set.ts';
import { peerFlaws, spmsDiagnosis } from './msoutcomes-spms.ts';
import type { StepRule } from './msoutcomes-step.ts';
import { changeHeader, changeRow, piraHeader, piraRow, spmsHeader, spmsRow } from './msoutcomes-table.ts';
import { isImproved, isWorse } from './msoutcomes-threshold.ts';
import type { TextRow } from './msprog-patient.ts';
import type { PatientRows, PeerTable } from './peer-table.ts';

/**
 * The tables of MSoutcomes 0.2.1 (R), cell for cell: confirmed worsening and improvement, both in turn, PIRA, or the diagnosis of SPMS. Relapses are
 * read from the column `daysPostRelapse` of the visits, as the peer does. Patients come in the order given. Where the peer stops with an
 * error the patient has no event.
 */
export function msoutcomes(
  patients: Iterable<PatientRows<TextRow>>,
  set: MsoutcomesSet,
): readonly PeerTable[] {
  const tables = tablesOf(set);
  for (const { id, visits } of patients) {
    const scored = msoutcomesVisits(visits);
    if (scored.length > 0) tables.add(id, scored);
  }
  return tables.made;
}

interface Tables {
  readonly made: readonly PeerTable[];
  readonly add: (id: string, visits: readonly PeerVisit[]) => void;
}

function tablesOf(set: MsoutcomesSet): Tables {
  switch (set.fn) {
    case 'CDW':
    case 'CDI':
      return changeTables(set);
    case 'CDEseq':
      return sequenceTables(set);
    case 'PIRA':
      return piraTables(set);
    case 'spmsDx':
    case 'spmsDx_no_fss':
      return spmsTables(set);
  }
}

type SetOf<Function extends MsoutcomesSet['fn']> = Extract<MsoutcomesSet, { readonly fn: Function }>;
type Row = readonly string[];

function changeTables(set: SetOf<'CDW' | 'CDI'>): Tables {
  const rows: Row[] = [];
  const rule = set.fn === 'CDW' ? worseningRule(set.args) : improvementRule(set.args);
  return {
    made: [{ suffix: '.csv', header: changeHeader(set.fn === 'CDW' ? 'sust.prog' : 'sust.reg'), rows }],
    add: (id, visits) => {
      const followed = followedIn(visits, set);
      if (followed === undefined) return;
      rows.push(...confirmedChanges(followed, rule).map((event) => changeRow(id, event)));
    },
  };
}

function sequenceTables(set: SetOf<'CDEseq'>): Tables {
  const worse: Row[] = [];
  const better: Row[] = [];
  const args = { ...set.args, sustained: false };
  const worsening: StepRule = { ...worseningRule(args), endMarker: 'unchanged' };
  const improvement: StepRule = { ...improvementRule(args), endMarker: 'unchanged' };
  return {
    made: [
      { suffix: '.CDW.csv', header: changeHeader('sust.prog'), rows: worse },
      { suffix: '.CDI.csv', header: changeHeader('sust.reg'), rows: better },
    ],
    add: (id, visits) => {
      const followed = followedIn(visits, set);
      if (followed === undefined) return;
      const { worsenings, improvements } = confirmedSequence(followed, worsening, improvement);
      worse.push(...worsenings.map((event) => changeRow(id, event)));
      better.push(...improvements.map((event) => changeRow(id, event)));
    },
  };
}

function piraTables(set: SetOf<'PIRA'>): Tables {
  const rows: Row[] = [];
  const rule = worseningRule(set.args);
  return {
    made: [{ suffix: '.csv', header: piraHeader, rows }],
    add: (id, visits) => {
      const followed = followedIn(visits, set);
      if (followed === undefined) return;
      const events = worseningWithoutRelapse(followed, rule, set.args.tRelapse);
      rows.push(...events.map((event) => piraRow(id, event, followed.baseline.day)));
    },
  };
}

function spmsTables(set: SetOf<'spmsDx' | 'spmsDx_no_fss'>): Tables {
  const rows: Row[] = [];
  return {
    made: [{ suffix: '.csv', header: spmsHeader, rows }],
    add: (id, visits) => {
      rows.push(spmsRow(id, visits, spmsDiagnosis(visits, set.args, peerFlaws)));
    },
  };
}

interface ConfirmArguments {
  readonly mconf: number;
  readonly tRelapse: number;
  readonly sustained: boolean;
}

function worseningRule({ mconf, tRelapse, sustained }: ConfirmArguments): StepRule {
  return {
    isChange: isWorse,
    mayEndRun: (visit) => isCalm(visit, tRelapse),
    days: mconf,
    sustained,
    endMarker: 'read',
  };
}

/** Relapses play no part in the end of an improvement. */
function improvementRule({ mconf, sustained }: ConfirmArguments): StepRule {
  return { isChange: isImproved, mayEndRun: () => true, days: mconf, sustained, endMarker: 'read' };
}

function followedIn(
  visits: readonly PeerVisit[],
  { baseline, args }: SetOf<'CDW' | 'CDI' | 'CDEseq' | 'PIRA'>,
): Followed | undefined {
  if (baseline === undefined) return fromFirstCalm(visits, args.tRelapse);
  const given = secondVisit(visits);
  return given && fromGiven(visits, given);
}
