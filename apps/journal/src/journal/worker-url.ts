interface Policy {
  createScriptURL(url: string): TrustedScriptURLText;
}
/** What the browser takes where it wants a trusted script URL; plain text in browsers without Trusted Types. */
type TrustedScriptURLText = string;
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy('ebb-worker-url', { createScriptURL: ownUrl });

/**
 * The address of one of our own scripts, in the form that Trusted Types lets a worker start from. Import it with
 * `import url from './x.worker.ts?worker&url'` and start it with `new Worker(workerUrl(url), { type: 'module' })`.
 */
export function workerUrl(url: string): string {
  return policy === undefined ? ownUrl(url) : policy.createScriptURL(url);
}

function ownUrl(url: string): string {
  if (new URL(url, location.href).origin !== location.origin)
    throw new RangeError(`Cannot start a worker from ${url}: it must be of our own origin`);
  return url;
}
