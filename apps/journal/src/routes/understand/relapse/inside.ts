import { dailyLesion, drawLesion, historicalMs, type LesionTraits } from '@ebb/simulate';
import { streamOf } from '@ebb/stats';

/** What can be tried. The body is the same: only what is asked for differs. */
export interface Asked {
  readonly age: number;
  /** Relapses before this one in the same place. */
  readonly earlier: number;
  /** The day on which steroids begin, if they do. */
  readonly steroidDay?: number;
  /** Degrees above the usual temperature of the body. */
  readonly degrees: number;
}

/** The inside of one relapse, by day from its first one on; everything is a share of 0-1. */
export interface Inside {
  readonly inflammation: Float64Array;
  /** Of the fibres that are left: without insulation now, and at any time until now. */
  readonly bare: Float64Array;
  readonly onceBare: Float64Array;
  readonly fibresLost: Float64Array;
  /** Of the cells that rebuild insulation, those that a healthy young place would have. */
  readonly builders: Float64Array;
  /** Of all fibres, lost ones too: those whose signals get through. */
  readonly through: Float64Array;
  /** Of what the place does: what fails. Spare capacity hides the first part. */
  readonly felt: Float64Array;
  /** How far a scar has closed in. */
  readonly scar: Float64Array;
}

export const lastDay = 365;

/**
 * The person of this picture: of 12,000 drawn, one of few in whom a relapse leaves a part, most of which is lost fibres, and the
 * insulation comes back in part; the same person at any age and after any number of earlier relapses.
 */
const person = { seed: 2026, place: 3606 };

export function insideOf({ age, earlier, steroidDay, degrees }: Asked): Inside {
  const { lesion: parameters } = historicalMs;
  const drawn = drawLesion(parameters, streamOf(person.seed, person.place), age, earlier);
  const traits: LesionTraits = steroidDay === undefined ? drawn : { ...drawn, steroidDay };
  const lesion = dailyLesion(parameters, traits, {
    days: lastDay + 1,
    treated: steroidDay === undefined ? 'no-steroids' : 'steroids',
    degrees,
  });
  const lastInflamed = lastRise(lesion.inflammation);
  let most = 0;
  return {
    inflammation: lesion.inflammation,
    bare: lesion.demyelinated,
    onceBare: lesion.demyelinated.map((share) => {
      most = Math.max(most, share);
      return most;
    }),
    fibresLost: lesion.axonsLost,
    builders: lesion.precursors,
    through: lesion.conducting.map((share, day) => share * (1 - (lesion.axonsLost[day] as number))),
    felt: lesion.deficit.map((steps) => steps / traits.steps),
    scar: lesion.inflammation.map((_, day) =>
      day <= lastInflamed ? 0 : 1 - Math.exp((lastInflamed - day) / parameters.myelin.scarDays),
    ),
  };
}

/** The first day on which most is felt. */
export function worstDay({ felt }: Inside): number {
  return felt.indexOf(Math.max(...felt));
}

function lastRise(inflammation: Float64Array): number {
  return inflammation.reduce(
    (last, share, day) => (day > 0 && share > (inflammation[day - 1] as number) ? day : last),
    0,
  );
}
