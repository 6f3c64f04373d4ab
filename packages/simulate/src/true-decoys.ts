import { bernoulli, poisson, type RandomStream, uniform, uniformInteger, weightedChoice } from '@ebb/stats';
import type { DecoyWorld, DiaryWorld, Range } from './diary-world.ts';
import { drawDays, drawFrom } from './draw.ts';
import type { SymptomDays } from './ordinary-days.ts';
import type { TrueDecoy } from './simulated-diary.ts';
import type { PartStreams } from './streams.ts';

/** A decoy with what it does: points by place of the symptom while it lasts, and the share left on each day after. */
export interface DecoyCourse extends TrueDecoy {
  readonly points: readonly number[];
  readonly left: number;
}

export interface Decoys {
  readonly courses: readonly DecoyCourse[];
  readonly heatSensitive: boolean;
}

/** All decoys of a person, in order. `levels` are what is usual for each symptom: infections bring old symptoms back. */
export function decoysOf(
  { symptoms, decoys }: Pick<DiaryWorld, 'symptoms' | 'decoys'>,
  levels: Float64Array,
  streams: PartStreams,
  days: number,
): Decoys {
  const diary: DiaryStreams = { streams, days };
  const heatSensitive = bernoulli(streams(0), decoys.heatWaves.sensitive);
  const courses = [
    ...repeated(diary, 1, decoys.infections.rate, (stream, from) =>
      infection(decoys.infections, levels, stream, from),
    ),
    ...repeated(diary, 2, decoys.stress.rate, (stream, from) =>
      stress(decoys.stress, levels.length, stream, from),
    ),
    ...repeated(diary, 3, decoys.shortSpells.rate, (stream, from) =>
      shortSpell(decoys.shortSpells, levels.length, stream, from),
    ),
    ...heatWaves(decoys.heatWaves, symptoms, heatSensitive, diary),
  ];
  return { courses: courses.sort((a, b) => a.from - b.from), heatSensitive };
}

export function addDecoys(to: SymptomDays, courses: readonly DecoyCourse[]): void {
  for (const { from, days, points, left } of courses) {
    for (let place = 0; place < to.length; place++) {
      const symptom = to[place] as Float64Array;
      let felt = points[place] as number;
      for (let day = from; day < symptom.length && felt > 0.05; day++) {
        if (day >= from + days) felt *= left;
        symptom[day] = (symptom[day] as number) + felt;
      }
    }
  }
}

interface DiaryStreams {
  readonly streams: PartStreams;
  readonly days: number;
}

/** As many as a rate per year brings, each on a day of its own and with a stream of its own. */
function repeated(
  { streams, days }: DiaryStreams,
  kind: number,
  rate: number,
  course: (stream: RandomStream, from: number) => DecoyCourse,
): readonly DecoyCourse[] {
  const count = poisson(streams(kind), (rate * days) / 365.25);
  return Array.from({ length: count }, (_, place) => {
    const stream = streams(kind, place);
    return course(stream, Math.floor(uniform(stream) * days));
  });
}

function infection(
  { days, points, left, tagged, pseudoRelapse }: DecoyWorld['infections'],
  levels: Float64Array,
  stream: RandomStream,
  from: number,
): DecoyCourse {
  const isTagged = bernoulli(stream, tagged);
  const isStrong = bernoulli(stream, pseudoRelapse.share);
  const length = drawDays(stream, days);
  const mild = drawFrom(stream, points);
  const strong = drawFrom(stream, pseudoRelapse.points);
  const old = new Set(
    [...levels.keys()]
      .sort((a, b) => (levels[b] as number) - (levels[a] as number))
      .slice(0, pseudoRelapse.symptoms),
  );
  return {
    kind: isStrong ? 'pseudo-relapse' : 'infection',
    from,
    days: length,
    tagged: isTagged,
    points: Array.from(levels, (_, place) => {
      const share = 0.5 + 0.5 * uniform(stream);
      return share * (isStrong && old.has(place) ? strong : mild);
    }),
    left,
  };
}

function stress(
  { days, points, left, symptoms }: DecoyWorld['stress'],
  count: number,
  stream: RandomStream,
  from: number,
): DecoyCourse {
  const length = drawDays(stream, days);
  return {
    kind: 'stress',
    from,
    days: length,
    tagged: false,
    left,
    points: inSome(stream, points, symptoms, count),
  };
}

function shortSpell(
  { days, points, left, symptoms }: DecoyWorld['shortSpells'],
  count: number,
  stream: RandomStream,
  from: number,
): DecoyCourse {
  const chosen = weightedChoice(
    stream,
    days.map(({ weight }) => weight),
  );
  const length = (days[chosen] as (typeof days)[number]).days;
  return {
    kind: 'short-spell',
    from,
    days: length,
    tagged: false,
    left,
    points: inSome(stream, points, symptoms, count),
  };
}

/** The same size in some symptoms that chance picks. */
function inSome(
  stream: RandomStream,
  points: Range,
  [least, most]: readonly [low: number, high: number],
  count: number,
): readonly number[] {
  const size = drawFrom(stream, points);
  const taking = uniformInteger(stream, least, most);
  const order = Array.from({ length: count }, () => uniform(stream));
  const last = [...order].sort((a, b) => a - b)[taking - 1] as number;
  return order.map((at) => (at <= last ? size : 0));
}

/** In the person's summer, which begins on any day of the diary's years. */
function heatWaves(
  { rate, days, seasonDays, points, left, tagged }: DecoyWorld['heatWaves'],
  symptoms: DiaryWorld['symptoms'],
  sensitive: boolean,
  { streams, days: diaryDays }: DiaryStreams,
): readonly DecoyCourse[] {
  const summer = Math.floor(uniform(streams(4)) * 365);
  const felt = drawFrom(streams(5), points);
  const courses: DecoyCourse[] = [];
  for (let year = 0, start = summer - 365; start < diaryDays; year++, start += 365) {
    const count = poisson(streams(6, year), rate);
    for (let place = 0; place < count; place++) {
      const stream = streams(6, year, place);
      const from = start + Math.floor(uniform(stream) * seasonDays);
      const course: DecoyCourse = {
        kind: 'heat',
        from,
        days: drawDays(stream, days),
        tagged: bernoulli(stream, tagged[sensitive ? 0 : 1]),
        points: symptoms.map(({ heat }) => (sensitive ? felt * heat : 0)),
        left,
      };
      if (from >= 0 && from < diaryDays) courses.push(course);
    }
  }
  return courses;
}
