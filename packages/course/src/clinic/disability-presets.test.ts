import { describe, expect, it } from 'vitest';
import { edssAt } from '../../fixtures/told.ts';
import { disabilityCourse } from './disability-course.ts';
import { type DisabilityName, disabilityDefinitions } from './disability-presets.ts';

const named = Object.entries(disabilityDefinitions);

describe('every definition', () => {
  it.each(named)('%s goes by its own name, has a version, a title and a source', (name, definition) => {
    expect(definition.id).toBe(name);
    expect(definition.version).toMatch(/^\d+$/);
    expect(definition.title.length).toBeGreaterThan(20);
    expect(definition.source.cite).toMatch(/\d{4}|\d\.\d/);
    expect(definition.source.url).toMatch(/^https:/);
  });

  it.each(named)('%s is data: written as JSON and read again it is the same', (_, definition) => {
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
  });
});

/** Worse at day 400, confirmed at 500, 600 and 800; relapses differ. */
const record = (...relapses: readonly number[]) =>
  edssAt({ 0: 2, 200: 2, 300: 2, 400: 3, 500: 3, 600: 3, 800: 3 }, relapses);

const relationBy = (name: DisabilityName, ...relapses: readonly number[]) =>
  disabilityCourse(record(...relapses), disabilityDefinitions[name]).events[0]?.relation;

describe('the same record by one definition and by another', () => {
  it.each([
    ['no relapse', [], ['PIRA', 'PIRA', 'PIRA', 'PIRA', 'PIRA', 'PIRA']],
    ['90 days before the onset', [310], ['RAW', 'RAW', 'RAW', undefined, 'RAW', 'RAW']],
    ['150 days before the onset', [250], ['PIRA', 'undefined', 'PIRA', 'PIRA', 'PIRA', 'PIRA']],
    [
      '20 days after the onset',
      [420],
      ['undefined', 'undefined', 'PIRA', undefined, 'undefined', 'undefined'],
    ],
    ['60 days after the onset', [460], ['PIRA', 'undefined', 'PIRA', 'PIRA', 'undefined', 'PIRA']],
  ] as const)('%s', (_, relapses, wanted) => {
    const names = [
      'muller-2023',
      'muller-2023-high-specificity',
      'muller-2025',
      'kappos-2020',
      'cagol-2022',
      'portaccio-2025',
    ] as const;
    expect(names.map((name) => relationBy(name, ...relapses))).toEqual(wanted);
  });
});

describe('MSBase', () => {
  it('takes no visit 30 days after a relapse, where the usual definitions do', () => {
    const onThirtieth = edssAt({ 0: 2, 100: 3, 200: 3 }, [170]);
    expect(disabilityCourse(onThirtieth, disabilityDefinitions['muller-2023']).events).toHaveLength(1);
    expect(disabilityCourse(onThirtieth, disabilityDefinitions['core-cdw']).events).toHaveLength(0);
  });

  it('keeps only what lasts to the end of follow-up, a last visit soon after a relapse included', () => {
    const worse = { 0: 2, 100: 3, 200: 3, 300: 3 };
    const cdw = disabilityDefinitions['core-cdw'];
    expect(disabilityCourse(edssAt(worse), cdw).events).toHaveLength(1);
    expect(disabilityCourse(edssAt(worse, [290]), cdw).events).toHaveLength(1);
    expect(disabilityCourse(edssAt({ ...worse, 400: 2 }), cdw).events).toHaveLength(0);
  });

  it('measures on from the smallest change until the confirmation', () => {
    const course = disabilityCourse(
      edssAt({ 0: 2, 100: 4, 150: 3, 200: 3.5, 400: 4.5, 600: 4.5 }),
      disabilityDefinitions['core-cdw'],
    );
    expect(course.events.map(({ onset, baseline }) => [baseline.day, baseline.score, onset.day])).toEqual([
      [0, 2, 100],
      [150, 3, 400],
    ]);
  });

  it('seeks improvements alone, or both in turn', () => {
    const patient = edssAt({ 0: 4, 100: 2.5, 200: 2.5, 300: 4, 400: 4 });
    const found = (name: DisabilityName) =>
      disabilityCourse(patient, disabilityDefinitions[name]).events.map(({ direction }) => direction);
    expect(found('core-cdeseq')).toEqual(['improvement', 'worsening']);
    expect(found('core-cdi')).toEqual([]);
  });
});
