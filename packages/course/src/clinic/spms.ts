import { exactChangeTest } from './change-test.ts';
import type { LeftOut } from './disability-finding.ts';
import { edssMsBase } from './outcomes.ts';
import type { Patient } from './patient.ts';
import { checksOf, confirmingVisit, scored } from './spms-checks.ts';
import type { SpmsDefinition } from './spms-definition.ts';
import type {
  SpmsCourse,
  SpmsFinding,
  SpmsOutcome,
  SpmsReading,
  SpmsStretch,
  SpmsUnable,
} from './spms-finding.ts';
import {
  readVisits,
  type SpmsFollowed,
  type SpmsShown,
  showsProgression,
  visitToJudge,
} from './spms-reading.ts';
import { placeAfter, placeAfterMark, relapseMarks, type SpmsPlace } from './spms-rebaseline.ts';
import { hasSystems, type SpmsVisit, spmsVisits } from './spms-visits.ts';

/**
 * Conversion to secondary progressive MS, read from EDSS, functional systems and relapses by a rule such as Lorscheider 2016: a worsening without a
 * relapse, confirmed and kept to the last visit. With every visit that was judged and what it met; not assessable with the reason where
 * there are too few visits or none that could be the baseline.
 */
export function spmsCourse(patient: Patient, definition: SpmsDefinition): SpmsCourse {
  const leftOut: LeftOut[] = [];
  const all = spmsVisits(patient, definition, leftOut);
  const common = { definition: { id: definition.id, version: definition.version }, leftOut };
  const start = followedFrom(all, definition);
  if ('because' in start) return { ...common, finding: { state: 'not-assessable', ...start }, stretches: [] };
  const followed = { ...start, definition, test: testOf(definition) };
  return { ...common, ...searched(followed) };
}

interface Start {
  readonly visits: readonly SpmsVisit[];
}

function followedFrom(all: readonly SpmsVisit[], definition: SpmsDefinition): Start | SpmsUnable {
  const bySystems = definition.systems !== undefined;
  const firstSeen = bySystems ? all.findIndex(hasSystems) : 0;
  if (firstSeen < 0 && all.length > 0) return { because: 'no-functional-systems' };
  const seen = all.slice(firstSeen);
  const needed = definition.minimumVisits;
  if (seen.length < needed) return { because: 'too-few-visits', visits: seen.length, needed };
  const baseline = seen.findIndex((visit) => visit.isCalm && (!bySystems || hasSystems(visit)));
  if (baseline < 0) return { because: 'no-baseline', daysAfterRelapse: definition.relapseDistance.daysAfter };
  return { visits: seen.slice(baseline) };
}

function testOf({ worsening, source }: SpmsDefinition) {
  return exactChangeTest({ ...edssMsBase, worsening, improvement: worsening, source });
}

function searched(followed: SpmsFollowed): Pick<SpmsCourse, 'finding' | 'stretches'> {
  const { visits } = followed;
  const stretches: SpmsStretch[] = [];
  let place: SpmsPlace | undefined = { baseline: 0, from: 1, origin: { from: 'first-calm-visit' } };
  while (place !== undefined && place.from < visits.length) {
    const shown = readVisits(followed, place.baseline);
    const judged = visitToJudge(followed, shown, place.from);
    const { outcome, next } = judge(followed, shown, { place, judged });
    stretches.push(stretchOf(followed, shown, { place, judged, outcome }));
    if (outcome.came === 'progression' && judged !== undefined)
      return { finding: conversionAt(followed, place, judged), stretches };
    place = next;
  }
  return { finding: { state: 'not-converted', until: (visits.at(-1) as SpmsVisit).day }, stretches };
}

interface Judged {
  readonly outcome: SpmsOutcome;
  readonly next: SpmsPlace | undefined;
}

function judge(
  followed: SpmsFollowed,
  shown: SpmsShown,
  at: { readonly place: SpmsPlace; readonly judged: number | undefined },
): Judged {
  const { place, judged } = at;
  const { visits } = followed;
  if (judged === undefined) return { outcome: { came: 'to-the-end' }, next: undefined };
  const marks = relapseMarks(followed, place, judged);
  const marked = marks.at(-1);
  if (marked !== undefined)
    return {
      outcome: { came: 'relapse-mark', marked: marks.map((mark) => scored(visits[mark] as SpmsVisit)) },
      next: placeAfterMark(followed, marked, judged),
    };
  const visit = scored(visits[judged] as SpmsVisit);
  const next = placeAfter(followed, shown, { place, judged });
  if (!showsProgression(shown.shows[judged]))
    return { outcome: { came: 'improvement', visit, days: shown.days[judged] as number }, next };
  const checks = checksOf(followed, shown, { baseline: place.baseline, judged });
  const came = checks.every(({ met }) => met) ? 'progression' : 'no-progression';
  return { outcome: { came, visit, checks }, next };
}

function stretchOf(
  { visits, test, definition }: SpmsFollowed,
  { shows, days }: SpmsShown,
  at: {
    readonly place: SpmsPlace;
    readonly judged: number | undefined;
    readonly outcome: SpmsOutcome;
  },
): SpmsStretch {
  const { place, judged = visits.length - 1, outcome } = at;
  const baseline = scored(visits[place.baseline] as SpmsVisit);
  const readings = visits.slice(place.from, judged + 1).map((visit, offset): SpmsReading => {
    const index = place.from + offset;
    const lasts = days[index];
    return {
      visit: scored(visit),
      shows: shows[index] as SpmsReading['shows'],
      ...(lasts === undefined ? {} : { days: lasts }),
      relapses: visit.relapses,
    };
  });
  const needed = Math.max(baseline.score + test.needed('worsening', baseline.score), definition.minimumEdss);
  return { baseline, origin: place.origin, needed, readings, outcome };
}

function conversionAt(followed: SpmsFollowed, { baseline }: SpmsPlace, judged: number): SpmsFinding {
  const { visits } = followed;
  const visit = scored(visits[judged] as SpmsVisit);
  return {
    state: 'converted',
    visit,
    before: scored(visits[judged - 1] as SpmsVisit),
    baseline: scored(visits[baseline] as SpmsVisit),
    confirmed: confirmingVisit(followed, judged),
    until: (visits.at(-1) as SpmsVisit).day,
  };
}
