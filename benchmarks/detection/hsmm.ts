import type { Detector } from './detector.ts';
import { type HsmmModel, hsmmModel, involved, overDays, type Stage } from './hsmm-states.ts';
import { scoresOver, type ToldDiary, type ToldReport } from './told-diary.ts';

/**
 * Hidden semi-Markov model with explicit durations, filtered forward report by report: each symptom on its own, with
 * day-to-day correlation and gaps as they are, then together as a relapse that moves some of them. The strongest rival.
 */
export const hsmm: Detector = {
  name: 'HSMM',
  judge: (told) => ({ scores: judge(told) }),
  calmBelow: (threshold) => threshold - 1.5,
  unit: 'log-odds',
};

/** A spread is estimated, and so is the level: what a report varies by is a little more than one spread. */
const variance = 1.2;
/** People slip: a share of the reports says nothing, anywhere over so many spreads. */
const slips = { share: 0.02, over: 12 };
const longestCorrelatedGap = 11;
const longestGap = 90;
const relapsePrior = (0.6 * 45) / 365;
const spellPrior = (4 * 4) / 365;

interface Followed {
  readonly chances: Float64Array;
  day: number | undefined;
  deviation: number;
}

function judge(told: ToldDiary): Float64Array {
  const model = modelOnce();
  const followed = Array.from(
    { length: told.simulated.sites.length + 1 },
    (): Followed => ({ chances: model.longRun.slice(), day: undefined, deviation: 0 }),
  );
  return scoresOver(told, (report) => {
    let relapse = Math.log(relapsePrior);
    let spell = Math.log(spellPrior);
    followed.forEach((symptom, channel) => {
      follow(symptom, report, channel, model);
      if (symptom.day === undefined) return;
      relapse += Math.log(1 - involved + involved * factorOf(symptom, 'relapse', model));
      spell += Math.log(1 - involved + involved * factorOf(symptom, 'short-spell', model));
    });
    return relapse - Math.log(Math.exp(spell) + 1);
  });
}

let built: ReturnType<typeof withGaps> | undefined;

/** The model and its chances over gaps are the same for everybody. */
function modelOnce(): ReturnType<typeof withGaps> {
  built ??= withGaps(hsmmModel());
  return built;
}

function withGaps(model: HsmmModel) {
  const heights = [...new Set(model.states.map(({ height }) => height))];
  const gaps: Float64Array[] = [];
  return {
    ...model,
    heights,
    heightOf: model.states.map(({ height }) => heights.indexOf(height)),
    over: (days: number): Float64Array => (gaps[days] ??= overDays(model, days)),
  };
}

function follow(
  symptom: Followed,
  { day, aboveShared, dayToDay }: ToldReport,
  channel: number,
  model: ReturnType<typeof withGaps>,
): void {
  const deviation = aboveShared[channel] as number;
  if (Number.isNaN(deviation)) return;
  const gap = symptom.day === undefined ? 1 : Math.min(longestGap, day - symptom.day);
  const isCorrelated = symptom.day !== undefined && gap <= longestCorrelatedGap;
  const kept = isCorrelated ? (dayToDay[channel] as number) ** gap : 0;
  const likelihood = likelihoods(deviation - kept * symptom.deviation, kept, model.heights);
  const { chances } = symptom;
  const size = chances.length;
  const steps = model.over(gap);
  const next = new Float64Array(size);
  let total = 0;
  for (let from = 0; from < size; from++) {
    const before = chances[from] as number;
    const row = (model.heightOf[from] as number) * model.heights.length;
    for (let to = 0; to < size; to++) {
      const step = steps[from * size + to] as number;
      if (step === 0) continue;
      const gained = before * step * (likelihood[row + (model.heightOf[to] as number)] as number);
      next[to] = (next[to] as number) + gained;
      total += gained;
    }
  }
  chances.set(next.map((chance) => chance / total));
  symptom.day = day;
  symptom.deviation = deviation;
}

/** How likely an innovation is, by the height before and the height now. */
function likelihoods(innovation: number, kept: number, heights: readonly number[]): Float64Array {
  const spread2 = variance * (1 - kept * kept);
  const scale = (1 - slips.share) / Math.sqrt(2 * Math.PI * spread2);
  const found = new Float64Array(heights.length ** 2);
  heights.forEach((before, row) => {
    heights.forEach((now, column) => {
      const off = innovation - now + kept * before;
      found[row * heights.length + column] =
        scale * Math.exp((-off * off) / (2 * spread2)) + slips.share / slips.over;
    });
  });
  return found;
}

/** How much likelier the reports are if this symptom is in that stage than if it is as usual. */
function factorOf({ chances }: Followed, stage: Stage, { states, longRun }: HsmmModel): number {
  let now = 0;
  let before = 0;
  states.forEach((state, place) => {
    if (state.stage !== stage) return;
    now += chances[place] as number;
    before += longRun[place] as number;
  });
  const usual = Math.max(Number.MIN_VALUE, chances[0] as number);
  return now / usual / (before / (longRun[0] as number));
}
