import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patients } from '../../fixtures/cohorts.ts';
import { recheck } from '../../fixtures/recheck.ts';
import { addDays } from '../day.ts';
import { disabilityCourse } from './disability-course.ts';
import type { ConfirmationWindow, DisabilityDefinition } from './disability-definition.ts';
import type { DisabilityCourse, DisabilityEvent } from './disability-finding.ts';
import { disabilityDefinitions } from './disability-presets.ts';
import { follow } from './live.ts';
import type { Patient } from './patient.ts';

const presets = Object.values(disabilityDefinitions);
const base = disabilityDefinitions['muller-2023'];

/** Definitions nobody has published, each choice on its own. */
const definitions: fc.Arbitrary<DisabilityDefinition> = fc
  .record({
    preset: fc.constantFrom(...presets),
    seek: fc.constantFrom(
      ...([
        'all',
        'all-worsening',
        'all-improvement',
        'first-worsening',
        'first-pira',
        'first-raw',
        'first-change',
        'first-improvement',
      ] as const),
    ),
    windows: fc.constantFrom<readonly ConfirmationWindow[]>(
      [{ days: 84, before: 7, after: 730.5 }],
      [
        { days: 84, before: 20, after: 20 },
        { days: 168, before: 20, after: 90 },
      ],
      [{ days: 365, before: 45, after: 'no-limit' }],
    ),
    everyVisit: fc.boolean(),
    tries: fc.constantFrom(...(['first', 'any'] as const)),
    holds: fc.constantFrom(...(['threshold', 'onset-score'] as const)),
    sustained: fc.constantFrom(undefined, { days: 336 } as const, { days: 'no-limit' } as const),
    relapseEnds: fc.constantFrom(...(['ignored', 'used'] as const)),
    afterWorsening: fc.boolean(),
    afterImprovement: fc.boolean(),
    afterUnsustained: fc.boolean(),
    to: fc.constantFrom(...(['first-confirmation', 'onset', 'least-change-until-confirmed'] as const)),
    belowThreshold: fc.constantFrom(...(['none', 'improvement', 'worsening', 'change'] as const)),
    skipExtremes: fc.constantFrom(...(['none', 'by-threshold', 'by-any-difference'] as const)),
    afterRelapse: fc.constantFrom(
      undefined,
      { neverBelow: false, changeWithinDays: 90 },
      { neverBelow: true, changeWithinDays: 0 },
    ),
    unconfirmedAtEnd: fc.constantFrom<DisabilityDefinition['unconfirmedAtEnd']>('no', 'always', {
      withinDays: 700,
    }),
  })
  .map(
    ({
      preset,
      windows,
      everyVisit,
      tries,
      holds,
      sustained,
      afterWorsening,
      afterImprovement,
      afterUnsustained,
      to,
      belowThreshold,
      skipExtremes,
      afterRelapse,
      ...top
    }) => {
      const { sustained: _, ...rest } = preset;
      return {
        ...rest,
        ...top,
        confirmation: { windows, everyVisit, tries, holds },
        ...(sustained === undefined ? {} : { sustained }),
        rebaseline: {
          afterWorsening,
          afterImprovement,
          afterUnsustained,
          to,
          belowThreshold,
          skipExtremes,
          ...(afterRelapse === undefined ? {} : { afterRelapse }),
        },
      };
    },
  );

const seed = { seed: 20_261_126, numRuns: 4000 };
const check = (of: (patient: Patient, definition: DisabilityDefinition) => void): void =>
  fc.assert(fc.property(patients, definitions, of), seed);

