import { countedRelapses, type RelapseSeparation } from './counted-relapse.ts';
import type { Patient } from './patient.ts';
import type { CourseLacking, CourseReason, DerivedCourse, PhenotypeAsked } from './phenotype-finding.ts';

/**
 * The course of MS that the tables support on a day: SPMS where its rule found it by then; RRMS from the second attack or from
 * dissemination shown otherwise; CIS after one attack, where the table goes back to the first; else indeterminate.
 */
export function derivedCourse(
  patient: Patient,
  separation: RelapseSeparation,
  asked: PhenotypeAsked,
): DerivedCourse {
  const onsets = countedRelapses(patient.relapses, separation)
    .map(({ onset }) => onset)
    .filter((onset) => onset <= asked.on);
  const { disseminated, spms } = asked;
  const isDisseminated = disseminated !== undefined && disseminated <= asked.on;
  const reasons: readonly CourseReason[] = [
    ...(spms === undefined ? [] : [{ rule: 'spms', answer: spms } as const]),
    { rule: 'attacks', onsets, from: asked.attacks },
    ...(isDisseminated ? [{ rule: 'disseminated', on: disseminated } as const] : []),
  ];
  if (spms?.state === 'found' && spms.on <= asked.on) return { course: 'spms', reasons, lacking: [] };
  const spmsLacking: readonly CourseLacking[] = spms === undefined ? ['spms-answer'] : [];
  if (onsets.length >= 2 || isDisseminated) return { course: 'rrms', reasons, lacking: spmsLacking };
  if (onsets.length === 0) return { course: 'indeterminate', reasons, lacking: ['first-attack'] };
  return asked.attacks === 'all-since-onset'
    ? { course: 'cis', reasons, lacking: [] }
    : { course: 'indeterminate', reasons, lacking: ['earlier-attacks', ...spmsLacking] };
}
