import { loadCourseWords } from './course-words.ts';

export const load = loadCourseWords;
