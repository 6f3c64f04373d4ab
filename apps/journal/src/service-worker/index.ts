import { version } from '$app/env';
import { assets, immutable, prerendered } from '$app/manifest';
import { self } from '$app/service-worker';

/**
 * Keeps the whole journal on the device after the first visit. Every file of one build sits in one cache: a page never
 * meets the files of another build. A newer build is fetched whole and waits until the last page of the old one is closed.
 */
const cacheName = `ebb-${version}`;
const files = [...immutable, ...assets, ...prerendered].map(({ path }) => `/${path}`.replace(/^\/+/, '/'));

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  event.respondWith(answer(event.request, url));
});

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('ebb-') && name !== cacheName).map((name) => caches.delete(name)),
  );
}

async function answer(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(cacheName);
  const path = url.pathname === '/' ? '/' : url.pathname.replace(/\/$/, '');
  return (await cache.match(path)) ?? fetch(request);
}
