import type { Command, Invocation } from '../command.ts';
import { type NewFolder, openNewFolder } from '../output/new-folder.ts';
import { progressBar } from '../progress.ts';
import { version } from '../version.ts';
import { say } from '../write-out.ts';
import { fibromyalgiaPeople } from './fibromyalgia-people.ts';
import { msPeople } from './ms-people.ts';
import { readMe } from './read-me.ts';
import { models, type SimulateRequest, simulateRequest } from './simulate-request.ts';
import type { SimulatedModel } from './simulated-model.ts';
import { openTable } from './written-table.ts';

const { ms, fibromyalgia } = models;

/** `ebb simulate`: people whose truth is known, as tables and journals. */
export const simulateCommand: Command = {
  name: 'simulate',
  summary: 'Simulated people whose truth is known: tables, journals, and what was so',
  usage: '--model ms|fibromyalgia --people N --seed S [--policy FILE.json] --out DIR [options]',
  options: [
    { name: 'model', value: 'MODEL', choices: Object.keys(models), help: 'The disease' },
    { name: 'people', value: 'N', help: 'How many; the first of them are the same for any number' },
    { name: 'seed', value: 'S', help: 'Any whole number; the same one gives the same people' },
    { name: 'policy', value: 'FILE.json', help: 'How they are treated; not at all if not given' },
    { name: 'out', value: 'DIR', help: 'Folder for what is written: empty, or not there yet' },
    {
      name: 'years',
      value: 'N',
      help: `Years they are followed; ${ms.years.usual} of MS, ${fibromyalgia.years.usual} of fibromyalgia if not given`,
    },
    {
      name: 'parameters',
      value: 'NAME',
      choices: [...Object.keys(ms.parameters), ...Object.keys(fibromyalgia.parameters)],
      help: 'The era of MS, or how strongly fibromyalgia holds itself up; historical or two-states if not given',
    },
    {
      name: 'diary',
      value: 'NAME',
      choices: [...Object.keys(ms.diary), ...Object.keys(fibromyalgia.diary)],
      help: 'How the diary is kept: study or app of MS, weekly or daily of fibromyalgia; the first if not given',
    },
    { name: 'journals', value: 'N', help: 'Journals of the first N people only; of all if not given' },
  ],
  notes: [
    'Nobody that is written exists. Of MS: visits.csv, relapses.csv and scans.csv, which ebb course reads; of fibromyalgia:',
    'questionnaires.csv. Of both: a journal of each person in the open format, tables truth-*.csv of what was so, and a',
    'README.txt. The same command writes the same bytes.',
    '',
    'A policy of MS: treatments by years after the onset, or "stepping-up"; steroids "never", "as-usual" or "always":',
    '  {"model": "ms", "id": "early", "steroids": "as-usual", "treatments": [{"treatment": "ocrelizumab", "from": 1}]}',
    'A policy of fibromyalgia: a programme by days of the diary; practice "ordinary" or "near-perfect":',
    '  {"model": "fibromyalgia", "id": "both", "programme": "load-and-loop", "practice": "ordinary", "from": 28, "until": 210}',
  ].join('\n'),
  examples: [
    {
      what: 'A hundred people with MS, untreated, and what a definition finds in them',
      line: 'ebb simulate --model ms --people 100 --seed 1 --out simulated && ebb course --visits simulated/visits.csv --relapses simulated/relapses.csv',
    },
    {
      what: 'The same people, treated, as tables alone',
      line: 'ebb simulate --model ms --people 100 --seed 1 --policy early.json --journals 0 --out treated',
    },
    {
      what: 'Journals of people with fibromyalgia who write every day',
      line: 'ebb simulate --model fibromyalgia --people 10 --seed 1 --diary daily --out journals',
    },
  ],
  run,
};

async function run(invocation: Invocation): Promise<void> {
  const request = simulateRequest(invocation);
  const model = modelOf(request);
  await using folder = await openNewFolder(request.out);
  await writeText(folder, 'README.txt', readMe(request, model, version));
  if (request.policyText !== undefined) await writeText(folder, 'policy.json', request.policyText);
  say(`Simulating ${request.wanted.people} people, none of them real`);
  await writePeople(model, folder, { people: request.wanted.people, signal: invocation.signal });
  invocation.signal.throwIfAborted();
  await folder.keep();
  say(`Written: ${request.out}`);
}

function modelOf(request: SimulateRequest): SimulatedModel {
  return request.model === 'ms' ? msPeople(request.wanted) : fibromyalgiaPeople(request.wanted);
}

async function writePeople(
  { tables, people }: SimulatedModel,
  folder: NewFolder,
  { people: count, signal }: { readonly people: number; readonly signal: AbortSignal },
): Promise<void> {
  await using open = new AsyncDisposableStack();
  using progress = progressBar();
  const files = await Promise.all(
    Object.entries(tables).map(async ([name, { columns }]) => ({
      name,
      table: open.use(await openTable(folder, name, columns)),
    })),
  );
  progress.begin('Simulating', count);
  for (const { id, rows, journal } of people) {
    signal.throwIfAborted();
    for (const { name, table } of files) await table.add(rows[name] ?? []);
    if (journal !== undefined) await writeText(folder, `journals/${id}.jsonl`, journal);
    progress.advance(1);
  }
  for (const { table } of files) await table.end();
}

async function writeText(folder: NewFolder, path: string, text: string): Promise<void> {
  await using file = await folder.create(path);
  await file.writeFile(text);
}
