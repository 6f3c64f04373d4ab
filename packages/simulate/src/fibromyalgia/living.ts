import type { DailyRates } from './daily-rates.ts';
import type { LifeStreams } from './life-streams.ts';
import type { FibromyalgiaParameters } from './parameters.ts';
import type { Traits } from './traits.ts';

/** One person in one world, with the chance that is theirs. */
export interface Living {
  readonly parameters: FibromyalgiaParameters;
  readonly rates: DailyRates;
  readonly traits: Traits;
  readonly streams: LifeStreams;
}
