import { describe, expect, it } from 'vitest';
import { edssAt } from '../../fixtures/told.ts';
import type { Day } from '../day.ts';
import { disabilityCourse } from './disability-course.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import type { Trace } from './disability-finding.ts';
import { disabilityDefinitions } from './disability-presets.ts';

const muller = disabilityDefinitions['muller-2023'];
const windows: DisabilityDefinition = {
  ...muller,
  confirmation: { ...muller.confirmation, windows: [{ days: 84, before: 7, after: 120 }] },
};

function traceIn(...[patient, definition]: Parameters<typeof disabilityCourse>): Trace {
  const { events, nonEvents } = disabilityCourse(patient, definition);
  const first = events[0] ?? nonEvents[0];
  if (first === undefined) throw new RangeError('Cannot read a trace: no change was seen');
  return first.trace;
}

const uses = (trace: Trace): readonly string[] =>
  trace.windows.flatMap(({ candidates }) => candidates.map(({ visit, use }) => `${visit.day} ${use.use}`));

describe('a trace', () => {
  it('says what the change needed and every visit that was tested', () => {
    const trace = traceIn(edssAt({ 0: 2, 100: 3, 140: 3.5, 200: 3, 300: 2 }), windows);
    expect(trace).toMatchObject({ needed: 3, baselineFrom: { from: 'first-usable-visit' } });
    expect(trace.tested.map(({ visit, holds }) => `${visit.day} ${holds}`)).toEqual([
      '100 true',
      '140 true',
      '200 true',
      '300 false',
    ]);
  });

  it('gives each window its first and last day, both included', () => {
    const [window] = traceIn(edssAt({ 0: 2, 100: 3 }), windows).windows;
    expect(window).toMatchObject({ window: 84, from: 177, to: 304 });
    const open = traceIn(edssAt({ 0: 2, 100: 3 }), disabilityDefinitions['core-cdw']).windows[0];
    expect(open).toEqual({ window: 90.75, from: 191, candidates: [] });
  });

  it('says of every visit in the window why it counted or did not', () => {
    expect(uses(traceIn(edssAt({ 0: 2, 100: 3, 180: 3, 220: 3, 290: 2, 300: 3 }, [170]), windows))).toEqual([
      '180 near-relapse',
      '220 confirms',
      '290 does-not-hold',
      '300 after-a-gap',
    ]);
    const unscheduled = {
      visits: [0, 100, 180, 200].map((day) => ({
        day: day as Day,
        scores: { edss: day === 0 ? 2 : 3 },
        canConfirm: day !== 180,
      })),
      relapses: [],
    };
    expect(uses(traceIn(unscheduled, windows))).toEqual(['180 may-not-confirm', '200 confirms']);
  });

  it('says how far a visit was from the relapse that kept it from confirming, and how far it had to be', () => {
    const [window] = traceIn(edssAt({ 0: 2, 100: 3, 180: 3 }, [170]), windows).windows;
    expect(window?.candidates).toEqual([
      { visit: { day: 180, score: 3 }, use: { use: 'near-relapse', relapse: 170, days: 10, needed: 30 } },
    ]);
    const ahead: DisabilityDefinition = {
      ...windows,
      relapseDistance: {
        ...windows.relapseDistance,
        confirmation: { daysAfter: 0, daysBefore: 14, bound: 'at-least' },
      },
    };
    expect(traceIn(edssAt({ 0: 2, 100: 3, 180: 3 }, [190]), ahead).windows[0]?.candidates[0]?.use).toEqual({
      use: 'near-relapse',
      relapse: 190,
      days: -10,
      needed: 14,
    });
  });

  it('names the relapses on either side of the onset and those in each interval', () => {
    const trace = traceIn(edssAt({ 0: 2, 100: 3, 200: 3 }, [-200, 115]), windows);
    expect(trace).toMatchObject({ relapseBefore: -200, relapseAfter: 115 });
    expect(trace.intervals).toEqual([
      { confirmation: 200, from: 10, to: 130, relapses: [115] },
      { confirmation: 200, from: 110, to: 230, relapses: [115] },
    ]);
    expect(traceIn(edssAt({ 0: 2, 100: 3, 200: 3 }), windows)).not.toHaveProperty('relapseBefore');
  });

  it('says where a moved reference came from', () => {
    const course = disabilityCourse(
      edssAt({ 0: 2, 100: 3, 200: 3, 300: 4, 400: 4, 500: 2.5, 600: 2.5 }),
      muller,
    );
    expect(course.events.map(({ trace }) => trace.baselineFrom)).toEqual([
      { from: 'first-usable-visit' },
      { from: 'worsening', onset: 100 },
      { from: 'worsening', onset: 300 },
    ]);
    expect(course.events[2]?.direction).toBe('improvement');
  });
});

