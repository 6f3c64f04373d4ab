import { createContext } from 'svelte';
import type { Naming } from '../ui/naming/naming.ts';
import type { ShellWords } from './words.ts';

/** The frame's words for the shared controls below it, so that no page has to hand them on. */
export const [frameWords, setFrameWords] = createContext<ShellWords>();

/** How days, times and symptoms are called on the reader's today; a function, because today moves on. */
export const [frameNaming, setFrameNaming] = createContext<() => Naming>();
