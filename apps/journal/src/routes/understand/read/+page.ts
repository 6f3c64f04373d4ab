import { readWords } from './load-words.ts';

export const load = readWords;
