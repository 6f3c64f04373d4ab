import { describe, expect, it } from 'vitest';
import { edssAt } from '../../fixtures/told.ts';
import type { Day } from '../day.ts';
import type { Attempt } from './attempt.ts';
import { disabilityCourse } from './disability-course.ts';
import type {
  ConfirmationRule,
  DisabilityDefinition,
  RebaselineRule,
  Sought,
} from './disability-definition.ts';
import type { NotCounted } from './disability-finding.ts';
import { disabilityDefinitions } from './disability-presets.ts';
import { judge } from './judge.ts';
import type { Patient } from './patient.ts';
import { noQuirks, type Quirks } from './quirks.ts';
import { rulesOf } from './rules.ts';
import { timelineOf } from './timeline.ts';

const muller = disabilityDefinitions['muller-2023'];

function withRules(
  changes: Partial<DisabilityDefinition>,
  {
    rebaseline = {},
    confirmation = {},
  }: {
    readonly rebaseline?: Partial<RebaselineRule>;
    readonly confirmation?: Partial<ConfirmationRule>;
  } = {},
): DisabilityDefinition {
  return {
    ...muller,
    rebaseline: { ...muller.rebaseline, ...rebaseline },
    confirmation: { ...muller.confirmation, ...confirmation },
    ...changes,
  };
}
const stays = { afterWorsening: false, afterImprovement: false };

const nots = (patient: Patient, definition: DisabilityDefinition): readonly NotCounted[] =>
  disabilityCourse(patient, definition).nonEvents.map(({ not }) => not);
const events = (patient: Patient, definition: DisabilityDefinition): readonly string[] =>
  disabilityCourse(patient, definition).events.map(({ onset, direction, relation = '' }) =>
    `${onset.day} ${direction} ${relation}`.trim(),
  );

describe('where one relation to relapses is sought', () => {
  const first = (seek: Sought, afterWorsening = false): DisabilityDefinition =>
    withRules({ seek }, { rebaseline: { ...stays, afterWorsening } });
  /** First worse with a relapse, lost again, later worse without. */
  const both = edssAt({ 0: 2, 100: 3, 200: 3, 300: 2, 600: 3, 700: 3 }, [90]);
  /** A relapse between onset and confirmation, after what counts as associated: neither RAW nor PIRA. */
  const neither = edssAt({ 0: 2, 100: 3, 200: 3 }, [115]);

  it('the other is passed by where the reference stays', () => {
    expect(events(both, first('first-pira'))).toEqual(['600 worsening PIRA']);
    expect(nots(both, first('first-pira'))).toContainEqual({ because: 'other-relation', relation: 'RAW' });
    const turned = edssAt({ 0: 2, 100: 3, 200: 3, 300: 2, 600: 3, 700: 3 }, [590]);
    expect(events(turned, first('first-raw'))).toEqual(['600 worsening RAW']);
    expect(nots(turned, first('first-raw'))).toContainEqual({ because: 'other-relation', relation: 'PIRA' });
  });

  it('what is neither is no event of either search', () => {
    for (const seek of ['first-pira', 'first-raw'] as const) {
      expect(events(neither, first(seek))).toEqual([]);
      expect(nots(neither, first(seek))[0]).toEqual({ because: 'other-relation', relation: 'undefined' });
    }
  });

  it('the other is no event, but moves the reference where a worsening does', () => {
    const twice = edssAt({ 0: 2, 100: 3, 200: 3, 600: 4, 700: 4 }, [90]);
    const [moved] = disabilityCourse(twice, first('first-pira', true)).events;
    expect([moved?.onset.day, moved?.baseline.day]).toEqual([600, 200]);
    const [stayed] = disabilityCourse(
      edssAt({ 0: 2, 100: 3, 200: 3, 300: 2, 600: 3, 700: 3 }, [90]),
      first('first-pira'),
    ).events;
    expect([stayed?.onset.day, stayed?.baseline.day]).toEqual([600, 0]);
  });

  it('any counts where any is sought', () => {
    expect(events(both, first('all-worsening'))).toEqual(['100 worsening RAW', '600 worsening PIRA']);
  });
});

