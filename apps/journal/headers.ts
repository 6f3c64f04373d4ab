import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from './csp.ts';

/** The headers every file of the built journal is sent with. The policy allows the inline start scripts of its own pages by hash. */
export function siteHeaders(build: string): Record<string, string> {
  const policy = {
    ...contentSecurityPolicy,
    'script-src': [...contentSecurityPolicy['script-src'], ...startScripts(build)],
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, sources]) => `${name} ${sources.map((source) => quoted(name, source)).join(' ')}`)
      .join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy':
      'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  };
}

/** The hashes that SvelteKit put into each page's own policy for its inline start script. */
function startScripts(build: string): string[] {
  const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const policies = pages.flatMap(
    (page) => readFileSync(join(build, page), 'utf8').match(/script-src [^;]*/g) ?? [],
  );
  return [...new Set(policies.flatMap((policy) => policy.match(/sha256-[\w+/=]+/g) ?? []))];
}

function quoted(directive: string, source: string): string {
  if (directive === 'trusted-types' || source.endsWith(':')) return source;
  return `'${source}'`;
}
