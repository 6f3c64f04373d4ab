import { describe, expect, it } from 'vitest';
import { edssAt } from '../../fixtures/told.ts';
import type { Day } from '../day.ts';
import { disabilityCourse, disabilityFindings } from './disability-course.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import type { DisabilityCourse } from './disability-finding.ts';
import { disabilityDefinitions } from './disability-presets.ts';
import type { Patient } from './patient.ts';

const muller = disabilityDefinitions['muller-2023'];
const fixed: DisabilityDefinition = {
  ...muller,
  rebaseline: { ...muller.rebaseline, afterWorsening: false, afterImprovement: false },
};

const onsets = ({ events }: DisabilityCourse): readonly string[] =>
  events.map(({ onset, direction, relation = '' }) => `${onset.day} ${direction} ${relation}`.trim());
const reasons = ({ nonEvents }: DisabilityCourse): readonly string[] =>
  nonEvents.map(({ onset, not }) => `${onset.day} ${not.because}`);

describe('follow-up', () => {
  it('is from the first to the last visit with a score', () => {
    expect(disabilityCourse(edssAt({ 0: 2, 100: 2, 400: 2 }), muller).followUp).toEqual({
      first: 0,
      last: 400,
      days: 400,
      visits: 3,
    });
  });

  it('is absent without any, and nothing else is said', () => {
    expect(disabilityCourse({ visits: [], relapses: [] }, muller)).toEqual({
      definition: { id: 'muller-2023', version: '1' },
      events: [],
      nonEvents: [],
      status: { state: 'stable' },
      leftOut: [],
    });
  });
});

describe('what is not used is said', () => {
  it('a visit without the score, one of two on one day, a relapse that ends before it begins', () => {
    const patient: Patient = {
      visits: [
        { day: 0 as Day, scores: { edss: 2 } },
        { day: 50 as Day, scores: { sdmt: 40 } },
        { day: 100 as Day, scores: { edss: 3 } },
        { day: 100 as Day, scores: { edss: 2 } },
        { day: 200 as Day, scores: { edss: 3 } },
      ],
      relapses: [{ onset: 90 as Day, last: 80 as Day }],
    };
    const course = disabilityCourse(patient, muller);
    expect(course.leftOut).toEqual([
      { what: 'relapse', onset: 90, because: 'ends-before-it-begins' },
      { what: 'visit', day: 50, because: 'no-score' },
      { what: 'visit', day: 100, because: 'same-day' },
    ]);
    const turned = { visits: patient.visits.toReversed(), relapses: patient.relapses };
    expect(disabilityCourse(turned, muller).leftOut).toEqual(course.leftOut);
    expect(onsets(course)).toEqual(['100 worsening PIRA']);
  });

  it('of two equal scores on one day the day may confirm if one of its visits may', () => {
    const visit = (day: number, edss: number, canConfirm: boolean) => ({
      day: day as Day,
      scores: { edss },
      canConfirm,
    });
    const visits = [visit(0, 2, true), visit(100, 3, true), visit(200, 3, false), visit(200, 3, true)];
    expect(onsets(disabilityCourse({ visits, relapses: [] }, muller))).toHaveLength(1);
    expect(onsets(disabilityCourse({ visits: visits.toReversed(), relapses: [] }, muller))).toHaveLength(1);
    expect(onsets(disabilityCourse({ visits: visits.slice(0, 3), relapses: [] }, muller))).toEqual([]);
  });
});