describe('a change of the direction that is not sought', () => {
  const seek = (sought: Sought, moves: boolean): DisabilityDefinition =>
    withRules({ seek: sought }, { rebaseline: { afterWorsening: moves, afterImprovement: moves } });
  /** Better, then worse again by as much as counts from there only. */
  const dip = edssAt({ 0: 4, 100: 2, 200: 2, 600: 3, 700: 3 });
  const peak = edssAt({ 0: 2, 100: 4, 200: 4, 600: 3, 700: 3 });

  it.each(['all-worsening', 'first-worsening', 'first-pira'] as const)(
    'is passed by with %s, and moves the reference where it may',
    (sought) => {
      expect(events(dip, seek(sought, false))).toEqual([]);
      expect(nots(dip, seek(sought, false))[0]).toEqual({ because: 'direction-not-sought' });
      expect(events(dip, seek(sought, true))).toEqual(['600 worsening PIRA']);
    },
  );

  it('is passed by with first-raw, and moves the reference where it may', () => {
    const withRelapse: Patient = { ...dip, relapses: [{ onset: 590 as Day }] };
    expect(events(withRelapse, seek('first-raw', false))).toEqual([]);
    expect(nots(withRelapse, seek('first-raw', false))[0]).toEqual({ because: 'direction-not-sought' });
    expect(events(withRelapse, seek('first-raw', true))).toEqual(['600 worsening RAW']);
  });

  it.each(['all-improvement', 'first-improvement'] as const)(
    'is passed by with %s, and moves the reference where it may',
    (sought) => {
      expect(events(peak, seek(sought, false))).toEqual([]);
      expect(nots(peak, seek(sought, false))[0]).toEqual({ because: 'direction-not-sought' });
      expect(events(peak, seek(sought, true))).toEqual(['600 improvement']);
    },
  );

  it.each(['all', 'first-change'] as const)('is none with %s', (sought) => {
    expect(events(dip, seek(sought, false))[0]).toBe('100 improvement');
    expect(events(peak, seek(sought, false))[0]).toBe('100 worsening PIRA');
  });
});

describe('a visit that cannot confirm can still contradict', () => {
  const twice = {
    windows: [
      { days: 365, before: 0, after: 30 },
      { days: 84, before: 7, after: 10 },
    ],
  };

  it('before the first window opens', () => {
    expect(nots(edssAt({ 0: 2, 100: 3, 150: 2 }), muller)).toEqual([
      { because: 'not-confirmed', failed: { day: 150, score: 2 } },
    ]);
  });

  it('between two windows, and until the last one closes', () => {
    const definition = withRules({}, { confirmation: twice });
    const contradicted = (day: number): NotCounted => ({
      because: 'not-confirmed',
      failed: { day: day as Day, score: 2 },
    });
    expect(nots(edssAt({ 0: 2, 100: 3, 250: 2 }), definition)).toEqual([contradicted(250)]);
    const closing = (day: number): Patient => ({
      visits: [0, 100, day].map((on) => ({
        day: on as Day,
        scores: { edss: on === 100 ? 3 : 2 },
        canConfirm: false,
      })),
      relapses: [],
    });
    expect(nots(closing(495), definition)).toEqual([contradicted(495)]);
    expect(nots(closing(496), definition)).toEqual([{ because: 'no-confirming-visit' }]);
  });

  it('but not where the confirming visit alone must show the change', () => {
    const alone = withRules({}, { confirmation: { everyVisit: false } });
    expect(nots(edssAt({ 0: 2, 100: 3, 150: 2 }), alone)).toEqual([{ because: 'awaiting-confirmation' }]);
  });
});

describe('where each visit may confirm by itself', () => {
  const each = withRules({}, { confirmation: { everyVisit: false, tries: 'any' } });
  const failed = edssAt({ 0: 2, 100: 3, 200: 2 });

  it('one that fails leaves the change open, as long as another can come', () => {
    expect(nots(failed, each)).toEqual([{ because: 'awaiting-confirmation' }]);
    expect(nots(edssAt({ 0: 2, 100: 3, 200: 2, 1000: 2 }), each)).toEqual([
      { because: 'not-confirmed', failed: { day: 200, score: 2 } },
    ]);
  });

  it('it is over at once where the first alone is tried, or every visit must show the change', () => {
    const over = [{ because: 'not-confirmed', failed: { day: 200, score: 2 } }];
    expect(nots(failed, withRules({}, { confirmation: { everyVisit: false, tries: 'first' } }))).toEqual(
      over,
    );
    expect(nots(failed, withRules({}, { confirmation: { everyVisit: true, tries: 'any' } }))).toEqual(over);
  });

  it('those that failed before do not confirm', () => {
    const [event] = disabilityCourse(edssAt({ 0: 2, 100: 3, 200: 2, 300: 3, 400: 3 }), each).events;
    expect(event?.confirmations).toEqual([{ window: 84, visit: { day: 300, score: 3 } }]);
  });
});

