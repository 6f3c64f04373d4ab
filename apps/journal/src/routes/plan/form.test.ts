import { type Entry, parseEntry } from '@ebb/record';
import { describe, expect, test } from 'vitest';
import {
  type FormValues,
  fieldsOf,
  formFields,
  type PlanKind,
  planKindOf,
  planKinds,
  valuesOf,
} from './form.ts';

const whenOf = (date: string, time: string): string => (time === '' ? date : `${date}T${time}+01:00`);
const common = { enteredBy: { who: 'person' }, enteredAt: '2026-03-05T10:00+01:00' };

const filled: Record<PlanKind, FormValues> = {
  appointment: { date: '2026-03-12', time: '09:30', with: 'Dr Weber', place: 'Room 4' },
  question: { date: '2026-03-05', text: 'May I swim?', answer: 'Yes' },
  treatment: { date: '2026-03-05', event: 'start', name: 'ocrelizumab', dose: '600 mg' },
  stay: { date: '2026-03-05', until: '2026-03-26', name: 'Rehabilitation' },
  'steroid-course': { date: '2026-03-05', days: '3', drug: 'methylprednisolone', dose: '1 g' },
  visit: { date: '2026-03-05', with: 'MS nurse', text: 'Stable' },
  statement: { date: '2026-03-05', verdict: 'relapse', by: 'neurologist' },
  measure: { date: '2026-03-05', measure: 'T25FW', value: '6,4' },
  mri: { date: '2026-03-05', region: 'brain', newT2: '0', gadolinium: '1', text: 'One new' },
};

function entry(kind: PlanKind, values: FormValues): Entry {
  const fields = fieldsOf(kind, values, whenOf);
  if (Array.isArray(fields)) throw new Error(JSON.stringify(fields));
  const parsed = parseEntry('e1', { ...common, ...fields } as Parameters<typeof parseEntry>[1]);
  if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
  return parsed as Entry;
}

describe('a form of the plan', () => {
  test.each(planKinds)(
    '%s makes an entry that the record reads, and opens again as it was filled',
    (kind) => {
      const made = entry(kind, filled[kind]);
      expect(planKindOf(made)).toBe(kind);
      const again = valuesOf(made);
      for (const { name } of formFields[kind])
        expect(again[name], name).toBe(filled[kind][name]?.replace(',', '.'));
    },
  );

  test.each(planKinds)('%s left empty says which fields are needed and makes nothing', (kind) => {
    const problems = fieldsOf(kind, {}, whenOf);
    const needed = formFields[kind]
      .filter(({ required }) => required)
      .map(({ name }) => ({ field: name, wanted: 'something' }));
    expect(problems).toEqual(needed);
  });

  test('a number may be written with a comma', () => {
    expect(entry('measure', filled.measure)).toMatchObject({ measure: 'T25FW', value: 6.4, unit: 's' });
  });

  test('a word where a number is wanted is no number', () => {
    expect(fieldsOf('measure', { ...filled.measure, value: 'six' }, whenOf)).toEqual([
      { field: 'value', wanted: 'number' },
    ]);
  });

  test('any score can be kept by its own name', () => {
    expect(
      entry('measure', { date: '2026-03-05', measure: 'other', other: 'MSIS-29', value: '40' }),
    ).toMatchObject({ measure: 'MSIS-29', value: 40 });
  });

  test('a stay does not end before it begins', () => {
    expect(fieldsOf('stay', { ...filled.stay, until: '2026-03-01' }, whenOf)).toEqual([
      { field: 'until', wanted: 'not-before' },
    ]);
  });

  test('what was left out is not there', () => {
    expect(entry('appointment', { date: '2026-03-12' })).not.toHaveProperty('with');
  });
});
