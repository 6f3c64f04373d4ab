/** Where a rule or a number comes from. `own` marks a parameter that Ebb chose because no source gives one. */
export interface Source {
  readonly cite: string;
  readonly url?: string;
  readonly own?: true;
}