describe('a worsening that is taken unconfirmed', () => {
  const taken = (unconfirmedAtEnd: DisabilityDefinition['unconfirmedAtEnd']): DisabilityDefinition =>
    withRules({ unconfirmedAtEnd });

  it('is one that every later visit shows', () => {
    expect(events(edssAt({ 0: 2, 100: 3, 110: 3 }), taken('always'))).toEqual(['100 worsening PIRA']);
    expect(events(edssAt({ 0: 2, 100: 3, 110: 2 }), taken('always'))).toEqual([]);
    expect(events(edssAt({ 0: 2, 100: 3, 110: 3 }), taken('no'))).toEqual([]);
  });

  it('is decided at the last visit, which confirms nothing', () => {
    const [event] = disabilityCourse(edssAt({ 0: 2, 100: 3, 110: 3 }), taken('always')).events;
    expect(event).toMatchObject({ imputed: true, confirmations: [] });
    expect(event?.trace.tested.at(-1)?.visit.day).toBe(110);
  });

  it('is counted from the first visit, wherever the calendar begins', () => {
    const late = edssAt({ 50: 2, 150: 3 });
    expect(events(late, taken({ withinDays: 100 }))).toEqual(['150 worsening PIRA']);
    expect(events(late, taken({ withinDays: 99 }))).toEqual([]);
  });

  it('goes by its relation to relapses like any other', () => {
    expect(events(edssAt({ 0: 2, 100: 3 }, [90]), taken('always'))).toEqual(['100 worsening RAW']);
  });
});

describe('a change too small to count', () => {
  const moving = (
    belowThreshold: RebaselineRule['belowThreshold'],
    rebaseline: Partial<RebaselineRule> = {},
  ): DisabilityDefinition => withRules({}, { rebaseline: { belowThreshold, ...rebaseline } });
  const worse = edssAt({ 0: 3, 100: 3.5, 200: 3.5 });
  const better = edssAt({ 0: 3, 100: 2.5, 200: 2.5 });
  const confirmed = { because: 'below-threshold', confirmed: true };

  it('is confirmed or not where such move the reference, each in its direction', () => {
    expect(nots(worse, moving('worsening'))[0]).toEqual(confirmed);
    expect(nots(worse, moving('change'))[0]).toEqual(confirmed);
    expect(nots(worse, moving('improvement'))).not.toContainEqual(confirmed);
    expect(nots(better, moving('improvement'))[0]).toEqual(confirmed);
    expect(nots(better, moving('change'))[0]).toEqual(confirmed);
    expect(nots(better, moving('worsening'))).not.toContainEqual(confirmed);
  });

  it('is left alone where its direction moves no reference', () => {
    expect(nots(worse, moving('change', { afterWorsening: false }))).not.toContainEqual(confirmed);
    expect(nots(worse, moving('change', { afterImprovement: false }))[0]).toEqual(confirmed);
    expect(nots(better, moving('change', { afterImprovement: false }))).not.toContainEqual(confirmed);
    expect(nots(better, moving('change', { afterWorsening: false }))[0]).toEqual(confirmed);
  });

  it('is what is left of a larger one that was not confirmed', () => {
    expect(nots(edssAt({ 0: 3, 100: 4, 200: 3.5 }), moving('change'))[0]).toEqual(confirmed);
  });

  it('does not take the place of one that was contradicted outright', () => {
    expect(nots(edssAt({ 0: 3, 100: 4, 200: 3 }), moving('change'))).toEqual([
      { because: 'not-confirmed', failed: { day: 200, score: 3 } },
    ]);
  });

  it('is not confirmed by a visit that is back', () => {
    expect(nots(edssAt({ 0: 3, 100: 3.5, 200: 3 }), moving('change'))).toEqual([
      { because: 'below-threshold', confirmed: false },
    ]);
  });
});

/** The change seen at one visit, measured from the first one, before anything is counted or passed by. */
function judged(
  patient: Patient,
  definition: DisabilityDefinition,
  { onset = 1, quirks = {} }: { readonly onset?: number; readonly quirks?: Partial<Quirks> } = {},
): Attempt {
  const every = { ...noQuirks, ...quirks };
  const rules = rulesOf(definition, every);
  const timeline = timelineOf(patient, definition, every);
  const { scores } = timeline;
  const baseline = { at: 0, floored: scores[0] as number, origin: { from: 'first-usable-visit' } } as const;
  return judge({ timeline, rules, scores, baseline }, onset);
}

