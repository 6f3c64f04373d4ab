import type { SimulatedDiary, SimulatedReport, TrueDecoy, TrueRelapse } from '../simulated-diary.ts';
import type { MsDiaryCriteria, MsDiaryKeeping } from './diary-criteria.ts';
import { type DiaryDays, feltDays } from './felt-days.ts';
import { eloquentSystems, type MsWorld, monthAt } from './ms-life.ts';
import { streamOfDiary } from './ms-streams.ts';
import { trueRelapseOf } from './true-relapse-of-attack.ts';
import { type WarmSpell, warmSpells } from './warm-spells.ts';
import { writtenDays } from './written-days.ts';

/**
 * What the person would have written down in these days of their life, with its truth; the same diary whatever else is asked
 * of the life. The days have to lie between the beginning and the end of the life.
 */
export function simulateMsDiary(
  world: MsWorld,
  criteria: MsDiaryCriteria,
  keeping: MsDiaryKeeping,
  diary: DiaryDays,
): SimulatedDiary {
  checkDays(diary);
  const { life, from, days } = diary;
  const streamFor = (part: Parameters<typeof streamOfDiary>[2]) =>
    streamOfDiary(world.seed, life.person, part);
  const spells = warmSpells(criteria, streamFor('warmth'), days, (life.traits.born + from) % 1);
  const felt = feltDays(world, criteria, spells, { diary, stream: streamFor('days') });
  const written = writtenDays(keeping, felt.passing, streamFor('writing'));
  const reports = reportsOf(felt.points, written, marksOf(spells, diary));
  const slope = stepsAYear(diary) * (felt.perStep / criteria.pointsPerStep);
  return {
    sites: criteria.sites,
    days,
    reports,
    truth: {
      relapses: trueRelapses(diary, felt.perStep, criteria, reports),
      decoys: spells.flatMap((spell, place) => {
        if (spell.kind === 'heat' && spell.degrees === 0) return [];
        return [trueDecoy(spell, (felt.broughtBack[place] as number) >= criteria.pseudoRelapse)];
      }),
      slowChange: criteria.pointsByProgression.map((points) => points * slope),
      heatSensitive: spells.some(({ kind, degrees }) => kind === 'heat' && degrees > 0),
    },
  };
}

function checkDays({ life, from, days }: DiaryDays): void {
  const last = monthAt(life, from + days / 365.25);
  if (from < life.traits.firstAge || last >= life.months)
    throw new RangeError(
      `Cannot write a diary of ${days} days from the age of ${from}: they must lie in the simulated life`,
    );
}

type Marks = Readonly<Record<'fever' | 'heat' | 'steroids', Uint8Array>>;

function marksOf(spells: readonly WarmSpell[], { life, from, days }: DiaryDays): Marks {
  const marks = { fever: new Uint8Array(days), heat: new Uint8Array(days), steroids: new Uint8Array(days) };
  for (const { kind, from: first, days: length, tagged } of spells)
    if (tagged) marks[kind === 'heat' ? 'heat' : 'fever'].fill(1, first, first + length);
  for (const { age, treated, lesion } of life.attacks) {
    const first = Math.round((age - from) * 365.25 + lesion.steroidDay);
    if (treated === 'steroids' && first >= 0) marks.steroids.fill(1, first, first + steroidDays);
  }
  return marks;
}

/** High doses are given for three to five days. */
const steroidDays = 4;

function reportsOf(
  points: readonly Float64Array[],
  written: Uint8Array,
  marks: Marks,
): readonly SimulatedReport[] {
  const reports: SimulatedReport[] = [];
  for (let day = 0; day < written.length; day++) {
    if (written[day] === 0) continue;
    reports.push({
      day,
      scores: Float64Array.from(points, (symptom) =>
        Math.min(10, Math.max(0, Math.round(symptom[day] as number))),
      ),
      fever: marks.fever[day] === 1,
      heat: marks.heat[day] === 1,
      steroids: marks.steroids[day] === 1,
    });
  }
  return reports;
}

function trueRelapses(
  { life, from, days }: DiaryDays,
  perStep: number,
  criteria: MsDiaryCriteria,
  reports: readonly SimulatedReport[],
): readonly TrueRelapse[] {
  return life.attacks.flatMap((attack) => {
    const onset = Math.ceil((attack.age - from) * 365.25);
    if (attack.kind === 'continuation' || onset < 0 || onset >= days) return [];
    const peak = perStep * attack.nadir;
    const place = eloquentSystems.indexOf(attack.system);
    const peaks = criteria.sites.map((_, site) => (site === place ? peak : 0));
    peaks[eloquentSystems.length] = criteria.fatigueByAttack * (peak - perStep * attack.lasting);
    return [trueRelapseOf(attack, onset, peaks, reports)];
  });
}

function trueDecoy({ kind, from, days, tagged }: WarmSpell, isPseudoRelapse: boolean): TrueDecoy {
  const brings = kind === 'infection' && isPseudoRelapse;
  return { kind: brings ? 'pseudo-relapse' : kind, from, days, tagged };
}

/** Of silent progression. */
function stepsAYear({ life, from, days }: DiaryDays): number {
  const at = (age: number): number => life.progression[monthAt(life, age)] as number;
  return (at(from + days / 365.25) - at(from)) / (days / 365.25);
}
