import type { Hlc } from './operation.ts';

/**
 * A hybrid logical clock: the time of the last thing that this device wrote or heard of, a counter for things within
 * the same millisecond, and the device. A value to be carried along; nothing here reads the time.
 */
export interface Clock {
  readonly millis: number;
  readonly counter: number;
  /** 1 to 64 letters, digits or `_`. Two devices must not share it. */
  readonly device: string;
}

/**
 * How far another device's clock may pull ours forward. Honest clocks differ by seconds; five minutes is what Evolu
 * and other users of hybrid clocks tolerate. Past it the operation is taken all the same, only our clock stays.
 */
export const aheadTolerance: number = 5 * 60_000;

const lastMillis = 999_999_999_999_999;
const lastCounter = 0xffff;
const shape = /^(\d{15})-([0-9a-f]{4})-(\w{1,64})$/;

/** The next stamp of this device: later than every stamp it gave or took into its clock. */
export function tick(clock: Clock, nowMillis: number): [Hlc, Clock] {
  const next =
    nowMillis > clock.millis ? { ...clock, millis: Math.floor(nowMillis), counter: 0 } : following(clock);
  return [formatHlc(next), next];
}

/**
 * Takes notice of another device's stamp. `ahead` says by how many milliseconds it lies in our future where that is
 * past the tolerance: the operation counts, our clock goes forward by the tolerance at most.
 */
export function receive(
  clock: Clock,
  hlc: Hlc,
  nowMillis: number,
): { readonly clock: Clock; readonly ahead?: number } {
  const heard = parseHlc(hlc);
  if (heard === undefined)
    throw new RangeError(`Cannot receive the stamp "${hlc}": it is not a hybrid logical clock`);
  const ahead = heard.millis - nowMillis;
  if (ahead > aheadTolerance) {
    return {
      clock: later(clock, { ...clock, millis: Math.floor(nowMillis) + aheadTolerance, counter: 0 }),
      ahead,
    };
  }
  return { clock: later(clock, { ...heard, device: clock.device }) };
}

/** The first stamp of a device after another stamp. */
export function stampAfter(hlc: Hlc, device: string): Hlc {
  const known = parseHlc(hlc);
  if (known === undefined)
    throw new RangeError(`Cannot follow the stamp "${hlc}": it is not a hybrid logical clock`);
  return formatHlc(following({ ...known, device }));
}

export function parseHlc(text: string): Clock | undefined {
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const [, millis, counter, device] = parts as unknown as [string, string, string, string];
  return { millis: Number(millis), counter: Number.parseInt(counter, 16), device };
}

export function isHlc(text: string): text is Hlc {
  return shape.test(text);
}

function formatHlc({ millis, counter, device }: Clock): Hlc {
  const text = `${String(millis).padStart(15, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;
  if (!isHlc(text))
    throw new RangeError(
      `Cannot stamp with millis ${millis}, counter ${counter}, device "${device}": millis must be a whole number from 0 to ${lastMillis}, device 1 to 64 letters, digits or _`,
    );
  return text;
}

function following(clock: Clock): Clock {
  return clock.counter < lastCounter
    ? { ...clock, counter: clock.counter + 1 }
    : { ...clock, millis: clock.millis + 1, counter: 0 };
}

function later(a: Clock, b: Clock): Clock {
  return b.millis > a.millis || (b.millis === a.millis && b.counter > a.counter) ? b : a;
}
