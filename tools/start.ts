import { buildJournal } from './build-journal.ts';

/** Builds the journal, then serves it; the address is the one line printed. Arguments (`--port 4300`) go to the server. */
const { code, output } = await buildJournal();
if (code !== 0) {
  process.stderr.write(output);
  process.exit(code);
}
await import('../apps/journal/serve.ts');
