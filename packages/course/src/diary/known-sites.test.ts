import { expect, it } from 'vitest';
import { day } from '../day.ts';
import { isNewSite, type KnownSites, noSites, remember } from './known-sites.ts';
import type { Site } from './symptom.ts';

function afterSeeing(sites: readonly Site[], value = 3): KnownSites {
  const known = noSites();
  for (const [place, site] of sites.entries())
    remember(known, sites, {
      when: { day: day('2026-01-01') },
      entries: [],
      scores: [{ entry: `${site.symptom}`, site: place, value }],
    });
  return known;
}

const none: Site = { symptom: 'leg-weakness' };
const left: Site = { symptom: 'leg-weakness', side: 'left' };
const right: Site = { symptom: 'leg-weakness', side: 'right' };
const both: Site = { symptom: 'leg-weakness', side: 'both' };

it.each([
  ['the left leg after nothing', [], left, true],
  ['the left leg after the left leg', [left], left, false],
  ['the right leg after the left leg', [left], right, true],
  ['both legs after the left leg', [left], both, true],
  ['both legs after the right leg', [right], both, true],
  ['both legs after each of them', [left, right], both, false],
  ['both legs after both legs', [both], both, false],
  ['the left leg after both legs', [both], left, false],
  ['the left leg after a leg nobody named', [none], left, false],
  ['both legs after a leg nobody named', [none], both, false],
  ['a leg nobody named after the right leg', [right], none, false],
  ['a leg nobody named after nothing', [], none, true],
  ['the arm after the leg', [left], { symptom: 'arm-weakness', side: 'left' }, true],
] as const)('%s', (_, seen, asked, expected) => {
  expect(isNewSite(afterSeeing(seen), asked)).toBe(expected);
});

it('a zero says that a symptom was not there', () => {
  expect(isNewSite(afterSeeing([left], 0), left)).toBe(true);
});
