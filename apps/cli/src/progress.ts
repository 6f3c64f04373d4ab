/** How far a command is, on standard error, where that is a terminal; otherwise silent. */
export interface Progress extends Disposable {
  /** A new stretch of work; with a total its share is shown. */
  readonly begin: (what: string, total?: number) => void;
  readonly advance: (count: number) => void;
}

const width = 24;
const millisecondsBetween = 100;

export function progressBar(): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { begin: () => {}, advance: () => {}, [Symbol.dispose]: () => {} };
  let stretch: { what: string; total: number | undefined; done: number } | undefined;
  let drawn = 0;
  const draw = (): void => {
    if (stretch !== undefined) stderr.write(`\r\x1b[2K${lineOf(stretch)}`);
    drawn = performance.now();
  };
  const clear = (): void => {
    stderr.write('\r\x1b[2K');
  };
  return {
    begin: (what, total) => {
      stretch = { what, total, done: 0 };
      draw();
    },
    advance: (count) => {
      if (stretch !== undefined) stretch.done += count;
      if (performance.now() - drawn >= millisecondsBetween) draw();
    },
    [Symbol.dispose]: clear,
  };
}

function lineOf({ what, total, done }: { what: string; total: number | undefined; done: number }): string {
  if (total === undefined) return `${what}: ${done}`;
  const filled = total === 0 ? width : Math.round((done / total) * width);
  return `${what} [${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${done} of ${total}`;
}
