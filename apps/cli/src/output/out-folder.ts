import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stop } from '../exit.ts';

/** A folder that gets all of its files at once, or none: they bear other names until `keep`. */
export interface OutFolder extends AsyncDisposable {
  readonly create: (name: string) => Promise<OutFile>;
  /** Gives all files their names. */
  readonly keep: () => Promise<void>;
}

export interface OutFile {
  /** Where it is until it is kept. */
  readonly path: string;
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** All that was written is in the file; nothing can follow. */
  readonly close: () => Promise<void>;
}

export async function openOutFolder(folder: string): Promise<OutFolder> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw stop('failed', `Cannot write to ${folder}: ${error.message}`);
  });
  const files: { readonly name: string; readonly path: string; readonly handle: FileHandle }[] = [];
  const closeAll = (): Promise<unknown> => Promise.all(files.map(({ handle }) => handle.close()));
  return {
    create: async (name) => {
      const path = join(folder, `.${name}.${process.pid}.partial`);
      const handle = await open(path, 'w');
      files.push({ name, path, handle });
      return { path, write: (text) => handle.writeFile(text), close: () => handle.close() };
    },
    keep: async () => {
      await closeAll();
      for (const { name, path } of files) await rename(path, join(folder, name));
      files.length = 0;
    },
    [Symbol.asyncDispose]: async () => {
      await closeAll();
      for (const { path } of files) await rm(path, { force: true });
    },
  };
}
