/** What a symptom goes through, as one rival sees it. */
export type Stage = 'usual' | 'short-spell' | 'relapse' | 'left-over';

export interface HsmmState {
  readonly stage: Stage;
  /** Spreads above usual. */
  readonly height: number;
}

export interface HsmmModel {
  readonly states: readonly HsmmState[];
  /** Probability to go from a state to another in one day, row by row. */
  readonly oneDay: Float64Array;
  /** How often a symptom is in each state in the long run. */
  readonly longRun: Float64Array;
}

/**
 * A hidden semi-Markov model of one symptom: usual, a short spell, or rise, worst and fall, each at three heights. Durations
 * are explicit: a stage is a row of states passed one after the other, so that its length is a sum of geometric ones and
 * not itself geometric. 29 states.
 */
export function hsmmModel(): HsmmModel {
  const states: HsmmState[] = [{ stage: 'usual', height: 0 }];
  const moves: Move[] = [];
  const leftOver = 1;
  states.push({ stage: 'left-over', height: leftOverHeight });
  moves.push({ from: leftOver, to: 0, chance: 1 / leftOverDays });
  for (const { height, share } of heights) {
    const spell = addRow({ states, moves }, 'short-spell', shortSpell, height);
    moves.push({ from: 0, to: spell.first, chance: (share * perYear.shortSpells * involved) / 365 });
    moves.push({ from: spell.last, to: 0, chance: spell.leaving });
    const relapse = addRow({ states, moves }, 'relapse', riseWorstFall, height);
    moves.push({ from: 0, to: relapse.first, chance: (share * perYear.relapses * involved) / 365 });
    moves.push({ from: relapse.last, to: 0, chance: relapse.leaving * (1 - staying) });
    moves.push({ from: relapse.last, to: leftOver, chance: relapse.leaving * staying });
  }
  const oneDay = matrixOf(states.length, moves);
  return { states, oneDay, longRun: longRunOf(oneDay, states.length) };
}

/** Chances over so many days. */
export function overDays({ oneDay, states }: HsmmModel, days: number): Float64Array {
  let power = oneDay;
  for (let day = 1; day < days; day++) power = times(power, oneDay, states.length);
  return power;
}

/** Share of the symptoms that take part in a spell or a relapse. */
export const involved = 0.3;

const perYear = { relapses: 0.6, shortSpells: 4 };

/** Spreads above usual at the worst, and how common each is. */
const heights: readonly { readonly height: number; readonly share: number }[] = [
  { height: 1.4, share: 0.4 },
  { height: 2.7, share: 0.4 },
  { height: 4.5, share: 0.2 },
];

/** Mean days of each state of a row and the share of the worst it is at. */
const shortSpell: readonly RowState[] = [
  { days: 2, of: 1 },
  { days: 2, of: 1 },
];
const riseWorstFall: readonly RowState[] = [
  { days: 2, of: 0.35 },
  { days: 2, of: 0.75 },
  { days: 6, of: 1 },
  { days: 6, of: 1 },
  { days: 14, of: 0.75 },
  { days: 16, of: 0.45 },
  { days: 22, of: 0.2 },
];

/** After half of the relapses something stays, until it has become the usual level. */
const staying = 0.5;
const leftOverHeight = 0.5;
const leftOverDays = 100;

interface RowState {
  readonly days: number;
  readonly of: number;
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

function addRow(
  { states, moves }: { readonly states: HsmmState[]; readonly moves: Move[] },
  stage: Stage,
  row: readonly RowState[],
  height: number,
): { readonly first: number; readonly last: number; readonly leaving: number } {
  const first = states.length;
  row.forEach(({ of, days }, place) => {
    states.push({ stage, height: of * height });
    if (place < row.length - 1) moves.push({ from: first + place, to: first + place + 1, chance: 1 / days });
  });
  return { first, last: states.length - 1, leaving: 1 / (row.at(-1) as RowState).days };
}

function matrixOf(size: number, moves: readonly Move[]): Float64Array {
  const matrix = new Float64Array(size * size);
  for (const { from, to, chance } of moves) matrix[from * size + to] = chance;
  for (let from = 0; from < size; from++) {
    const leaving = matrix.subarray(from * size, (from + 1) * size).reduce((sum, chance) => sum + chance, 0);
    matrix[from * size + from] = 1 - leaving;
  }
  return matrix;
}

/** By squaring the matrix until every row is the same. */
function longRunOf(oneDay: Float64Array, size: number): Float64Array {
  let power = oneDay;
  for (let doubling = 0; doubling < 14; doubling++) power = times(power, power, size);
  return power.slice(0, size);
}

function times(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let inner = 0; inner < size; inner++) {
      const factor = a[row * size + inner] as number;
      if (factor === 0) continue;
      for (let column = 0; column < size; column++)
        product[row * size + column] =
          (product[row * size + column] as number) + factor * (b[inner * size + column] as number);
    }
  return product;
}
