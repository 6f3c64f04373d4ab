import { course, type DisabilityDefinition, definitions, type Patient } from '@ebb/course';
import { goldenRegistry } from '../cohort/golden.ts';
import { registry } from '../cohort/registry.ts';
import type { Figure } from '../figures.ts';

/** The generated cohort beside the golden one, so that figures on it can be believed. */
export function likenessFigures(): readonly Figure[] {
  const definition = definitions['msprog-defaults'];
  const generated = likenessOf([...registry(1_000)], definition);
  const golden = likenessOf(goldenRegistry(), definition);
  const figure = (what: string, of: keyof Likeness, unit: string): Figure => ({
    what: `generated registry: ${what}`,
    value: generated[of],
    unit,
    note: `golden registry: ${golden[of].toFixed(2)}`,
  });
  return [
    figure('visits', 'visitsPerPatient', 'a patient'),
    figure('follow-up', 'yearsPerPatient', 'years'),
    figure('relapses', 'relapsesPerYear', 'a year'),
    figure('with confirmed worsening', 'shareWorsened', 'of all'),
  ];
}

/** What a cohort looks like from afar. */
interface Likeness {
  readonly visitsPerPatient: number;
  readonly yearsPerPatient: number;
  /** Relapses in follow-up for each year of it. */
  readonly relapsesPerYear: number;
  /** People with at least one confirmed worsening, of all. */
  readonly shareWorsened: number;
}

function likenessOf(patients: readonly Patient[], definition: DisabilityDefinition): Likeness {
  let [visits, years, relapses, worsened] = [0, 0, 0, 0];
  for (const patient of patients) {
    const days = patient.visits.map((visit) => visit.day);
    const first = Math.min(...days);
    visits += days.length;
    years += (Math.max(...days) - first) / 365.25;
    relapses += patient.relapses.filter(({ onset }) => onset >= first).length;
    const { events } = course(patient, definition);
    if (events.some(({ direction }) => direction === 'worsening')) worsened += 1;
  }
  return {
    visitsPerPatient: visits / patients.length,
    yearsPerPatient: years / patients.length,
    relapsesPerYear: relapses / years,
    shareWorsened: worsened / patients.length,
  };
}
