import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from './csp.ts';

const directives = Object.fromEntries(
  Object.entries(contentSecurityPolicy).map(([name, sources]) => [name, [...sources]]),
);

/**
 * Svelte and SvelteKit do not say so themselves: their inner modules only define things. Told, the bundler keeps what
 * one page needs of them out of the others' first load.
 */
const withoutSideEffects =
  /node_modules\/(svelte\/src\/internal\/(client|shared)\/|@sveltejs\/kit\/src\/(runtime|utils|exports|messages)\/(?!client\/entry))/;

const noServerData: Plugin = {
  name: 'ebb-no-server-data',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source) =>
    source === 'devalue' ? fileURLToPath(new URL('./no-server-data.ts', import.meta.url)) : undefined,
};

/**
 * The frame and the check-in with all they stand on become one file: thirty small ones cost thirty requests and
 * compress worse.
 */
const firstLoad =
  /src\/routes\/(\+layout|\(today\)\/\+page)\.(svelte|ts)$|@sveltejs\/kit\/src\/runtime\/client\/client\.js$/;

export default defineConfig({
  plugins: [
    noServerData,
    sveltekit({
      adapter: adapter(),
      compilerOptions: { runes: true },
      csp: { mode: 'hash', directives },
      // Registered by src/journal/offline.ts, so that an update waits until nothing is being written.
      serviceWorker: { register: false },
      paths: { relative: false },
      version: { pollInterval: 0 },
    }),
  ],
  server: { port: 4310, strictPort: true },
  worker: { format: 'es' },
  build: {
    target: 'es2024',
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !withoutSideEffects.test(id) },
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: firstLoad, priority: 2 },
            // What later pages share. The first load names every file there is: the fewer, the smaller it is.
            { name: 'player', test: /src\/player\//, priority: 1 },
            // The page for errors comes with the first load, and its empty state with it.
            { name: 'ui', test: /src\/ui\/(?!EmptyState)\w+\.svelte$/, priority: 1 },
          ],
        },
      },
    },
  },
});