describe('under any definition, for any patient', () => {
  it('every event satisfies its own definition, read again without the engine', () => {
    let seen = 0;
    check((patient, definition) => {
      for (const event of disabilityCourse(patient, definition).events) {
        seen += 1;
        expect(recheck(patient, definition, event)).toEqual([]);
      }
    });
    expect(seen).toBeGreaterThan(500);
  });

  it('the order of visits, relapses and windows changes nothing', () => {
    check((patient, definition) => {
      const { confirmation } = definition;
      const turned = {
        ...definition,
        confirmation: { ...confirmation, windows: confirmation.windows.toReversed() },
      };
      const mixed: Patient = { visits: patient.visits.toReversed(), relapses: patient.relapses.toReversed() };
      expect(told(disabilityCourse(mixed, turned))).toEqual(told(disabilityCourse(patient, definition)));
    });
  });

  it('a shift in time shifts the answer and nothing else', () => {
    check((patient, definition) => {
      const by = 1234;
      const later: Patient = {
        visits: patient.visits.map((visit) => ({ ...visit, day: addDays(visit.day, by) })),
        relapses: patient.relapses.map(({ onset, last }) => ({
          onset: addDays(onset, by),
          ...(last === undefined ? {} : { last: addDays(last, by) }),
        })),
      };
      const days = ({ events }: DisabilityCourse, less: number): readonly unknown[] =>
        events.map(({ onset, baseline, relation, confirmations }) => [
          onset.day - less,
          baseline.day - less,
          relation,
          confirmations.map(({ visit }) => visit.day - less),
        ]);
      expect(days(disabilityCourse(later, definition), by)).toEqual(
        days(disabilityCourse(patient, definition), 0),
      );
    });
  });

  it('followed visit by visit, the answer is that of the whole record', () => {
    check((patient, definition) => {
      const following = follow(definition);
      for (const relapse of patient.relapses) following.push({ relapse });
      let status = following.course().status;
      for (const visit of patient.visits) status = following.push({ visit });
      const whole = disabilityCourse(patient, definition);
      expect(told(following.course())).toEqual(told(whole));
      expect(status).toEqual(whole.status);
    });
  });

  it('what is awaited, when it comes, confirms', () => {
    let seen = 0;
    check((patient, definition) => {
      const { status } = disabilityCourse(patient, definition);
      const awaited = status.state === 'pending' ? status.change.trace.awaited[0] : undefined;
      if (status.state !== 'pending' || awaited === undefined) return;
      const later = patient.relapses.some(({ onset, last }) => (last ?? onset) > awaited.from - 60);
      if (later || definition.sustained !== undefined || definition.rebaseline.belowThreshold !== 'none')
        return;
      seen += 1;
      const visit = { day: awaited.from, scores: { edss: awaited.score } };
      const { events, nonEvents } = disabilityCourse(
        { ...patient, visits: [...patient.visits, visit] },
        definition,
      );
      const onset = status.change.onset.day;
      const settled =
        events.some((event) => event.onset.day === onset) ||
        nonEvents.some(
          (change) =>
            change.onset.day === onset &&
            (change.not.because === 'other-relation' || change.not.because === 'direction-not-sought'),
        );
      expect(settled).toBe(true);
    });
    expect(seen).toBeGreaterThan(20);
  });
});

describe('under the usual definition', () => {
  it('a later visit changes no event that was confirmed and complete before it', () => {
    fc.assert(
      fc.property(patients, fc.integer({ min: 0, max: 1500 }), (patient, day) => {
        const upTo = (last: number): Patient => ({
          visits: patient.visits.filter((visit) => visit.day <= last),
          relapses: patient.relapses,
        });
        const before = disabilityCourse(upTo(day), base).events.map(onsetAndRelation);
        const after = disabilityCourse(patient, base).events.map(onsetAndRelation);
        expect(after.slice(0, before.length).map(({ onset }) => onset)).toEqual(
          before.map(({ onset }) => onset),
        );
      }),
      seed,
    );
  });

  it('one plateau under a fixed baseline is one event', () => {
    const fixed: DisabilityDefinition = {
      ...base,
      rebaseline: { ...base.rebaseline, afterWorsening: false, afterImprovement: false },
    };
    fc.assert(
      fc.property(patients, (patient) => {
        const { events } = disabilityCourse(patient, fixed);
        for (const [place, event] of events.entries()) {
          const next = events[place + 1];
          if (next === undefined || next.direction !== event.direction) continue;
          expect(next.onset.day).toBeGreaterThan(event.sustained.last.day);
        }
      }),
      seed,
    );
  });
});

function told({ events, nonEvents, status }: DisabilityCourse): unknown {
  return {
    events: events.map(({ trace: { windows, ...trace }, confirmations, relapseFree, ...event }) => ({
      ...event,
      confirmations: confirmations.toSorted((a, b) => a.window - b.window),
      relapseFree: relapseFree.toSorted((a, b) => a.window - b.window),
      trace,
      windows: windows.toSorted((a, b) => a.window - b.window),
    })),
    nonEvents: nonEvents.map(({ onset, direction, not }) => ({ onset, direction, not })),
    status: status.state,
  };
}

function onsetAndRelation({ onset, relation }: DisabilityEvent): {
  readonly onset: number;
  readonly relation: unknown;
} {
  return { onset: onset.day, relation };
}
