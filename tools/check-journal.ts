import { run } from './command.ts';

/** Writes SvelteKit's types, then has every component of the journal checked; a warning fails too. */
const steps = [
  ['../../node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
  ['../../node_modules/svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
];

for (const script of steps) {
  const { code, output } = await run({ name: 'journal', script, folder: 'apps/journal' });
  process.stdout.write(output);
  if (code !== 0) process.exit(code);
}
