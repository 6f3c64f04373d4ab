import { join } from 'node:path';
import { msoutcomes, msprog, type PatientRows, type PeerTable, type TextRow } from '@ebb/course';
import { type Command, type Invocation, optionOf } from '../command.ts';
import { stop } from '../exit.ts';
import { csvLine } from '../output/csv-text.ts';
import { openOutFolder } from '../output/out-folder.ts';
import { say } from '../write-out.ts';
import { askedFor, withoutUnwanted } from './peer-output.ts';
import { type Peer, type PeerSet, peers, readPeerSets } from './peer-sets.ts';
import { readPeerTables } from './peer-tables.ts';

/** `ebb compat PEER`: the files that msprog or MSoutcomes would write, flaws included. */
export const compatCommand: Command = {
  name: 'compat',
  summary: 'The same files as msprog or MSoutcomes (R) would give, cell for cell',
  usage: 'msprog|MSoutcomes --options OPTIONS.json --visits FILE --out DIR [options]',
  operands: { atMost: 1, choices: peers },
  options: [
    { name: 'options', value: 'FILE', help: 'Sets of options as JSON: a list of {name, fn, args, ...}' },
    { name: 'set', value: 'NAME', valueOptional: true, help: 'The set to run; all of the peer if not given' },
    { name: 'visits', value: 'FILE', help: 'Visits; the order of the rows matters, as it does to the peer' },
    {
      name: 'relapses',
      value: 'FILE',
      help: 'Relapses; MSoutcomes reads daysPostRelapse of the visits instead',
    },
    { name: 'out', value: 'DIR', help: 'Folder for the files, named after the sets' },
  ],
  notes: [
    'msprog 1.0.0.9000 at commit 77b905c and MSoutcomes 0.2.1. Their known flaws are kept: for answers that are right,',
    'use ebb course. Where the peer stops with an error, other patients are still answered. Dates and values are written',
    'unless a set says include_dates or include_values false. What cannot be had is refused: an impute_last_visit between',
    '0 and 1 (a probability), and a date_format other than dates.',
  ].join('\n'),
  examples: [
    {
      what: 'Every msprog set of the golden options',
      line: 'ebb compat msprog --options cases/golden/options.json --visits cases/golden/trial/visits.csv --relapses cases/golden/trial/relapses.csv --out compared',
    },
    {
      what: 'One set of MSoutcomes',
      line: 'ebb compat MSoutcomes --options cases/golden/options.json --set 60_CDW_sust --visits cases/golden/trial/visits.csv --out compared',
    },
  ],
  run: runCompat,
};

async function runCompat(invocation: Invocation): Promise<void> {
  const peer = invocation.operands[0] as Peer | undefined;
  if (peer === undefined) throw stop('usage', `Which peer? ebb compat ${peers.join('|')}`);
  const needed = (name: string): string => {
    const value = optionOf(invocation, name);
    if (value === undefined) throw stop('usage', `ebb compat needs --${name}; see ebb compat --help`);
    return value;
  };
  const sets = readPeerSets(needed('options'), peer, optionOf(invocation, 'set'));
  const out = needed('out');
  const relapses = optionOf(invocation, 'relapses');
  const patients = await readPeerTables(
    { visits: needed('visits'), ...(relapses === undefined ? {} : { relapses }) },
    invocation.signal,
  );
  await using folder = await openOutFolder(out);
  for (const set of sets) {
    invocation.signal.throwIfAborted();
    for (const table of tablesOf(patients, set)) {
      const file = await folder.create(set.of.name + table.suffix);
      await file.write([table.header, ...table.rows].map(csvLine).join(''));
    }
  }
  await folder.keep();
  say(`${sets.length} sets of ${peer} written to ${join(out, '/')}`);
}

function tablesOf(patients: readonly PatientRows<TextRow>[], set: PeerSet): readonly PeerTable[] {
  if (set.peer === 'MSoutcomes') return msoutcomes(patients, set.of);
  return msprog(askedFor(patients, set.of), set.of).map((table) => withoutUnwanted(table, set.of.args));
}
