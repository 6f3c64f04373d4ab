import type { Cell } from '../output/csv-text.ts';
import { csvLine } from '../output/csv-text.ts';
import type { NewFolder } from '../output/new-folder.ts';

/** A table on its way to its file, kept in memory by so many characters only. */
export interface WrittenTable extends AsyncDisposable {
  readonly add: (rows: readonly (readonly Cell[])[]) => Promise<void>;
  /** Writes what is left. */
  readonly end: () => Promise<void>;
}

const mostWaiting = 65_536;

export async function openTable(
  folder: NewFolder,
  name: string,
  columns: readonly string[],
): Promise<WrittenTable> {
  const file = await folder.create(name);
  let waiting = csvLine(columns);
  const write = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    await file.writeFile(text);
  };
  return {
    add: async (rows) => {
      for (const row of rows) waiting += csvLine(row);
      if (waiting.length >= mostWaiting) await write();
    },
    end: async () => {
      await write();
      await file.close();
    },
    [Symbol.asyncDispose]: () => file.close(),
  };
}
