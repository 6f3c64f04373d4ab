import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import './time-zone.ts';

/**
 * The engines' own tests alone: one mutant after another, so slow properties, whole golden cohorts and everything around them are left out.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../', import.meta.url)),
  test: {
    environment: 'node',
    include: ['packages/{course,stats}/src/**/*.test.ts'],
    exclude: ['**/*.slow.test.ts', '**/*.golden.test.ts', '**/node_modules/**'],
    // Two mutants at a time on a busy machine: a slow test is no killed mutant.
    testTimeout: 60_000,
    setupFiles: ['./tools/time-zone.ts'],
  },
});
