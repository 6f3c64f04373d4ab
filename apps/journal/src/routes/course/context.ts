import { createContext } from 'svelte';
import type { LoadedWords } from './course-words.ts';

/** The course view's words for everything below its pages. */
export const [courseContext, setCourseContext] = createContext<LoadedWords>();
