import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import type { SignificanceCriteria } from './definition.ts';
import { diaryOf } from './diary.ts';
import type { Duration, Episode } from './finding.ts';
import { nhsRelapse } from './ms.ts';
import { type Significance, significanceOf } from './significance.ts';

const onset = day('2026-03-10');
const last = addDays(onset, 5);

interface Told {
  readonly symptoms?: readonly string[];
  readonly duration?: Duration;
  /** Days after the onset and the answer. */
  readonly interference?: readonly (readonly [number, number])[];
  readonly steroidsAfter?: number;
}

function found({
  symptoms = [],
  duration = { atLeast: 100 },
  interference = [],
  steroidsAfter,
}: Told): Significance {
  const reports = interference.map(
    ([after, value], place) =>
      ({
        entry: `${place}`,
        when: { day: addDays(onset, after) },
        by: 'person',
        scores: [],
        interference: value,
      }) as const,
  );
  const steroidCourses =
    steroidsAfter === undefined ? [] : [{ entry: 's', from: addDays(onset, steroidsAfter) }];
  const diary = diaryOf(
    { reports, factors: [], statements: [], answers: [], redFlags: [], steroidCourses },
    addDays(onset, 100),
  );
  const sites = symptoms.map((symptom) => ({
    site: { symptom },
    isNew: false,
    worst: 5,
    worstOn: onset,
    entries: [],
  }));
  const episode: Episode = {
    onset: { day: onset },
    nadir: onset,
    last: { day: last },
    end: { kind: 'ongoing' },
    duration,
    sites,
    entries: [],
    overallOnly: sites.length === 0,
  };
  return significanceOf(episode, diary, nhsRelapse.significant as SignificanceCriteria);
}

describe('clinically significant by NHS England 2014', () => {
  it.each([
    ['a motor relapse', { symptoms: ['leg-weakness'] }, true],
    ['loss of coordination', { symptoms: ['unsteadiness'] }, true],
    ['walking', { symptoms: ['walking'] }, true],
    ['a brainstem relapse', { symptoms: ['double-vision'] }, true],
    ['a sphincter relapse', { symptoms: ['urgent-bladder'] }, true],
    ['optic neuritis', { symptoms: ['blurred-vision'] }, true],
    ['a sensory relapse that impairs', { symptoms: ['leg-numbness'], interference: [[1, 6]] }, true],
    ['a sensory relapse that does not impair', { symptoms: ['leg-numbness'], interference: [[1, 2]] }, false],
    [
      'a sensory relapse of which nobody said whether it impairs',
      { symptoms: ['leg-numbness'] },
      'not-known',
    ],
    ['pain over 48 hours', { symptoms: ['pain'], duration: { atLeast: 48.1 } }, true],
    [
      'pain of 48 hours, perhaps more',
      { symptoms: ['pain'], duration: { atLeast: 48, atMost: 60 } },
      'not-known',
    ],
    ['pain still running after a day', { symptoms: ['pain'], duration: { atLeast: 24 } }, 'not-known'],
    ['pain of at most 48 hours', { symptoms: ['pain'], duration: { atLeast: 30, atMost: 48 } }, false],
    ['fatigue', { symptoms: ['fatigue'] }, false],
    ['fatigue that impairs', { symptoms: ['fatigue'], interference: [[1, 9]] }, false],
    ['fatigue and weakness', { symptoms: ['fatigue', 'leg-weakness'] }, true],
    ["a word of one's own", { symptoms: ['own:odd'] }, 'not-known'],
    ['no symptom named', {}, 'not-known'],
  ] as const)('%s', (_, told, expected) => {
    expect(found(told).significant).toBe(expected);
  });
});

describe('disabling', () => {
  it.each([
    [
      'interference of 5 or more within it',
      {
        interference: [
          [0, 2],
          [5, 5],
        ],
      },
      true,
    ],
    [
      'interference below 5 throughout',
      {
        interference: [
          [0, 4],
          [5, 4],
        ],
      },
      false,
    ],
    ['nothing said of it', {}, 'not-known'],
    [
      'interference said only before and after',
      {
        interference: [
          [-1, 9],
          [6, 9],
        ],
      },
      'not-known',
    ],
    ['steroids on the first day', { steroidsAfter: 0 }, true],
    ['steroids 30 days after its last day', { steroidsAfter: 35 }, true],
    ['steroids 31 days after its last day', { steroidsAfter: 36 }, 'not-known'],
    ['steroids the day before', { steroidsAfter: -1 }, 'not-known'],
    ['steroids in spite of little interference', { interference: [[1, 1]], steroidsAfter: 2 }, true],
  ] as const)('%s', (_, told, expected) => {
    expect(found(told).disabling).toBe(expected);
  });
});
