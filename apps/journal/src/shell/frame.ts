import { createContext } from 'svelte';
import type { ShellWords } from './words.ts';

/** The frame's words for the shared controls below it, so that no page has to hand them on. */
export const [frameWords, setFrameWords] = createContext<ShellWords>();
