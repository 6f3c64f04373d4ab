import type { Day } from '../day.ts';
import type {
  ActivityEvidence,
  Assessment,
  DecidingDays,
  Lacking,
  LesionFinding,
} from './activity-finding.ts';
import type { Scan } from './patient.ts';
import { isInFrame, type TimeFrame } from './time-frame.ts';

export interface LesionQuestion {
  readonly finding: LesionFinding;
  readonly frame: TimeFrame;
  /** Where the scan must lie that can say "none". */
  readonly deciding: DecidingDays;
  /** Lesions new since a scan of an earlier day may be older than the frame. */
  readonly comparedFrom: Day;
}

/**
 * Whether MRI showed new or enhancing lesions within a time frame. Scans in order of time, one a day (`scansPerDay`).
 * A count above zero settles it, except new T2 lesions against a scan from before `comparedFrom`. "None" needs a scan late enough
 * that reports none, and the finding in every scan of the frame before it: lesions appear between two scans, so one that
 * does not say leaves a gap.
 */
export function lesionActivity(scans: readonly Scan[], question: LesionQuestion): Assessment {
  const { finding, frame } = question;
  const hits = scans.filter((scan) => isInFrame(scan.day, frame) && (scan[finding] ?? 0) > 0);
  const found = hits.map((scan) => evidenceOf(scan, scans, finding));
  const datable = found.filter((hit) => isOfFrame(hit, question));
  if (datable.length > 0) return { state: 'evident', found: datable, restsOn: [], lacking: [] };
  const reference: Lacking[] =
    hits.length === 0 ? [] : [{ what: 'reference-mri', from: question.comparedFrom, to: frame.from }];
  return lookedFor(scans, question, reference);
}

type LesionEvidence = ActivityEvidence & { readonly of: 'lesions' };

function evidenceOf(scan: Scan, scans: readonly Scan[], finding: LesionFinding): LesionEvidence {
  const before = scans.findLast((other) => other.day < scan.day);
  return {
    of: 'lesions',
    finding,
    scan: scan.day,
    count: scan[finding] ?? 0,
    ...(before === undefined ? {} : { comparedWith: before.day }),
  };
}

/** Gadolinium fades within weeks and needs no scan to compare with. Without one in the tables the report's word is taken. */
function isOfFrame({ finding, comparedWith }: LesionEvidence, { comparedFrom }: LesionQuestion): boolean {
  return finding === 'gadolinium' || comparedWith === undefined || comparedWith >= comparedFrom;
}

function lookedFor(
  scans: readonly Scan[],
  { finding, frame, deciding }: LesionQuestion,
  lacking: readonly Lacking[],
): Assessment {
  const clear = scans.find(
    ({ day, [finding]: count }) => day >= deciding.from && day <= deciding.to && count === 0,
  );
  const last = clear?.day ?? deciding.to;
  const looked = scans.filter(({ day }) => day > frame.from && day <= last);
  const silent = looked.filter((scan) => scan[finding] === undefined);
  const all: readonly Lacking[] = [
    ...lacking,
    ...silent.map(({ day }): Lacking => ({ what: 'finding', finding, scan: day })),
    ...(clear === undefined && !silent.some(({ day }) => day >= deciding.from)
      ? [{ what: 'mri', ...deciding } as const]
      : []),
  ];
  if (all.length > 0) return { state: 'unknown', found: [], restsOn: [], lacking: all };
  return { state: 'none', found: [], restsOn: looked.map(({ day }) => day), lacking: [] };
}
