import { describe, expect, it } from 'vitest';
import { hsmmModel, overDays } from './hsmm-states.ts';

const model = hsmmModel();
const size = model.states.length;

describe('the hidden states of a symptom', () => {
  it('are 29', () => {
    expect(size).toBe(29);
  });

  it('are left for some state with certainty, over a day and over a month', () => {
    for (const days of [1, 30]) {
      const chances = overDays(model, days);
      for (let from = 0; from < size; from++) {
        const row = chances.subarray(from * size, (from + 1) * size);
        expect(row.every((chance) => chance >= 0)).toBe(true);
        expect(row.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it('pass a relapse in its order: no way back from the fall to the worst, nor from usual into the middle', () => {
    const first = model.states.findIndex(({ stage }) => stage === 'relapse');
    const chances = overDays(model, 1);
    for (let place = 1; place < 7; place++) {
      expect(chances[first + place]).toBe(0);
      expect(chances[(first + place) * size + first + place - 1]).toBe(0);
    }
  });

  it('are held in the long run as often as rates and durations say', () => {
    const share = (stage: string): number =>
      model.states.reduce(
        (sum, state, place) => sum + (state.stage === stage ? (model.longRun[place] as number) : 0),
        0,
      );
    // 0.3 of the symptoms; 0.6 relapses of 68 days a year, 4 spells of 4 days, against what is usual.
    expect(share('relapse') / share('usual')).toBeCloseTo((0.3 * 0.6 * 68) / 365, 6);
    expect(share('short-spell') / share('usual')).toBeCloseTo((0.3 * 4 * 4) / 365, 6);
  });
});