describe('a change that does not count has its reason', () => {
  it.each([
    ['the next visit is back', { 0: 2, 100: 3, 200: 2, 300: 2 }, ['100 not-confirmed']],
    ['it waits', { 0: 2, 100: 3 }, ['100 awaiting-confirmation']],
    [
      'no visit came in time',
      { 0: 2, 100: 3, 1000: 3 },
      ['100 no-confirming-visit', '1000 awaiting-confirmation'],
    ],
  ])('%s', (_, scores, wanted) => {
    expect(reasons(disabilityCourse(edssAt(scores), muller))).toEqual(wanted);
  });

  it('confirmed and lost too early, where a change has to be sustained', () => {
    const sustained: DisabilityDefinition = { ...muller, sustained: { days: 336 } };
    const course = disabilityCourse(edssAt({ 0: 2, 100: 3, 190: 3, 300: 2, 400: 2 }), sustained);
    expect(course.nonEvents.map(({ not }) => not)).toEqual([
      { because: 'not-sustained', lost: { day: 300, score: 2 } },
      { because: 'not-confirmed', failed: { day: 300, score: 2 } },
    ]);
    expect(onsets(disabilityCourse(edssAt({ 0: 2, 100: 3, 190: 3, 436: 2 }), sustained))).toHaveLength(1);
    expect(onsets(disabilityCourse(edssAt({ 0: 2, 100: 3, 190: 3, 435: 2 }), sustained))).toHaveLength(0);
  });

  it('an improvement where only worsening is sought and the reference stays', () => {
    const first: DisabilityDefinition = { ...fixed, seek: 'first-worsening' };
    expect(reasons(disabilityCourse(edssAt({ 0: 4, 100: 2, 200: 2 }), first))).toEqual([
      '100 direction-not-sought',
      '200 direction-not-sought',
    ]);
  });

  it('a worsening near a relapse, where the first PIRA is sought', () => {
    const first: DisabilityDefinition = { ...fixed, seek: 'first-pira' };
    const course = disabilityCourse(edssAt({ 0: 2, 100: 3, 200: 3, 300: 3 }, [80]), first);
    expect(course.nonEvents.map(({ not }) => not)).toEqual([{ because: 'other-relation', relation: 'RAW' }]);
    expect(onsets(course)).toEqual([]);
  });

  it('one below the threshold, where such move the reference', () => {
    const any: DisabilityDefinition = {
      ...muller,
      rebaseline: { ...muller.rebaseline, belowThreshold: 'change' },
    };
    const course = disabilityCourse(edssAt({ 0: 3, 100: 3.5, 200: 3.5, 300: 4, 400: 4 }), any);
    expect(course.events).toEqual([]);
    expect(course.nonEvents.map(({ not }) => not)).toEqual([
      { because: 'below-threshold', confirmed: true },
      { because: 'below-threshold', confirmed: true },
    ]);
    expect(course.nonEvents[1]?.trace.baselineFrom).toEqual({
      from: 'worsening-below-threshold',
      onset: 100,
    });
  });
});

describe('findings without traces', () => {
  it.each(Object.entries(disabilityDefinitions))('are those of the course, by %s', (_, definition) => {
    const findings = disabilityFindings(definition);
    for (const scores of [
      { 0: 2, 100: 3, 200: 3, 300: 4 },
      { 0: 4, 100: 2, 200: 2, 300: 2 },
      { 0: 2, 100: 3, 150: 2 },
    ]) {
      const patient = edssAt(scores, [-20, 190]);
      const { status, ...course } = disabilityCourse(patient, definition);
      const untraced = ({
        trace: _trace,
        ...finding
      }: (typeof course.events)[number] | (typeof course.nonEvents)[number]) => finding;
      expect(findings(patient)).toEqual({
        ...course,
        events: course.events.map(untraced),
        nonEvents: course.nonEvents.map(untraced),
        state: status.state,
      });
    }
  });
});

describe('one plateau is one event', () => {
  const plateau = edssAt({ 0: 2, 100: 3, 200: 3, 300: 3, 400: 3, 500: 3 });

  it('under a reference that stays', () =>
    expect(onsets(disabilityCourse(plateau, fixed))).toEqual(['100 worsening PIRA']));

  it('and a new one after it was lost is another', () => {
    const again = edssAt({ 0: 2, 100: 3, 200: 3, 300: 2, 400: 3, 500: 3 });
    expect(onsets(disabilityCourse(again, fixed))).toEqual(['100 worsening PIRA', '400 worsening PIRA']);
  });
});

describe('a worsening at the end of follow-up', () => {
  const always: DisabilityDefinition = { ...muller, unconfirmedAtEnd: 'always' };

  it('is dated at the first visit that showed it', () => {
    const { events } = disabilityCourse(edssAt({ 0: 2, 200: 3, 240: 3 }), always);
    expect(events).toMatchObject([
      { onset: { day: 200 }, imputed: true, confirmations: [], relation: 'PIRA' },
    ]);
  });

  it('counts only so soon after the first visit, where that is asked', () => {
    const within = (days: number) =>
      onsets(
        disabilityCourse(edssAt({ 0: 2, 200: 3 }), { ...muller, unconfirmedAtEnd: { withinDays: days } }),
      );
    expect(within(200)).toHaveLength(1);
    expect(within(199)).toHaveLength(0);
  });

  it('is no improvement, and none that a later visit contradicts', () => {
    expect(onsets(disabilityCourse(edssAt({ 0: 4, 200: 2 }), always))).toEqual([]);
    expect(onsets(disabilityCourse(edssAt({ 0: 2, 200: 3, 240: 2 }), always))).toEqual([]);
  });
});

