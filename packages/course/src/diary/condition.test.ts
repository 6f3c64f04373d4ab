import { describe, expect, it } from 'vitest';
import type { Source } from '../source.ts';
import { conditions } from './condition.ts';
import type { Condition } from './definition.ts';
import { mcDonaldRelapse, nhsRelapse } from './ms.ts';

function sourcesOf({ episode, recovery, remission, redFlags }: Condition): Source[] {
  const { worse, usual, duration, separation, plateau, silenceDays, causes, significant, paroxysm } = episode;
  const parts = [
    episode,
    worse,
    usual,
    duration,
    separation,
    plateau,
    silenceDays,
    causes,
    significant,
    paroxysm,
    recovery,
    remission,
    ...redFlags,
  ];
  return parts.flatMap((part) => (part === undefined ? [] : [part.source]));
}

describe.each(Object.values(conditions))('the definitions of $name', (condition) => {
  it('say of every number where it comes from', () => {
    for (const { cite, url, own } of sourcesOf(condition)) {
      expect(cite.length).toBeGreaterThan(10);
      expect(own === true || url !== undefined || /\b(19|20)\d\d\b/.test(cite)).toBe(true);
      if (own) expect(cite).toContain('Ebb:');
      if (url !== undefined) expect(url).toMatch(/^https:\/\//);
    }
  });

  it('have every red flag once, an ambulance for some, thoughts of ending life among them', () => {
    const flags = condition.redFlags.map(({ flag }) => flag);
    expect(new Set(flags).size).toBe(flags.length);
    expect(flags).toContain('thoughts-of-ending-life');
    expect(condition.redFlags.some(({ act }) => act === 'call-ambulance')).toBe(true);
  });
});

describe('relapse of MS', () => {
  it('lasts over 24 hours by NHS England 2014 and at least 24 by McDonald 2017, both 30 days from the previous onset', () => {
    expect([nhsRelapse.duration, mcDonaldRelapse.duration].map(({ hours, bound }) => [hours, bound])).toEqual(
      [
        [24, 'over'],
        [24, 'at-least'],
      ],
    );
    for (const { separation } of [nhsRelapse, mcDonaldRelapse])
      expect(separation).toMatchObject({ days: 30, bound: 'at-least', from: 'onset' });
    expect(nhsRelapse.id).not.toBe(mcDonaldRelapse.id);
  });

  it('asks for fever and infection; metabolic upset excludes by NHS England alone', () => {
    expect(nhsRelapse.causes?.askedFor).toEqual(['fever', 'infection']);
    expect(nhsRelapse.causes?.excluding).toContain('metabolic-upset');
    expect(mcDonaldRelapse.causes?.excluding).toEqual(['fever', 'infection']);
  });
});
