import type { DiaryWorldName } from '@ebb/simulate';
import type { Figure, Line, Table } from '../figures.ts';
import { judgeCohort } from './cohort.ts';
import { detectors } from './detectors.ts';
import { asShipped, episodeScan } from './episode-scan-detector.ts';
import { hsmm } from './hsmm.ts';
import { scoreAt } from './judgement.ts';
import { rivals } from './rivals.ts';
import type { AlarmScore } from './score-alarms.ts';
import { gateSeed, type Sizes } from './sizes.ts';
import type { Tuned } from './tuning.ts';
import { shifts, waysToReport } from './worlds.ts';

/** Worlds that differ from the one the thresholds come from: the product at its own, the rivals at theirs, frozen. */
export async function shiftSuite(sizes: Sizes, tuned: ReadonlyMap<string, Tuned>): Promise<readonly Line[]> {
  const shifted = await scoredWorlds(shifts, sizes, tuned);
  const thinner = await scoredWorlds(waysToReport, sizes, tuned);
  const withoutRelapses = shifted.get('noRelapses')?.get(episodeScan.name);
  return [
    shiftTable('shifted worlds', shifted, sizes),
    worstFigure('false alarms in the worst shifted world', shifted),
    {
      what: 'false alarms of people without any relapse',
      value: withoutRelapses?.falsePerYear.rate ?? Number.NaN,
      unit: 'a year',
      bound: { atMost: 0.4 },
    },
    shiftTable('other ways to report', thinner, sizes),
    worstFigure('false alarms in the worst of them', thinner),
  ];
}

type ScoresByWorld = ReadonlyMap<DiaryWorldName, ReadonlyMap<string, AlarmScore>>;

async function scoredWorlds(
  worlds: readonly DiaryWorldName[],
  sizes: Sizes,
  tuned: ReadonlyMap<string, Tuned>,
): Promise<ScoresByWorld> {
  const found = new Map<DiaryWorldName, ReadonlyMap<string, AlarmScore>>();
  for (const world of worlds) {
    const cohort = { world, firstSeed: gateSeed, days: sizes.days };
    const fast = detectors.map(({ name }) => name).filter((name) => name !== hsmm.name);
    const most = await judgeCohort({ ...cohort, people: sizes.shift }, fast);
    const slow = await judgeCohort({ ...cohort, people: sizes.shiftHsmm }, [hsmm.name]);
    found.set(
      world,
      new Map(
        [...most.byDetector, ...slow.byDetector].map(([name, people]) => {
          const threshold = name === episodeScan.name ? asShipped : (tuned.get(name) as Tuned).usual;
          return [name, scoreAt(people, threshold)];
        }),
      ),
    );
  }
  return found;
}

function shiftTable(title: string, worlds: ScoresByWorld, sizes: Sizes): Table {
  const methods = [episodeScan, ...rivals.toReversed()].map(({ name }) => name);
  return {
    table: `${title}, ${sizes.shift} people x 2 years (HSMM ${sizes.shiftHsmm}), thresholds frozen: false alarms a year / % noticed`,
    rows: [
      ['world', ...methods, 'delay (Ebb)'],
      ...[...worlds].map(([world, scores]) => [
        world,
        ...methods.map((name) => cell(scores.get(name))),
        delayOf(scores.get(episodeScan.name)),
      ]),
    ],
  };
}

function cell(score: AlarmScore | undefined): string {
  if (score === undefined) return '-';
  const { falsePerYear, sensitivity } = score;
  const noticed = sensitivity === undefined ? '-' : (100 * sensitivity.share).toFixed(0);
  return `${falsePerYear.rate.toFixed(2)}/${noticed}`;
}

function delayOf(score: AlarmScore | undefined): string {
  const { median, ninetieth } = score?.delay ?? {};
  return median === undefined || ninetieth === undefined
    ? '-'
    : `${median.toFixed(0)}/${ninetieth.toFixed(0)}`;
}

function worstFigure(what: string, worlds: ScoresByWorld): Figure {
  const rates = [...worlds].map(([world, scores]) => ({
    world,
    rate: scores.get(episodeScan.name)?.falsePerYear.rate ?? Number.NaN,
  }));
  const worst = rates.reduce((a, b) => (b.rate > a.rate ? b : a));
  return { what, value: worst.rate, unit: 'a year', bound: { atMost: 0.55 }, note: worst.world };
}
