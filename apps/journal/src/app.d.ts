import type { ShellWords } from './shell/words.ts';
import type { NamingWords } from './ui/naming/words.ts';

declare global {
  namespace App {
    interface PageData {
      readonly shell: ShellWords;
      readonly naming: NamingWords;
    }
  }
}
