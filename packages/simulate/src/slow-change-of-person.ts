import { bernoulli } from '@ebb/stats';
import type { DiaryWorld } from './diary-world.ts';
import { drawFrom } from './draw.ts';
import type { PartStreams } from './streams.ts';

/** Points a year by place of the symptom; 0 where it stays as it is. */
export function slowChangeOf(
  { symptoms, slowChange }: Pick<DiaryWorld, 'symptoms' | 'slowChange'>,
  streams: PartStreams,
): readonly number[] {
  const stream = streams();
  const changes = bernoulli(stream, slowChange.share);
  const perYear = drawFrom(stream, slowChange.perYear);
  return symptoms.map((_, place) => (changes && slowChange.symptoms.includes(place) ? perYear : 0));
}
