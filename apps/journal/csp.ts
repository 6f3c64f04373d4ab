/**
 * Svelte makes its templates through `svelte-trusted-html`; `ebb-worker-url` is ours and lets only our own files start
 * as workers (src/journal/worker-url.ts). No other policy can be made, so no other code can turn text into markup.
 */
const trustedTypes = ['svelte-trusted-html', 'ebb-worker-url'];

/** SvelteKit hides its route announcer with one inline style; this is the hash of that style and of nothing else. */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

export const contentSecurityPolicy = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  'style-src-attr': ['unsafe-hashes', announcerStyle],
  'img-src': ['self', 'data:', 'blob:'],
  'connect-src': ['self'],
  'worker-src': ['self'],
  'manifest-src': ['self'],
  'base-uri': ['none'],
  'form-action': ['none'],
  'frame-ancestors': ['none'],
  'require-trusted-types-for': ['script'],
  'trusted-types': trustedTypes,
} as const;
