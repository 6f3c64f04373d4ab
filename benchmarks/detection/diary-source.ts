import {
  appDiary,
  type DiaryWorldName,
  diaryWorlds,
  historicalMs,
  type MsDiaryKeeping,
  type MsWorld,
  msDiaryCriteria,
  type SimulatedDiary,
  simulateDiary,
  simulateMs,
  simulateMsDiary,
  studyDiary,
  untreated,
  yearsAfterOnset,
} from '@ebb/simulate';
import { streamOf, uniform } from '@ebb/stats';

/** Diaries of the mechanistic simulator (suite S1'), kept as in a study or as people use apps. */
export type MechanismName = 'mechanism-study' | 'mechanism-app';

/** Where a benchmark's diaries come from. */
export type DiarySource = DiaryWorldName | MechanismName;

const keepings: Readonly<Record<MechanismName, MsDiaryKeeping>> = {
  'mechanism-study': studyDiary,
  'mechanism-app': appDiary,
};

/** The diary of one person; a seed is a person. */
export function diaryFrom(source: DiarySource, seed: number, days: number): SimulatedDiary {
  return source === 'mechanism-study' || source === 'mechanism-app'
    ? mechanismDiary(keepings[source], seed, days)
    : simulateDiary(diaryWorlds[source], seed, 0, days);
}

/** In the first ten years after a relapsing onset, when relapses are most of what happens. */
const withinYears = 10;

/** The first person of a world of this seed whose MS began with a relapse and who can keep a diary for so long. */
function mechanismDiary(keeping: MsDiaryKeeping, seed: number, days: number): SimulatedDiary {
  const world: MsWorld = { parameters: historicalMs, seed };
  const years = withinYears + days / 365.25 + 1;
  const share = uniform(streamOf(seed, 0));
  for (let person = 0; ; person++) {
    const life = simulateMs(world, person, untreated, yearsAfterOnset(years));
    if (life.onset?.kind !== 'relapsing') continue;
    const from = life.onset.age + share * withinYears;
    const livesLongEnough = from + days / 365.25 + 0.1 < life.traits.firstAge + life.months / 12;
    if (livesLongEnough) return simulateMsDiary(world, msDiaryCriteria, keeping, { life, from, days });
  }
}
