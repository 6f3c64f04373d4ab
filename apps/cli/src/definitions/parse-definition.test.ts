import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../exit.ts';
import { parseDefinition } from './parse-definition.ts';
import { presets } from './presets.ts';

const muller = presets.get('muller-2023');

function refused(change: (definition: Record<string, Record<string, unknown>>) => void): string {
  const definition = structuredClone(muller) as unknown as Record<string, Record<string, unknown>>;
  change(definition);
  try {
    parseDefinition(JSON.stringify(definition), 'own.json');
  } catch (error) {
    expect(exitCodeOf(error)).toBe(3);
    return (error as Error).message;
  }
  return 'accepted';
}

describe('a definition from a file', () => {
  test.each([...presets])('%s is read back as it was printed', (_, preset) => {
    expect(parseDefinition(JSON.stringify(preset), 'own.json')).toEqual(preset);
  });

  test('may not have a key that means nothing', () => {
    const said = refused(({ rebaseline }) => {
      if (rebaseline !== undefined) rebaseline['afterWorsning'] = true;
    });
    expect(said).toContain('rebaseline.afterWorsning: there is no such key');
  });

  test('must have every key that means something', () => {
    const said = refused(({ rebaseline }) => {
      delete rebaseline?.['afterWorsening'];
    });
    expect(said).toContain('rebaseline.afterWorsening: is missing');
  });

  test('names the path, what was found and what was wanted', () => {
    const said = refused((definition) => {
      definition['confirmation'] = { ...definition['confirmation'], tries: 'all' };
      definition['outcome'] = { ...definition['outcome'], worsening: { kind: 'percent', percent: -20 } };
    });
    expect(said).toContain('confirmation.tries: is "all"; wanted "first", "any"');
    expect(said).toContain('outcome.worsening.percent: is -20; wanted a number above 0');
  });

  test('of another kind names its path too', () => {
    const own = { ...presets.get('neda-3'), windowMonths: { months: 0.5, source: { cite: 'own' } } };
    expect(() => parseDefinition(JSON.stringify(own), 'own.json')).toThrow(
      'windowMonths.months: is 0.5; wanted a whole number of months',
    );
    expect(() => parseDefinition('{"kind": "relapse"}', 'own.json')).toThrow(
      /wanted a definition of kind "disability", .*"conversion"/,
    );
  });

  test('must be JSON', () => {
    expect(() => parseDefinition('{', 'own.json')).toThrow('own.json is not JSON');
  });
});
