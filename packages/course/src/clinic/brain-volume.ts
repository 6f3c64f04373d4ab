import { addMonths, type Day } from '../day.ts';
import type { Assessment, DecidingDays, Lacking } from './activity-finding.ts';
import type { Scan } from './patient.ts';

export interface BrainVolumeQuestion {
  /** Where the scan must lie that the first change is counted from. */
  readonly reference: DecidingDays;
  /** The start of the frame: the latest reference scan up to it is taken, else the first after it. */
  readonly start: Day;
  readonly deciding: DecidingDays;
  /** Loss of so many percent a year is still none. */
  readonly lossPerYearAtMost: number;
}

/**
 * Whether the brain lost more volume a year than the limit, from the reference scan to the last scan that can decide. Changes are
 * against the scan before, so every scan on the way must report one; they are compounded and divided by calendar years.
 */
export function brainVolumeLoss(scans: readonly Scan[], question: BrainVolumeQuestion): Assessment {
  const { reference, deciding, lossPerYearAtMost } = question;
  const first = referenceScan(scans, question);
  const last = scans.findLast(
    ({ day }) => day >= deciding.from && day <= deciding.to && day > (first?.day ?? reference.to),
  );
  const between = scans.filter(({ day }) => day > (first?.day ?? reference.to) && day <= deciding.to);
  const silent = between.filter(({ brainVolumeChange }) => brainVolumeChange === undefined);
  const lacking: readonly Lacking[] = [
    ...(first === undefined ? [{ what: 'reference-mri', ...reference } as const] : []),
    ...(last === undefined ? [{ what: 'mri', ...deciding } as const] : []),
    ...silent.map(({ day }): Lacking => ({ what: 'finding', finding: 'brain-volume', scan: day })),
  ];
  if (first === undefined || last === undefined || lacking.length > 0)
    return { state: 'unknown', found: [], restsOn: [], lacking };
  const percents = between.flatMap(({ brainVolumeChange }) => brainVolumeChange ?? []);
  const percentPerYear = perYear(percents, yearsBetween(first.day, last.day));
  return {
    state: -percentPerYear > lossPerYearAtMost ? 'evident' : 'none',
    found: [{ of: 'brain-volume', from: first.day, to: last.day, percentPerYear }],
    restsOn: [first.day, ...between.map(({ day }) => day)],
    lacking: [],
  };
}

function referenceScan(scans: readonly Scan[], question: BrainVolumeQuestion): Scan | undefined {
  const { reference, start } = question;
  return (
    scans.findLast(({ day }) => day >= reference.from && day <= start) ??
    scans.find(({ day }) => day > start && day <= reference.to)
  );
}

/** Rounded far below what MRI resolves, so that a loss of exactly 0.4 % is not more than 0.4 % by a rounding error of the machine. */
function perYear(percents: readonly number[], years: number): number {
  const kept = percents.reduce((product, percent) => product * (1 + percent / 100), 1);
  return Math.round(((kept - 1) * 100 * 1e9) / years) / 1e9;
}

/** Whole years by the calendar and the part of the year begun, so that the same date a year on is one year, leap or not. */
function yearsBetween(from: Day, to: Day): number {
  let years = 0;
  while (addMonths(from, 12 * (years + 1)) <= to) years += 1;
  const anniversary = addMonths(from, 12 * years);
  return years + (to - anniversary) / (addMonths(from, 12 * (years + 1)) - anniversary);
}
