import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './csp.ts';

const directives = Object.fromEntries(
  Object.entries(contentSecurityPolicy).map(([name, sources]) => [name, [...sources]]),
);

export default defineConfig({
  plugins: [
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
  build: { target: 'es2024', reportCompressedSize: false },
});
