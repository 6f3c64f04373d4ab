import type { Day } from '@ebb/course';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSides } from './sides.ts';
import {
  type Answers,
  answered,
  begin,
  followUp,
  type Known,
  nextStep,
  openSteps,
  type Step,
  skipped,
  stepBefore,
  stepKey,
  stepsOf,
  type Walk,
} from './walk.ts';

const now = '2026-03-05T20:00+01:00';
const today = 20_517 as Day;
const known: Known = {
  conditions: ['ms'],
  today,
  onsetDay: (today - 2) as Day,
  overADayAgo: true,
  silenceDays: 14,
  hasSides,
  usualKnown: () => false,
};

/** Some answer to any step, of the shape its screen gives. */
function answerTo(step: Step, pick: number): Answers {
  const answers: Record<Step['ask'], Answers> = {
    redFlags: { redFlags: [] },
    call: {},
    condition: { condition: pick % 2 === 0 ? 'ms' : 'fibromyalgia' },
    forWhom: { forWhom: pick % 2 === 0 ? { who: 'me' } : { who: 'someone', carer: 'Jo' } },
    what: { what: ['leg-weakness', 'fatigue', 'own:buzzing'].slice(0, pick % 4) },
    since: { since: '2026-03-03' },
    time: { since: '2026-03-03T08:00+01:00' },
    stillThere: { stillThere: pick % 2 === 0 },
    wholeTime: { wholeTime: pick % 2 === 0 },
    lasted: { lasted: pick % 2 === 0 },
    steady: { steady: pick % 2 === 0 },
    overall: { overall: pick % 2 === 0 ? 'bit-worse' : 'much-worse' },
    fever: { fever: (['still', 'over', 'no'] as const)[pick % 3] as 'no' },
    feverLast: { feverLast: '2026-03-04' },
    infection: { infection: pick % 2 === 0 ? [] : ['bladder'] },
    causes: { causes: pick % 2 === 0 ? [] : ['heat'] },
    medicine: { medicine: pick % 2 === 0 ? '' : 'new pill' },
    effect: { effect: pick % 11 },
    selfCare: { selfCare: 'harder' },
    ownWord: { ownWord: 'flare' },
    sides: 'symptom' in step ? { sides: { [step.symptom]: 'left' } } : {},
    strength: 'symptom' in step ? { strength: { [step.symptom]: pick % 11 } } : {},
    before: 'symptom' in step ? { before: { [step.symptom]: 0 } } : {},
    answer: {},
  };
  return answers[step.ask];
}

/** Walks by the throws: each step is answered or skipped. Ends at the answer, or after far too many steps. */
function walkBy(
  throws: readonly number[],
  from: Walk,
  facts: Known,
): { readonly walk: Walk; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let walk = from;
  for (let at = 0; at < 60; at++) {
    const step = nextStep(walk, facts);
    if (step.ask === 'answer') return { walk, steps };
    steps.push(step);
    const thrown = throws[at % throws.length] as number;
    const said = answerTo(step, thrown);
    const merged =
      'symptom' in step ? { [step.ask]: { ...walk.answers[step.ask], ...said[step.ask] } } : said;
    walk = thrown % 5 === 4 ? skipped(walk, step) : answered(walk, step, merged);
  }
  return { walk, steps };
}

const throws = fc.array(fc.nat(100), { minLength: 1, maxLength: 40 });
const conditions = fc.constantFrom<Known['conditions']>([], ['ms'], ['fibromyalgia'], ['ms', 'fibromyalgia']);

