import { addDays, type Day, type Site } from '@ebb/course';
import type { Entry } from '@ebb/record';
import { type Teller, teller, thrown } from './told.ts';

const fatigue: Site = { symptom: 'fatigue' };
const leg: Site = { symptom: 'leg-weakness', side: 'left' };
const eye: Site = { symptom: 'blurred-vision', side: 'right' };
const numbLeg: Site = { symptom: 'leg-numbness', side: 'right' };
const walking: Site = { symptom: 'walking' };

/** A stretch in which a site was up: it rises over days, stays, and goes back to what is left of it. */
interface Rise {
  readonly site: Site;
  readonly from: number;
  readonly rising: number;
  readonly staying: number;
  readonly falling: number;
  readonly points: number;
  readonly left: number;
}

const usualBySite: ReadonlyMap<Site, number> = new Map([
  [fatigue, 3.6],
  [leg, 1.6],
]);

const lifeDays = 1150;

/** Optic neuritis, from which the eye came back; a hot July; a numb leg, from which something stayed; a fever; a leg that was only tired. */
const rises: readonly Rise[] = [
  { site: eye, from: 140, rising: 4, staying: 16, falling: 40, points: 7, left: 0 },
  { site: fatigue, from: 141, rising: 5, staying: 20, falling: 50, points: 3, left: 0 },
  { site: leg, from: 322, rising: 1, staying: 2, falling: 1, points: 4, left: 0 },
  { site: numbLeg, from: 505, rising: 5, staying: 20, falling: 70, points: 7, left: 2 },
  { site: walking, from: 506, rising: 6, staying: 18, falling: 75, points: 5, left: 1 },
  { site: leg, from: 742, rising: 1, staying: 3, falling: 2, points: 5, left: 0 },
  { site: fatigue, from: 742, rising: 1, staying: 3, falling: 3, points: 3, left: 0 },
];

/** Two relapses under an earlier treatment, then a change of it and a long quiet. */
export function msLife(today: Day): readonly Entry[] {
  const told = teller(addDays(today, -lifeDays));
  const entries: Entry[] = [...days(told), ...factors(told), ...care(told), ...said(told)];
  return entries;
}

function days(told: Teller): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at <= lifeDays - 1; at++) {
    const worse = rises.filter((rise) => isUp(rise, at));
    const quiet = at > 620 && worse.length === 0 && at % 2 === 1;
    // A fortnight away, and days when nobody felt like it: a gap is a gap.
    const away = (at > 400 && at < 415) || thrown(at, 1) < 0.12;
    if (away || quiet) continue;
    entries.push(...day(told, at, worse));
  }
  return entries;
}

function day(told: Teller, at: number, worse: readonly Rise[]): Entry[] {
  const top = Math.max(0, ...worse.map((rise) => height(rise, at)));
  const scored = [fatigue, leg, eye, numbLeg, walking].filter((site) => isKnown(site, at));
  const scores =
    top > 0 || thrown(at, 2) < 0.4 ? scored.map((site) => told.score(at, site, level(site, at))) : [];
  if (top >= 4) return [told.checkIn(at, 'much-worse'), ...scores];
  if (top >= 1.5) return [told.checkIn(at, 'bit-worse'), ...scores];
  return [told.checkIn(at, thrown(at, 3) < 0.06 ? 'better' : 'same'), ...scores];
}

function level(site: Site, at: number): number {
  const usual = usualBySite.get(site) ?? 0.2;
  const swing = site === fatigue ? 2.2 : 1.1;
  const up = rises
    .filter((rise) => rise.site === site)
    .reduce((sum, rise) => sum + height(rise, at) + rest(rise, at), 0);
  return usual + up + (thrown(at, site.symptom.length) - 0.5) * swing;
}

function height({ from, rising, staying, falling, points, left }: Rise, at: number): number {
  const day = at - from;
  if (day < 0) return 0;
  if (day < rising) return (points * (day + 1)) / rising;
  if (day < rising + staying) return points;
  const down = (day - rising - staying) / falling;
  return down >= 1 ? 0 : (points - left) * (1 - down);
}

function rest({ from, rising, staying, left }: Rise, at: number): number {
  return at >= from + rising + staying ? left : 0;
}

function isUp(rise: Rise, at: number): boolean {
  return height(rise, at) > 0;
}

/** The eye and the right leg were never spoken of before their first relapse. */
function isKnown(site: Site, at: number): boolean {
  const first = rises.find((rise) => rise.site === site);
  return site === fatigue || site === leg || (first !== undefined && at >= first.from);
}

function factors(told: Teller): Entry[] {
  const asked = [140, 141, 505, 506].flatMap((at) => [
    told.factor(at, 'fever', 'absent'),
    told.factor(at, 'infection', 'absent'),
    told.factor(at, 'heat', 'absent'),
  ]);
  const hot = [322, 323, 324].map((at) => told.factor(at, 'heat'));
  const ill = [742, 743, 744, 745].flatMap((at) => [told.factor(at, 'fever'), told.factor(at, 'infection')]);
  return [...asked, ...hot, ...ill];
}

function care(told: Teller): Entry[] {
  return [
    told.treatment(30, 'dimethyl fumarate', 'start'),
    told.entry(147, 'steroids', { kind: 'steroid-course', drug: 'methylprednisolone', days: 5 }),
    told.entry(160, 'edss', { kind: 'measure', measure: 'EDSS', value: 2 }),
    told.entry(162, 'mri', { kind: 'mri', region: 'brain', newT2: 2, gadolinium: 1 }),
    told.entry(512, 'steroids', { kind: 'steroid-course', drug: 'methylprednisolone', days: 5 }),
    told.entry(520, 'edss', { kind: 'measure', measure: 'EDSS', value: 3 }),
    told.treatment(545, 'dimethyl fumarate', 'stop'),
    told.treatment(560, 'ocrelizumab', 'start'),
    told.entry(742, 'dose', { kind: 'treatment', name: 'ocrelizumab', event: 'dose' }),
    told.entry(900, 'mri', { kind: 'mri', region: 'brain', newT2: 0, gadolinium: 0 }),
    told.entry(905, 'edss', { kind: 'measure', measure: 'EDSS', value: 2.5 }),
    told.entry(lifeDays + 19, 'appointment', { kind: 'appointment' }),
  ];
}

function said(told: Teller): Entry[] {
  return [
    told.statement(148, { verdict: 'relapse', by: 'neurologist' }),
    told.statement(324, { verdict: 'not-relapse', by: 'person' }),
    told.statement(513, { verdict: 'relapse', by: 'nurse' }),
    told.entry(0, 'profile', {
      kind: 'profile',
      conditions: ['ms'],
      forWhom: 'me',
      followed: [fatigue, leg, numbLeg],
      checkIn: 'every-other-day',
    }),
  ].map((entry) => (entry.kind === 'profile' ? { ...entry, id: 'profile' } : entry));
}
