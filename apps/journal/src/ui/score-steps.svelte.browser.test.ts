import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { setFrameWords } from '../shell/frame.ts';
import { en } from '../shell/words.ts';
import ScoreSteps from './ScoreSteps.svelte';

let scale: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (scale !== undefined) await unmount(scale);
  scale = undefined;
});

/** A scale whose answers are kept one after the other, each when a test says so. */
function slowScale(): {
  readonly step: (at: number) => HTMLInputElement;
  readonly chosen: () => number | undefined;
  readonly keepNext: () => Promise<void>;
  readonly failNext: () => Promise<void>;
} {
  const record = $state<{ value: number | undefined }>({ value: undefined });
  const waiting: { readonly keep: () => void; readonly fail: () => void }[] = [];
  const keepLater = (value: number | undefined): Promise<void> =>
    new Promise<void>((resolve, reject) => {
      waiting.push({
        keep: () => {
          record.value = value;
          resolve();
        },
        fail: () => reject(new Error('The disk is full')),
      });
    }).catch(() => undefined);
  const framed: typeof ScoreSteps = (anchor, props) => {
    setFrameWords(en);
    return ScoreSteps(anchor, props);
  };
  scale = mount(framed, {
    target: document.body,
    context: new Map(),
    props: {
      legend: 'Walking',
      get value() {
        return record.value;
      },
      onchange: keepLater,
      onclear: () => keepLater(undefined),
    },
  });
  flushSync();
  const steps = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const settle = async (how: 'keep' | 'fail'): Promise<void> => {
    waiting.shift()?.[how]();
    await new Promise((resolve) => setTimeout(resolve));
    flushSync();
  };
  return {
    step: (at) => steps[at] as HTMLInputElement,
    chosen: () => {
      const at = steps.findIndex(({ checked }) => checked);
      return at < 0 ? undefined : at;
    },
    keepNext: () => settle('keep'),
    failNext: () => settle('fail'),
  };
}

const tap = (on: HTMLInputElement): void => {
  on.click();
  flushSync();
};

const press = (on: HTMLInputElement, key: string): void => {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
};

test('what was chosen last stays chosen while an answer before it is only now kept', async () => {
  const { step, chosen, keepNext } = slowScale();
  tap(step(0));
  tap(step(1));
  await keepNext();
  expect(chosen()).toBe(1);
  await keepNext();
  expect(chosen()).toBe(1);
});

test('Delete takes back what is seen to be chosen, whatever has been kept so far', async () => {
  const { step, chosen, keepNext } = slowScale();
  tap(step(0));
  tap(step(1));
  await keepNext();
  press(step(1), 'Delete');
  await keepNext();
  expect(chosen()).toBeUndefined();
  await keepNext();
  expect(chosen()).toBeUndefined();
});

test('tapping the chosen step again takes it back, also before it was kept', async () => {
  const { step, chosen, keepNext } = slowScale();
  tap(step(4));
  tap(step(4));
  await keepNext();
  await keepNext();
  expect(chosen()).toBeUndefined();
});

test('an answer that could not be kept does not stay chosen', async () => {
  const { step, chosen, keepNext, failNext } = slowScale();
  tap(step(4));
  await keepNext();
  tap(step(7));
  await failNext();
  expect(chosen()).toBe(4);
});
