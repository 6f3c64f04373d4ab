import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, removed, restored } from './changes.ts';
import { type Clock, receive } from './clock.ts';
import { apply, emptyState, isLive, type RecordState } from './log.ts';
import type { Change, Operation } from './operation.ts';
import { stamp } from './stamp.ts';

/** Phones, tablets and a carer's phone, as they live: clocks that are hours or days off, mail that is lost, late or doubled. */
const seed = 20260305;
const hour = 3_600_000;
const start = 1_772_712_000_000;
const deviceNames = ['phone', 'tablet', 'carer'] as const;

interface Device {
  readonly skewMillis: number;
  clock: Clock;
  state: RecordState;
}

type Step =
  | { readonly does: 'write'; readonly device: number; readonly change: Change; readonly afterMillis: number }
  | { readonly does: 'hear'; readonly device: number; readonly of: number };

const entity = fc.constantFrom('a', 'b', 'c');
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(entity, fc.constantFrom('value', 'side'), fc.nat(99))
      .map(([id, field, value]) => changed(id, { [field]: value })),
  },
  { weight: 1, arbitrary: entity.map(removed) },
  { weight: 1, arbitrary: entity.map(restored) },
);
const device = fc.nat(deviceNames.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('write' as const),
    device,
    change,
    afterMillis: fc.constantFrom(0, 1, 1000, hour, 30 * hour),
  }),
  fc.record({ does: fc.constant('hear' as const), device, of: fc.nat() }),
);
const skews = fc.tuple(...deviceNames.map(() => fc.constantFrom(0, 0, 500, -hour, 26 * hour, -400 * hour)));
const lives = fc.tuple(skews, fc.array(step, { minLength: 1, maxLength: 60 }));

test('whatever the clocks say and however the mail goes, all devices show the same once all of it has come', () => {
  fc.assert(
    fc.property(lives, ([skewsMillis, steps]) => {
      const { devices, written, now } = live(skewsMillis, steps);
      for (const own of devices) for (const operation of written.toReversed()) hear(own, operation, now);
      const [first, ...others] = devices.map(shown);
      for (const other of others) expect(other).toEqual(first);
    }),
    { seed, numRuns: 500 },
  );
});

test('who writes sees what they wrote at once, whatever they had heard from clocks that are ahead', () => {
  fc.assert(
    fc.property(lives, change, device, ([skewsMillis, steps], last, at) => {
      const { devices, now } = live(skewsMillis, steps);
      const own = devices[at] as Device;
      write(own, last, now);
      expectSaid(own, last);
    }),
    { seed, numRuns: 500 },
  );
});

test('what was written by someone who knew everything is the last word everywhere', () => {
  fc.assert(
    fc.property(lives, change, device, ([skewsMillis, steps], last, at) => {
      const { devices, written, now } = live(skewsMillis, steps);
      const own = devices[at] as Device;
      for (const operation of written) hear(own, operation, now);
      const word = write(own, last, now);
      for (const other of devices) for (const operation of [word, ...written]) hear(other, operation, now);
      for (const other of devices) expectSaid(other, last);
    }),
    { seed, numRuns: 500 },
  );
});

test('no device gives one entity the same stamp twice', () => {
  fc.assert(
    fc.property(lives, ([skewsMillis, steps]) => {
      const stamps = live(skewsMillis, steps).written.map(({ hlc, entity: id }) => `${hlc} ${id}`);
      expect(new Set(stamps).size).toBe(stamps.length);
    }),
    { seed, numRuns: 500 },
  );
});

function live(
  skewsMillis: readonly number[],
  steps: readonly Step[],
): { readonly devices: readonly Device[]; readonly written: readonly Operation[]; readonly now: number } {
  const devices = deviceNames.map(
    (name, at): Device => ({
      skewMillis: Number(skewsMillis[at]),
      clock: { millis: 0, counter: 0, device: name },
      state: emptyState,
    }),
  );
  const written: Operation[] = [];
  let now = start;
  for (const each of steps) {
    const own = devices[each.device] as Device;
    if (each.does === 'write') {
      now += each.afterMillis;
      written.push(write(own, each.change, now));
    } else if (written.length > 0) hear(own, written[each.of % written.length] as Operation, now);
  }
  return { devices, written, now };
}

function write(own: Device, body: Change, now: number): Operation {
  const { operations, clock } = stamp([body], own.state, own.clock, now + own.skewMillis);
  own.clock = clock;
  own.state = apply(own.state, operations);
  return operations[0] as Operation;
}

function hear(own: Device, operation: Operation, now: number): void {
  own.clock = receive(own.clock, operation.hlc, now + own.skewMillis).clock;
  own.state = apply(own.state, [operation]);
}

function expectSaid({ state }: Device, last: Change): void {
  const said = state.entities.get(last.entity);
  if ('set' in last) expect(said?.fields).toMatchObject(last.set);
  else expect(said !== undefined && isLive(said)).toBe(!last.deleted);
}

function shown({ state }: Device): unknown {
  return [...state.entities.values()]
    .map(
      (entity) =>
        [
          entity.id,
          isLive(entity),
          Object.entries(entity.fields).sort(([a], [b]) => (a < b ? -1 : 1)),
        ] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