describe('what is awaited', () => {
  it('is a visit in the window, so far from a relapse, at least at the score needed', () => {
    expect(traceIn(edssAt({ 0: 2, 100: 3.5 }), windows).awaited).toEqual([
      { from: 177, to: 304, daysAfterRelapse: 30, daysBeforeRelapse: 0, score: 3 },
    ]);
  });

  it('begins after the latest visit, where the window is open already', () => {
    const unscheduled = {
      visits: [0, 100, 190].map((day) => ({
        day: day as Day,
        scores: { edss: day === 0 ? 2 : 3 },
        canConfirm: day !== 190,
      })),
      relapses: [],
    };
    expect(traceIn(unscheduled, windows).awaited).toMatchObject([{ from: 191, to: 304 }]);
  });

  it('begins far enough from a relapse that is known already, or after its recorded end', () => {
    expect(traceIn(edssAt({ 0: 2, 100: 3, 190: 3 }, [180]), windows).awaited).toMatchObject([
      { from: 210, to: 304 },
    ]);
    expect(traceIn(edssAt({ 0: 2, 100: 3 }, [170]), disabilityDefinitions['core-cdw']).awaited).toMatchObject(
      [{ from: 201 }],
    );
    expect(traceIn(edssAt({ 0: 2, 100: 3, 190: 3 }, [[180, 230]]), windows).awaited).toMatchObject([
      { from: 210, to: 304 },
    ]);
    const used: DisabilityDefinition = { ...windows, relapseEnds: 'used' };
    expect(traceIn(edssAt({ 0: 2, 100: 3, 190: 3 }, [[180, 230]]), used).awaited).toMatchObject([
      { from: 231 },
    ]);
  });

  it('does not wait for a relapse that no distance is asked from', () => {
    const anyTime: DisabilityDefinition = {
      ...windows,
      relapseDistance: {
        ...windows.relapseDistance,
        confirmation: { daysAfter: 0, daysBefore: 0, bound: 'at-least' },
      },
    };
    expect(traceIn(edssAt({ 0: 2, 100: 3 }, [250]), anyTime).awaited).toMatchObject([{ from: 177, to: 304 }]);
  });

  it('is the score of the onset, where a confirmation has to reach that', () => {
    const again: DisabilityDefinition = {
      ...windows,
      confirmation: { ...windows.confirmation, holds: 'onset-score' },
    };
    expect(traceIn(edssAt({ 0: 2, 100: 3.5 }), again).awaited).toMatchObject([{ score: 3.5 }]);
  });

  it('is nothing once a visit contradicts it or every window has closed', () => {
    expect(traceIn(edssAt({ 0: 2, 100: 3, 120: 2 }), windows).awaited).toEqual([]);
    expect(traceIn(edssAt({ 0: 2, 100: 3, 304: 3 }, [290]), windows).awaited).toEqual([]);
    expect(traceIn(edssAt({ 0: 2, 100: 3, 275: 3 }, [274]), windows).awaited).toMatchObject([
      { from: 304, to: 304 },
    ]);
    expect(traceIn(edssAt({ 0: 2, 100: 3, 276: 3 }, [275]), windows).awaited).toEqual([]);
  });
});
