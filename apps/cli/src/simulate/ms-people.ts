import { addDays, formatDay } from '@ebb/course';
import {
  brainScans,
  type ClinicVisit,
  clinicVisits,
  type MsDiaryKeeping,
  type MsLife,
  type MsParameters,
  type MsPolicy,
  type MsWorld,
  monthAt,
  msDiaryCriteria,
  patientOfLife,
  scanSensitivity,
  simulateMs,
  simulateMsDiary,
  yearsAfterOnset,
} from '@ebb/simulate';
import type { Cell } from '../output/csv-text.ts';
import { datesOf, diaryDates, type MsDates, type MsOnsetLife } from './ms-dates.ts';
import { msJournal } from './ms-journal.ts';
import { type MsTableName, msTables } from './ms-tables.ts';
import { personId, type SimulatedModel, type SimulatedPerson, thousandths } from './simulated-model.ts';

export interface MsPeople {
  readonly parameters: MsParameters;
  readonly seed: number;
  readonly policy: MsPolicy;
  readonly diary: MsDiaryKeeping;
  readonly people: number;
  readonly years: number;
  /** How many of the first people have a journal. */
  readonly journals: number;
}

/** People whose MS begins with an attack, as a registry sees them. */
export function msPeople(wanted: MsPeople): SimulatedModel<MsTableName> {
  return { tables: msTables, people: livedOneByOne(wanted) };
}

function* livedOneByOne(wanted: MsPeople): Iterable<SimulatedPerson<MsTableName>> {
  const { parameters, seed, policy, people, years, journals } = wanted;
  const world: MsWorld = { parameters, seed };
  let count = 0;
  for (let person = 0; count < people; person++) {
    const life = simulateMs(world, person, policy, yearsAfterOnset(years));
    if (!hasRelapsingOnset(life)) continue;
    count++;
    yield seen(life, world, count <= journals ? wanted : { years });
  }
}

function hasRelapsingOnset(life: MsLife): life is MsOnsetLife {
  return life.onset?.kind === 'relapsing';
}

/** The scanners of each era. */
const sensitivity = { historical: scanSensitivity.older, modern: scanSensitivity.today } as const;

function seen(
  life: MsOnsetLife,
  world: MsWorld,
  { years, diary: keeping }: { readonly years: number; readonly diary?: MsDiaryKeeping },
): SimulatedPerson<MsTableName> {
  const dates = datesOf(life, years);
  const { dayAt } = dates;
  const visits = onePerDay(visitsOf(life, world.seed, dates), dates);
  const scans = brainScans(life, world.seed, agesOfScans(dates), sensitivity[world.parameters.id]);
  const patient = patientOfLife(life, visits, scans, dates.born);
  const id = personId(life.person);
  const written = keeping === undefined ? undefined : diaryOf(life, world, { dates, keeping });
  return {
    id,
    rows: {
      'visits.csv': patient.visits.map(({ day, scores, canConfirm }) => [
        id,
        formatDay(day),
        scores.edss,
        canConfirm === false ? 'FALSE' : 'TRUE',
      ]),
      'relapses.csv': patient.relapses.map(({ onset }) => [id, formatDay(onset)]),
      'scans.csv': (patient.scans ?? []).map(({ day, newT2 }) => [id, formatDay(day), newT2]),
      'truth-people.csv': [personRow(id, life, dates)],
      'truth-relapses.csv': relapseRows(id, life, dates),
      'truth-visits.csv': visits.map(({ age, trueEdss }) => [
        id,
        formatDay(dayAt(age)),
        ...[trueEdss, life.lasting[monthAt(life, age)], life.progression[monthAt(life, age)]].map(rounded),
      ]),
      'truth-treatments.csv': life.treated.map(({ treatment, from, until }) => [
        id,
        treatment.id,
        formatDay(dayAt(from)),
        until === undefined ? undefined : formatDay(dayAt(until)),
      ]),
      'truth-decoys.csv': decoyRows(id, written),
    },
    ...(written === undefined
      ? {}
      : { journal: msJournal({ ...written, patient, treated: life.treated }, dates) }),
  };
}

type Written = ReturnType<typeof diaryOf>;

function diaryOf(
  life: MsOnsetLife,
  world: MsWorld,
  { dates, keeping }: { readonly dates: MsDates; readonly keeping: MsDiaryKeeping },
) {
  const { first, from, days } = diaryDates(dates);
  return { first, diary: simulateMsDiary(world, msDiaryCriteria, keeping, { life, from, days }) };
}

/** Twice a year, and for most relapses, as the registry of the calibration. */
function visitsOf(life: MsOnsetLife, seed: number, { from, until }: MsDates): readonly ClinicVisit[] {
  return clinicVisits(life, seed, { from, until, everyYears: 0.5, jitterYears: 0.06, forRelapses: 0.7 });
}

/** Who comes for a relapse on the day of a planned visit is seen once. */
function onePerDay(visits: readonly ClinicVisit[], { dayAt }: MsDates): readonly ClinicVisit[] {
  return visits.filter(({ age }, place) => {
    const before = visits[place - 1];
    return before === undefined || dayAt(before.age) !== dayAt(age);
  });
}

function agesOfScans({ from, until }: MsDates): readonly number[] {
  return Array.from({ length: Math.max(0, Math.ceil(until - from)) }, (_, year) => from + year);
}

function personRow(id: string, { traits, onset }: MsOnsetLife, { born, dayAt }: MsDates): readonly Cell[] {
  const { sex, firstAge, frailty, reserveUse, slope } = traits;
  return [
    id,
    sex,
    formatDay(born),
    formatDay(dayAt(firstAge)),
    formatDay(dayAt(onset.age)),
    ...[frailty, reserveUse, slope].map(rounded),
  ];
}

function relapseRows(id: string, { attacks }: MsLife, { dayAt }: MsDates): readonly (readonly Cell[])[] {
  return attacks.map(({ age, kind, system, nadirDay, nadir, lasting, treated, inBrain }) => [
    id,
    formatDay(dayAt(age)),
    kind,
    system,
    formatDay(addDays(dayAt(age), nadirDay)),
    rounded(nadir),
    rounded(lasting),
    treated === 'steroids',
    inBrain,
  ]);
}

function decoyRows(id: string, written: Written | undefined): readonly (readonly Cell[])[] {
  if (written === undefined) return [];
  const { first, diary } = written;
  return diary.truth.decoys.map(({ kind, from, days, tagged }) => [
    id,
    kind,
    formatDay(addDays(first, from)),
    formatDay(addDays(first, from + days - 1)),
    tagged,
  ]);
}

function rounded(value: number | undefined): Cell {
  return value === undefined ? undefined : thousandths(value);
}
