import type { SignificanceCriteria } from './definition.ts';
import type { Diary } from './diary.ts';
import type { Episode } from './finding.ts';
import { systemOf } from './symptom.ts';

export interface Significance {
  readonly significant: boolean | 'not-known';
  readonly disabling: boolean | 'not-known';
}

/** Clinically significant and disabling, as NHS England 2014 has them; not known where nobody said what it would take. */
export function significanceOf(episode: Episode, diary: Diary, criteria: SignificanceCriteria): Significance {
  const impaired = impairment(episode, diary, criteria);
  const treated = diary.steroidCourses.some(
    ({ from }) => from >= episode.onset.day && from <= episode.last.day + criteria.treatmentWithinDays,
  );
  return { significant: significant(episode, impaired, criteria), disabling: treated ? true : impaired };
}

function impairment(episode: Episode, diary: Diary, criteria: SignificanceCriteria): boolean | 'not-known' {
  const answers = diary.interference.filter(({ day }) => day >= episode.onset.day && day <= episode.last.day);
  if (answers.length === 0) return 'not-known';
  return answers.some(({ value }) => value >= criteria.disablingInterference);
}

function significant(
  episode: Episode,
  impaired: boolean | 'not-known',
  criteria: SignificanceCriteria,
): boolean | 'not-known' {
  const systems = new Set(episode.sites.map(({ site }) => systemOf(site.symptom)));
  if (criteria.systems.some((system) => systems.has(system))) return true;
  const withImpairment = criteria.systemsWithImpairment.some((system) => systems.has(system));
  const hasLongPain = systems.has('pain') && episode.duration.atLeast > criteria.painHours;
  if (hasLongPain || (withImpairment && impaired === true)) return true;
  const mayBePain =
    systems.has('pain') && (episode.duration.atMost ?? Number.POSITIVE_INFINITY) > criteria.painHours;
  const isOpen =
    systems.size === 0 || systems.has('other') || (withImpairment && impaired === 'not-known') || mayBePain;
  return isOpen ? 'not-known' : false;
}
