import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { siteHeaders } from './headers.ts';

/** Serves the built journal with its headers. It keeps nothing and knows nobody: the journal lives in the browser. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4300' }, host: { type: 'string', default: '127.0.0.1' } },
});
const build = fileURLToPath(new URL('./build/', import.meta.url));
if (!existsSync(build)) throw new Error(`Cannot serve ${build}: run "npm run build" first`);

const headers = siteHeaders(build);
const files = sirv(build, {
  etag: true,
  gzip: true,
  setHeaders(response, pathname) {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const immutable = pathname.startsWith('/_app/immutable/');
    response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
});
const notFound = sirv(build, { ignores: false, onNoMatch: (_request, response) => response.end() });

createServer((request, response) =>
  files(request, response, () => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = 404;
    request.url = '/404.html';
    notFound(request, response);
  }),
).listen(Number(values.port), values.host, () =>
  process.stdout.write(`Ebb: http://${values.host}:${values.port}/\n`),
);
