import { expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

test('a named Chromium comes before any other', () => {
  expect(findChromium({ EBB_CHROMIUM: process.execPath, PATH: '' })).toBe(process.execPath);
});

test('a named Chromium that is not there is an error, not another browser', () => {
  expect(() => findChromium({ EBB_CHROMIUM: '/nowhere/chromium' })).toThrow(
    'Cannot start the Chromium named in EBB_CHROMIUM: no file /nowhere/chromium',
  );
});
