import { describe, expect, it } from 'vitest';
import { cohortRows, golden, readTable } from '../../fixtures/golden.ts';
import { disabilityCourse } from '../clinic/disability-course.ts';
import type { DisabilityDefinition } from '../clinic/disability-definition.ts';
import type { DisabilityEvent } from '../clinic/disability-finding.ts';
import { disabilityDefinitions } from '../clinic/disability-presets.ts';
import type { Patient } from '../clinic/patient.ts';
import { addDays, type Day, formatDay, parseDay } from '../day.ts';

const { sustained: _, ...worsening } = disabilityDefinitions['core-cdw'];
const { sustained: __, ...improvement } = disabilityDefinitions['core-cdi'];

describe.each(['registry', 'trial', 'dirty'])('the strict engine beside MSoutcomes on %s', (cohort) => {
  const patients = patientsOf(cohort);

  it('finds the same first worsening, not sustained, in every patient: CDW(sustained = FALSE)', () => {
    expect(firstOf(patients, worsening)).toEqual(firstIn(cohort, '61_CDW_nosust'));
  });

  it('finds the same first improvement, not sustained, in every patient: CDI(sustained = FALSE)', () => {
    expect(firstOf(patients, improvement)).toEqual(firstIn(cohort, '65_CDI_nosust'));
  });
});

function patientsOf(cohort: string): ReadonlyMap<string, Patient> {
  return new Map(
    cohortRows(new URL(`${cohort}/`, golden)).map(({ id, visits }) => {
      const scored = visits.filter((row) => row['EDSS'] !== '');
      const onsets = visits.flatMap((row) => onsetBefore(row['date'] ?? '', row['daysPostRelapse'] ?? ''));
      return [
        id,
        {
          visits: scored.map((row) => ({
            day: parseDay(row['date'] ?? '') as Day,
            scores: { edss: Number(row['EDSS']) },
          })),
          relapses: [...new Set(onsets)].map((onset) => ({ onset })),
        },
      ];
    }),
  );
}

function onsetBefore(date: string, days: string): readonly Day[] {
  const day = parseDay(date);
  return day === undefined || days === '' ? [] : [addDays(day, -Math.abs(Number(days)))];
}

function firstOf(
  patients: ReadonlyMap<string, Patient>,
  definition: DisabilityDefinition,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...patients].flatMap(([id, patient]) => {
      const first = disabilityCourse(patient, definition).events[0];
      return first === undefined ? [] : [[id, told(first)]];
    }),
  );
}

function told({ baseline, onset }: DisabilityEvent): string {
  return `${formatDay(baseline.day)} ${baseline.score} to ${formatDay(onset.day)} ${onset.score}`;
}

function firstIn(cohort: string, set: string): Readonly<Record<string, string>> {
  const { rows } = readTable(new URL(`${cohort}/expected/${set}.csv`, golden));
  const firstById = new Map<string, string>();
  for (const [id = '', from, fromDay, to, toDay] of rows)
    if (!firstById.has(id)) firstById.set(id, `${fromDay} ${from} to ${toDay} ${to}`);
  return Object.fromEntries(firstById);
}
