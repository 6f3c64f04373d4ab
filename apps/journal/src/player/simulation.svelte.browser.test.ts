import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { type Simulation, simulationOf } from './simulation.svelte.ts';

interface Asked {
  readonly name: string;
  readonly millis: number;
}

/** Says back what it was asked, as late as it is told to; asked for a fault, it breaks. */
const worker = URL.createObjectURL(
  new Blob(
    [
      `addEventListener('message', ({ data: { number, content } }) => {
        if (content.name === 'fault') throw new Error('Cannot be worked out');
        setTimeout(() => postMessage({ number, content: 'told of ' + content.name }), content.millis);
      });`,
    ],
    { type: 'text/javascript' },
  ),
);

let page: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (page !== undefined) await unmount(page);
  page = undefined;
});

function simulate(first: Asked | undefined): {
  readonly simulation: Simulation<Asked, string>;
  readonly ask: (asked: Asked) => void;
} {
  let asked = $state.raw(first);
  let simulation: Simulation<Asked, string> | undefined;
  page = mount(
    () => {
      simulation = simulationOf<Asked, string>(worker, () => asked);
      return {};
    },
    { target: document.body, context: new Map() },
  );
  flushSync();
  return {
    simulation: simulation as unknown as Simulation<Asked, string>,
    ask: (next) => {
      asked = next;
      flushSync();
    },
  };
}

const quick = { name: 'quick', millis: 0 };
const slow = { name: 'slow', millis: 60 };
const answered = (simulation: Simulation<Asked, string>): Promise<void> =>
  expect.poll(() => simulation.isWorking).toBe(false) as Promise<void>;
const later = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis));

test('nothing is told before something is asked', async () => {
  const { simulation } = simulate(undefined);
  await later(20);
  expect(simulation).toMatchObject({ answer: undefined, isWorking: false, hasFailed: false });
});

test('an answer comes with its question, and the one before stays with its own until then', async () => {
  const { simulation, ask } = simulate(quick);
  expect(simulation.isWorking).toBe(true);
  await answered(simulation);
  expect(simulation.answer).toEqual({ asked: quick, told: 'told of quick' });
  ask(slow);
  expect(simulation).toMatchObject({ isWorking: true, answer: { asked: quick, told: 'told of quick' } });
  await answered(simulation);
  expect(simulation.answer).toEqual({ asked: slow, told: 'told of slow' });
});

test('an answer that comes after a later question is not taken', async () => {
  const { simulation, ask } = simulate(slow);
  ask(quick);
  await answered(simulation);
  await later(2 * slow.millis);
  expect(simulation.answer).toEqual({ asked: quick, told: 'told of quick' });
});

test('a worker that breaks is told', async () => {
  const { simulation } = simulate({ name: 'fault', millis: 0 });
  await expect.poll(() => simulation.hasFailed).toBe(true);
  expect(simulation.answer).toBeUndefined();
});
