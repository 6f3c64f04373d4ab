import type { Eagerness } from '@ebb/course';

export type AskingLevel = Exclude<Eagerness, 'off'>;

/** What a level of eagerness means in a year. */
export interface LevelFigures {
  /** Questions a year about something that was no relapse. */
  readonly needlessPerYear: number;
  /** Share of the relapses that were noticed. */
  readonly relapsesNoticed: number;
}

/** Most readily asked first. Ebb, on simulated diaries whose truth is known: `npm run bench -- detection`. */
export const levels: Readonly<Record<AskingLevel, LevelFigures>> = {
  early: { needlessPerYear: 0.46, relapsesNoticed: 0.8 },
  usual: { needlessPerYear: 0.28, relapsesNoticed: 0.76 },
  sure: { needlessPerYear: 0.1, relapsesNoticed: 0.65 },
};
