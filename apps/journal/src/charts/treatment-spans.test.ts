import type { Entry, SteroidCourseEntry, TreatmentEntry } from '@ebb/record';
import { dayOfWhen } from '@ebb/record';
import { describe, expect, test } from 'vitest';
import { treatmentSpansOf } from './treatment-spans.ts';

const day = dayOfWhen;
const common = { enteredBy: { who: 'person' }, enteredAt: '2026-01-01' } as const;
const treatment = (when: string, event: TreatmentEntry['event'], name = 'ocrelizumab'): Entry => ({
  ...common,
  id: `${when} ${event}`,
  kind: 'treatment',
  when,
  event,
  name,
});
const steroids = (when: string, days?: number): SteroidCourseEntry => ({
  ...common,
  id: `${when} steroids`,
  kind: 'steroid-course',
  when,
  ...(days === undefined ? {} : { days }),
});
const spans = (...entries: Entry[]) => treatmentSpansOf(entries, day('2026-06-01'));

describe('treatments in time', () => {
  test('a stop closes the start of the same name, however it is spelled', () => {
    const [span] = spans(treatment('2026-01-05', 'start'), treatment('2026-03-01', 'stop', 'Ocrelizumab '));
    expect(span).toMatchObject({ from: day('2026-01-05'), to: day('2026-03-01'), running: false });
  });

  test('a start without a stop is still running', () => {
    expect(spans(treatment('2026-01-05', 'start'))[0]).toMatchObject({ running: true });
  });

  test('a stop without a start says nothing about when it began, and is not drawn', () => {
    expect(spans(treatment('2026-03-01', 'stop'))).toEqual([]);
  });

  test('a missed dose does not interrupt', () => {
    expect(spans(treatment('2026-01-05', 'start'), treatment('2026-02-05', 'missed'))).toHaveLength(1);
  });

  test('a stay reaches from its first to its last day', () => {
    const stay: Entry = {
      ...treatment('2024-10-07', 'stay', 'Rehabilitation'),
      until: '2024-10-25',
    } as Entry;
    expect(spans(stay)[0]).toMatchObject({ kind: 'stay', from: day('2024-10-07'), to: day('2024-10-25') });
  });

  test('three days of steroids end on the third; of unknown length, only the first day is known', () => {
    expect(spans(steroids('2026-02-01', 3))[0]?.to).toBe(day('2026-02-03'));
    expect(spans(steroids('2026-02-01'))[0]).not.toHaveProperty('to');
  });

  test('what is planned for later is not drawn as if it had been', () => {
    expect(spans(treatment('2026-07-01', 'start'))).toEqual([]);
  });
});
