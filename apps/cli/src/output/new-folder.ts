import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stop } from '../exit.ts';

/** An empty folder that gets any number of files at once, or none. What is written is not kept in memory. */
export interface NewFolder extends AsyncDisposable {
  /** A file to be written bit by bit, or whole, at a path below the folder; its folder is made. */
  readonly create: (path: string) => Promise<FileHandle>;
  /** Puts all that was written in its place. Every file must have been closed. */
  readonly keep: () => Promise<void>;
}

/** A folder that is not there yet is made. One that holds something would mix it with what is written: exit code 2. */
export async function openNewFolder(folder: string): Promise<NewFolder> {
  const failed = (error: Error): never => {
    throw stop('failed', `Cannot write to ${folder}: ${error.message}`);
  };
  await mkdir(folder, { recursive: true }).catch(failed);
  if ((await readdir(folder).catch(failed)).length > 0)
    throw stop('usage', `Cannot write to ${folder}: wanted a folder that is empty or not there yet`);
  const partial = join(folder, `.${process.pid}.partial`);
  await mkdir(partial).catch(failed);
  return {
    create: async (path) => {
      const to = join(partial, path);
      await mkdir(dirname(to), { recursive: true });
      return open(to, 'w');
    },
    keep: async () => {
      for (const name of await readdir(partial)) await rename(join(partial, name), join(folder, name));
    },
    [Symbol.asyncDispose]: () => rm(partial, { recursive: true, force: true }),
  };
}
