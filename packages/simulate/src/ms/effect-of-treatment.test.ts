import { describe, expect, it } from 'vitest';
import { change, type Effect, effectAt, noEffect } from './effect-of-treatment.ts';
import { treatments } from './treatments.ts';

function nothingTaken(): Effect {
  return { taking: undefined, since: Number.NEGATIVE_INFINITY, before: noEffect };
}

const day = 1 / 365.25;

describe('a treatment', () => {
  it('changes nothing before it is taken and on its first day', () => {
    const effect = nothingTaken();
    expect(effectAt(effect, 30)).toEqual(noEffect);
    change(effect, treatments.natalizumab, 30);
    expect(effectAt(effect, 30)).toEqual(noEffect);
  });

  it('works half after 45 days and in full from 90 on', () => {
    const effect = nothingTaken();
    change(effect, treatments.natalizumab, 30);
    const { relapses, lesions } = treatments.natalizumab;
    const half = effectAt(effect, 30 + 45 * day);
    expect(half.relapses).toBeCloseTo((1 + relapses) / 2, 9);
    expect(half.lesions).toBeCloseTo((1 + lesions) / 2, 9);
    for (const days of [91, 400, 4000]) expect(effectAt(effect, 30 + days * day).relapses).toBe(relapses);
  });

  it('takes over from the one before where that one had come to', () => {
    const effect = nothingTaken();
    change(effect, treatments['interferon-beta'], 30);
    change(effect, treatments.ocrelizumab, 31);
    expect(effectAt(effect, 31).relapses).toBe(treatments['interferon-beta'].relapses);
    expect(effectAt(effect, 32).relapses).toBe(treatments.ocrelizumab.relapses);
  });

  it('is gone some time after it was stopped, and never makes anything worse than without it', () => {
    const effect = nothingTaken();
    change(effect, treatments.fingolimod, 30);
    change(effect, undefined, 31);
    for (let days = 0; days < 200; days += 10)
      expect(effectAt(effect, 31 + days * day).relapses).toBeLessThanOrEqual(1);
    expect(effectAt(effect, 32)).toEqual(noEffect);
  });
});

describe('the treatments', () => {
  it('prevent silent lesions more than relapses, and none of them does harm', () => {
    for (const { relapses, lesions, severity, progression } of Object.values(treatments)) {
      expect(lesions).toBeLessThan(relapses);
      for (const ratio of [relapses, lesions, severity, progression])
        expect(ratio > 0 && ratio <= 1).toBe(true);
    }
  });
});
