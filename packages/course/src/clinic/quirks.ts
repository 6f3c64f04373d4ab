/**
 * What the published engine msprog@77b905c does against its own documentation or against sense, each by its name, so that it can be
 * reproduced, and so that one can see what a single one of them changes in a cohort. The strict engine has none of them.
 */
export interface Quirks {
  /** Relapses are taken in the order of their rows where the next one is looked for. */
  readonly relapsesInRowOrder: boolean;
  /** The window named first decides, not the earliest visit. */
  readonly windowsInGivenOrder: boolean;
  /** Thresholds in binary floating point: 24.5 to 29.4 seconds is not 20 %. */
  readonly binaryThresholds: boolean;
  /** With recorded ends of relapses a relapse that has ended never was, and every worsening counts as near one. */
  readonly endsEraseRelapses: boolean;
  /** Under a baseline that stays, one plateau is reported again and again. */
  readonly plateauAgain: boolean;
  /** A worsening taken unconfirmed is dated at the last visit, even if an earlier one already showed it. */
  readonly endDatedAtLastVisit: boolean;
  /** A baseline that may not fall overwrites the score of its visit. */
  readonly floorOverwritesScore: boolean;
  /** Without a further candidate the search ends, though a later relapse would have moved the baseline. */
  readonly stopsBeforeRelapse: boolean;
  /** The first change of either kind is sought until a second is found. */
  readonly seeksSecondChange: boolean;
}

export const noQuirks: Quirks = {
  relapsesInRowOrder: false,
  windowsInGivenOrder: false,
  binaryThresholds: false,
  endsEraseRelapses: false,
  plateauAgain: false,
  endDatedAtLastVisit: false,
  floorOverwritesScore: false,
  stopsBeforeRelapse: false,
  seeksSecondChange: false,
};
