import type { Facts } from './facts.ts';
import type { Missing } from './finding.ts';

export function causesMissing({ explanation, episode }: Facts): readonly Missing[] {
  return (explanation?.notAsked ?? []).map((fact) => ({ fact, about: episode.onset.day }));
}

export function usualMissing({ unknownBefore, judging }: Facts): readonly Missing[] {
  const needed = judging.definition.usual.minimumReports;
  return unknownBefore.map(({ site, reports }) => ({ fact: 'usual-level', site, reports, needed }));
}

export function clinicianMissing({ episode }: Facts): Missing {
  return { fact: 'clinician', about: episode.onset.day };
}
