/**
 * Where a rule or a number comes from. `own` marks a parameter that Ebb chose because no source gives one;
 * `unverified` one that a source is known to give, but whose wording we have not read there.
 */
export interface Source {
  readonly cite: string;
  readonly url?: string;
  readonly own?: true;
  readonly unverified?: true;
}
