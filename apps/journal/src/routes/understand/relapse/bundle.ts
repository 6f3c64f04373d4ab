/**
 * A bundle of nerve fibres as it lies before anything happens. Which stretch loses its insulation first, which fibre is lost and
 * which one stops first is fixed by ranks of 0-1: a share of the model then says how far along the ranks it goes.
 */
export interface Bundle {
  readonly fibres: readonly Fibre[];
  /** Immune cells: where each wanders about, and the share of inflammation from which on it is there. */
  readonly immune: readonly Cell[];
  /** Cells that rebuild insulation; present up to the share of them that is left. */
  readonly builders: readonly Cell[];
}

export interface Fibre {
  /** Places of 0-1 of the picture's height. */
  readonly y: number;
  readonly bend: number;
  readonly phase: number;
  /** The fibre is gone once the share lost passes this. */
  readonly lostAt: number;
  /** Its signals stop once the share of the fibres left that conducts falls below this. */
  readonly stopsAt: number;
  readonly stretches: readonly Stretch[];
}

/** A stretch of insulation between two gaps, in shares of the picture's width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Bare once the share that is bare passes this. */
  readonly bareAt: number;
}

export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly rank: number;
  readonly wander: number;
}

const fibreCount = 11;
const stretchCount = 9;
const immuneCount = 26;
const builderCount = 12;
/** The middle of the lesion, in shares of the picture. */
export const lesion = { x: 0.5, y: 0.5 };

/** The same bundle every time. */
export const bundle: Bundle = {
  fibres: Array.from({ length: fibreCount }, (_, place) => fibreAt(place)),
  immune: Array.from({ length: immuneCount }, (_, place) => immuneAt(place, immuneCount)),
  builders: Array.from({ length: builderCount }, (_, place) => builderAt(place, builderCount)),
};

function fibreAt(place: number): Fibre {
  return {
    y: (place + 0.75) / (fibreCount + 0.5),
    bend: 0.006 + 0.008 * scattered(place, 1),
    phase: 2 * Math.PI * scattered(place, 2),
    lostAt: spread(place, 5),
    stopsAt: spread(place, 4),
    stretches: Array.from({ length: stretchCount }, (_, stretch) => stretchAt(place, stretch)),
  };
}

/** What lies nearer to the middle of the lesion goes bare sooner; in the order of nearness, every share is met exactly. */
function stretchAt(fibre: number, stretch: number): Stretch {
  const from = (stretch - 0.5 + 0.35 * scattered(fibre, 3)) / (stretchCount - 1);
  const nearer = nearness(fibre, stretch);
  const ranks = [...Array(fibreCount * stretchCount).keys()].filter(
    (other) => nearness(Math.floor(other / stretchCount), other % stretchCount) < nearer,
  );
  return {
    from: from + 0.006,
    to: from + 1 / (stretchCount - 1) - 0.006,
    bareAt: (ranks.length + 0.5) / (fibreCount * stretchCount),
  };
}

function nearness(fibre: number, stretch: number): number {
  const x = stretch / (stretchCount - 1) - lesion.x;
  const y = (fibre + 0.5) / fibreCount - lesion.y;
  return Math.hypot(x, 0.6 * y) + 0.16 * scattered(fibre, 40 + stretch);
}

function immuneAt(place: number, count: number): Cell {
  const angle = 2 * Math.PI * scattered(place, 3);
  const distance = Math.sqrt((place + 0.5) / count);
  return cellAt(place, count, { x: 0.3 * distance * Math.cos(angle), y: 0.42 * distance * Math.sin(angle) });
}

/** Insulation grows back from the sides of the lesion, so that is where they are: out of the scar that slows them. */
function builderAt(place: number, count: number): Cell {
  const side = place % 2 === 0 ? -1 : 1;
  const [outwards, along] = [scattered(place, 17), scattered(place, 18)];
  return cellAt(place, count, { x: side * (0.33 + 0.1 * outwards), y: 0.7 * (along - 0.5) });
}

function cellAt(place: number, count: number, from: { readonly x: number; readonly y: number }): Cell {
  return {
    x: lesion.x + from.x,
    y: lesion.y + from.y,
    rank: (place + 0.5) / count,
    wander: 2 * Math.PI * scattered(place, 4),
  };
}

/** Ranks of all fibres, evenly from 0 to 1, in an order that does not show. */
function spread(place: number, step: number): number {
  return (((place * step + 3) % fibreCount) + 0.5) / fibreCount;
}

/** A number of 0-1 that looks like chance and is the same every time. */
function scattered(place: number, salt: number): number {
  const turned = Math.sin(place * 12.9898 + salt * 78.233) * 43_758.5453;
  return turned - Math.floor(turned);
}
