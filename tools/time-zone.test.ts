import { expect, test } from 'vitest';

test('tests run in a time zone that is not UTC', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('America/St_Johns');
  expect(new Date(2024, 6, 1).getTimezoneOffset()).toBe(150);
});
