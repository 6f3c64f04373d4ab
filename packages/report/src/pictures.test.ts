import { describe, expect, it } from 'vitest';
import {
  sampleCurve,
  sampleDefinitions,
  sampleGrid,
  samplePeople,
  sampleRates,
} from '../fixtures/picture-samples.ts';
import { definitionsPicture } from './definitions-picture.ts';
import { type Picture, svgFile, svgInPage } from './picture.ts';
import { ratesPicture } from './rates-picture.ts';
import { specificationCurve } from './specification-curve.ts';
import { survivalPicture } from './survival-picture.ts';
import { chooseSwimmers } from './swimmer-choice.ts';
import { swimmerPicture } from './swimmer-picture.ts';

const treated = ['Interferon', 'Natalizumab'];
const survival = {
  name: 'first-relapse',
  title: 'Time to the first relapse',
  without: 'without a relapse',
  curves: [sampleCurve('Interferon', 90, 0.28), sampleCurve('Natalizumab', 110, 0.12)],
};

const pictures: readonly (readonly [string, (width: number) => Picture])[] = [
  ['swimmer', (width) => swimmerPicture(samplePeople(24, []), width)],
  ['swimmer-groups', (width) => swimmerPicture(samplePeople(200, treated), width)],
  ['survival', (width) => survivalPicture(survival, width)],
  [
    'survival-one',
    (width) => survivalPicture({ ...survival, curves: [sampleCurve('All', 200, 0.05)] }, width),
  ],
  ['rates', (width) => ratesPicture([sampleRates('All', 9, 0.3)], width)],
  [
    'rates-groups',
    (width) => ratesPicture([sampleRates('Interferon', 14, 0.4), sampleRates('Natalizumab', 11, 0.2)], width),
  ],
  ['definitions', (width) => definitionsPicture(sampleDefinitions, width)],
  ['specification-curve-presets', (width) => specificationCurve(sampleDefinitions, width)],
  ['specification-curve-grid', (width) => specificationCurve(sampleGrid, width)],
];

describe.each(pictures)('%s', (name, picture) => {
  it.each([320, 1240])('is drawn at %i pixels as it was looked at', async (width) => {
    await expect(svgFile(picture(width))).toMatchFileSnapshot(`../fixtures/pictures/${name}-${width}.svg`);
  });

  it('stays within its frame and is well-formed', () => {
    for (const width of [320, 700, 1240]) {
      const drawn = picture(width);
      const text = svgFile(drawn);
      expect(text).not.toMatch(/NaN|undefined=|Infinity/);
      expect(openTags(text)).toEqual([]);
      for (const [, x] of text.matchAll(/<text x="(-?[\d.]+)"/g))
        expect(Number(x)).toBeLessThanOrEqual(width + 20);
    }
  });

  it('tells a screen reader what it shows', () => {
    const drawn = picture(700);
    const text = svgInPage(drawn);
    expect(text).toContain(`<title id="${drawn.name}-title">`);
    expect(text).toContain(`<desc id="${drawn.name}-description">`);
    expect(drawn.description.length).toBeGreaterThan(40);
  });
});

/** Elements that are opened and not closed, or closed and not open. */
function openTags(text: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = '', self] of text.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

describe('a survival curve of a registry', () => {
  it('is no larger than a picture can show, and ends where the estimate ends', () => {
    const large = survivalPicture({ ...survival, curves: [sampleCurve('All', 20_000, 0.2)] }, 1000);
    expect(svgFile(large).length).toBeLessThan(250_000);
    const curve = sampleCurve('All', 300, 0.2);
    const drawn = svgFile(survivalPicture({ ...survival, curves: [curve] }, 1000));
    const last = curve.steps.findLast(({ events }) => events > 0)?.survival ?? 1;
    const [, path = ''] = /<path d="([^"]+)" class="curve line-group-1"\/>\s*<path/.exec(drawn) ?? [];
    const [, end] = /V([\d.]+)H[\d.]+$/.exec(path) ?? [];
    const [, begin] = /^M[\d.]+ ([\d.]+)/.exec(path) ?? [];
    expect(Number(end) - Number(begin)).toBeCloseTo(240 * (1 - last), 1);
  });
});

describe('the persons of a swimmer plot', () => {
  it('are all where there are at most sixty, longest first', () => {
    const chosen = chooseSwimmers(samplePeople(60, []));
    expect(chosen).toHaveLength(60);
    expect(chosen.map(({ days }) => days)).toEqual(chosen.map(({ days }) => days).toSorted((a, b) => b - a));
  });

  it('are sixty spread evenly over the lengths of follow-up where there are more', () => {
    const people = samplePeople(600, []);
    const chosen = chooseSwimmers(people);
    const mean = (of: readonly { readonly days: number }[]): number =>
      of.reduce((sum, { days }) => sum + days, 0) / of.length;
    expect(chosen).toHaveLength(60);
    expect(new Set(chosen.map(({ id }) => id)).size).toBe(60);
    expect(Math.abs(mean(chosen) / mean(people) - 1)).toBeLessThan(0.01);
  });

  it('do not depend on the order of the table', () => {
    const people = samplePeople(150, treated);
    expect(chooseSwimmers(people.toReversed())).toEqual(chooseSwimmers(people));
  });
});

describe('what people wrote', () => {
  it('is shown in a picture and does nothing else', () => {
    const people = samplePeople(2, []).map((person) => ({ ...person, id: '<b>&"' }));
    expect(svgFile(swimmerPicture(people, 700))).toContain('&lt;b&gt;&amp;&quot;');
  });
});
