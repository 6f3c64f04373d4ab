import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aheadTolerance, type Clock, isHlc, parseHlc, receive, stampAfter, tick } from './clock.ts';
import type { Hlc } from './operation.ts';

const seed = 20260305;
const noon = 1_772_712_000_000;
const day = 86_400_000;
const device = fc.stringMatching(/^\w{1,64}$/);
const clocks: fc.Arbitrary<Clock> = fc.record({
  millis: fc.nat(2_000_000_000),
  counter: fc.nat(0xffff),
  device,
});

test('a stamp is the time in 15 digits, a counter in 4 hex digits, and the device', () => {
  const [first, clock] = tick({ millis: 0, counter: 0, device: 'phone' }, noon);
  expect(first).toBe('001772712000000-0000-phone');
  expect(tick(clock, noon)[0]).toBe('001772712000000-0001-phone');
});

test('text order of stamps is the order in which a device gave them, even when its clock is set back', () => {
  fc.assert(
    fc.property(clocks, fc.array(fc.nat(2_000_000_000), { minLength: 2 }), (start, times) => {
      let clock = start;
      const stamps = times.map((now) => {
        const [hlc, next] = tick(clock, now);
        clock = next;
        return hlc;
      });
      expect(stamps).toEqual([...new Set(stamps)].sort());
    }),
    { seed },
  );
});

test('what is written after something was heard is later than it', () => {
  fc.assert(
    fc.property(clocks, clocks, fc.nat(2_000_000_000), (own, other, now) => {
      const [heard] = tick(other, now);
      const after = receive(own, heard, now + 1000).clock;
      fc.pre(receive(own, heard, now + 1000).ahead === undefined);
      expect(tick(after, now)[0] > heard).toBe(true);
    }),
    { seed },
  );
});

test('a stamp from a clock a day ahead is flagged and pulls our clock forward by the tolerance at most', () => {
  const own: Clock = { millis: noon, counter: 3, device: 'phone' };
  const [tomorrow] = tick({ millis: 0, counter: 0, device: 'tablet' }, noon + day);
  const { clock, ahead } = receive(own, tomorrow, noon);
  expect(ahead).toBe(day);
  expect(clock).toEqual({ millis: noon + aheadTolerance, counter: 0, device: 'phone' });
});

test('a clock a few minutes off is no matter for a flag', () => {
  const [soon] = tick({ millis: 0, counter: 0, device: 'tablet' }, noon + aheadTolerance);
  expect(receive({ millis: noon, counter: 0, device: 'phone' }, soon, noon)).toEqual({
    clock: { millis: noon + aheadTolerance, counter: 0, device: 'phone' },
  });
});

test('hearing old news never sets a clock back', () => {
  const own: Clock = { millis: noon, counter: 3, device: 'phone' };
  const [yesterday] = tick({ millis: 0, counter: 0, device: 'tablet' }, noon - day);
  expect(receive(own, yesterday, noon)).toEqual({ clock: own });
});

test('a stamp from a clock a day ahead never sets a clock back that is ahead itself', () => {
  const own: Clock = { millis: noon + 2 * aheadTolerance, counter: 3, device: 'phone' };
  const [tomorrow] = tick({ millis: 0, counter: 0, device: 'tablet' }, noon + day);
  expect(receive(own, tomorrow, noon)).toEqual({ clock: own, ahead: day });
});

test('hearing a later counter in the same millisecond moves the counter on', () => {
  const heard = '001772712000000-0007-tablet' as Hlc;
  expect(receive({ millis: noon, counter: 3, device: 'phone' }, heard, noon).clock).toEqual({
    millis: noon,
    counter: 7,
    device: 'phone',
  });
});

test('after 65,536 stamps in one millisecond the next is one millisecond later', () => {
  expect(tick({ millis: noon, counter: 0xffff, device: 'phone' }, noon)[0]).toBe(
    '001772712000001-0000-phone',
  );
});

test('fractions of a millisecond are dropped', () => {
  expect(tick({ millis: 0, counter: 0, device: 'phone' }, noon + 0.7)[0]).toBe('001772712000000-0000-phone');
});

test('the stamp after another is the first later one of the device', () => {
  expect(stampAfter('001772712000000-00ff-tablet' as Hlc, 'phone')).toBe('001772712000000-0100-phone');
});

test('a stamp is read back as it was given', () => {
  fc.assert(
    fc.property(clocks, (clock) => {
      const [hlc, next] = tick(clock, 0);
      expect(parseHlc(hlc)).toEqual(next);
    }),
    { seed },
  );
});

test.each([
  '',
  '1-0-phone',
  '001772712000000-0000-',
  '001772712000000-000G-phone',
  '001772712000000-0000-my phone',
  '001772712000000-0000-phone\n',
  `001772712000000-0000-${'x'.repeat(65)}`,
])('%j is no stamp', (text) => {
  expect(isHlc(text)).toBe(false);
  expect(parseHlc(text)).toBeUndefined();
  expect(() => receive({ millis: 0, counter: 0, device: 'phone' }, text as Hlc, 0)).toThrow(RangeError);
  expect(() => stampAfter(text as Hlc, 'phone')).toThrow(RangeError);
});

test.each([
  { millis: 0, counter: 0, device: '' },
  { millis: 0, counter: 0, device: 'my phone' },
  { millis: 999_999_999_999_999, counter: 0xffff, device: 'phone' },
])('a clock that could not be written down gives no stamp: %j', (clock) => {
  expect(() => tick(clock, 0)).toThrow(RangeError);
});
