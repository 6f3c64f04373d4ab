import { day } from '@ebb/course';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brainScans } from './brain-scans.ts';
import { clinicVisits, type VisitPlan } from './clinic-visits.ts';
import { readEdss } from './edss-reading.ts';
import { type MsLife, type MsWorld, wholeLife } from './ms-life.ts';
import { streamOfObserver } from './ms-streams.ts';
import { historicalMs } from './ms-worlds.ts';
import { patientOfLife } from './patient-of-life.ts';
import { untreated } from './policies.ts';
import { simulateMs } from './simulate-ms.ts';

const seed = 20_261_127;
const world: MsWorld = { parameters: historicalMs, seed };

function lives(count: number): readonly (MsLife & { readonly onset: NonNullable<MsLife['onset']> })[] {
  return Array.from({ length: count }, (_, person) =>
    simulateMs(world, person, untreated, wholeLife),
  ).flatMap(({ onset, ...life }) => (onset === undefined ? [] : [{ ...life, onset }]));
}

describe('a reading of the EDSS', () => {
  const stream = streamOfObserver(seed, 1, 'visits');

  it('is a half-step of 0-9.5, and never 0.5', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9.5, noNaN: true }), (edss) => {
        const read = readEdss(edss, stream);
        expect(2 * read).toBe(Math.round(2 * read));
        expect(read >= 0 && read <= 9.5 && read !== 0.5).toBe(true);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('agrees between two examiners in 65 to 71 %, and within one point in 92 % or more', () => {
    const apart = Array.from({ length: 20_000 }, (_, place) => {
      const edss = 1.5 + (4 * (place % 997)) / 997;
      return Math.abs(readEdss(edss, stream) - readEdss(edss, stream));
    });
    const share = (most: number): number => apart.filter((steps) => steps <= most).length / apart.length;
    expect(Math.abs(share(0) - 0.68)).toBeLessThan(0.03);
    expect(share(1)).toBeGreaterThan(0.92);
  });
});

describe('clinic visits', () => {
  const plan = (onset: number): VisitPlan => ({
    from: onset + 1,
    until: onset + 6,
    everyYears: 0.5,
    jitterYears: 0.05,
    forRelapses: 0.8,
  });

  it('come in order, as planned and for relapses, and tell the truth beside what was read', () => {
    for (const life of lives(60)) {
      const visits = clinicVisits(life, seed, plan(life.onset.age));
      const ages = visits.map(({ age }) => age);
      expect(ages).toEqual([...ages].sort((a, b) => a - b));
      for (const { kind, age, trueEdss } of visits) {
        expect(trueEdss >= 0 && trueEdss <= 9.5).toBe(true);
        if (kind === 'for-relapse')
          expect(life.attacks.some((attack) => age > attack.age && age < attack.age + 22 / 365.25)).toBe(
            true,
          );
      }
      expect(visits.filter(({ kind }) => kind === 'planned').length).toBeLessThanOrEqual(10);
    }
  });

  it('change no life, and are the same when asked again', () => {
    const [life] = lives(1);
    if (life === undefined) throw new RangeError('Cannot visit nobody: the first person must have an onset');
    const first = clinicVisits(life, seed, plan(life.onset.age));
    expect(clinicVisits(life, seed, plan(life.onset.age))).toEqual(first);
    expect(simulateMs(world, life.person, untreated, wholeLife)).toEqual(life);
  });
});

describe('scans of the brain', () => {
  it('count every lesion in the brain once when the scanner shows all', () => {
    for (const life of lives(40)) {
      const years = [1, 2, 3, 10, 30].map((after) => life.onset.age + after);
      const scans = brainScans(life, seed, years, 1);
      const last = years.at(-1) as number;
      const all = [
        ...life.silentLesions,
        ...life.attacks.filter((attack) => attack.inBrain).map(({ age }) => age),
      ].filter((age) => age <= last);
      expect(scans.reduce((sum, { newT2 }) => sum + newT2, 0)).toBe(all.length);
      for (const { newT2, uncalibratedGd } of scans) expect(uncalibratedGd).toBeLessThanOrEqual(newT2);
    }
  });

  it('show a share of the lesions when the scanner is less sensitive', () => {
    const counts = { all: 0, some: 0 };
    for (const life of lives(150)) {
      const years = [life.onset.age + 10];
      counts.all += brainScans(life, seed, years, 1)[0]?.newT2 ?? Number.NaN;
      counts.some += brainScans(life, seed, years, 0.45)[0]?.newT2 ?? Number.NaN;
    }
    expect(Math.abs(counts.some / counts.all - 0.45)).toBeLessThan(0.03);
  });
});

describe('the tables of a clinic', () => {
  it('hold each visit, scan and relapse until the last visit on its day, and nothing of the truth', () => {
    for (const life of lives(30)) {
      const from = life.onset.age;
      const plan = { from, until: from + 5, everyYears: 0.5, jitterYears: 0, forRelapses: 1 };
      const visits = clinicVisits(life, seed, plan);
      const scans = brainScans(life, seed, [from, from + 1], 0.95);
      const patient = patientOfLife(life, visits, scans, day('1980-01-01'));
      const last = visits.at(-1)?.age ?? Number.NaN;
      expect(Object.keys(patient).sort()).toEqual(['relapses', 'scans', 'visits']);
      expect(patient.visits.map(({ scores }) => scores)).toEqual(visits.map(({ edss }) => ({ edss })));
      expect(patient.visits.map(({ canConfirm }) => canConfirm)).toEqual(
        visits.map(({ kind }) => (kind === 'planned' ? undefined : false)),
      );
      expect(patient.relapses).toHaveLength(
        life.attacks.filter(({ kind, age }) => kind === 'relapse' && age <= last).length,
      );
      expect(patient.scans?.map(({ newT2 }) => newT2)).toEqual(scans.map(({ newT2 }) => newT2));
      for (const scan of patient.scans ?? []) expect(scan.gadolinium).toBeUndefined();
    }
  });
});
