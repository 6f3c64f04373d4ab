import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { playbackOf } from './playback.svelte.ts';

/** Frames come when a test says so, as in a page that may be hidden. */
let waiting: FrameRequestCallback | undefined;
let now = 0;

function frameAfter(millis: number): void {
  now += millis;
  const callback = waiting;
  waiting = undefined;
  callback?.(now);
}

beforeEach(() => {
  waiting = undefined;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    waiting = callback;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    waiting = undefined;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what plays', () => {
  test('goes by the time that passes, not by the frame', () => {
    const playback = playbackOf(100, 10);
    playback.play();
    frameAfter(0);
    frameAfter(50);
    frameAfter(50);
    const slow = playback.at;
    expect(slow).toBeCloseTo(1);
    for (let frame = 0; frame < 10; frame++) frameAfter(10);
    expect(playback.at - slow).toBeCloseTo(1);
  });

  test('goes on where it was when the page has been hidden', () => {
    const playback = playbackOf(100, 10);
    playback.play();
    frameAfter(0);
    frameAfter(100);
    const before = playback.at;
    frameAfter(3_600_000);
    expect(playback.isPlaying).toBe(true);
    expect(playback.at - before).toBeLessThanOrEqual(1);
  });

  test('stops at the last step, and begins anew when it is played again', () => {
    const playback = playbackOf(2, 10);
    playback.play();
    for (let frame = 0; frame < 10; frame++) frameAfter(100);
    expect(playback).toMatchObject({ at: 2, isPlaying: false });
    expect(waiting).toBeUndefined();
    playback.play();
    expect(playback).toMatchObject({ at: 0, isPlaying: true });
  });

  test('is held by a step, by going somewhere, and by setting back, at a whole step', () => {
    for (const hold of ['step', 'goTo', 'reset', 'pause'] as const) {
      const playback = playbackOf(100, 10);
      playback.play();
      frameAfter(0);
      frameAfter(70);
      playback[hold](1);
      expect(playback.isPlaying).toBe(false);
      expect(Number.isInteger(playback.at)).toBe(true);
      expect(waiting).toBeUndefined();
    }
  });
});

describe('who steps', () => {
  test('goes from whole step to whole step, and never past an end', () => {
    const playback = playbackOf(3, 10);
    playback.play();
    frameAfter(0);
    frameAfter(70);
    playback.step(1);
    expect(playback.at).toBe(2);
    playback.step(5);
    expect(playback.at).toBe(3);
    playback.step(-9);
    expect(playback.at).toBe(0);
    playback.goTo(99);
    expect(playback.at).toBe(3);
    playback.reset();
    expect(playback.at).toBe(0);
  });
});
