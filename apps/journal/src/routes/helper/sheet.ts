import type { Classified, Course, Day, Site, Spell } from '@ebb/course';
import { dayOfWhen, type Entry, type QuestionEntry, type SteroidCourseEntry } from '@ebb/record';
import { type Answers, type ForWhom, siteOf, type Walk } from './walk.ts';

/** One symptom of the call sheet; what was not said is absent. */
export interface SheetSite {
  readonly site: Site;
  readonly before?: number;
  readonly now?: number;
}

/** Everything a nurse asks on the telephone, on one page. */
export interface CallSheet {
  readonly forWhom?: ForWhom;
  readonly answers: Answers;
  readonly sites: readonly SheetSite[];
  readonly found?: Classified;
  /** The latest first; the spell asked about is not among them. */
  readonly earlier: readonly Spell[];
  readonly steroids: readonly SteroidCourseEntry[];
  readonly questions: readonly QuestionEntry[];
  readonly written: string;
}

const earlierShown = 5;
const questionsShown = 3;

export function callSheet(
  walk: Walk,
  course: Course,
  entries: readonly Entry[],
  found: Classified | undefined,
): CallSheet {
  const { answers } = walk;
  const onset = answers.since === undefined ? course.today : dayOfWhen(answers.since);
  return {
    ...(answers.forWhom === undefined ? {} : { forWhom: answers.forWhom }),
    answers,
    sites: (answers.what ?? []).map((symptom) => sheetSite(symptom, answers, found)),
    ...(found === undefined ? {} : { found }),
    earlier: earlierSpells(course, onset, found),
    steroids: entries.filter((entry) => entry.kind === 'steroid-course').toReversed(),
    questions: entries
      .filter((entry) => entry.kind === 'question' && entry.answer === undefined)
      .slice(0, questionsShown) as QuestionEntry[],
    written: walk.sitting,
  };
}

/** What was said in the walk, else the level that the record knows from before. */
function sheetSite(symptom: string, answers: Answers, found: Classified | undefined): SheetSite {
  const site = siteOf(symptom, answers);
  const known = found?.episode.sites.find(
    (other) => other.site.symptom === site.symptom && other.site.side === site.side,
  );
  const before = answers.before?.[symptom] ?? known?.before;
  const now = answers.strength?.[symptom];
  return { site, ...(before === undefined ? {} : { before }), ...(now === undefined ? {} : { now }) };
}

function earlierSpells(course: Course, onset: Day, found: Classified | undefined): readonly Spell[] {
  return course.spells
    .filter((spell) => spell.onset < onset && (found === undefined || !spell.parts.includes(found)))
    .toReversed()
    .slice(0, earlierShown);
}

/**
 * The episode that this walk tells of; undefined while there is none. Where an earlier "same as usual" parts what the walk
 * calls one spell, it is the relapse, and not its continuation.
 */
export function episodeOf(walk: Walk, course: Course): Classified | undefined {
  const own = course.episodes.filter((found) => isTold(found, walk));
  const last = own.at(-1);
  if (last?.kind !== 'continuation') return last;
  return own.find(({ episode }) => episode.onset.day === last.of) ?? last;
}

function isTold({ episode }: Classified, walk: Walk): boolean {
  const entries = [...episode.entries, ...episode.sites.flatMap((site) => site.entries)];
  return entries.some((entry) => entry.startsWith(`${walk.id}-`));
}
