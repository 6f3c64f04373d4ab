import { type RandomStream, streamOf } from '@ebb/stats';

/** Chance for one part of one simulated person, and below it by number: what one part draws changes no other. */
export type PartStreams = (...path: readonly number[]) => RandomStream;

const parts = ['days', 'slow-change', 'relapses', 'decoys', 'reporting', 'answers'] as const;

export type DiaryPart = (typeof parts)[number];

export function streamsOfPart(seed: number, person: number, part: DiaryPart): PartStreams {
  return (...path) => streamOf(seed, person, parts.indexOf(part), ...path);
}
