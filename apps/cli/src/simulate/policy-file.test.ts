import { readFileSync } from 'node:fs';
import { simulateFibromyalgia, treatments, twoStates } from '@ebb/simulate';
import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../exit.ts';
import { parseFibromyalgiaPolicy, parseMsPolicy } from './policy-file.ts';

const ms = {
  model: 'ms',
  id: 'early',
  steroids: 'never',
  treatments: [
    { treatment: 'interferon-beta', from: 1, until: 3 },
    { treatment: 'ocrelizumab', from: 4 },
  ],
};
const fibromyalgia = {
  model: 'fibromyalgia',
  id: 'both',
  programme: 'load-and-loop',
  practice: 'ordinary',
  from: 28,
  until: 210,
};

function refused(parse: (json: string, file: string) => unknown, policy: unknown): string {
  try {
    parse(JSON.stringify(policy), 'own.json');
  } catch (error) {
    expect(exitCodeOf(error)).toBe(3);
    return (error as Error).message;
  }
  return 'accepted';
}

describe('a policy of MS', () => {
  const { treatment, steroids } = parseMsPolicy(JSON.stringify(ms), 'own.json');
  const taking = (age: number) =>
    treatment({ age, onset: { kind: 'relapsing', age: 30 }, attacks: [], lasting: 0 })?.id;

  test('gives each treatment from its year after the onset until its end, and nothing between', () => {
    expect([30.9, 31, 32.9, 33, 33.9, 34, 60].map(taking)).toEqual([
      undefined,
      'interferon-beta',
      'interferon-beta',
      undefined,
      undefined,
      'ocrelizumab',
      'ocrelizumab',
    ]);
  });

  test('gives nothing to people without an onset', () => {
    expect(treatment({ age: 50, attacks: [], lasting: 0 })).toBeUndefined();
  });

  test('says which share of relapses gets steroids', () => {
    expect(steroids).toBe(0);
    expect(parseMsPolicy(JSON.stringify({ ...ms, steroids: 'always' }), 'own.json').steroids).toBe(1);
    expect(parseMsPolicy(JSON.stringify({ ...ms, steroids: 'as-usual' }), 'own.json').steroids).toBe(0.6);
  });

  test('can step up as clinics do', () => {
    const steppingUp = parseMsPolicy(JSON.stringify({ ...ms, treatments: 'stepping-up' }), 'own.json');
    const seen = { age: 31, onset: { kind: 'relapsing', age: 30 }, attacks: [], lasting: 2 } as const;
    expect(steppingUp.treatment(seen)).toBe(treatments['interferon-beta']);
  });

  test('names the path of what does not hold, what was found and what was wanted', () => {
    const said = refused(parseMsPolicy, {
      ...ms,
      steroids: 'sometimes',
      treatments: [{ treatment: 'interferon', from: -1, dose: 2 }],
    });
    expect(said).toContain('own.json is no policy that holds');
    expect(said).toContain('treatments.0.treatment: is "interferon"; wanted "interferon-beta", "glatiramer"');
    expect(said).toContain('treatments.0.from: is -1; wanted a number of years after the onset, from 0');
    expect(said).toContain('treatments.0.dose: there is no such key');
    expect(said).toContain('steroids: is "sometimes"; wanted "never", "as-usual", "always"');
  });

  test('ends after it begins', () => {
    const treatment = { treatment: 'ocrelizumab', from: 2, until: 2 };
    expect(refused(parseMsPolicy, { ...ms, treatments: [treatment] })).toContain(
      'treatments.0.until: is 2; wanted a number of years after "from"',
    );
  });

  test('has its treatments in order', () => {
    expect(refused(parseMsPolicy, { ...ms, treatments: ms.treatments.toReversed() })).toContain(
      'wanted treatments in order, each from a later year than the one before',
    );
  });

  test('is a list, or the one word there is', () => {
    for (const wrong of ['stepping-down', { treatment: 'ocrelizumab', from: 1 }])
      expect(refused(parseMsPolicy, { ...ms, treatments: wrong })).toContain(
        'wanted "stepping-up" or a list of treatments',
      );
  });
});

describe('a policy of fibromyalgia', () => {
  test('gives its programme between its days', () => {
    const { id, programme } = parseFibromyalgiaPolicy(JSON.stringify(fibromyalgia), 'own.json');
    expect(id).toBe('both');
    expect(programme).toMatchObject({ id: 'load-and-loop', from: 28, until: 210 });
    const [life] = simulateFibromyalgia({ parameters: twoStates, seed: 1 }, 0, 7, [programme]);
    expect(life?.programme).toBe(programme);
  });

  test('goes on where it has no end', () => {
    const { until: _, ...goesOn } = fibromyalgia;
    const { programme } = parseFibromyalgiaPolicy(JSON.stringify(goesOn), 'own.json');
    expect('until' in programme).toBe(false);
  });

  test('of another model names its path', () => {
    expect(refused(parseFibromyalgiaPolicy, ms)).toContain('model: is "ms"; wanted "fibromyalgia"');
  });

  test('names the path of what does not hold', () => {
    const said = refused(parseFibromyalgiaPolicy, {
      ...fibromyalgia,
      programme: 'yoga',
      from: 1.5,
      until: 1,
    });
    expect(said).toContain('programme: is "yoga"; wanted "usual-care", "load-only"');
    expect(said).toContain('from: is 1.5; wanted a day of the diary, counted from 0');
  });

  test('ends after it begins', () => {
    expect(refused(parseFibromyalgiaPolicy, { ...fibromyalgia, until: 28 })).toContain(
      'until: is 28; wanted a day after "from"',
    );
  });
});

test('the policies of docs/COMMAND.md hold', () => {
  const document = readFileSync(new URL('../../../../docs/COMMAND.md', import.meta.url), 'utf8');
  const [ofMs = '', ofFibromyalgia = '', ...more] = [
    ...document.matchAll(/^```json\n(\{ "model".*?)```$/gms),
  ].map(([, json = '']) => json);
  expect(more).toEqual([]);
  expect(parseMsPolicy(ofMs, 'docs/COMMAND.md').id).toBe('early');
  expect(parseFibromyalgiaPolicy(ofFibromyalgia, 'docs/COMMAND.md').id).toBe('both');
});
