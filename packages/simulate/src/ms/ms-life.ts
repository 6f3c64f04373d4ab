import type { LesionTraits } from './lesion-traits.ts';
import type { MsParameters } from './ms-parameters.ts';
import type { MsTraits } from './ms-traits.ts';
import type { Tissue } from './tissue.ts';
import type { Treatment } from './treatment.ts';

/** A world of simulated people: the same parameters and seed give the same people. */
export interface MsWorld {
  readonly parameters: MsParameters;
  readonly seed: number;
}

/** The functional systems in which a lesion can be eloquent, by place. */
export const eloquentSystems = [
  'visual',
  'brainstem',
  'pyramidal',
  'cerebellar',
  'sensory',
  'bowel-bladder',
  'cerebral',
] as const;

export type EloquentSystem = (typeof eloquentSystems)[number];

/** An eloquent lesion with its onset. It is a relapse, or goes on with the one before it. */
export interface Attack {
  /** Age in years. */
  readonly age: number;
  readonly kind: 'relapse' | 'continuation';
  readonly system: EloquentSystem;
  /** Seen by a scan of the brain, if it is sensitive enough. */
  readonly inBrain: boolean;
  readonly treated: 'steroids' | 'no-steroids';
  readonly lesion: LesionTraits;
  /** Steps of the EDSS it takes, at the end of each week from the onset on (week 0). */
  readonly weekly: Float64Array;
  readonly nadirDay: number;
  readonly nadir: number;
  /** Steps it takes for good, and by how many its burst raised the lasting EDSS at once (signs too). */
  readonly lasting: number;
  readonly raised: number;
  readonly scar: Readonly<Tissue>;
}

/** Where the disease was first noticed: by an attack, or by silent progression. */
export interface Onset {
  readonly kind: 'relapsing' | 'progressive';
  /** Age in years. */
  readonly age: number;
}

/** A treatment with the ages between which it was taken; without an end where it goes on. */
export interface Treated {
  readonly treatment: Treatment;
  readonly from: number;
  readonly until?: number;
}

/** A simulated life as it truly was. Months are counted from the person's `firstAge`. */
export interface MsLife {
  readonly person: number;
  /** Id of the policy it was lived under. */
  readonly policy: string;
  readonly traits: MsTraits;
  /** Absent where nothing was noticed until the end. */
  readonly onset?: Onset;
  readonly months: number;
  /** At the beginning of each month: the EDSS without what attacks take in passing, and what of it is silent progression. */
  readonly lasting: Float64Array;
  readonly progression: Float64Array;
  readonly attacks: readonly Attack[];
  /** Ages at which silent lesions of the brain came, in order. */
  readonly silentLesions: readonly number[];
  readonly treated: readonly Treated[];
}

/** How long lives go on: years after the onset, but never past an age. */
export interface MsSpan {
  readonly years: number;
  readonly untilAge: number;
}

export const wholeLife: MsSpan = { years: 50, untilAge: 95 };

/** So many years after the onset, for who gets that old. */
export function yearsAfterOnset(years: number): MsSpan {
  return { ...wholeLife, years };
}

/** First month of a life at which the age is reached; months have the length of a twelfth of a year. */
export function monthAt({ traits }: Pick<MsLife, 'traits'>, age: number): number {
  return Math.floor((age - traits.firstAge) * 12);
}
