import { bernoulli, poisson, type RandomStream, uniform, uniformInteger, weightedChoice } from '@ebb/stats';
import type { ReportingStyle, ReportingWorld } from './diary-world.ts';
import { drawDays, drawFrom, drawLogNormal } from './draw.ts';
import type { PartStreams } from './streams.ts';

/** What moves people to report, by day. */
export interface ReasonsToReport {
  /** All symptoms together: spreads above usual. */
  readonly above: (day: number) => number;
  /** Points that the relapses of the day have at it, in the most affected symptom. */
  readonly relapsePoints: Float64Array;
}

/** 1 on days with a report, 0 on the others. */
export function reportedDays(
  world: ReportingWorld,
  streams: PartStreams,
  { above, relapsePoints }: ReasonsToReport,
): Uint8Array {
  const days = relapsePoints.length;
  const chance = chancesOf(world, streams, days, above);
  const silent = silentDays(world, streams, days);
  const stream = streams(1);
  return Uint8Array.from(relapsePoints, (points, day) => {
    const left = points >= world.atWorst.fromPoints ? world.atWorst.left : 1;
    // Drawn on silent days too: a holiday changes no other day.
    return uniform(stream) < (chance[day] as number) * left && silent[day] === 0 ? 1 : 0;
  });
}

function chancesOf(
  { styles }: ReportingWorld,
  streams: PartStreams,
  days: number,
  above: ReasonsToReport['above'],
): Float64Array {
  const stream = streams(0);
  const chosen = weightedChoice(
    stream,
    styles.map(({ weight }) => weight),
  );
  const { style } = styles[chosen] as ReportingWorld['styles'][number];
  if (style.kind === 'bursts') return bursts(style, stream, streams(2), days);
  const chanceOn = chanceBy(style, stream, above);
  return Float64Array.from({ length: days }, (_, day) => chanceOn(day));
}

function chanceBy(
  style: Exclude<ReportingStyle, { readonly kind: 'bursts' }>,
  stream: RandomStream,
  above: ReasonsToReport['above'],
): (day: number) => number {
  switch (style.kind) {
    case 'steady': {
      const first = drawFrom(stream, style.chance);
      return (day) => first * (style.towards + (1 - style.towards) * Math.exp(-day / style.days));
    }
    case 'when-bad': {
      const usual = drawFrom(stream, style.chance);
      const odds = usual / (1 - usual);
      return (day) => 1 / (1 + Math.exp(-style.perSpread * above(day)) / odds);
    }
    case 'weekly': {
      const weekday = uniformInteger(stream, 0, 6);
      return (day) => (day % 7 === weekday ? style.chance : 0);
    }
  }
}

/** From the first day on, runs of reports and silences in turn. */
function bursts(
  { goesOn, silence }: Extract<ReportingStyle, { readonly kind: 'bursts' }>,
  person: RandomStream,
  stream: RandomStream,
  days: number,
): Float64Array {
  const chance = new Float64Array(days);
  const goesOnBy = drawFrom(person, goesOn);
  for (let day = 0; day < days; day++) {
    chance[day] = 1;
    if (!bernoulli(stream, goesOnBy)) day += Math.max(1, Math.round(drawLogNormal(stream, silence)));
  }
  return chance;
}

function silentDays({ vacations, dropOut }: ReportingWorld, streams: PartStreams, days: number): Uint8Array {
  const silent = new Uint8Array(days);
  const away = streams(3);
  const trips = poisson(away, (vacations.rate * days) / 365.25);
  for (let trip = 0; trip < trips; trip++) {
    const from = Math.floor(uniform(away) * days);
    silent.fill(1, from, from + drawDays(away, vacations.days));
  }
  const gone = streams(4);
  const dropsOut = bernoulli(gone, dropOut.share);
  const from = Math.floor(uniform(gone) * days);
  if (dropsOut) silent.fill(1, from, from + drawDays(gone, dropOut.days));
  return silent;
}
