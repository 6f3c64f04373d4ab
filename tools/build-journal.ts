import { type Outcome, run } from './command.ts';

/** Builds the journal with its own `build` script, keeping what it prints. */
export function buildJournal(): Promise<Outcome> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined)
    throw new Error('Cannot build the journal outside npm: use "npm start" or "npm test"');
  return run({ name: 'build of the journal', script: [npm, 'run', 'build'], folder: 'apps/journal' });
}
