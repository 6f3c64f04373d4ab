import { workerUrl } from './worker-url.ts';

/**
 * From the first visit on the journal works without a network. A newer build is fetched in the background and takes
 * over when the last page of the old one is closed: nobody is interrupted.
 */
export async function workOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  await navigator.serviceWorker.register(workerUrl('/service-worker.js'), {
    type: 'module',
    updateViaCache: 'none',
  });
}
