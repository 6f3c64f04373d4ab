import type { Quirks } from '../clinic/quirks.ts';

/** Everything msprog@77b905c does against its documentation or against sense. */
export const msprogQuirks: Quirks = {
  relapsesInRowOrder: true,
  windowsInGivenOrder: true,
  binaryThresholds: true,
  endsEraseRelapses: true,
  plateauAgain: true,
  endDatedAtLastVisit: true,
  floorOverwritesScore: true,
  stopsBeforeRelapse: true,
  seeksSecondChange: true,
};
