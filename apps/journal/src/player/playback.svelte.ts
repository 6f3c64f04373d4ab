/** Time passing in a picture: its steps can be played, stepped, gone to and set back. They are counted from 0. */
export interface Playback {
  /** May lie between two steps while it plays. */
  readonly at: number;
  readonly last: number;
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly goTo: (step: number) => void;
  readonly step: (steps: number) => void;
  readonly reset: () => void;
}

/** A page that is hidden gets no frames: when it is seen again, the picture goes on where it was. */
const longestFrame = 100;

/** From step 0 to the last at so many steps a second. Nothing plays by itself. */
export function playbackOf(last: number, stepsPerSecond: number): Playback {
  const state = $state({ at: 0, isPlaying: false });
  let frame = 0;
  let before: number | undefined;

  /** Holds at a whole step, so that words and picture tell the same moment. */
  const pause = (): void => {
    cancelAnimationFrame(frame);
    state.isPlaying = false;
    state.at = Math.round(state.at);
  };
  const goTo = (step: number): void => {
    pause();
    state.at = between(step, last);
  };
  const advance = (millis: number): void => {
    const passed = before === undefined ? 0 : Math.min(longestFrame, millis - before);
    before = millis;
    state.at = between(state.at + (passed * stepsPerSecond) / 1000, last);
    if (state.at >= last) state.isPlaying = false;
    else frame = requestAnimationFrame(advance);
  };
  const play = (): void => {
    pause();
    if (state.at >= last) state.at = 0;
    before = undefined;
    state.isPlaying = true;
    frame = requestAnimationFrame(advance);
  };

  return {
    last,
    get at() {
      return state.at;
    },
    get isPlaying() {
      return state.isPlaying;
    },
    play,
    pause,
    goTo,
    step: (steps) => goTo(Math.round(state.at) + steps),
    reset: () => goTo(0),
  };
}

function between(step: number, last: number): number {
  return Math.min(last, Math.max(0, step));
}
