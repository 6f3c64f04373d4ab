import { cpus, loadavg } from 'node:os';

/** One line of a benchmark's table: what was measured, its figure, and the bound it has to hold, where there is one. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: { readonly atMost: number } | { readonly atLeast: number };
  readonly note?: string;
}

/** What could not be measured here, and what it needs. */
export interface Skipped {
  readonly what: string;
  readonly skipped: string;
}

/** Figures that say something only side by side: the first row names the columns. */
export interface Table {
  readonly table: string;
  readonly rows: readonly (readonly string[])[];
}

export type Line = Figure | Skipped | Table;

export interface Benchmark {
  readonly name: string;
  readonly title: string;
  /** With fewer people than the figures are meant for, where somebody asks for a quick look. */
  readonly run: (people?: number) => Promise<readonly Line[]>;
}

/** Median of `times` runs of `work` in milliseconds, after as many runs that are not counted: the compiler has settled by then. */
export async function medianMillis(times: number, work: () => unknown | Promise<unknown>): Promise<number> {
  for (let i = 0; i < times; i++) await work();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const before = performance.now();
    await work();
    taken.push(performance.now() - before);
  }
  return middle(taken);
}

export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** The machine the figures were taken on; it belongs to every figure. */
export function machine(): string {
  const processors = cpus();
  const load = loadavg()[0] ?? 0;
  return `${processors[0]?.model ?? 'processor not named'}, ${processors.length} cores, load ${load.toFixed(1)}, Node ${process.version}`;
}

export function holds(figure: Line): boolean | undefined {
  if ('skipped' in figure || 'table' in figure) return undefined;
  if (figure.bound === undefined) return undefined;
  return 'atMost' in figure.bound
    ? figure.value <= figure.bound.atMost
    : figure.value >= figure.bound.atLeast;
}

export function line(figure: Line): string {
  if ('table' in figure) return tableText(figure);
  if ('skipped' in figure) return `  ${figure.what.padEnd(58)} skipped: ${figure.skipped}`;
  const value = `${rounded(figure.value)} ${figure.unit}`;
  const note = figure.note === undefined ? '' : `  (${figure.note})`;
  return `  ${figure.what.padEnd(58)} ${value.padStart(16)}  ${boundOf(figure).padEnd(14)} ${verdictOn(figure)}${note}`.trimEnd();
}

/** Columns as wide as their longest cell; the first one to the left, figures to the right. */
function tableText({ table, rows }: Table): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return ['', `  ${table}`, ...lines.map((text) => `    ${text}`), ''].join('\n');
}

function boundOf({ bound }: Figure): string {
  if (bound === undefined) return '';
  return 'atMost' in bound ? `at most ${bound.atMost}` : `at least ${bound.atLeast}`;
}

function verdictOn(figure: Figure): string {
  const verdict = holds(figure);
  if (verdict === undefined) return '';
  return verdict ? 'holds' : 'DOES NOT HOLD';
}

function rounded(value: number): string {
  if (Number.isInteger(value) || value >= 100) return Math.round(value).toLocaleString('en');
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}
