import { enableCompileCache } from 'node:module';

// A thread has a compile cache of its own to turn on, and must do so before it imports anything.
enableCompileCache();
await import('./course-worker.ts');
