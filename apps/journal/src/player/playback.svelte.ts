/** Time passing in a picture: a day that can be played, stepped, gone to and set back. Days are counted from 0. */
export interface Playback {
  /** May lie between two days while it plays. */
  readonly day: number;
  readonly last: number;
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly goTo: (day: number) => void;
  readonly step: (days: number) => void;
  readonly reset: () => void;
  /** Ends what is playing; for when the picture goes. */
  readonly end: () => void;
}

/** From day 0 to the last at so many days a second. Nothing plays by itself. */
export function playbackOf(last: number, daysPerSecond: number): Playback {
  const state = $state({ day: 0, isPlaying: false });
  let frame = 0;
  let before: number | undefined;

  const pause = (): void => {
    cancelAnimationFrame(frame);
    state.isPlaying = false;
  };
  const goTo = (day: number): void => {
    pause();
    state.day = between(day, last);
  };
  const advance = (millis: number): void => {
    const passed = before === undefined ? 0 : millis - before;
    before = millis;
    state.day = between(state.day + (passed * daysPerSecond) / 1000, last);
    if (state.day >= last) state.isPlaying = false;
    else frame = requestAnimationFrame(advance);
  };
  const play = (): void => {
    pause();
    if (state.day >= last) state.day = 0;
    before = undefined;
    state.isPlaying = true;
    frame = requestAnimationFrame(advance);
  };

  return {
    last,
    get day() {
      return state.day;
    },
    get isPlaying() {
      return state.isPlaying;
    },
    play,
    pause,
    goTo,
    step: (days) => goTo(Math.round(state.day) + days),
    reset: () => goTo(0),
    end: pause,
  };
}

function between(day: number, last: number): number {
  return Math.min(last, Math.max(0, day));
}
