import type { Condition, Source } from '@ebb/course';
import type { ParameterName } from './wording.ts';

export interface Parameter {
  readonly name: ParameterName;
  readonly value: number;
  readonly source: Source;
}

/** The numbers of a condition's definitions that decide what an episode is, each with its source. */
export function parametersOf({ episode, remission }: Condition): readonly Parameter[] {
  const { worse, duration, separation, silenceDays, usual, causes } = episode;
  return [
    { name: 'minimumRise', value: worse.minimumRise, source: worse.source },
    { name: 'spreads', value: worse.spreads, source: worse.source },
    ...(duration.hours > 0
      ? [{ name: 'durationHours', value: duration.hours, source: duration.source } as const]
      : []),
    ...(separation.days > 0
      ? [{ name: 'separationDays', value: separation.days, source: separation.source } as const]
      : []),
    ...(causes === undefined
      ? []
      : [{ name: 'resolvesWithinHours', value: causes.resolvesWithinHours, source: causes.source } as const]),
    { name: 'usualWindow', value: usual.windowDays, source: usual.source },
    { name: 'silenceDays', value: silenceDays.days, source: silenceDays.source },
    ...(remission.kind === 'life-not-run-by-symptoms'
      ? [
          {
            name: 'remissionInterference',
            value: remission.interferenceAtMost,
            source: remission.source,
          } as const,
          { name: 'remissionDays', value: remission.days, source: remission.source } as const,
        ]
      : []),
  ];
}
