import { noticingDefinitions } from '@ebb/course';
import type { Line } from '../figures.ts';
import { type AlarmThreshold, alarmsOf } from './alarms.ts';
import { calibrationOf } from './calibration.ts';
import { judgeCohort } from './cohort.ts';
import { detectors } from './detectors.ts';
import type { DiarySource } from './diary-source.ts';
import { asShipped, episodeScan } from './episode-scan-detector.ts';
import { type Judgement, scoreAt } from './judgement.ts';
import { toldBy } from './log-odds.ts';
import { type AlarmScore, rightAlarms } from './score-alarms.ts';
import { shownOdds } from './shown-odds.ts';
import { gateSeed, type Sizes } from './sizes.ts';
import type { Tuned } from './tuning.ts';

const definition = noticingDefinitions.ms;
const sources = {
  base: 'the diary simulator, base world',
  'mechanism-study': 'from the mechanism, kept as in a study',
  'mechanism-app': 'from the mechanism, kept as in an app',
} as const satisfies Partial<Record<DiarySource, string>>;

/**
 * Suite S1': the same methods, thresholds frozen, on diaries that were made from the disease mechanism and not from the
 * pulse that the scan looks for. Beside them the diary simulator's with as many people.
 */
export async function mechanismSuite(
  sizes: Sizes,
  tuned: ReadonlyMap<string, Tuned>,
): Promise<readonly Line[]> {
  const rows: string[][] = [];
  for (const [source, title] of Object.entries(sources)) {
    const { byDetector } = await judgeCohort(
      { world: source as DiarySource, firstSeed: gateSeed, people: sizes.shift, days: sizes.days },
      detectors.map(({ name }) => name),
    );
    for (const { name } of detectors) {
      const people = byDetector.get(name) ?? [];
      const threshold = name === episodeScan.name ? asShipped : (tuned.get(name) as Tuned).usual;
      rows.push([title, name, ...cellsOf(people, threshold, name === episodeScan.name)]);
    }
  }
  return [
    {
      table: `S1': ${sizes.shift} people x 2 years from each simulator, thresholds frozen`,
      rows: [
        [
          'diaries',
          'method',
          'relapses',
          '% noticed',
          'mild/mod/severe',
          'false a year',
          'of them pseudo',
          'PPV',
          'delay med/p90',
          'calibration gap',
        ],
        ...rows,
      ],
    },
  ];
}

function cellsOf(
  people: readonly Judgement[],
  threshold: AlarmThreshold,
  isShown: boolean,
): readonly string[] {
  const score = scoreAt(people, threshold);
  const { sensitivity, positivePredictive, falsePerYear, delay, bySeverity, relapses, falseAlarms } = score;
  const share = (of: { readonly found: number; readonly relapses: number }): string =>
    of.relapses === 0 ? '-' : (100 * (of.found / of.relapses)).toFixed(0);
  const pseudo = people.reduce((sum, person) => sum + pseudoAlarms(person, threshold), 0);
  return [
    `${relapses}`,
    percent(sensitivity?.share),
    [bySeverity.mild, bySeverity.moderate, bySeverity.severe].map(share).join('/'),
    falsePerYear.rate.toFixed(2),
    `${pseudo} of ${falseAlarms}`,
    percent(positivePredictive?.share),
    delays(delay),
    isShown ? worstGap(people, threshold) : '',
  ];
}

/** False alarms while an infection or heat brought old symptoms back, or in the two weeks after. */
function pseudoAlarms(person: Judgement, threshold: AlarmThreshold): number {
  const alarms = alarmsOf(person.reportDays, person.judged, threshold, definition.ask);
  const right = rightAlarms({ days: person.days, relapses: person.relapses, alarms });
  return alarms.filter(
    (alarm) =>
      !right.has(alarm) &&
      person.decoys.some(
        ({ kind, from, days }) =>
          (kind === 'pseudo-relapse' || kind === 'heat') && alarm >= from && alarm < from + days + afterDays,
      ),
  ).length;
}

const afterDays = 14;

function worstGap(people: readonly Judgement[], threshold: AlarmThreshold): string {
  const gap = calibrationOf(toldBy(shownOdds(people, threshold), definition.calibration)).worstGap;
  return gap.toFixed(2);
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : (100 * share).toFixed(0);
}

function delays({ median, ninetieth }: AlarmScore['delay']): string {
  return median === undefined || ninetieth === undefined
    ? '-'
    : `${median.toFixed(0)}/${ninetieth.toFixed(0)}`;
}
