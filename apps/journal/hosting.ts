import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { siteHeaders } from './headers.ts';

/** Writes `_headers`, which static hosts (Netlify, Cloudflare Pages and their kin) send with every file. */
const build = fileURLToPath(new URL('./build/', import.meta.url));
const lines = Object.entries(siteHeaders(build)).map(([name, value]) => `  ${name}: ${value}`);
const immutable = ['/_app/immutable/*', '  Cache-Control: public, max-age=31536000, immutable'];
writeFileSync(`${build}_headers`, ['/*', ...lines, '', ...immutable, ''].join('\n'));

const worker = readFileSync(`${build}service-worker.js`, 'utf8');
if (!worker.includes('_app/immutable'))
  throw new Error('Cannot work offline: the service worker lists no files');
