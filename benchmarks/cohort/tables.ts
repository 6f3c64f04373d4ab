import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync, type WriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Day, type FunctionalSystemName, formatDay } from '@ebb/course';
import { type RegistryPatient, type RegistryVisit, registry } from './registry.ts';

/** Where a cohort's tables lie: the layout of cases/golden/registry. */
export interface CohortFiles {
  readonly patients: number;
  readonly visits: string;
  readonly relapses: string;
}

const systemColumns: readonly (readonly [string, FunctionalSystemName])[] = [
  ['FSpyr', 'pyramidal'],
  ['FScrbl', 'cerebellar'],
  ['FSbstem', 'brainstem'],
  ['FSsens', 'sensory'],
  ['FSsph', 'sphincteric'],
  ['FSvis', 'visual'],
  ['FScereb', 'cerebral'],
  ['FSamb', 'ambulation'],
];

const visitHeader = `id,date,day,EDSS,SDMT,NHPT,T25FW,${systemColumns.map(([column]) => column).join(',')},scheduled,daysPostRelapse\n`;
const relapseHeader = 'id,date,end_date,day,end_day\n';

/** Writes the first `patients` of the registry as visits.csv and relapses.csv, a patient at a time, and keeps them for the next run. */
export async function cohortFiles(patients: number): Promise<CohortFiles> {
  const folder = fileURLToPath(new URL(`../.data/registry-${patients}-${fingerprint()}/`, import.meta.url));
  const files = { patients, visits: `${folder}visits.csv`, relapses: `${folder}relapses.csv` };
  if (existsSync(files.visits) && existsSync(files.relapses)) return files;
  mkdirSync(folder, { recursive: true });
  const visits = createWriteStream(`${files.visits}.part`);
  const relapses = createWriteStream(`${files.relapses}.part`);
  visits.write(visitHeader);
  relapses.write(relapseHeader);
  let visitRows = '';
  let relapseRows = '';
  for (const patient of registry(patients)) {
    visitRows += visitsOf(patient);
    relapseRows += relapsesOf(patient);
    if (visitRows.length < 1 << 20) continue;
    await written(visits, visitRows);
    await written(relapses, relapseRows);
    visitRows = '';
    relapseRows = '';
  }
  await ended(visits, visitRows);
  await ended(relapses, relapseRows);
  renameSync(`${files.relapses}.part`, files.relapses);
  renameSync(`${files.visits}.part`, files.visits);
  return files;
}

/** Of the first patients: tables that an earlier generator wrote are not taken for this one's. */
function fingerprint(): string {
  const sample = Array.from(registry(50), (patient) => visitsOf(patient) + relapsesOf(patient)).join('');
  return createHash('sha256').update(sample).digest('hex').slice(0, 8);
}

async function written(stream: WriteStream, rows: string): Promise<void> {
  if (!stream.write(rows)) await once(stream, 'drain');
}

async function ended(stream: WriteStream, rows: string): Promise<void> {
  stream.end(rows);
  await once(stream, 'finish');
}

function visitsOf({ id, first, visits }: RegistryPatient): string {
  return visits.map((visit) => `${id},${visitCells(visit, first)}\n`).join('');
}

function visitCells(visit: RegistryVisit, first: Day): string {
  const { edss, sdmt, nhpt, t25fw } = visit.scores;
  const systems = systemColumns.map(([, name]) => cell(visit.systems?.[name])).join(',');
  const scheduled = visit.scheduled ? 'TRUE' : 'FALSE';
  return `${formatDay(visit.day)},${visit.day - first},${edss},${sdmt},${nhpt},${t25fw},${systems},${scheduled},${cell(visit.daysPostRelapse)}`;
}

function relapsesOf({ id, first, relapses }: RegistryPatient): string {
  return relapses
    .map(
      ({ onset, last }) => `${id},${formatDay(onset)},${formatDay(last)},${onset - first},${last - first}\n`,
    )
    .join('');
}

function cell(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
