import { expect, test } from '@playwright/test';
import { comeBack } from './person.ts';

const pages = ['/', '/welcome', '/course', '/helper', '/plan', '/more', '/files', '/settings'];

test('no page breaks its own policy', async ({ page }) => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) broken.push(message.text());
  });
  page.on('pageerror', (problem) => broken.push(problem.message));
  await comeBack(page);
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(broken).toEqual([]);
});

test('an injected script does not run, and markup cannot be made from text', async ({ page }) => {
  await comeBack(page);
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    let refused = 'no';
    try {
      script.textContent = 'window.injected = true';
      document.body.append(script);
    } catch {
      refused = 'threw';
    }
    let markup = 'made';
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.injected = true">');
    } catch {
      markup = 'threw';
    }
    let inner = 'made';
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
    } catch {
      inner = 'threw';
    }
    return { ran: 'injected' in window, refused, markup, inner };
  });
  expect(outcome.ran).toBe(false);
  expect(outcome.markup).toBe('threw');
  expect(outcome.inner).toBe('threw');
});

test('no code can make a policy of its own, and nothing is fetched from elsewhere', async ({ page }) => {
  await comeBack(page);
  const outcome = await page.evaluate(async () => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    let policy = 'made';
    try {
      trustedTypes.createPolicy('mine', { createHTML: (text: string) => text });
    } catch {
      policy = 'threw';
    }
    const elsewhere = await fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    );
    return { policy, elsewhere };
  });
  expect(outcome).toEqual({ policy: 'threw', elsewhere: 'refused' });
});

test('every answer of the server carries the headers', async ({ request }) => {
  for (const path of ['/', '/course', '/manifest.webmanifest', '/nowhere']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
  }
});
