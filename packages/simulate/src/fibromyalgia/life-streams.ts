import { type RandomStream, streamOf } from '@ebb/stats';

/**
 * Chance for one simulated person. Each part draws as often whatever the person does, so that lives of one person under
 * different programmes share their traits, life events, nights and days, and can be compared pair by pair.
 */
export interface LifeStreams {
  readonly traits: RandomStream;
  readonly events: RandomStream;
  readonly illness: RandomStream;
  readonly days: RandomStream;
  readonly practice: RandomStream;
  /** Pain as it is told, and questionnaires. */
  readonly told: RandomStream;
  readonly asked: RandomStream;
}

export function streamsOfLife(seed: number, person: number): LifeStreams {
  return {
    traits: streamOf(seed, person, 0),
    events: streamOf(seed, person, 1),
    illness: streamOf(seed, person, 2),
    days: streamOf(seed, person, 3),
    practice: streamOf(seed, person, 4),
    told: streamOf(seed, person, 5),
    asked: streamOf(seed, person, 6),
  };
}

/** Streams that go on from here and leave these where they are. */
export function forked(streams: LifeStreams): LifeStreams {
  return {
    traits: streams.traits.clone(),
    events: streams.events.clone(),
    illness: streams.illness.clone(),
    days: streams.days.clone(),
    practice: streams.practice.clone(),
    told: streams.told.clone(),
    asked: streams.asked.clone(),
  };
}
