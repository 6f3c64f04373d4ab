import { type Change, changed, type EnteredBy, type Entry, removed, type When } from '@ebb/record';
import { parseNumber } from './written-number.ts';

/** The tests a neurologist does at a visit, each an entry of its own beside the visit. */
export const visitScoreNames = ['edss', 'walk1', 'walk2', 'pegsRight', 'pegsLeft', 'sdmt'] as const;
export type VisitScoreName = (typeof visitScoreNames)[number];

/** As they are written into a form. */
export type VisitScoreValues = Readonly<Partial<Record<VisitScoreName, string>>>;

interface VisitScore {
  readonly measure: string;
  readonly unit?: string;
  /** Which hand, or which of two tries. */
  readonly part?: string;
}

const visitScores: Readonly<Record<VisitScoreName, VisitScore>> = {
  edss: { measure: 'EDSS' },
  walk1: { measure: 'T25FW', unit: 's', part: '1' },
  walk2: { measure: 'T25FW', unit: 's', part: '2' },
  pegsRight: { measure: 'NHPT', unit: 's', part: 'right' },
  pegsLeft: { measure: 'NHPT', unit: 's', part: 'left' },
  sdmt: { measure: 'SDMT' },
};

/** The steps of the scale: 0, then from 1 to 10 in halves (Kurtzke 1983). */
export const edssSteps: readonly string[] = ['0', ...Array.from({ length: 19 }, (_, i) => `${1 + i / 2}`)];

/** A visit's scores are found by its id, so that they move and go with it. */
export const visitScoreId = (visit: string, name: VisitScoreName): string => `${visit}-${name}`;

/** The visit that an entry is a score of. */
export function visitOfScore(id: string): string | undefined {
  const name = visitScoreNames.find((each) => id.endsWith(`-${each}`));
  return name === undefined ? undefined : id.slice(0, -name.length - 1);
}

export interface ScoredVisit {
  readonly id: string;
  readonly when: When;
  readonly enteredBy: EnteredBy;
  readonly enteredAt: When;
}

/** What is in the record under an id, and the changes that record entries, also one that was taken out before. */
export interface ScoreRecord {
  readonly known: (id: string) => Entry | undefined;
  readonly recorded: (said: Entry) => readonly Change[];
}

/** The changes that make a visit's scores what the form says: written, moved to the visit's day, or taken out. */
export function scoreChanges(
  visit: ScoredVisit,
  values: VisitScoreValues,
  { known, recorded }: ScoreRecord,
): readonly Change[] {
  return visitScoreNames.flatMap((name): readonly Change[] => {
    const id = visitScoreId(visit.id, name);
    const value = parseNumber((values[name] ?? '').trim());
    const before = known(id);
    if (value === undefined) return before === undefined ? [] : [removed(id)];
    if (before !== undefined) return [changed(id, { value, when: visit.when })];
    return recorded({ ...visit, id, kind: 'measure', ...visitScores[name], value });
  });
}

/** A visit's scores as its form shows them. */
export function scoreValuesOf(visit: string, known: (id: string) => Entry | undefined): VisitScoreValues {
  return Object.fromEntries(
    visitScoreNames.flatMap((name) => {
      const found = known(visitScoreId(visit, name));
      return found?.kind === 'measure' ? [[name, `${found.value}`]] : [];
    }),
  );
}
