import { type RandomStream, streamOf } from '@ebb/stats';

/**
 * Chance for one simulated person. Nothing that is drawn depends on what was done, so that twins under two policies share
 * their traits, every possible burst and every lesion, and differ by treatment alone.
 */
export interface MsStreams {
  readonly traits: RandomStream;
  readonly activity: RandomStream;
  readonly bursts: RandomStream;
  /** Of the lesion in an eloquent pathway of this burst. */
  readonly lesion: (burst: number) => RandomStream;
}

export function streamsOfPerson(seed: number, person: number): MsStreams {
  return {
    traits: streamOf(seed, person, 0),
    activity: streamOf(seed, person, 1),
    bursts: streamOf(seed, person, 2),
    lesion: (burst) => streamOf(seed, person, 3, burst),
  };
}

/** What is observed has chance of its own: another visit changes no life. */
export function streamOfObserver(
  seed: number,
  person: number,
  kind: 'visits' | 'scans' | 'clinic',
): RandomStream {
  return streamOf(seed, person, { visits: 4, scans: 5, clinic: 7 }[kind]);
}

/** Parts of a person's diary: warm days, what days feel like, what is written down. */
export function streamOfDiary(
  seed: number,
  person: number,
  part: 'warmth' | 'days' | 'writing',
): RandomStream {
  return streamOf(seed, person, 6, { warmth: 0, days: 1, writing: 2 }[part]);
}