describe('a walk through the questions', () => {
  test('reaches the answer whatever is answered or skipped, and asks nothing twice', () => {
    fc.assert(
      fc.property(throws, conditions, (by, named) => {
        const { walk, steps } = walkBy(by, begin('w', now), { ...known, conditions: named });
        expect(nextStep(walk, { ...known, conditions: named }).ask).toBe('answer');
        expect(new Set(steps.map(stepKey)).size).toBe(steps.length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test.each([[[]], [['ms']], [['fibromyalgia']], [['ms', 'fibromyalgia']]] as const)(
    'begins with the red flags (conditions: %s)',
    (named) => {
      expect(nextStep(begin('w', now), { ...known, conditions: named }).ask).toBe('redFlags');
    },
  );

  test('goes to the call screen at once when a red flag is there, and takes it away when it was a mistake', () => {
    const flagged = answered(begin('w', now), { ask: 'redFlags' }, { redFlags: ['trouble-breathing'] });
    expect(nextStep(flagged, known).ask).toBe('call');
    const mistaken = answered(flagged, { ask: 'redFlags' }, { redFlags: [] });
    expect(nextStep(mistaken, known).ask).toBe('forWhom');
  });

  test('can be gone back step by step to its beginning', () => {
    const { walk, steps } = walkBy([0, 1, 2, 3], begin('w', now), known);
    let step: Step | undefined = { ask: 'answer' };
    const back: Step[] = [];
    for (let at = 0; at < 60; at++) {
      step = stepBefore(step, walk, known);
      if (step === undefined) break;
      back.unshift(step);
    }
    expect(back.map(stepKey)).toEqual(steps.map(stepKey));
  });

  test('counts down to nothing left', () => {
    const { walk } = walkBy([0, 1, 2, 3], begin('w', now), known);
    expect(openSteps(begin('w', now), known)).toBeGreaterThan(5);
    expect(openSteps(walk, known)).toBe(0);
  });

  test('forgets what was said when a question is skipped afterwards', () => {
    const feverish = answered(begin('w', now), { ask: 'fever' }, { fever: 'still' });
    expect(skipped(feverish, { ask: 'fever' }).answers).not.toHaveProperty('fever');
  });

  test('asks for the hour only while it can still decide about 24 hours', () => {
    const asks = (onsetDay: Day): boolean =>
      stepsOf(begin('w', now), { ...known, onsetDay }).some(({ ask }) => ask === 'time');
    expect(asks(today)).toBe(true);
    expect(asks((today - 1) as Day)).toBe(true);
    expect(asks((today - 2) as Day)).toBe(false);
  });

  test('asks "the whole time?" only of what began longer ago than the rules can bridge', () => {
    const there = answered(begin('w', now), { ask: 'stillThere' }, { stillThere: true });
    const asks = (daysAgo: number): boolean =>
      stepsOf(there, { ...known, onsetDay: (today - daysAgo) as Day }).some(({ ask }) => ask === 'wholeTime');
    expect([asks(14), asks(15)]).toEqual([false, true]);
  });

  test('asks a side only of what there are two of', () => {
    const what = answered(begin('w', now), { ask: 'what' }, { what: ['leg-weakness', 'fatigue'] });
    expect(stepsOf(what, known).filter(({ ask }) => ask === 'sides')).toEqual([
      { ask: 'sides', symptom: 'leg-weakness' },
    ]);
  });

  test('asks one number and no single symptom in fibromyalgia', () => {
    const asked = stepsOf(begin('w', now), { ...known, conditions: ['fibromyalgia'] }).map(({ ask }) => ask);
    expect(asked).not.toContain('strength');
    expect(asked).not.toContain('what');
    expect(asked.indexOf('effect')).toBeLessThan(asked.indexOf('overall'));
  });

  test('looked at again keeps what it is and since when, and asks how it is now', () => {
    const { walk } = walkBy([0, 1, 2, 3], begin('w', now), known);
    const again = followUp(walk, 'w2', '2026-03-06T20:00+01:00');
    expect(again.answers).toMatchObject({ what: walk.answers.what, since: walk.answers.since });
    const left = stepsOf(again, known).filter(
      (step) => nextStep(again, known) === step || !again.skipped.includes(stepKey(step)),
    );
    expect(nextStep(again, known).ask).toBe('redFlags');
    expect(left.map(({ ask }) => ask)).toEqual(expect.arrayContaining(['stillThere', 'overall', 'fever']));
  });
});
