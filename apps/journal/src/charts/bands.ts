import type { Classified, Course, Day, Kind, Stretch } from '@ebb/course';

/** A treatment, a stay or a course of steroids as it is drawn. Without `to` it still goes on, or its end was never said. */
export interface TreatmentSpan {
  readonly kind: 'treatment' | 'stay' | 'steroids';
  readonly name: string;
  readonly from: Day;
  readonly to?: Day;
  readonly running: boolean;
  readonly entries: readonly string[];
}

export type BandOf =
  | { readonly is: 'episode'; readonly found: Classified }
  | { readonly is: 'remission' | 'quiet'; readonly stretch: Stretch; readonly running: boolean }
  | { readonly is: 'treatment'; readonly span: TreatmentSpan };

export type BandRow = 'remission' | 'quiet' | 'episodes' | 'treatments';

export type BandMark = Kind | 'remission' | 'quiet' | TreatmentSpan['kind'];

/** Something with a beginning and an end that can be pointed at. */
export interface Band {
  readonly id: string;
  readonly row: BandRow;
  readonly mark: BandMark;
  readonly from: Day;
  readonly to: Day;
  /** Goes on past the last day drawn. */
  readonly open: boolean;
  /** After the spell, until reports were back at the level before. */
  readonly easedBy?: Day;
  readonly of: BandOf;
}

/** What is drawn beside the course itself. */
export interface Beside {
  readonly treatments: readonly TreatmentSpan[];
  /** Stretches without a flare, where remission is something else than that. */
  readonly quiet: readonly Stretch[];
}

/** Everything of a course that has an extent in time, earliest first. */
export function bandsOf(course: Course, beside: Beside): Band[] {
  const bands = [
    ...episodeBands(course),
    ...stretchBands('remission', course.remission.stretches, course),
    ...stretchBands('quiet', beside.quiet, course),
    ...treatmentBands(course, beside.treatments),
  ];
  return bands.sort((a, b) => a.from - b.from || a.to - b.to || a.id.localeCompare(b.id));
}

function episodeBands(course: Course): Band[] {
  const recoveryByOnset = new Map(course.recoveries.map((recovery) => [recovery.onset, recovery]));
  const lastPartBySpell = new Map(
    course.spells.map((spell) => [spell.parts.at(-1)?.episode.onset.day, spell.onset]),
  );
  return everyEpisode(course).map((found, i) => {
    const { episode } = found;
    const spellOnset = lastPartBySpell.get(episode.onset.day);
    const recovery = spellOnset === undefined ? undefined : recoveryByOnset.get(spellOnset);
    const eased =
      recovery?.backOn !== undefined && recovery.backOn > episode.last.day + 1 ? recovery.backOn : undefined;
    return {
      id: `episode-${i}`,
      row: 'episodes',
      mark: found.kind,
      from: episode.onset.day,
      to: episode.last.day,
      open: episode.end.kind === 'ongoing',
      ...(eased === undefined ? {} : { easedBy: eased }),
      of: { is: 'episode', found },
    };
  });
}

/** Also those that somebody only spoke of: they count, though no report shows them. */
function everyEpisode({ episodes, spells }: Course): readonly Classified[] {
  const known = new Set(episodes);
  return [...episodes, ...spells.flatMap(({ parts }) => parts).filter((part) => !known.has(part))];
}

function stretchBands(row: 'remission' | 'quiet', stretches: readonly Stretch[], course: Course): Band[] {
  return stretches.map((stretch, i) => {
    const running = row === 'remission' ? isRunning(stretch, course) : stretch.to >= course.today;
    return {
      id: `${row}-${i}`,
      row,
      mark: row,
      from: stretch.from,
      to: stretch.to,
      open: running,
      of: { is: row, stretch, running },
    };
  });
}

function isRunning(stretch: Stretch, { remission: { now } }: Course): boolean {
  return now.state === 'in-remission' && stretch.from === now.since;
}

function treatmentBands(course: Course, treatments: readonly TreatmentSpan[]): Band[] {
  return treatments
    .filter((span) => span.from <= course.today)
    .map((span, i) => ({
      id: `treatment-${i}`,
      row: 'treatments',
      mark: span.kind,
      from: span.from,
      to: Math.min(course.today, span.to ?? (span.running ? course.today : span.from)) as Day,
      open: span.running,
      of: { is: 'treatment', span },
    }));
}
