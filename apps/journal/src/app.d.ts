import type { ShellWords } from './shell/words.ts';

declare global {
  namespace App {
    interface PageData {
      readonly shell: ShellWords;
    }
  }
}
