import type { Overall } from '@ebb/course';
import { type RandomStream, uniform, weightedChoice } from '@ebb/stats';
import type { AnswerWorld } from './diary-world.ts';
import { drawFrom } from './draw.ts';
import type { OrdinaryDays, SymptomDays } from './ordinary-days.ts';
import type { PartStreams } from './streams.ts';
import { type WordOfDay, wordsOfDays } from './word-of-day.ts';

/** What is said about one day. */
export interface DayAnswer {
  readonly scores: Float64Array;
  readonly overall?: Overall;
}

/** What a person writes down on each reported day, of what each day was like; nothing on the others. */
export function answersOf(
  world: AnswerWorld,
  streams: PartStreams,
  felt: { readonly points: SymptomDays; readonly ordinary: OrdinaryDays; readonly reported: Uint8Array },
): ReadonlyMap<number, DayAnswer> {
  const { points, ordinary, reported } = felt;
  const habits = habitsOf(world, streams(0));
  const words = wordsOfDays(world.manner, points, ordinary);
  const slips = streams(1);
  const days = streams(2);
  const answers = new Map<number, DayAnswer>();
  let before: { readonly day: number; readonly answer: DayAnswer } | undefined;
  for (let day = 0; day < reported.length; day++) {
    const copies = uniform(days) < habits.autopilot;
    const inFull = uniform(days);
    const scores = scoresOf(points, day, habits, slips);
    if (reported[day] === 0) continue;
    const isCopy = copies && before !== undefined && day - before.day <= copiedDays;
    const answer = isCopy && before ? before.answer : answerBy(world, scores, words?.[day], inFull);
    answers.set(day, answer);
    before = { day, answer };
  }
  return answers;
}

/** Nobody remembers what they answered longer ago. */
const copiedDays = 2;

interface Habits {
  readonly scale: number;
  readonly step: number;
  readonly autopilot: number;
  readonly slip: number;
}

function habitsOf({ scale, steps, autopilot, slip }: AnswerWorld, stream: RandomStream): Habits {
  const usesOf = drawFrom(stream, scale);
  const chosen = weightedChoice(
    stream,
    steps.map(({ weight }) => weight),
  );
  return {
    scale: usesOf,
    step: (steps[chosen] as AnswerWorld['steps'][number]).points,
    autopilot: drawFrom(stream, autopilot),
    slip,
  };
}

/** Drawn for every day, so that which days are reported changes no answer. */
function scoresOf(
  points: SymptomDays,
  day: number,
  { scale, step, slip }: Habits,
  stream: RandomStream,
): Float64Array {
  const scores = new Float64Array(points.length);
  const levels = Math.floor(10 / step) + 1;
  for (let place = 0; place < points.length; place++) {
    const chance = uniform(stream);
    const said = Math.round((scale * ((points[place] as Float64Array)[day] as number)) / step) * step;
    // Of those that slip, the chance itself is evenly spread.
    scores[place] =
      chance < slip ? Math.floor((chance / slip) * levels) * step : Math.min(10, Math.max(0, said));
  }
  return scores;
}

function answerBy(
  { manner }: AnswerWorld,
  scores: Float64Array,
  word: WordOfDay | undefined,
  inFull: number,
): DayAnswer {
  if (manner.kind === 'scores' || word === undefined) return { scores };
  const { overall, up } = word;
  if (inFull < manner.inFull) return { scores, overall };
  return { scores: scores.map((score, place) => (up.includes(place) ? score : Number.NaN)), overall };
}