describe('status', () => {
  it.each([
    ['stable', { 0: 2, 100: 2 }],
    ['pending', { 0: 2, 100: 3 }],
    ['confirmed', { 0: 2, 100: 3, 200: 3 }],
    ['sustained', { 0: 2, 100: 3, 200: 3, 300: 3 }],
    ['lost', { 0: 2, 100: 3, 200: 3, 300: 2 }],
    ['lost', { 0: 2, 100: 3, 200: 2 }],
    ['stable', { 0: 2, 100: 3, 150: 2, 200: 2 }],
  ])('is %s after %o', (state, scores) => {
    expect(disabilityCourse(edssAt(scores), fixed).status.state).toBe(state);
  });
});

describe('relapses that a change is measured past', () => {
  const afterRelapse: DisabilityDefinition = {
    ...fixed,
    rebaseline: { ...fixed.rebaseline, afterRelapse: { neverBelow: false, changeWithinDays: 90 } },
  };

  it('move the reference, also where nothing else was left to look at', () => {
    // From 3.0 the 3.5 is too little; from the 2.5 after the relapse it is enough.
    const course = disabilityCourse(
      edssAt({ 0: 3, 100: 3, 300: 2.5, 400: 3.5, 500: 3.5 }, [200]),
      afterRelapse,
    );
    expect(onsets(course)).toEqual(['400 worsening PIRA']);
    expect(course.events[0]?.trace.baselineFrom).toEqual({ from: 'relapse', relapse: 200 });
  });

  it('may leave it no better than before', () => {
    const never: DisabilityDefinition = {
      ...afterRelapse,
      rebaseline: { ...afterRelapse.rebaseline, afterRelapse: { neverBelow: true, changeWithinDays: 0 } },
    };
    const patient = edssAt({ 0: 4, 100: 4, 300: 2.5, 400: 4, 500: 4, 600: 5, 700: 5 }, [200]);
    expect(onsets(disabilityCourse(patient, never))).toEqual(['600 worsening PIRA']);
    expect(disabilityCourse(patient, never).events[0]?.baseline.score).toBe(4);
    expect(onsets(disabilityCourse(patient, afterRelapse))[0]).toBe('400 worsening PIRA');
  });
});

describe('a recorded end of a relapse', () => {
  const used: DisabilityDefinition = { ...muller, relapseEnds: 'used' };

  it('says when a visit lies inside it; the worsening itself goes by the onset', () => {
    const scores = { 0: 2, 100: 3, 200: 3, 300: 3 };
    expect(onsets(disabilityCourse(edssAt(scores, [[-60, 10]]), used))).toEqual([]);
    expect(onsets(disabilityCourse(edssAt(scores, [[-60, -20]]), used))).toEqual(['100 worsening PIRA']);
    expect(onsets(disabilityCourse(edssAt({ ...scores, 50: 2 }, [[45, 46]]), used))).toEqual([
      '100 worsening RAW',
    ]);
  });

  it('where it is missing, the days since the onset decide', () => {
    expect(onsets(disabilityCourse(edssAt({ 0: 4, 60: 2, 160: 3, 260: 3 }, [-29]), used))).toEqual([
      '160 worsening PIRA',
    ]);
  });
});

describe('the reference after a confirmed change', () => {
  const visits = { 0: 2, 100: 3.5, 190: 3, 300: 4, 400: 4 };
  it.each([
    ['first-confirmation', ['100 worsening PIRA', '300 worsening PIRA'], 190],
    ['onset', ['100 worsening PIRA'], undefined],
    ['least-change-until-confirmed', ['100 worsening PIRA', '300 worsening PIRA'], 190],
  ] as const)('moves to the %s', (to, wanted, from) => {
    const course = disabilityCourse(edssAt(visits), { ...muller, rebaseline: { ...muller.rebaseline, to } });
    expect(onsets(course)).toEqual(wanted);
    expect(course.events[1]?.baseline.day).toBe(from);
  });
});

describe('a visit that stands out', () => {
  const scores = { 0: 4, 100: 2.5, 190: 2.5, 280: 4, 380: 4 };
  it('from both its neighbours is no reference, where the definition says so', () => {
    const strict: DisabilityDefinition = {
      ...muller,
      rebaseline: { ...muller.rebaseline, skipExtremes: 'by-threshold' },
    };
    const dip = edssAt({ 0: 3, 100: 2, 200: 3, 300: 3, 400: 3 });
    expect(disabilityCourse(dip, strict).nonEvents.map(({ baseline }) => baseline.day)).toEqual([0]);
    expect(onsets(disabilityCourse(edssAt(scores), strict))).toEqual([
      '100 improvement',
      '280 worsening PIRA',
    ]);
  });
});
