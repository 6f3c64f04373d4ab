import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { golden } from '../../fixtures/golden.ts';
import { disabilityCourse } from '../clinic/disability-course.ts';
import type { DisabilityDefinition } from '../clinic/disability-definition.ts';
import type { Measure, Patient } from '../clinic/patient.ts';
import type { Day } from '../day.ts';
import { type MsprogArguments, type MsprogBounds, msprogDefinition } from './msprog-options.ts';

interface Told {
  readonly event_type: 'CDW' | 'CDI';
  readonly CDW_type?: string;
  readonly date: number;
  readonly bl_date?: number;
}

interface HandMade {
  readonly name: string;
  readonly note: string;
  readonly day: number | readonly number[];
  readonly value: number | readonly number[];
  readonly rel: number | readonly number[] | null;
  readonly rend: number | readonly number[] | null;
  readonly ok: readonly boolean[] | null;
  readonly opt: MsprogArguments;
  readonly bounds: MsprogBounds | null;
  readonly verdict: string;
  readonly outcome: Measure;
  readonly want?: readonly Told[];
  readonly msprog: readonly Told[];
}

/** What the verdict asks for where the file gives the peer's answer only. */
const wantByName: Readonly<Record<string, readonly Told[]>> = {
  fixed_multiple: [{ event_type: 'CDW', date: 100, bl_date: 0 }],
  impute_last_short: [{ event_type: 'CDW', date: 200, bl_date: 0 }],
};

const cases = JSON.parse(readFileSync(new URL('cases/cases.json', golden), 'utf8')) as readonly HandMade[];

describe('the strict engine on the hand-made cases', () => {
  it('has fifty of them', () => expect(cases).toHaveLength(50));

  it.each(cases.map((told) => [`${told.name}: ${told.note}`, told] as const))('%s', (_, told) => {
    const wanted = wantByName[told.name] ?? told.want ?? told.msprog;
    const { events } = disabilityCourse(patientOf(told), definitionOf(told));
    const found = events.map(({ direction, relation, onset, baseline }) => ({
      event_type: direction === 'worsening' ? 'CDW' : 'CDI',
      CDW_type: relation ?? '',
      date: onset.day,
      bl_date: baseline.day,
    }));
    expect(found).toEqual(
      wanted.map(({ event_type, CDW_type = '', date, bl_date }) => ({
        event_type,
        CDW_type,
        date,
        bl_date: bl_date ?? expect.any(Number),
      })),
    );
  });
});

function definitionOf({ name, outcome, opt, bounds }: HandMade): DisabilityDefinition {
  const args = bounds === null ? opt : { ...opt, relapse_indep: bounds };
  return msprogDefinition({ name, fn: 'MSprog', value_col: 'value', outcome, args });
}

function patientOf({ day, value, rel, rend, ok, outcome }: HandMade): Patient {
  const [days, values, onsets, ends] = [day, value, rel ?? [], rend ?? []].map((of) => [of].flat());
  return {
    visits: (days as number[]).map((at, index) => ({
      day: at as Day,
      scores: { [outcome]: values?.[index] as number },
      canConfirm: ok?.[index] ?? true,
    })),
    relapses: (onsets as number[]).map((onset, index) => {
      const last = ends?.[index];
      return last === undefined ? { onset: onset as Day } : { onset: onset as Day, last: last as Day };
    }),
  };
}
