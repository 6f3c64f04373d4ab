import { describe, expect, it } from 'vitest';
import { conditions } from './condition.ts';
import { fibromyalgiaSymptoms, fiqrDomains, msSymptoms, siteKey, systemOf } from './symptom.ts';

describe('the vocabulary', () => {
  it.each([
    ['double-vision', 'brainstem'],
    ['leg-weakness', 'pyramidal'],
    ['urgent-bladder', 'bowel-bladder'],
    ['blurred-vision', 'visual'],
    ['walking', 'ambulation'],
    ['pain-neck', 'pain'],
    ['own:band around the chest', 'other'],
    ['own:pain-like', 'other'],
  ])('%s belongs to the %s system', (symptom, system) => {
    expect(systemOf(symptom)).toBe(system);
  });

  it('holds every symptom in one system only', () => {
    const all = Object.values(msSymptoms).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('has the symptoms of the 2016 criteria and the three domains of the FIQR', () => {
    expect(fibromyalgiaSymptoms.painAreas).toContain('pain-jaw');
    expect(fibromyalgiaSymptoms.painAreas).toHaveLength(12);
    expect(fibromyalgiaSymptoms.acr2016).toEqual([
      'fatigue',
      'waking-unrefreshed',
      'thinking',
      'headache',
      'abdominal-cramps',
      'low-mood',
    ]);
    expect(fiqrDomains).toEqual(['function', 'overall-impact', 'symptoms']);
  });

  it('offers first only what it holds', () => {
    const known = new Set([...Object.values(msSymptoms), ...Object.values(fibromyalgiaSymptoms)].flat());
    for (const { symptoms } of Object.values(conditions))
      expect(symptoms.filter((symptom) => !known.has(symptom))).toEqual([]);
  });

  it('tells sites apart by symptom and side', () => {
    const keys = [
      { symptom: 'pain' },
      { symptom: 'pain', side: 'left' },
      { symptom: 'pain', side: 'both' },
    ] as const;
    expect(new Set(keys.map(siteKey)).size).toBe(3);
  });
});