describe('one change by itself', () => {
  const sought = (seek: Sought, rebaseline: Partial<RebaselineRule> = stays): DisabilityDefinition =>
    withRules({ seek }, { rebaseline });
  const raw = edssAt({ 0: 2, 100: 3, 200: 3 }, [90]);
  const pira = edssAt({ 0: 2, 100: 3, 200: 3 });
  const neither = edssAt({ 0: 2, 100: 3, 200: 3 }, [115]);
  const better = edssAt({ 0: 4, 100: 2, 200: 2 });

  it('is of another relation than the one sought where the reference stays', () => {
    expect(judged(raw, sought('first-pira'))).toMatchObject({ verdict: 'other-relation', relation: 'RAW' });
    expect(judged(pira, sought('first-pira')).verdict).toBe('event');
    expect(judged(neither, sought('first-pira'))).toMatchObject({ verdict: 'event', relation: 'undefined' });
    expect(judged(raw, sought('first-raw')).verdict).toBe('event');
    expect(judged(pira, sought('first-raw'))).toMatchObject({ verdict: 'other-relation', relation: 'PIRA' });
    expect(judged(neither, sought('first-raw')).verdict).toBe('other-relation');
    for (const patient of [raw, pira, neither])
      expect(judged(patient, sought('all-worsening')).verdict).toBe('event');
  });

  it('is an event of whatever relation where a worsening moves the reference', () => {
    const moves = { afterWorsening: true, afterImprovement: false };
    expect(judged(raw, sought('first-pira', moves)).verdict).toBe('event');
    expect(judged(pira, sought('first-raw', moves)).verdict).toBe('event');
  });

  it('is not of a direction that is not sought and moves no reference', () => {
    for (const seek of ['all-worsening', 'first-worsening', 'first-pira', 'first-raw'] as const)
      expect(judged(better, sought(seek)).verdict).toBe('direction-not-sought');
    expect(judged(pira, sought('all-improvement')).verdict).toBe('direction-not-sought');
    expect(judged(better, sought('all-improvement')).verdict).toBe('event');
    expect(judged(better, sought('all-worsening', { afterImprovement: true })).verdict).toBe('event');
    expect(judged(pira, sought('all-improvement', { afterWorsening: true })).verdict).toBe('event');
  });

  it('says nothing of what was not looked at', () => {
    const alone = judged(edssAt({ 0: 2, 100: 3 }), muller);
    expect(alone).toMatchObject({
      verdict: 'no-confirming-visit',
      confirmed: [],
      relapseFree: [],
      imputed: false,
    });
    for (const key of ['decidedAt', 'failedAt', 'lostAt', 'relation']) expect(alone).not.toHaveProperty(key);
    const stayed = judged(pira, muller);
    expect(stayed).toMatchObject({ decidedAt: 2, confirmed: [2] });
    for (const key of ['failedAt', 'lostAt']) expect(stayed).not.toHaveProperty(key);
  });

  it('is confirmed by what shows it as strongly as its onset, where that is asked, and only until it is lost', () => {
    const asStrong = withRules({}, { confirmation: { holds: 'onset-score' } });
    expect(judged(edssAt({ 0: 2, 100: 4, 200: 4, 300: 3 }), asStrong).confirmed).toEqual([2]);
    const twice = {
      windows: [
        { days: 365, before: 0, after: 30 },
        { days: 84, before: 7, after: 10 },
      ],
    };
    const lost = judged(edssAt({ 0: 2, 100: 3, 190: 3, 470: 2 }), withRules({}, { confirmation: twice }), {
      quirks: { windowsInGivenOrder: true },
    });
    expect(lost.confirmed).not.toContain(3);
  });

  it('is free of relapses from the last visit that was below the threshold, where the definition looks from there', () => {
    const from = (reference: 'baseline' | 'last-below-threshold'): DisabilityDefinition =>
      withRules({
        relation: {
          associated: { daysBefore: 0, daysAfter: 0 },
          independent: {
            reference,
            aroundReference: { before: 0 },
            aroundOnset: {},
            aroundConfirmation: { after: 0 },
          },
        },
      });
    const early = edssAt({ 0: 2, 300: 2, 400: 3, 500: 3 }, [100]);
    expect(judged(early, from('baseline'), { onset: 2 }).relation).toBe('undefined');
    expect(judged(early, from('last-below-threshold'), { onset: 2 }).relation).toBe('PIRA');
  });

  it('that is taken unconfirmed was decided at the last visit, and no earlier one decided it', () => {
    const always = withRules({ unconfirmedAtEnd: 'always' });
    const open = edssAt({ 0: 2, 100: 3, 110: 3 });
    expect(judged(open, always)).toMatchObject({ decidedAt: 2, confirmed: [2], imputed: true });
    expect(judged(open, always, { quirks: { endDatedAtLastVisit: true } }).verdict).toBe(
      'no-confirming-visit',
    );
    expect(judged(open, always, { onset: 2, quirks: { endDatedAtLastVisit: true } })).toMatchObject({
      decidedAt: 2,
      imputed: true,
    });
  });

  it('too small to count keeps the visit that contradicted it, and is confirmed by one visit', () => {
    const moving = withRules({}, { rebaseline: { belowThreshold: 'change' } });
    expect(judged(edssAt({ 0: 3, 100: 3.5, 200: 3 }), moving)).toMatchObject({
      verdict: 'below-threshold',
      decidedAt: 2,
      failedAt: 2,
      confirmed: [],
    });
    const small = judged(edssAt({ 0: 3, 100: 3.5, 200: 3.5, 300: 3.5 }), moving);
    expect(small).toMatchObject({ verdict: 'below-threshold', confirmed: [2] });
    expect(small).not.toHaveProperty('failedAt');
  });
});
