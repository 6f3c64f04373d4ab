import { describe, expect, it } from 'vitest';
import { type LoopState, loopDrives } from './loop-of-day.ts';
import { nearlyOneState, twoStates } from './parameter-sets.ts';
import { averageTraits } from './traits.ts';

const middle: LoopState = {
  symptoms: 50,
  threat: 0.5,
  sensitisation: 0.5,
  safety: 0,
  load: 0.5,
  watching: 0,
  exercise: 0,
};

describe.each([twoStates, nearlyOneState])('the loop with $id', (parameters) => {
  const drives = (change: Partial<LoopState>) =>
    loopDrives(parameters, averageTraits(parameters), { ...middle, ...change });

  it.each([
    ['load', 'symptoms'],
    ['sensitisation', 'symptoms'],
    ['threat', 'symptoms'],
    ['symptoms', 'threat'],
    ['watching', 'threat'],
    ['threat', 'sensitisation'],
    ['load', 'sensitisation'],
    ['sensitisation', 'sensitisation'],
  ] as const)('turns more %s into more %s', (cause, effect) => {
    expect(drives({ [cause]: middle[cause] * 1.2 + 0.1 })[effect]).toBeGreaterThan(drives({})[effect]);
  });

  it.each([
    ['safety', 'threat'],
    ['safety', 'sensitisation'],
    ['exercise', 'sensitisation'],
  ] as const)('turns more %s into less %s', (cause, effect) => {
    expect(drives({ [cause]: 0.5 })[effect]).toBeLessThan(drives({})[effect]);
  });

  it('lets half of what was learnt count under a load of 1.5 and more, all of it under .5 and less', () => {
    expect(drives({ load: 1.5, safety: 0.8 }).threat).toBe(drives({ load: 1.5 - 1, safety: 0.4 }).threat);
    expect(drives({ load: 3, safety: 0.8 }).threat).toBe(drives({ load: 0.5, safety: 0.4 }).threat);
    expect(drives({ load: 0, safety: 0.8 }).threat).toBe(drives({ load: 0.5, safety: 0.8 }).threat);
  });

  it('is what the equations say', () => {
    const { symptoms, threat, sensitisation } = parameters;
    const logit = (share: number) => Math.log(share / (1 - share));
    const at = drives({
      symptoms: 70,
      threat: 0.6,
      sensitisation: 0.7,
      load: 0.9,
      safety: 0.5,
      watching: 1,
      exercise: 0.3,
    });
    expect(logit(at.symptoms / 100)).toBeCloseTo(
      symptoms.base.mean +
        symptoms.load * 0.4 +
        symptoms.sensitisation * 0.7 +
        symptoms.threatTimesSensitisation * 0.42 +
        symptoms.loadTimesSensitisation * 0.28,
      9,
    );
    expect(logit(at.threat)).toBeCloseTo(
      threat.symptoms * 0.2 + threat.base.mean - threat.safety * 0.4 + threat.watching,
      9,
    );
    expect(logit(at.sensitisation)).toBeCloseTo(
      sensitisation.threat * 0.6 +
        sensitisation.load * 0.4 +
        sensitisation.itself * 0.7 -
        sensitisation.safety * 0.4 -
        sensitisation.exercise * 0.3 -
        sensitisation.resistance.mean +
        1.2,
      9,
    );
  });
});
